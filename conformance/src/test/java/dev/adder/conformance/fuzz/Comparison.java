package dev.adder.conformance.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs programs on both sides. What a memory address says is not compared, nor which of a program's alike names is
 * suggested for a missing one, nor what is too costly on either side.
 */
final class Comparison implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{6,16}\\b");
    private static final Pattern ADVICE = Pattern.compile("\\. Did you mean: 'v\\d+'\\?");

    private final Cpython cpython = new Cpython();

    Comparison() throws IOException {}

    /** One program with what both sides printed. */
    record Outcome(String program, String wanted, String got) {
        boolean differs() {
            return !isCostly() && !wanted.equals(got);
        }

        boolean isCostly() {
            return wanted.equals(Cpython.COSTLY) || got.equals(Cpython.COSTLY);
        }

        /** The first line that is not the same, as CPython and as the engine has it. */
        String firstDifference() {
            return "CPython: " + firstLine(wanted, got) + "\nAdder:   " + firstLine(got, wanted);
        }

        /** The same in one line, as {@code explained.txt} has it. */
        String pair() {
            return firstLine(wanted, got) + " => " + firstLine(got, wanted);
        }

        private static String firstLine(String of, String other) {
            String[] a = of.split("\n", -1);
            String[] b = other.split("\n", -1);
            int at = 0;
            while (at < a.length - 1 && at < b.length - 1 && a[at].equals(b[at])) at++;
            return a[at];
        }
    }

    List<Outcome> run(List<String> programs) throws IOException {
        cpython.send(programs);
        List<String> got = new ArrayList<>();
        for (String program : programs) got.add(EngineRun.of(program));
        List<String> wanted = cpython.answers(programs.size());
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            outcomes.add(new Outcome(programs.get(i), comparable(wanted.get(i)), comparable(got.get(i))));
        }
        return outcomes;
    }

    private static String comparable(String output) {
        return ADVICE.matcher(ADDRESS.matcher(output).replaceAll("0x…")).replaceAll("");
    }

    @Override
    public void close() throws IOException {
        cpython.close();
    }
}
