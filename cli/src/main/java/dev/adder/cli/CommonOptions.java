package dev.adder.cli;

import dev.adder.engine.run.Limits;
import dev.adder.runtime.Adder;
import dev.adder.runtime.Approver;
import dev.adder.runtime.MemoryBudget;
import dev.adder.runtime.Sandbox;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that several commands share. */
final class CommonOptions {
    private static final int MOST_WARNINGS = 20;
    private static final double MOST_SECONDS = 1e9;
    private static final long MOST_MEGABYTES = 1L << 40;

    @Option(names = "--tools", paramLabel = "FILE", description = Help.TOOLS)
    @Nullable Path tools;

    @Option(names = "--time", paramLabel = "SECONDS", defaultValue = "10", description = Help.TIME) double seconds;

    @Option(names = "--memory", paramLabel = "MB", defaultValue = "256", description = Help.MEMORY) long megabytes;

    @Option(names = "--output", paramLabel = "BYTES", defaultValue = "1048576", description = Help.OUTPUT) long output;

    @Option(names = "--steps", paramLabel = "N", description = Help.STEPS)
    @Nullable Long steps;

    @Option(names = "--tool-calls", paramLabel = "N", defaultValue = "1000", description = Help.TOOL_CALLS) int calls;

    @Option(
            names = "--prompt-tokens",
            paramLabel = "N",
            defaultValue = "6000",
            description = Help.PROMPT_TOKENS) int promptTokens;

    private Limits limits() {
        check("--time", seconds > 0 && seconds <= MOST_SECONDS, "seconds above 0");
        check("--memory", megabytes > 0 && megabytes <= MOST_MEGABYTES, "megabytes, at least 1");
        check("--output", output >= 0, "bytes, at least 0");
        check("--steps", steps == null || steps > 0, "a number above 0");
        check("--tool-calls", calls >= 0, "a number, at least 0");
        check("--prompt-tokens", promptTokens >= 0, "a number, at least 0");
        Duration time = Duration.ofNanos((long) (seconds * 1e9));
        Limits limits = Limits.defaults().withTime(time).withActiveTime(time).withMemoryBytes(megabytes << 20)
                .withOutputBytes(output).withToolCalls(calls);
        return steps == null ? limits : limits.withSteps(steps);
    }

    private static void check(String option, boolean fine, String what) {
        if (!fine) throw new CommandFailure(ExitCode.USAGE, option + " takes " + what);
    }

    /** What to do about a limit that was reached, or null where nothing helps. */
    static @Nullable String cure(String limit) {
        return switch (limit) {
            case "time", "active time" -> "give it more with --time SECONDS";
            case "memory" -> "give it more with --memory MB";
            case "output" -> "print less, or allow more with --output BYTES";
            case "steps" -> "allow more with --steps N";
            case "tool calls" -> "allow more with --tool-calls N";
            case "source" -> "make the program shorter: data belongs into a tool";
            default -> null;
        };
    }

    Adder adder() {
        return adder(null);
    }

    /** The tools and limits, for programs that run in this place; in this process unless there is one. */
    Adder adder(@Nullable Sandbox place) {
        return adder(place, new TerminalApprover("there is no terminal to ask at"));
    }

    /** The same, with somebody who is asked about calls that need approval. */
    Adder adder(@Nullable Sandbox place, Approver approver) {
        Limits limits = limits();
        Adder.Builder builder = Adder.builder().limits(limits).promptTokens(promptTokens).approver(approver);
        if (place == null) {
            builder.memoryBudget(MemoryBudget.process().orAtLeast(limits.memoryBytes()));
        } else {
            builder.sandbox(place);
        }
        if (tools == null) return builder.build();
        ToolsFile.Opened opened = ToolsFile.open(tools);
        try {
            Adder adder = opened.addTo(builder).build();
            adder.sdk().warnings().stream().limit(MOST_WARNINGS).forEach(w -> System.err.println("adder: " + w));
            int more = adder.sdk().warnings().size() - MOST_WARNINGS;
            if (more > 0) System.err.println("adder: and " + more + " more warnings about tools");
            return adder;
        } catch (IllegalArgumentException e) {
            opened.close();
            throw new CommandFailure(ExitCode.TOOLS, tools + ": " + e.getMessage());
        }
    }
}
