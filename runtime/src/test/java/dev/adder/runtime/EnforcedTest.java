package dev.adder.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.engine.run.Limits;
import dev.adder.engine.type.Constraints;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Effect;
import dev.adder.sdk.RateLimit;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolParameter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tools declare holds when a program runs, whatever sandbox it runs in. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EnforcedTest {
    private static Tool.Builder reading(String name) {
        return Tool.builder(name).effect(Effect.READ).inline().optional("x", Type.INT, "", null).source("store");
    }

    private static Adder adder(FakeSandbox.Program program, Tool... tools) {
        return Adder.builder().tools((Object[]) tools).sandbox(new FakeSandbox().program("p", program)).build();
    }

    private static final Tool BOOK = Tool.builder("book").inline()
            .required("room", new Type.Literal(List.of(Data.text("north"), Data.text("south"))), "")
            .required("guests", new Type.Constrained(Type.INT, Constraints.builder()
                    .minimum(BigDecimal.ONE, false).maximum(BigDecimal.TEN, false).build()), "")
            .optional("tags", new Type.ListOf(Type.STR), "", null)
            .optional("mail", new Type.Constrained(Type.STR, Constraints.builder().pattern("@").build()), "", null)
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "book()| TypeError: book() missing 2 required positional arguments: 'room' and 'guests'",
                "book('north')| TypeError: book() missing 1 required positional argument: 'guests'",
                "book('north', 1, gests=2)| TypeError: book() got an unexpected keyword argument 'gests'",
                "book('north', 1, room='south')| TypeError: book() got multiple values for argument 'room'",
                "book('north', '2')| TypeError: argument 'guests' must be int, not str ('2')",
                "book('north', None)| TypeError: argument 'guests' must be int, not None",
                "book('north', 2.5)| TypeError: argument 'guests' must be int, not float (2.5)",
                "book('nort', 2)| ValueError: argument 'room' must be one of 'north', 'south', not 'nort'. "
                        + "Did you mean 'north'?",
                "book('north', 11)| ValueError: argument 'guests' must be 1 to 10, not 11",
                "book('north', 1, ['a', 2])| TypeError: argument 'tags[1]' must be str, not int (2)",
                "book('north', 1, mail='ada')| ValueError: argument 'mail' must match @, not 'ada'",
                "book(1, 0)| TypeError: argument 'room' must be one of 'north', 'south', not 1; "
                        + "argument 'guests' must be 1 to 10, not 0"})
    void wrongArgumentsAreTheErrorsOfPython(String call, String error) {
        assertEquals(error, lastLine(Adder.builder().tools(BOOK).build().run(call)));
    }

    private static String lastLine(Run run) {
        return String.valueOf(run.error()).lines().reduce("", (before, line) -> line);
    }

    @Test
    void valuesOfSensitiveArgumentsAreNotInErrors() {
        Tool tool = Tool.builder("login").inline().parameter(new ToolParameter("pin", "pin", Type.INT, "", true, null,
                false, true)).required("name", Type.STR, "").build();
        Run run = adder(c -> c.call("login", "pin", "hunter2", "name", 5), tool).run("p");
        assertEquals("TypeError: argument 'pin' is not a valid int; argument 'name' must be str, not int (5)",
                run.error());
        assertFalse(run.journal().toText().contains("hunter2"));
    }

    @Test
    void aResultThatIsNotWhatIsDeclaredPassesAndIsNotedOncePerTool() {
        Tool odd = reading("odd").result(Type.INT).plainFunction(a -> Data.text("seven")).build();
        Tool also = reading("also").result(Type.BOOL).plainFunction(a -> Data.NULL).build();
        Run run = adder(c -> Data.List.of(c.call("odd"), c.call("also"), c.call("odd"), c.call("also")), odd, also)
                .run("p");
        assertEquals(Data.List.of(Data.text("seven"), Data.NULL, Data.text("seven"), Data.NULL), run.answer());
        assertEquals(List.of("odd() gave something else than it declares: result must be int, not str ('seven')",
                "also() gave something else than it declares: result must be bool, not None"),
                run.events().stream().filter(RunEvent.Noted.class::isInstance)
                        .map(e -> ((RunEvent.Noted) e).text()).toList());
    }

    @Test
    void aResultThatIsNotWhatWasOnlyObservedIsNoNews() {
        Tool odd = reading("odd").result(Type.INT).resultObserved(true).plainFunction(a -> Data.text("seven")).build();
        Run run = adder(c -> c.call("odd"), odd).run("p");
        assertEquals(Data.text("seven"), run.answer());
        assertTrue(run.events().stream().noneMatch(RunEvent.Noted.class::isInstance));
    }

    @Test
    void ratesArePerToolPerArgumentAndPerPrincipalAtOnce() {
        TestClock clock = new TestClock();
        Tool tool = Tool.builder("send").inline().required("to", Type.STR, "")
                .rateLimit(RateLimit.of(4, Duration.ofHours(1)))
                .rateLimit(RateLimit.perKey(2, Duration.ofMinutes(10), "to"))
                .rateLimit(new RateLimit(3, Duration.ofMinutes(5), List.of(), true))
                .plainFunction(a -> Data.NULL).build();
        Adder adder = Adder.builder().tools(tool).clock(clock).build();
        List<String> errors = new ArrayList<>();
        for (String call : List.of("ann a", "ann a", "ann a", "ann b", "ann b", "bob b", "bob b")) {
            String[] parts = call.split(" ");
            errors.add(lastLine(adder.run(RunRequest.of("send('" + parts[1] + "')").principal(parts[0]).build())));
        }
        List<String> expected = new ArrayList<>(java.util.Collections.nCopies(7, "null"));
        expected.set(2, "RuntimeError: send() is limited to at most 2 calls per to per 10 minutes (to='a'): "
                + "try again in 10 min");
        expected.set(4, "RuntimeError: send() is limited to at most 3 calls per caller per 5 minutes: "
                + "try again in 5 min");
        expected.set(6, "RuntimeError: send() is limited to at most 4 calls per hour: try again in 1 h");
        assertEquals(expected, errors);
        clock.advance(Duration.ofHours(1));
        assertTrue(adder.run("send('a')").ok());
    }

    @Test
    void aRateHoldsOverManyRunsAtOnce() throws InterruptedException, ExecutionException {
        AtomicInteger sent = new AtomicInteger();
        Tool tool =
                Tool.builder("f").required("x", Type.STR, "").rateLimit(RateLimit.perKey(7, Duration.ofDays(1), "x"))
                        .plainFunction(a -> Data.of(sent.incrementAndGet())).build();
        Adder adder = Adder.builder().tools(tool).clock(new TestClock()).sandbox(new FakeSandbox().program("p", c -> {
            List<CallId> ids = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                ids.add(c.start("f", "x", "k".repeat(10_000)));
            }
            int passed = 0;
            for (CallId id : ids) {
                try {
                    c.await(id);
                    passed++;
                } catch (FakeSandbox.PythonError e) {
                    assertTrue(e.text.endsWith(": try again in 1 d"), e.text);
                }
            }
            return Data.of(passed);
        })).build();
        long passed = 0;
        for (Run run : together(adder, 8)) {
            passed += ((Data.Int) java.util.Objects.requireNonNull(run.answer())).value();
        }
        assertEquals(7, passed);
        assertEquals(7, sent.get());
    }

    private static List<Run> together(Adder adder, int runs) throws InterruptedException, ExecutionException {
        List<Future<Run>> futures = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < runs; i++) {
                futures.add(threads.submit(() -> adder.run("p")));
            }
        }
        List<Run> done = new ArrayList<>();
        for (Future<Run> future : futures) {
            done.add(future.get());
        }
        return done;
    }

    @Test
    void theStoreOfRatesIsTheHosts() {
        List<String> keys = new ArrayList<>();
        RateLimiter full = (claims, now) -> {
            claims.forEach(c -> keys.add(c.key()));
            return new RateLimiter.Refusal(0, Duration.ofSeconds(61));
        };
        Tool tool = reading("f").rateLimit(RateLimit.perKey(1, Duration.ofHours(1), "x")).build();
        Adder adder = Adder.builder().tools(tool).rateLimiter(full)
                .sandbox(new FakeSandbox().program("p", c -> c.call("f", "x", 5))).build();
        assertEquals("RuntimeError: f() is limited to at most 1 call per x per hour (x=5): try again in 1 min 1 s",
                adder.run("p").error());
        assertEquals(List.of("f#0\n5"), keys);
    }

    @Test
    void aToolsCallsAtOnceAreLimitedOverAllRuns() throws InterruptedException, ExecutionException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);
        Tool tool = reading("f").maxAtOnce(2).plainFunction(a -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            two.countDown();
            two.await();
            now.decrementAndGet();
            return a.get("x");
        }).build();
        Adder adder = Adder.builder().tools(tool).limits(Limits.defaults().withToolCallsAtOnce(3))
                .sandbox(new FakeSandbox().program("p", c -> {
                    List<CallId> ids = new ArrayList<>();
                    for (int i = 0; i < 10; i++) {
                        ids.add(c.start("f", "x", i));
                    }
                    return Data.list(ids.stream().map(c::await).toList());
                })).build();
        for (Run run : together(adder, 6)) {
            assertTrue(run.ok(), String.valueOf(run.error()));
        }
        assertEquals(2, most.get());
        assertEquals(0, now.get());
    }

    @Test
    void whoGetsNoTurnInTimeIsToldWhenToTryAgain() {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Tool tool = reading("f").maxAtOnce(1).timeout(Duration.ofMillis(30)).plainFunction(a -> {
            held.countDown();
            boolean open = false;
            while (!open) {
                try {
                    release.await();
                    open = true;
                } catch (InterruptedException e) {
                    // goes on, as some tools do
                }
            }
            return Data.of(1);
        }).build();
        Adder adder = adder(c -> c.call("f"), tool);
        while (held.getCount() > 0) {
            assertTrue(String.valueOf(adder.run("p").error()).startsWith("TimeoutError: "));
        }
        Run second = adder.run("p");
        assertEquals("TimeoutError: f() can be called 1 time at once, and none of these calls ended within 30 ms: "
                + "it was not sent, try again in 1 s", second.error());
        assertEquals(AnsweredBy.GATEWAY, second.calls().getFirst().by());
        release.countDown();
    }

    @Test
    void aCallThatWaitsForAPersonTakesNoTurn() throws InterruptedException, ExecutionException {
        CountDownLatch asked = new CountDownLatch(3);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Tool tool = reading("f").maxAtOnce(1).approval(true).plainFunction(a -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            now.decrementAndGet();
            return Data.of(1);
        }).build();
        Adder adder = Adder.builder().tools(tool).approver(call -> {
            asked.countDown();
            asked.await();
            return new Approver.Decision.Approved();
        }).sandbox(new FakeSandbox().program("p", c -> c.call("f"))).build();
        for (Run run : together(adder, 3)) {
            assertEquals(Data.of(1), run.answer());
        }
        assertEquals(1, most.get());
    }

    @Test
    void aDeclaredTimeHoldsForQuickToolsToo() {
        Tool tool = reading("f").timeout(Duration.ofMillis(20)).plainFunction(a -> {
            new CountDownLatch(1).await();
            return Data.NULL;
        }).build();
        assertEquals("TimeoutError: f() took longer than 20 ms and was given up",
                adder(c -> c.call("f"), tool).run("p").error());
    }

    @Test
    void callBudgetsAreOfOneRun() {
        Tool tool = reading("f").maxCallsPerRun(2).plainFunction(a -> Data.of(1)).build();
        Adder adder = adder(c -> Data.List.of(c.call("f"), c.call("f"), c.call("f")), tool);
        assertEquals("RuntimeError: f() can be called at most 2 times in one run", adder.run("p").error());
        assertEquals("RuntimeError: f() can be called at most 2 times in one run", adder.run("p").error());
    }

    @Test
    void whatWasReadBeforeAChangeIsReadAgain() {
        AtomicInteger stock = new AtomicInteger(3);
        Tool read = reading("stock").cacheFor(Duration.ofHours(1)).plainFunction(a -> Data.of(stock.get())).build();
        Tool buy = Tool.builder("buy").inline().source("store").plainFunction(a -> Data.of(stock.decrementAndGet()))
                .build();
        Tool other = Tool.builder("other").inline().source("elsewhere").plainFunction(a -> {
            stock.set(100);
            return Data.NULL;
        }).build();
        Adder adder = adder(c -> Data.List.of(c.call("stock"), c.call("other"), c.call("stock"), c.call("buy"),
                c.call("stock"), c.call("stock")), read, buy, other);
        Run run = adder.run("p");
        assertEquals(Data.List.of(Data.of(3), Data.NULL, Data.of(3), Data.of(99), Data.of(99), Data.of(99)),
                run.answer());
        assertEquals(List.of(AnsweredBy.TOOL, AnsweredBy.TOOL, AnsweredBy.CACHE, AnsweredBy.TOOL, AnsweredBy.TOOL,
                AnsweredBy.CACHE), run.calls().stream().map(RunCall::by).toList());
    }

    @Test
    void whatIsReadWhileSomethingChangesIsNotKept() {
        CountDownLatch reads = new CountDownLatch(1);
        CountDownLatch bought = new CountDownLatch(1);
        AtomicInteger stock = new AtomicInteger(3);
        AtomicInteger count = new AtomicInteger();
        Tool read = reading("stock").blocking(true).cacheFor(Duration.ofHours(1)).plainFunction(a -> {
            int seen = stock.get();
            if (count.incrementAndGet() == 1) {
                reads.countDown();
                bought.await();
            }
            return Data.of(seen);
        }).build();
        Tool buy = Tool.builder("buy").blocking(true).source("store").plainFunction(a -> {
            reads.await();
            return Data.of(stock.decrementAndGet());
        }).build();
        Run run = adder(c -> {
            CallId first = c.start("stock");
            Data left = c.call("buy");
            bought.countDown();
            return Data.List.of(c.await(first), left, c.call("stock"));
        }, read, buy).run("p");
        assertEquals(Data.List.of(Data.of(3), Data.of(2), Data.of(2)), run.answer());
    }

    @Test
    void resultsMayBeKeptForARunAlone() {
        AtomicInteger calls = new AtomicInteger();
        Tool.Builder tool =
                reading("f").cacheFor(Duration.ofHours(1)).plainFunction(a -> Data.of(calls.incrementAndGet()));
        Adder shared = adder(c -> Data.List.of(c.call("f"), c.call("f")), tool.build());
        assertEquals(Data.List.of(Data.of(1), Data.of(1)), shared.run("p").answer());
        assertEquals(Data.List.of(Data.of(1), Data.of(1)), shared.run("p").answer());
        Adder alone = adder(c -> Data.List.of(c.call("f"), c.call("f")), tool.cachePerRun(true).build());
        assertEquals(Data.List.of(Data.of(2), Data.of(2)), alone.run("p").answer());
        assertEquals(Data.List.of(Data.of(3), Data.of(3)), alone.run("p").answer());
    }

    @Test
    void ratesAreNotSpentByWhatTheCacheAnswers() {
        Tool tool = reading("f").cacheFor(Duration.ofHours(1)).rateLimit(RateLimit.of(1, Duration.ofHours(1)))
                .plainFunction(a -> Data.of(7)).build();
        TestClock clock = new TestClock();
        Adder adder = Adder.builder().tools(tool).clock(clock)
                .sandbox(new FakeSandbox().program("p", c -> Data.List.of(c.call("f"), c.call("f")))).build();
        assertTrue(adder.run("p").ok());
        clock.advance(Duration.between(Instant.EPOCH, Instant.EPOCH.plusSeconds(3600)));
        assertTrue(adder.run("p").ok());
    }
}
