package dev.adder.fuzz;

import dev.adder.engine.Program;

/** Three lines, flags, pattern and replacement, and then the text: every function of {@code re} over them. */
final class RegexTarget implements FuzzTarget {
    private final Runs runs = new Runs();
    private final Program program = Runs.resource("re.py");

    @Override
    public void run(byte[] input) {
        runs.runToItsEnd(program, Input.texts(input, 4));
    }
}
