package dev.adder.fuzz;

import dev.adder.engine.Program;

/** A text as a format of values of many types, by {@code format}, {@code %}, {@code str.format}, {@code strftime}. */
final class FormatTarget implements FuzzTarget {
    private final Runs runs = new Runs();
    private final Program program = Runs.resource("format.py");

    @Override
    public void run(byte[] input) {
        runs.runToItsEnd(program, Input.text(input));
    }
}
