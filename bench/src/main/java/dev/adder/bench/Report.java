package dev.adder.bench;

import dev.adder.agent.TokenCounter;
import dev.adder.sdk.PromptText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Writes what was measured as Markdown. */
final class Report {
    private final List<Peer> peers;
    private final StringBuilder out = new StringBuilder();

    Report(List<Peer> peers) throws IOException {
        this.peers = peers;
        line("# Performance");
        line("");
        line("Written by `./adder-bench --write docs/performance.md`. Times are noisy and depend on the machine; the"
                + " ratios were measured in the same run.");
        line("");
        line("Machine: " + Machine.describe() + ".");
        line("");
        line("| engine | version |");
        line("|---|---|");
        for (Peer peer : peers) line("| " + peer.name() + " | " + version(peer) + " |");
        line("");
    }

    private static String version(Peer peer) throws IOException {
        if (!peer.there()) return "left out: " + peer.missing();
        try (Worker worker = peer.start()) {
            Answer answer = worker.ask(Request.version());
            String version = Objects.requireNonNullElse(answer.version(), "does not start: " + answer.error());
            return peer.name().equals(Peer.ADDER) ? "this one, on JDK " + version : version;
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    void start(Start start) {
        line("## Starting and calling");
        line("");
        line("Microseconds from source text to result in a fresh session: parse, check and run of the same small"
                + " program with a different comment each time, in a process that has run all the programs below and"
                + " all conformance programs before, then this one until it got no faster. Median of the rounds'"
                + " medians.");
        line("");
        List<String> names = peers.stream().filter(Peer::there).map(Peer::name).toList();
        line("| program | " + String.join(" | ", names) + " |");
        line("|---|" + "--:|".repeat(names.size()));
        start.rows.forEach((program, byPeer) -> line("| " + program + " | " + String.join(" | ", names.stream()
                .map(name -> byPeer.getOrDefault(name, List.of())).map(Report::micros).toList()) + " |"));
        line("");
    }

    private static String micros(List<Double> nanos) {
        return nanos.isEmpty() ? "cannot run it" : format("%,.1f", Numbers.median(nanos) / 1000);
    }

    void calls(Map<String, Double> calls) {
        line("Nanoseconds per call of an inline tool, the loop around it subtracted:");
        line("");
        line("| | ns |");
        line("|---|--:|");
        calls.forEach((name, nanos) -> line("| " + name + " | " + format("%,.0f", nanos) + " |"));
        line("");
    }

    void compute(Compute compute) {
        line("## Computing");
        line("");
        line("Times of CPython's time: 0.50 is twice as fast as CPython. *First*: the first run of a text in a warm"
                + " engine, parse and check included; *warm* means that the process has run all these programs and"
                + " all conformance programs before. *Later*: the best of the next runs of that text. *Alone*: later"
                + " runs in a process that ran nothing else. Outputs are compared.");
        line("");
        List<String> others = peers.stream().filter(Peer::there).map(Peer::name)
                .filter(name -> !name.equals(Peer.ADDER) && !name.equals(Peer.CPYTHON)).toList();
        line("| program | CPython ms | Adder first | Adder later | Adder alone | "
                + String.join(" | ", others) + " |");
        line("|---|--:|--:|--:|--:|" + "--:|".repeat(others.size()));
        Map<String, List<Double>> columns = new TreeMap<>();
        compute.rows.forEach((program, byPeer) -> {
            Compute.Row adder = Objects.requireNonNull(byPeer.get(Peer.ADDER));
            List<String> cells = new ArrayList<>();
            cells.add(format("%,.0f", Numbers.median(Objects.requireNonNull(byPeer.get(Peer.CPYTHON)).nanos) / 1e6));
            cells.add(ratio(columns, "1", adder.error, adder.first));
            cells.add(ratio(columns, "2", adder.error, adder.steady));
            cells.add(ratio(columns, "3", adder.error, adder.alone));
            for (String name : others) {
                Compute.Row row = Objects.requireNonNull(byPeer.get(name));
                cells.add(ratio(columns, name, row.error.isEmpty() ? "" : "–", row.steady));
            }
            line("| " + program + " | " + String.join(" | ", cells) + " |");
        });
        List<String> means = new ArrayList<>();
        for (String column : List.of("1", "2", "3")) means.add(mean(columns, column));
        for (String name : others) means.add(mean(columns, name));
        line("| **geometric mean** | | " + String.join(" | ", means) + " |");
        line("");
        line("A dash: the engine cannot run the program, or prints something else.");
        line("");
    }

    private static String mean(Map<String, List<Double>> columns, String column) {
        return format("**%.2f**", Numbers.geometricMean(columns.getOrDefault(column, List.of())));
    }

    private static String ratio(Map<String, List<Double>> columns, String column, String error, List<Double> ratios) {
        if (!error.isEmpty()) return error;
        if (ratios.isEmpty()) return "";
        double median = Numbers.median(ratios);
        columns.computeIfAbsent(column, name -> new ArrayList<>()).add(median);
        return format("%.2f", median);
    }

    void cold(Map<String, Double> cold) {
        table("## Cold process to the first result", "ms", cold, "%,.0f");
        line("The cache has every class of such a run but those that the JVM makes while it runs: one for each `switch`"
                + " over types that is reached.");
        line("");
    }

    void pieces(Map<String, Double> pieces) {
        table("## Pieces", "ns", pieces, "%,.1f");
    }

    void holding(Map<String, Double> holding) {
        table("## Memory held", "bytes each", holding, "%,.0f");
    }

    private void table(String title, String unit, Map<String, Double> rows, String pattern) {
        line(title);
        line("");
        line("| | " + unit + " |");
        line("|---|--:|");
        rows.forEach((name, value) -> line("| " + name + " | " + format(pattern, value) + " |"));
        line("");
    }

    void limits(Map<String, Lateness.Late> late) {
        line("## Keeping a deadline");
        line("");
        line("Milliseconds after their time limit of " + Lateness.LIMIT.toMillis() + " ms at which runs ended that"
                + " would go on for ever. Below zero: an operation that could not be done in time was not begun.");
        line("");
        line("| | median | p99 | most |");
        line("|---|--:|--:|--:|");
        late.forEach((form, l) -> line("| " + form + " | " + format("%.1f | %.1f | %.1f |", l.median(), l.most99(),
                l.most())));
        line("");
    }

    void prompt(List<Integer> sizes, Map<String, List<String>> rows) {
        line("## Tokens of a prompt");
        line("");
        line("What generated operations of large services cost by " + TokenCounter.TOKENIZER + ". Beyond the budget of "
                + format("%,d", PromptText.DEFAULT_TOKENS) + " tokens the prompt holds an index, and programs find the"
                + " rest by `tools.search`.");
        line("");
        line("| tools | " + String.join(" | ", sizes.stream().map(size -> format("%,d", size)).toList()) + " |");
        line("|---|" + "--:|".repeat(sizes.size()));
        rows.forEach((name, cells) -> line("| " + name + " | " + String.join(" | ", cells) + " |"));
        line("");
    }

    String text() {
        return out.toString().strip() + "\n";
    }

    /** What the measuring machine is. */
    static final class Machine {
        static String describe() throws IOException {
            String cpu = "unknown processor";
            Path info = Path.of("/proc/cpuinfo");
            if (Files.exists(info)) {
                for (String line : Files.readAllLines(info)) {
                    if (line.startsWith("model name")) cpu = line.substring(line.indexOf(':') + 1).strip();
                }
            }
            Runtime runtime = Runtime.getRuntime();
            return runtime.availableProcessors() + " cores of " + cpu + ", " + System.getProperty("os.name") + ", JDK "
                    + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
        }
    }
}
