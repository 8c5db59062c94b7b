package dev.adder.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Type;
import dev.adder.runtime.Adder;
import dev.adder.runtime.EngineSandbox;
import dev.adder.runtime.RateLimiter;
import dev.adder.runtime.Run;
import dev.adder.runtime.RunRequest;
import dev.adder.runtime.Sandbox;
import dev.adder.sdk.Effect;
import dev.adder.sdk.RateLimit;
import dev.adder.sdk.Tool;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rates, caps, budgets and the cache hold in a process of its own by the same words as in this one. */
class EnforcedAlikeTest {
    private static final Sandbox HERE = new EngineSandbox();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static IsolatedSandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = IsolatedSandbox.builder().processes(3).spares(1).build();
    }

    @AfterAll
    static void end() {
        sandbox.close();
    }

    private static Tool.Builder counting(String name) {
        AtomicInteger calls = new AtomicInteger();
        return Tool.builder(name).effect(Effect.READ).optional("x", Type.INT, "", null)
                .plainFunction(a -> Data.of(calls.incrementAndGet()));
    }

    private static Adder adder(Sandbox where) {
        return Adder.builder().sandbox(where).clock(CLOCK).costBudget(3).tools(
                counting("rated").rateLimit(RateLimit.of(2, Duration.ofHours(1))).build(),
                counting("keyed").rateLimit(RateLimit.perKey(1, Duration.ofMinutes(10), "x")).build(),
                counting("personal").rateLimit(new RateLimit(1, Duration.ofDays(1), List.of(), true)).build(),
                counting("few").maxCallsPerRun(2).build(),
                counting("dear").cost(2).build(),
                counting("kept").cacheFor(Duration.ofHours(1)).build(),
                counting("kept_here").cacheFor(Duration.ofHours(1)).cachePerRun(true).build()).build();
    }

    private static final List<String> CALLS = List.of("rated()", "rated()", "rated()", "keyed(1)", "keyed(1)",
            "keyed(2)", "personal()", "personal()", "few(); few(); few()", "dear(); dear()", "kept()", "kept(1)",
            "kept()", "kept_here() + kept_here()", "kept_here() + kept_here()");

    private static List<String> outcomes(Sandbox where) {
        List<String> outcomes = new ArrayList<>();
        try (Adder adder = adder(where)) {
            for (String principal : List.of("ann", "bob")) {
                for (String call : CALLS) {
                    Run run = adder.run(RunRequest.of(call).principal(principal).start(CLOCK.instant()).build());
                    outcomes.add(principal + " " + call + ": " + (run.ok() ? run.result() : run.error())
                            .toString().replaceAll("(?s), usage=.*", "") + " "
                            + run.calls().stream().map(c -> c.by().toString()).toList());
                }
            }
        }
        return outcomes;
    }

    @Test
    void whatIsRefusedAndWhatIsKept() {
        List<String> here = outcomes(HERE);
        assertEquals(String.join("\n", here), String.join("\n", outcomes(sandbox)));
        for (String words : List.of("rated() is limited to at most 2 calls per hour: try again in 1 h",
                "keyed() is limited to at most 1 call per x per 10 minutes (x=1): try again in 10 min",
                "personal() is limited to at most 1 call per caller per day: try again in 1 d",
                "few() can be called at most 2 times in one run",
                "dear() costs 2, and of the run's budget of 3 only 1 is left")) {
            assertTrue(here.stream().anyMatch(o -> o.contains(words)), () -> words + "\n" + String.join("\n", here));
        }
        assertTrue(here.stream().anyMatch(o -> o.startsWith("ann kept()") && o.endsWith("[CACHE]")), here::toString);
        assertTrue(here.stream().anyMatch(o -> o.startsWith("ann kept_here()") && o.endsWith("[TOOL, CACHE]")),
                here::toString);
    }

    @Test
    void aRateHoldsOverProcessesAtOnce() throws Exception {
        AtomicInteger sent = new AtomicInteger();
        Tool tool = Tool.builder("send").required("to", Type.STR, "")
                .rateLimit(RateLimit.perKey(5, Duration.ofDays(1), "to"))
                .plainFunction(a -> Data.of(sent.incrementAndGet())).build();
        String program = """
                from concurrent.futures import ThreadPoolExecutor
                def one(i):
                    try:
                        send('a')
                        return 1
                    except RuntimeError as e:
                        assert str(e).endswith(': try again in 1 d'), e
                        return 0
                with ThreadPoolExecutor(4) as pool:
                    final_answer(sum(pool.map(one, range(6))))
                """;
        long passed = 0;
        try (Adder adder = Adder.builder().sandbox(sandbox).clock(CLOCK).tools(tool).build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Run>> runs = new ArrayList<>();
            for (int i = 0; i < 3; i++) runs.add(threads.submit(() -> adder.run(program)));
            for (Future<Run> run : runs) passed += run.get().answer(Long.class);
        }
        assertEquals(5, passed);
        assertEquals(5, sent.get());
    }

    @Test
    void callsAtOnceAreLimitedOverProcesses() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Tool tool = Tool.builder("work").maxAtOnce(1).plainFunction(a -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.yield();
            now.decrementAndGet();
            return Data.NULL;
        }).build();
        String program = """
                from concurrent.futures import ThreadPoolExecutor
                with ThreadPoolExecutor(4) as pool:
                    list(pool.map(lambda i: work(), range(10)))
                """;
        try (Adder adder = Adder.builder().sandbox(sandbox).tools(tool).build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Run>> runs = new ArrayList<>();
            for (int i = 0; i < 3; i++) runs.add(threads.submit(() -> adder.run(program)));
            for (Future<Run> run : runs) assertTrue(run.get().ok(), String.valueOf(run.get().error()));
        }
        assertEquals(1, most.get());
    }

    @Test
    void theStoreOfRatesIsTheHosts() {
        RateLimiter full = (claims, now) -> new RateLimiter.Refusal(0, Duration.ofSeconds(61));
        Tool tool = counting("f").rateLimit(RateLimit.of(1, Duration.ofHours(1))).build();
        try (Adder adder = Adder.builder().sandbox(sandbox).tools(tool).rateLimiter(full).build()) {
            String error = String.valueOf(adder.run("f()").error());
            assertTrue(error.contains("f() is limited to at most 1 call per hour: try again in 1 min 1 s"), error);
        }
    }
}
