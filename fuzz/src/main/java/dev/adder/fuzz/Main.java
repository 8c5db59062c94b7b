package dev.adder.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code ./adder-fuzz [TARGET...] [--seconds N | --runs N] [--keep]}: fuzzes targets one after another. */
public final class Main {
    private static final String USAGE = "usage: adder-fuzz [TARGET...] [--seconds N | --runs N] [--keep]";
    private static final int WRONG_USAGE = 2;
    private static final int LONGEST_INPUT = 2000;

    private final Workshop workshop;
    private final List<Target> targets = new ArrayList<>();
    private String bound = "-max_total_time=60";
    private boolean keep;

    private Main(Path root) {
        workshop = new Workshop(root);
    }

    /** Exits with 1 when something was found. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Main main = new Main(Path.of(arguments[0]));
        try {
            main.understand(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("adder-fuzz: " + e.getMessage() + "\n" + USAGE);
            System.exit(WRONG_USAGE);
        }
        System.exit(main.run() ? 0 : 1);
    }

    private void understand(String[] arguments) {
        for (int i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--seconds" -> bound = "-max_total_time=" + number(arguments, ++i);
                case "--runs" -> bound = "-runs=" + number(arguments, ++i);
                case "--keep" -> keep = true;
                case String name -> {
                    Target target = Target.named(name);
                    if (target == null) {
                        throw new IllegalArgumentException("no target " + name + "; there are " + names());
                    }
                    targets.add(target);
                }
            }
        }
        if (targets.isEmpty()) targets.addAll(List.of(Target.values()));
    }

    private static String names() {
        return String.join(", ", Arrays.stream(Target.values()).map(Target::lower).toList());
    }

    private static int number(String[] arguments, int at) {
        if (at < arguments.length && arguments[at].matches("[1-9]\\d{0,8}")) return Integer.parseInt(arguments[at]);
        throw new IllegalArgumentException("a number must follow " + arguments[at - 1]);
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
