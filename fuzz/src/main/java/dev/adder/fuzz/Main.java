package dev.adder.fuzz;

import dev.adder.cli.command.Command;
import dev.adder.cli.command.Given;
import dev.adder.cli.command.Syntax;
import dev.adder.cli.command.WrongUsage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code ./adder-fuzz}: fuzzes targets one after another. */
public final class Main {
    private static final int LONGEST_INPUT = 2000;

    private final Workshop workshop;
    private final List<Target> targets;
    private final String bound;
    private final boolean keep;

    private Main(Path root, Given given) {
        workshop = new Workshop(root);
        targets = given.parameters().isEmpty() ? List.of(Target.values())
                : given.parameters().stream().map(Main::target).toList();
        bound = given.has("--runs") ? "-runs=" + given.count("--runs", 1)
                : "-max_total_time=" + given.count("--seconds", 1);
        keep = given.has("--keep");
    }

    /** Takes the repository before what the user gave. Exits with 1 when something was found. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Syntax syntax = Syntax
                .of("adder-fuzz", "Fuzzes targets one after another; exits with 1 when something was found.")
                .furtherParameters("TARGET", "What to fuzz: " + names() + " (default: all).")
                .option("--seconds", "N", "60", "How long each takes (default: ${default} s).")
                .option("--runs", "N", "How many inputs each gets, in place of --seconds.")
                .flag("--keep", "Add the fewest inputs that reach everything to the seeds.");
        Path root = Path.of(arguments[0]);
        Command command = new Command(syntax, given -> new Main(root, given).run() ? 0 : 1);
        System.exit(
                command.run(System.out, System.err, () -> false, Arrays.copyOfRange(arguments, 1, arguments.length)));
    }

    private static Target target(String name) {
        Target target = Target.named(name);
        if (target == null) throw new WrongUsage("no target " + name + "; there are " + names());
        return target;
    }

    private static String names() {
        return String.join(", ", Arrays.stream(Target.values()).map(Target::lower).toList());
    }

    private boolean run() throws IOException, InterruptedException {
        boolean clean = true;
        System.out.printf("%-10s %12s %9s %9s %9s%n", "target", "executions", "branches", "features", "findings");
        for (Target target : targets) {
            Jazzer jazzer = workshop.jazzer(target.lower());
            List<String> options = new ArrayList<>(workshop.dictionary(target));
            options.addAll(List.of(bound, "-max_len=" + LONGEST_INPUT, "--keep_going=20"));
            Jazzer.Outcome outcome = jazzer.run(target.lower(), target.instrumented(), List.of(), options,
                    List.of(workshop.seeds(target)));
            System.out.printf("%-10s %12d %9d %9d %9d%n", target.lower(), outcome.executions(), outcome.branches(),
                    outcome.features(), outcome.found().size());
            outcome.found().forEach(file -> System.out.println("  " + file));
            clean &= outcome.exit() == 0 && outcome.found().isEmpty();
            if (outcome.exit() != 0) System.out.println("  see " + jazzer.folder().resolve("log.txt"));
            if (keep) keep(target, jazzer);
        }
        return clean;
    }

    private void keep(Target target, Jazzer jazzer) throws IOException, InterruptedException {
        Jazzer least = workshop.jazzer(target.lower() + "-least");
        least.run(target.lower(), target.instrumented(), List.of(), List.of("-merge=1"),
                List.of(workshop.seeds(target), jazzer.folder().resolve("corpus")));
        workshop.keep(target, least.folder().resolve("corpus"));
    }
}
