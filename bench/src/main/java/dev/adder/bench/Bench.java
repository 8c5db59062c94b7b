package dev.adder.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code ./adder-bench}. */
@Command(
        name = "adder-bench",
        mixinStandardHelpOptions = true,
        description = "Measures Adder beside other Python engines on this machine. Takes some minutes.")
public final class Bench implements Callable<Integer> {
    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "Rounds of each part (default: ${DEFAULT-VALUE}).") private int rounds;

    @Option(
            names = "--parts",
            split = ",",
            defaultValue = "start,calls,compute,alone,cold,holding,limits,pieces,prompt",
            description = "What to measure (default: ${DEFAULT-VALUE}).") private Set<String> parts = Set.of();

    @Option(
            names = "--peers",
            split = ",",
            defaultValue = "CPython,Monty,Pyodide,GraalPy",
            description = "Beside what (default: ${DEFAULT-VALUE}).") private Set<String> chosen = Set.of();

    @Option(
            names = "--minutes",
            defaultValue = "60",
            description = "How long the part soak takes, which is measured alone and writes docs/soak.md"
                    + " (default: ${DEFAULT-VALUE}).") private int minutes;

    @Option(
            names = "--programs",
            defaultValue = ".*",
            description = "Which programs, as a regular expression.") private String only = ".*";

    @Option(
            names = "--write",
            description = "Write the tables to this file, such as docs/performance.md.") private Path write =
                    Path.of("");

    @Option(names = "--home", hidden = true, defaultValue = ".", description = "The repository.") private Path home =
            Path.of(".");

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (parts.contains("soak")) return soak();
        Path bench = home.resolve("bench").toAbsolutePath().normalize();
        List<Peer> peers = Peer.all(bench).stream()
                .filter(peer -> peer.name().equals(Peer.ADDER) || chosen.contains(peer.name())).toList();
        Report report = new Report(peers);
        if (parts.contains("start")) {
            Start start = new Start(bench, peers, rounds);
            start.measure();
            report.start(start);
        }
        if (parts.contains("calls")) report.calls(Calls.measure(rounds));
        if (parts.contains("compute") || parts.contains("alone")) {
            Compute compute = new Compute(bench, peers, rounds, only);
            if (parts.contains("compute")) compute.measure();
            if (parts.contains("alone")) compute.measureAlone();
            report.compute(compute);
        }
        if (parts.contains("cold")) report.cold(Cold.measure(home.toAbsolutePath().normalize(), peers, rounds));
        if (parts.contains("holding")) report.holding(Holding.measure(peers));
        if (parts.contains("limits")) report.limits(Lateness.measure(rounds));
        if (parts.contains("pieces")) report.pieces(Pieces.measure(rounds));
        if (parts.contains("prompt")) report.prompt(PromptTokens.SIZES, PromptTokens.measure());
        String text = report.text();
        System.out.print(text);
        if (!write.toString().isEmpty()) Files.writeString(write, text);
        return 0;
    }

    private int soak() throws IOException, InterruptedException {
        SoakResult result = Soak.measure(home.toAbsolutePath().normalize(), Duration.ofMinutes(minutes));
        String text = result.text(Report.Machine.describe());
        System.out.print(text);
        Files.writeString(home.resolve("docs/soak.md"), text);
        return result.passes() ? 0 : 1;
    }
}
