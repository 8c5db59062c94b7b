package dev.adder.bench;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.run.Limits;
import dev.adder.engine.type.Type;
import dev.adder.runtime.Adder;
import dev.adder.runtime.AdderSession;
import dev.adder.runtime.RunRequest;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one tool call costs: in the engine alone, and through the gateway. */
final class Calls {
    private static final int CALLS = 50_000;
    private static final String LOOP = "for i in range(" + CALLS + "):\n    get(i)\n";
    private static final String EMPTY = "for i in range(" + CALLS + "):\n    i\n";
    private static final Limits LIMITS = Limits.defaults().withTime(Duration.ofMinutes(5))
            .withActiveTime(Duration.ofMinutes(5)).withMemoryBytes(256L << 20).withToolCalls(Integer.MAX_VALUE);

    private Calls() {}

    /** Nanoseconds per call, the median of the rounds. */
    static Map<String, Double> measure(int rounds) {
        Map<String, Double> result = new LinkedHashMap<>();
        result.put("the engine's part (inline host)", perCall(rounds, Calls::engine));
        result.put("through the gateway, with the journal in memory", perCall(rounds, source -> gateway(source, true)));
        result.put("the same with a tool that runs on another thread",
                perCall(rounds, source -> gateway(source, false)));
        return result;
    }

    private interface Runner {
        void run(String source);
    }

    private static void engine(String source) {
        try (Session session = AdderWorker.open(new StringBuilder())) {
            session.run(Program.of("calls.py", source));
        }
    }

    private static void gateway(String source, boolean inline) {
        Tool.Builder tool = Tool.builder("get").doc("Gives its argument.").effect(Effect.READ)
                .required("key", Type.INT, "").result(Type.INT)
                .plainFunction(arguments -> Objects.requireNonNull(arguments.get("key")));
        try (Adder adder = Adder.builder().limits(LIMITS).tools((inline ? tool.inline() : tool).build()).build();
                AdderSession session = adder.session(RunRequest.session().build())) {
            Result result = session.run("calls.py", source).result();
            if (!(result instanceof Result.Done)) throw new IllegalStateException(result.toString());
        }
    }

    private static double perCall(int rounds, Runner runner) {
        for (int i = 0; i < 10; i++) runner.run(LOOP);
        List<Double> found = new ArrayList<>();
        for (int i = 0; i < rounds * 3; i++) {
            found.add((time(runner, LOOP) - time(runner, EMPTY)) / (double) CALLS);
        }
        return Numbers.median(found);
    }

    private static long time(Runner runner, String source) {
        long start = System.nanoTime();
        runner.run(source);
        return System.nanoTime() - start;
    }
}
