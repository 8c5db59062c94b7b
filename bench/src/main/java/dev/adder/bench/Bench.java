package dev.adder.bench;

import dev.adder.cli.command.Command;
import dev.adder.cli.command.Given;
import dev.adder.cli.command.Syntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command {@code ./adder-bench}. */
public final class Bench {
    private static final String PARTS = "start,calls,compute,alone,cold,holding,limits,pieces,prompt";

    private final int rounds;
    private final List<String> parts;
    private final List<String> chosen;
    private final int minutes;
    private final String only;
    private final @Nullable Path write;
    private final Path home;

    private Bench(Given given) {
        rounds = given.count("--rounds", 1);
        parts = given.list("--parts");
        chosen = given.list("--peers");
        minutes = given.count("--minutes", 1);
        only = given.value("--programs");
        write = given.path("--write");
        home = Path.of(given.value("--home"));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Syntax syntax = Syntax
                .of("adder-bench", "Measures Adder beside other Python engines on this machine. Takes some minutes.")
                .option("--rounds", "N", "5", "Rounds of each part (default: ${default}).")
                .option("--parts", "NAMES", PARTS, "What to measure (default: ${default}).")
                .option("--peers", "NAMES", "CPython,Monty,Pyodide,GraalPy", "Beside what (default: ${default}).")
                .option("--minutes", "N", "60", "How long the part soak takes, which is measured alone and writes"
                        + " docs/soak.md (default: ${default}).")
                .option("--programs", "REGEX", ".*", "Which programs, as a regular expression (default: ${default}).")
                .option("--write", "FILE", "Write the tables to this file, such as docs/performance.md.")
                .option("--home", "FOLDER", ".", "The repository (default: ${default}).");
        Command command = new Command(syntax, given -> new Bench(given).run());
        System.exit(command.run(System.out, System.err, () -> false, arguments));
    }

    private int run() throws IOException, InterruptedException {
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
        if (write != null) Files.writeString(write, text);
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
