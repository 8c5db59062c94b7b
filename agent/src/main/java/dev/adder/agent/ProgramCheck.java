package dev.adder.agent;

import dev.adder.engine.Program;
import dev.adder.engine.ToolStub;
import dev.adder.engine.check.Checker;
import dev.adder.engine.check.Problem;
import dev.adder.engine.run.Deadline;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.syntax.Binding;
import dev.adder.engine.syntax.Scopes;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.runtime.Adder;
import dev.adder.runtime.EngineSandbox;
import dev.adder.runtime.ToolStubs;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * Reads and checks the blocks of one session before they run, knowing the names that earlier blocks have bound. Only
 * what is certain to fail counts as a problem here; programs for other sandboxes are only read.
 */
final class ProgramCheck {
    private static final Pattern HIDDEN_NAMES =
            Pattern.compile("\\b(global|exec|eval|globals|vars|locals|setattr)\\b|import\\s*\\*");

    /** What came of it: the problems as a model reads them, and the time it took. */
    record Checked(List<String> problems, Duration parse, Duration check) {}

    private final Adder adder;
    private final LongSupplier nanoTime;
    private final List<ToolStub> stubs;
    private final Set<String> defined = new HashSet<>();
    private boolean hidden;

    ProgramCheck(Adder adder, LongSupplier nanoTime) {
        this.adder = adder;
        this.nanoTime = nanoTime;
        this.stubs = ToolStubs.of(adder.sdk());
    }

    Checked check(String name, String code) {
        long start = nanoTime.getAsLong();
        Deadline deadline = Deadline.of(adder.limits());
        Program program;
        try {
            adder.limits().admit(code);
            program = Program.of(name, code, deadline);
        } catch (SyntaxErrorException e) {
            return new Checked(List.of(e.render().stripTrailing()), since(start), Duration.ZERO);
        } catch (RunEnd.LimitReached e) {
            return new Checked(List.of(), since(start), Duration.ZERO);
        }
        Duration parse = since(start);
        long checkStart = nanoTime.getAsLong();
        boolean embedded = adder.sandbox() instanceof EngineSandbox;
        List<String> problems = embedded ? problems(program, deadline) : List.of();
        if (problems.isEmpty()) {
            for (Binding binding : Scopes.analyse(program.module()).module().names()) {
                defined.add(binding.name());
            }
            hidden |= HIDDEN_NAMES.matcher(code).find();
        }
        return new Checked(problems, parse, since(checkStart));
    }

    /** The certain problems; none of a program that takes too long to check, as its run will. */
    private List<String> problems(Program program, Deadline deadline) {
        try {
            return Checker.check(program, stubs, adder.imports(), adder.builtins(), defined, deadline).stream()
                    .filter(Problem::certain)
                    .filter(p -> !(hidden && p.kind().equals("name")))
                    .map(p -> p.render(program.source()).stripTrailing())
                    .toList();
        } catch (RunEnd.LimitReached e) {
            return List.of();
        }
    }

    private Duration since(long start) {
        return Duration.ofNanos(nanoTime.getAsLong() - start);
    }
}
