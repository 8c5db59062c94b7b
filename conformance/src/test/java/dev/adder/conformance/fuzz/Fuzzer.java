package dev.adder.conformance.fuzz;

import dev.adder.conformance.fuzz.Comparison.Outcome;
import dev.adder.testing.Needs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs the programs of a range of seeds on both sides, and keeps what differs, made small, in a folder. */
final class Fuzzer implements AutoCloseable {
    private static final int BATCH = 20;
    private static final int SHOWN_OF_ONE_KIND = 1;

    private final Path folder = Needs.root().resolve("conformance/src/test/resources/fuzz");
    private final Grammar grammar = Grammar.read(folder);
    private final String prelude = Files.readString(folder.resolve("prelude.py"));
    private final Comparison comparison = new Comparison();
    private final Path findings;
    private final List<Explanation> explained;
    private final Map<String, Integer> kinds = new TreeMap<>();
    final Coverage coverage = new Coverage();
    final List<String> reports = new ArrayList<>();
    int programs;
    int different;
    int known;
    int costly;

    /**
     * With no seed run yet.
     *
     * @param findings where differing programs go
     */
    Fuzzer(Path findings) throws IOException {
        this.findings = findings;
        explained = Files.readAllLines(folder.resolve("explained.txt")).stream()
                .filter(line -> !line.startsWith("#")).map(Explanation::of).toList();
    }

    /** Lines that may differ, in programs that have a text in them. */
    private record Explanation(String within, Pattern pair) {
        private static final String SEPARATOR = " :: ";

        static Explanation of(String line) {
            int end = line.indexOf(SEPARATOR);
            return end < 0 ? new Explanation("", Pattern.compile(line)) : new Explanation(line.substring(0, end),
                    Pattern.compile(line.substring(end + SEPARATOR.length())));
        }

        boolean says(String lines, String program) {
            return program.contains(within) && pair.matcher(lines).matches();
        }
    }

    String source(Tree program) {
        String text = program.text();
        StringBuilder all = new StringBuilder();
        for (String line : prelude.split("(?<=\n)")) {
            if (!line.contains("import ") || isUsed(line.strip(), text)) all.append(line);
        }
        return all.append(text).append("\npass\n").toString();
    }

    /** Whether a program needs a line that imports one module, or names out of one. */
    private static boolean isUsed(String line, String text) {
        if (line.startsWith("import ")) return text.contains(line.substring("import ".length()) + ".");
        return Stream.of(line.substring(line.indexOf("import ") + "import ".length()).split(", "))
                .anyMatch(text::contains);
    }

    Tree program(long seed) {
        return new Generator(grammar, seed).program();
    }

    void run(long from, long to) throws IOException {
        for (long at = from; at < to; at += BATCH) {
            List<Tree> trees = new ArrayList<>();
            for (long seed = at; seed < Math.min(at + BATCH, to); seed++) trees.add(program(seed));
            List<Outcome> outcomes = comparison.run(trees.stream().map(this::source).toList());
            for (int i = 0; i < trees.size(); i++) judge(at + i, trees.get(i), outcomes.get(i));
        }
    }

    private void judge(long seed, Tree tree, Outcome outcome) throws IOException {
        programs++;
        coverage.add(tree);
        coverage.addOutput(outcome.wanted());
        if (outcome.isCostly()) costly++;
        if (!outcome.differs()) return;
        String pair = outcome.pair();
        if (explained.stream().anyMatch(e -> e.says(pair, tree.text()))) {
            known++;
            return;
        }
        different++;
        String kind = outcome.firstDifference().replaceAll("[0-9]+", "0");
        if (kinds.merge(kind, 1, Integer::sum) > SHOWN_OF_ONE_KIND) return;
        Tree small = new Shrinker(comparison, this::source).shrink(tree);
        Outcome shown = comparison.run(List.of(source(small))).getFirst();
        String report = "seed " + seed + "\n" + small.text() + "\n" + shown.firstDifference() + "\n";
        reports.add(report);
        Files.createDirectories(findings);
        Files.write(findings.resolve(seed + ".py"), shown.program().getBytes(StandardCharsets.UTF_8));
        Files.write(findings.resolve(seed + ".txt"), report.getBytes(StandardCharsets.UTF_8));
    }

    /** The rules that the programs so far did not use. */
    List<String> unused() {
        return coverage.missing(grammar);
    }

    String summary() {
        return programs + " programs, " + different + " different, " + known + " different as explained, " + costly
                + " too costly on one side; " + coverage.summary();
    }

    @Override
    public void close() throws IOException {
        comparison.close();
    }
}
