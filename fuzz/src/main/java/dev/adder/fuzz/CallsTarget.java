package dev.adder.fuzz;

import dev.adder.engine.Program;

/** Bytes as a row of calls: of what the library has, what the calls before gave, and of values that are unusual. */
final class CallsTarget implements FuzzTarget {
    private final Runs runs = new Runs();
    private final Program program = Runs.resource("calls.py");

    @Override
    public void run(byte[] input) {
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < input.length; i += 2) {
            codes.append((char) (input[i] & 0xFF | (i + 1 < input.length ? input[i + 1] & 0xFF : 0) << 8));
        }
        runs.run(program, codes.toString());
    }
}
