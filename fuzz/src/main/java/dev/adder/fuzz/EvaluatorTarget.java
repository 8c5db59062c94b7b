package dev.adder.fuzz;

import dev.adder.engine.Program;
import dev.adder.engine.syntax.SyntaxErrorException;

/** A text as a program that runs, with tools and under small limits, to any end but an error of the engine itself. */
final class EvaluatorTarget implements FuzzTarget {
    private final Runs runs = new Runs();

    @Override
    public void run(byte[] input) {
        Program program;
        try {
            program = Program.of("program.py", Input.text(input));
        } catch (SyntaxErrorException e) {
            return;
        }
        runs.run(program);
    }
}
