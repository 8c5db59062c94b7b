package dev.adder.fuzz;

import dev.adder.engine.Program;
import dev.adder.engine.check.Checker;
import dev.adder.engine.check.Problem;
import dev.adder.engine.plan.Plan;
import dev.adder.engine.syntax.SyntaxErrorException;
import java.util.List;

/** A text that is Python is lowered, checked and planned, and the plan is shown. */
final class CheckerTarget implements FuzzTarget {
    @Override
    public void run(byte[] input) {
        Program program;
        try {
            program = Program.of("program.py", Input.text(input));
        } catch (SyntaxErrorException e) {
            return;
        }
        for (Problem problem : Checker.check(program, Tools.STUBS, null, null, List.of())) {
            if (problem.start() < 0 || problem.end() > program.text().length()) {
                throw new IllegalStateException("a problem outside the text: " + problem);
            }
        }
        Plan plan = program.plan(Tools.STUBS);
        plan.text();
        plan.data();
        plan.mermaid();
    }
}
