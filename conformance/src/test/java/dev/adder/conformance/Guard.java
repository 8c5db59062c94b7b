package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.run.Limits;
import dev.adder.runtime.Adder;
import dev.adder.runtime.Journal;
import dev.adder.runtime.Run;
import dev.adder.runtime.RunRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Holds a program to the promise on which replay, approvals and durable runs rest: it makes the same calls, under the
 * same identities, and prints the same bytes, whatever its tools' latencies are, when it is replayed from its log, and
 * when it is suspended at any call and resumed.
 */
final class Guard {
    static final Limits LIMITS = Limits.defaults().withTime(Duration.ofSeconds(60))
            .withActiveTime(Duration.ofSeconds(60)).withOutputBytes(16 << 20);
    private static final int SHUFFLES = 3;
    private static final int MOST_PAUSES = 1000;

    private final String name;
    private final String source;
    private final Supplier<Object> tools;

    /** A program and how to make its tools, in the state that a run starts with. */
    Guard(String name, String source, Supplier<Object> tools) {
        this.name = name;
        this.source = source;
        this.tools = tools;
    }

    private Adder.Builder adder() {
        return Adder.builder().limits(LIMITS).tools(tools.get());
    }

    private RunRequest.Builder request() {
        return RunRequest.of(source).name(name).start(Instant.parse("2024-03-01T12:00:00Z")).seed(42);
    }

    /** The program once, as it is. */
    Run plain() {
        return adder().build().run(request().build());
    }

    /** All ways to run it, against the plain run. */
    void check() {
        Run plain = plain();
        ToolRun expected = ToolRun.of(plain);
        for (int seed = 1; seed <= SHUFFLES; seed++) {
            assertEquals(expected, ToolRun.of(shuffled(seed)), "with other latencies, seed " + seed);
        }
        Run replayed = replayed(plain.journal());
        assertEquals(expected, ToolRun.of(replayed), "replayed");
        assertEquals(plain.calls(), replayed.calls(), "replayed in order");
        for (int i = 1; i <= expected.calls().size(); i++) {
            assertEquals(expected, ToolRun.of(suspended(i)), "suspended at call " + i + " and resumed");
        }
    }

    /** The program with tools that take their time, another one at each call. */
    Run shuffled(int seed) {
        Random random = new Random(seed);
        return adder().intercept("*", (call, next) -> {
            if (call.tool().blocking()) {
                int pauses;
                synchronized (random) {
                    pauses = random.nextInt(MOST_PAUSES);
                }
                for (int i = 0; i < pauses; i++) Thread.yield();
            }
            return next.proceed(call.arguments());
        }).build().run(request().build());
    }

    /** The program from its log alone, after a trip through the text form; its tools must not be called. */
    private Run replayed(Journal journal) {
        Adder adder = adder().intercept("*", (call, next) -> {
            throw new AssertionError("a replay called " + call.tool().name());
        }).build();
        return adder.replay(Journal.parse(journal.toText()));
    }

    /** The program stopped before its n-th call, and gone on with from its log. */
    private Run suspended(int call) {
        Adder adder = adder().build();
        AtomicInteger count = new AtomicInteger();
        Run first = adder.run(request().suspendAt((site, tool) -> count.incrementAndGet() == call).build());
        assertTrue(first.suspended(), () -> "suspended at call " + call + ": " + first.result());
        StringBuilder rest = new StringBuilder();
        Journal journal = Journal.parse(first.journal().toText());
        Run second = adder.resume(journal, RunRequest.session().output(rest::append).build());
        assertEquals(second.output(), first.output() + rest, "output is printed once");
        assertEquals(ToolRun.of(second), ToolRun.of(replayed(journal)), "resumed and replayed");
        return second;
    }
}
