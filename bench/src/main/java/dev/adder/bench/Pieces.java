package dev.adder.bench;

import dev.adder.bench.pieces.Compiling;
import dev.adder.bench.pieces.Operations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The pieces inside the engine, each in a process of its own, by JMH. */
final class Pieces {
    private Pieces() {}

    /** Nanoseconds per operation. */
    static Map<String, Double> measure(int rounds) {
        Map<String, Double> found = new LinkedHashMap<>();
        try {
            for (RunResult result : new Runner(new OptionsBuilder().include(Compiling.class.getName())
                    .include(Operations.class.getName()).forks(1).warmupIterations(5).measurementIterations(rounds)
                    .warmupTime(TimeValue.seconds(1)).measurementTime(TimeValue.milliseconds(500))
                    .mode(Mode.AverageTime).timeUnit(TimeUnit.NANOSECONDS).verbosity(VerboseMode.SILENT)
                    .jvmArgs("-XX:+UseSerialGC", "-Xss8m").build()).run()) {
                String name = result.getParams().getParam("operation");
                String label = result.getPrimaryResult().getLabel();
                found.put(name == null ? label : "`" + name + "`", result.getPrimaryResult().getScore());
            }
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
