package dev.adder.cli;

import dev.adder.engine.Program;
import dev.adder.engine.check.Checker;
import dev.adder.engine.check.Problem;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.runtime.Adder;
import dev.adder.runtime.ToolStubs;
import java.io.PrintStream;
import java.util.List;

/** Checking a program and showing what was found. */
final class Checks {
    private Checks() {}

    static List<Problem> of(Adder adder, Program program) {
        return Checker.check(program, ToolStubs.of(adder.sdk()), adder.imports(), adder.builtins(), List.of());
    }

    /** Whether the program may run; problems go to {@code err}. */
    static boolean passes(Adder adder, ProgramFile file, CheckMode mode, PrintStream err) {
        if (mode == CheckMode.off) return true;
        Program program;
        try {
            program = Program.of(file.name(), file.text());
        } catch (SyntaxErrorException e) {
            return true;
        }
        List<Problem> problems = of(adder, program);
        for (Problem p : problems) err.print(p.render(program.source()));
        boolean refused = mode == CheckMode.refuse && problems.stream().anyMatch(Problem::certain);
        if (refused) err.println("adder: not run, because of what is certain to fail");
        return !refused;
    }
}
