package dev.adder.cli;

import dev.adder.engine.run.Limits;
import dev.adder.runtime.Adder;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that several commands share. */
final class CommonOptions {
    @Option(names = "--tools", paramLabel = "FILE", description = "A tools.json with \"mcpServers\" and \"sql\": the tools that programs may call.")
    @Nullable Path tools;

    @Option(names = "--time", paramLabel = "SECONDS", defaultValue = "10", description = "The longest the program may run (default: ${DEFAULT-VALUE} s).") double seconds;

    @Option(names = "--memory", paramLabel = "MB", defaultValue = "256", description = "The most memory its data may take (default: ${DEFAULT-VALUE} MB).") long megabytes;

    @Option(names = "--output", paramLabel = "BYTES", defaultValue = "1048576", description = "The most it may print (default: ${DEFAULT-VALUE} bytes).") long outputBytes;

    @Option(names = "--steps", paramLabel = "N", description = "The most statements, loop rounds and calls it may do (default: no limit).")
    @Nullable Long steps;

    @Option(names = "--tool-calls", paramLabel = "N", defaultValue = "1000", description = "The most tool calls it may make (default: ${DEFAULT-VALUE}).") int toolCalls;

    Limits limits() {
        Duration time = Duration.ofNanos((long) (seconds * 1e9));
        Limits limits = Limits.defaults().withTime(time).withActiveTime(time).withMemoryBytes(megabytes << 20)
                .withOutputBytes(outputBytes).withToolCalls(toolCalls);
        return steps == null ? limits : limits.withSteps(steps);
    }

    Adder adder() {
        Adder.Builder builder = Adder.builder().limits(limits());
        if (tools != null) ToolsFile.addTo(builder, tools);
        return builder.build();
    }
}
