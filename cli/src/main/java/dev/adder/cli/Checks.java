package dev.adder.cli;

import dev.adder.engine.Program;
import dev.adder.engine.check.Checker;
import dev.adder.engine.check.Problem;
import dev.adder.engine.data.Data;
import dev.adder.engine.run.Deadline;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.runtime.Adder;
import dev.adder.runtime.ToolStubs;
import java.io.PrintStream;
import java.util.List;

/** Checking a program and showing what was found. */
final class Checks {
    private Checks() {}

    /**
     * What is wrong with a program, as far as it can be seen.
     *
     * @param program the text as it was read
     * @param problems all of them
     */
    record Checked(Program program, List<Problem> problems) {}

    /**
     * Reads and checks a program.
     *
     * @throws SyntaxErrorException if it is not Python
     * @throws CommandFailure if it is longer than a program may be, or takes longer than a run may
     */
    static Checked of(Adder adder, ProgramFile file) {
        try {
            adder.limits().admit(file.text());
            Deadline deadline = Deadline.of(adder.limits());
            Program program = Program.of(file.name(), file.text(), deadline);
            return new Checked(program, Checker.check(program, ToolStubs.of(adder.sdk()), adder.imports(),
                    adder.builtins(), List.of(), deadline));
        } catch (RunEnd.LimitReached e) {
            throw notRead(file, "checked", e);
        }
    }

    /** The failure of a command whose program is too much to be read. */
    static CommandFailure notRead(ProgramFile file, String how, RunEnd.LimitReached e) {
        String cure = CommonOptions.cure(e.limit);
        return new CommandFailure(ExitCode.LIMIT, file.name() + " could not be " + how + ": " + e.getMessage()
                + (cure == null ? "" : "; " + cure));
    }

    /**
     * What was found before a run.
     *
     * @param refused whether the program may not run
     * @param problems the problems as data
     */
    record Findings(boolean refused, Data.List problems) {}

    /** Looks at a program before its run; problems go to {@code err}. A syntax error is the run's to report. */
    static Findings before(Adder adder, ProgramFile file, CheckMode mode, PrintStream err) {
        if (mode == CheckMode.off || file.tooLong(adder.limits())) return new Findings(false, Data.List.of());
        Checked checked;
        try {
            checked = of(adder, file);
        } catch (SyntaxErrorException e) {
            return new Findings(false, Data.List.of());
        }
        Program program = checked.program;
        List<Problem> problems = checked.problems;
        for (Problem p : problems) err.print(p.render(program.source()));
        boolean refused = mode == CheckMode.refuse && problems.stream().anyMatch(Problem::certain);
        if (refused) err.println("adder: not run, because of what is certain to fail");
        return new Findings(refused, data(program, problems));
    }

    static Data.List data(Program program, List<Problem> problems) {
        return Data.list(problems.stream().map(p -> problem(p.kind(), p.message(), program.source().line(p.start()),
                program.source().column(p.start()), p.certain())).toList());
    }

    static Data data(SyntaxErrorException e) {
        return problem("syntax", e.message(), e.line(), e.offset(), true);
    }

    private static Data problem(String kind, String message, int line, int column, boolean certain) {
        return Data.Map.builder().put("kind", kind).put("message", message).put("line", line).put("column", column)
                .put("certain", certain).build();
    }
}
