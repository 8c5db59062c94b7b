package dev.adder.cli;

import dev.adder.cli.command.Given;
import dev.adder.cli.command.Syntax;
import dev.adder.engine.run.Limits;
import dev.adder.runtime.Adder;
import dev.adder.runtime.Approver;
import dev.adder.runtime.MemoryBudget;
import dev.adder.runtime.Sandbox;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Options that several commands share.
 *
 * @param tools the tools file
 * @param limits what a program may take
 * @param promptTokens the tokens of a prompt that the tools may take
 */
record CommonOptions(@Nullable Path tools, Limits limits, int promptTokens) {
    private static final int MOST_WARNINGS = 20;
    private static final double MOST_SECONDS = 1e9;
    private static final long MOST_MEGABYTES = 1L << 40;

    static Syntax addTo(Syntax syntax) {
        return syntax.option("--tools", "FILE", Help.TOOLS).option("--time", "SECONDS", "10", Help.TIME)
                .option("--memory", "MB", "256", Help.MEMORY).option("--output", "BYTES", "1048576", Help.OUTPUT)
                .option("--steps", "N", Help.STEPS).option("--tool-calls", "N", "1000", Help.TOOL_CALLS)
                .option("--prompt-tokens", "N", "6000", Help.PROMPT_TOKENS);
    }

    static CommonOptions of(Given given) {
        Duration time = Duration.ofNanos((long) (given.decimal("--time", "seconds", MOST_SECONDS) * 1e9));
        Limits limits = Limits.defaults().withTime(time).withActiveTime(time)
                .withMemoryBytes(given.whole("--memory", "whole megabytes", 1, MOST_MEGABYTES) << 20)
                .withOutputBytes(given.whole("--output", "bytes", 0, Long.MAX_VALUE))
                .withToolCalls(given.count("--tool-calls", 0));
        if (given.has("--steps")) {
            limits = limits.withSteps(given.whole("--steps", "a whole number", 1, Long.MAX_VALUE));
        }
        return new CommonOptions(given.path("--tools"), limits, given.count("--prompt-tokens", 0));
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
