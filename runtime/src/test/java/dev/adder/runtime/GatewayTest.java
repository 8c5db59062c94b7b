package dev.adder.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.Result;
import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.run.Limits;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Effect;
import dev.adder.sdk.RateLimit;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolFailure;
import dev.adder.sdk.ToolParameter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GatewayTest {
    private static final ToolName F = ToolName.of("f");

    private static Tool.Builder tool() {
        return Tool.builder("f").doc("Does it.").effect(Effect.READ).inline().optional("x", Type.INT, "", null)
                .plainFunction(arguments -> arguments.has("x") ? arguments.get("x") : Data.NULL);
    }

    private static Run run(Adder.Builder adder, FakeSandbox.Program program) {
        return adder.sandbox(new FakeSandbox().program("p", program)).build().run("p");
    }

    private static Run run(Tool tool, FakeSandbox.Program program) {
        return run(Adder.builder().tools(tool), program);
    }

    private static String errorOf(Tool tool, Object... arguments) {
        Run run = run(tool, c -> c.call("f", arguments));
        return String.valueOf(run.error());
    }

    @Test
    void aCallIsValidatedCarriedOutAndLogged() {
        Tool tool = tool().required("name", Type.STR, "").parameter(new ToolParameter("key", "key", Type.STR, "",
                false, null, false, true)).plainFunction(a -> Data.text(a.text("name") + a.text("key"))).build();
        Run run = run(tool, c -> c.call("f", "name", "a", "key", "secret"));
        assertEquals(Data.text("asecret"), run.answer());
        RunCall call = run.calls().getFirst();
        assertEquals(new CallId("0", 1), call.id());
        assertEquals(Data.Map.of("name", "a", "key", "***"), call.arguments());
        assertEquals(AnsweredBy.TOOL, call.by());
        assertTrue(call.ok());
        assertFalse(call.mayHaveEffect());
        assertFalse(run.journal().toText().replace("asecret", "").contains("secret"));
    }

    @Test
    void wrongArgumentsAreThePythonErrorsOfACall() {
        Tool tool = tool().required("name", Type.STR, "").build();
        assertTrue(errorOf(tool).startsWith("TypeError: f() missing 1 required"));
        assertTrue(errorOf(tool, "name", 1).startsWith("TypeError: argument 'name' must be str"));
        assertTrue(errorOf(tool, "name", "a", "nmae", 1).contains("unexpected keyword argument 'nmae'"));
        Run run = run(tool, c -> c.call("f", "name", 1));
        assertEquals(AnsweredBy.GATEWAY, run.calls().getFirst().by());
        assertFalse(run.calls().getFirst().mayHaveEffect());
    }

    @Test
    void argumentsTakeTheFormOfTheirTypes() {
        Tool tool = Tool.builder("f").inline().required("x", Type.FLOAT, "").plainFunction(a -> a.get("x")).build();
        assertEquals(Data.of(3.0), run(tool, c -> c.call("f", "x", 3)).answer());
    }

    @Test
    void unknownAndDirectToolsAreNotThere() {
        assertTrue(String.valueOf(run(tool().build(), c -> c.call("g.f")).error()).startsWith("NameError"));
        assertTrue(errorOf(tool().direct(true).build()).startsWith("NameError"));
    }

    @Test
    void resultsTakeTheFormOfTheirTypesAndAMismatchIsNotedOnce() {
        Type.Record hit = new Type.Record("Hit", List.of(Type.Field.required("title", Type.STR, ""),
                Type.Field.optional("date", Type.STR, "")), "", false);
        Tool tool = tool().result(hit).plainFunction(a -> Data.Map.of("title", a.get("x"))).build();
        Run run = run(tool, c -> {
            c.call("f", "x", 1);
            return c.call("f", "x", 1);
        });
        Data.Map answer = assertInstanceOf(Data.Map.class, run.answer());
        assertEquals("Hit", answer.typeName());
        assertEquals(Data.NULL, answer.get("date"));
        assertEquals(1, run.events().stream().filter(RunEvent.Noted.class::isInstance).count());
    }

    @Test
    void resultsAreLimitedInSizeAndDepth() {
        Tool large = tool().plainFunction(a -> Data.text("x".repeat(1000))).build();
        Run run = run(Adder.builder().tools(large).limits(Limits.defaults().withResultBytes(500)),
                c -> c.call("f"));
        assertEquals("ValueError: the result of f() is larger than 500 bytes; ask for less", run.error());
        Tool deep = tool().plainFunction(a -> {
            Data data = Data.NULL;
            for (int i = 0; i < 100_000; i++) {
                data = Data.List.of(data);
            }
            return data;
        }).build();
        assertTrue(errorOf(deep).contains("nested deeper"));
    }

    @Test
    void whatAToolThrowsIsAPythonError() {
        assertEquals("KeyError: no", errorOf(tool().plainFunction(a -> {
            throw new ToolFailure("KeyError", "no");
        }).build()));
        assertEquals("RuntimeError: tool failed", errorOf(tool().plainFunction(a -> {
            throw new StackOverflowError();
        }).build()));
        assertEquals("RuntimeError: tool failed", errorOf(tool().function((a, c) -> null).build()));
    }

    @Test
    void budgetsEndTheRunOrRaise() {
        Run run = run(Adder.builder().tools(tool().build()).limits(Limits.defaults().withToolCalls(2)), c -> {
            c.call("f");
            c.call("f");
            return c.call("f");
        });
        assertEquals("tool calls", assertInstanceOf(Result.LimitReached.class, run.result()).limit());
        assertEquals(2, run.calls().size());
        Run most = run(tool().maxCallsPerRun(1).build(), c -> {
            c.call("f");
            return c.call("f");
        });
        assertEquals("RuntimeError: f() can be called at most 1 time in one run", most.error());
    }

    @Test
    void rateLimitsCountByKeyAndPrincipalAndSayWhen() {
        TestClock clock = new TestClock();
        AtomicInteger sent = new AtomicInteger();
        Tool tool = Tool.builder("f").inline().required("user", Type.STR, "").rateLimit(
                RateLimit.perKey(1, Duration.ofHours(1), "user")).plainFunction(a -> Data.of(sent.incrementAndGet()))
                .build();
        Adder adder = Adder.builder().tools(tool).clock(clock).sandbox(new FakeSandbox()
                .program("ann", c -> c.call("f", "user", "Ann")).program("bob", c -> c.call("f", "user", "Bob")))
                .build();
        assertTrue(adder.run("ann").ok());
        assertTrue(adder.run("bob").ok());
        clock.advance(Duration.ofSeconds(90));
        assertEquals("RuntimeError: f() is limited to at most 1 call per user per hour (user='Ann'): "
                + "try again in 58 min 30 s", adder.run("ann").error());
        clock.advance(Duration.ofMinutes(59));
        assertTrue(adder.run("ann").ok());
        assertEquals(3, sent.get());
    }

    @Test
    void readResultsAreUsedAgainForAsLongAsDeclared() {
        TestClock clock = new TestClock();
        AtomicInteger calls = new AtomicInteger();
        Tool.Builder tool = tool().cacheFor(Duration.ofMinutes(1)).plainFunction(a -> Data.of(calls.incrementAndGet()));
        FakeSandbox sandbox = new FakeSandbox().program("p", c -> c.call("f", "x", 1))
                .program("q", c -> Data.List.of(c.call("f", "x", 1), c.call("f", "x", 1), c.call("f", "x", 2)));
        Adder adder = Adder.builder().tools(tool.build()).clock(clock).sandbox(sandbox).build();
        assertEquals(Data.of(1), adder.run("p").answer());
        assertEquals(AnsweredBy.CACHE, adder.run("p").calls().getFirst().by());
        RunRequest other = RunRequest.of("p").principal("other").build();
        assertEquals(Data.of(2), adder.run(other).answer());
        clock.advance(Duration.ofMinutes(1));
        assertEquals(Data.List.of(Data.of(3), Data.of(3), Data.of(4)), adder.run("q").answer());
        Adder alone = Adder.builder().tools(tool.build()).cachePerRun().sandbox(sandbox).build();
        assertEquals(Data.of(5), alone.run("p").answer());
        assertEquals(Data.of(6), alone.run("p").answer());
        Adder writes = Adder.builder().tools(tool.effect(Effect.WRITE).build()).sandbox(sandbox).build();
        assertEquals(Data.List.of(Data.of(7), Data.of(8), Data.of(9)), writes.run("q").answer());
    }

    @Test
    void blockingToolsRunAsideAndSoManyAtOnce() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        CountDownLatch allStarted = new CountDownLatch(1);
        Tool tool = tool().blocking(true).plainFunction(a -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            three.countDown();
            three.await();
            allStarted.await();
            now.decrementAndGet();
            return a.get("x");
        }).build();
        Run run = run(Adder.builder().tools(tool).limits(Limits.defaults().withToolCallsAtOnce(3)), c -> {
            List<CallId> ids = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                ids.add(c.start("f", "x", i));
            }
            allStarted.countDown();
            return Data.list(ids.stream().map(c::await).toList());
        });
        assertEquals(Data.of(19), assertInstanceOf(Data.List.class, run.answer()).get(19));
        assertEquals(3, most.get());
        assertEquals(17, run.events().stream().filter(RunEvent.Sent.class::isInstance).count());
    }

    @Test
    void aToolThatTakesTooLongIsGivenUp() throws InterruptedException {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Tool tool = tool().effect(Effect.WRITE).blocking(true).timeout(Duration.ofMillis(20)).plainFunction(a -> {
            entered.countDown();
            boolean open = false;
            while (!open) {
                try {
                    release.await();
                    open = true;
                } catch (InterruptedException e) {
                    // ignored, as bad tools do
                }
            }
            done.countDown();
            return Data.of(1);
        }).build();
        Adder adder = Adder.builder().tools(tool).maxAbandonedCalls(1)
                .sandbox(new FakeSandbox().program("p", c -> c.call("f"))).build();
        Run run = adder.run("p");
        assertEquals("TimeoutError: f() took longer than 20 ms and was given up; whether it took effect is not known",
                run.error());
        assertTrue(run.calls().getFirst().unknown());
        while (entered.getCount() > 0) { // its time was over before it had begun
            adder.run("p");
        }
        assertEquals("RuntimeError: f() cannot be called now: too many earlier calls still hang",
                adder.run("p").error());
        release.countDown();
        done.await();
        assertEquals(1, run.events().stream().filter(RunEvent.Completed.class::isInstance).count());
        while (adder.services().abandoned().get() > 0) {
            Thread.yield();
        }
    }

    @Test
    void aRunThatEndsGivesUpWhatIsUnderWay() {
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Tool tool = tool().blocking(true).effect(Effect.WRITE).plainFunction(a -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
            over.countDown();
            return Data.NULL;
        }).build();
        Run run = run(tool, c -> {
            c.start("f");
            await(started);
            return Data.of(7);
        });
        assertEquals(Data.of(7), run.answer());
        await(over);
        assertEquals(true, interrupted.get());
        RunCall call = run.calls().getFirst();
        assertTrue(call.unknown() && call.mayHaveEffect());
        assertInstanceOf(RunEvent.Ended.class, run.events().getLast());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aToolMayAnswerByAStage() {
        Tool tool = tool().function((a, c) -> new Outcome.Later(
                CompletableFuture.supplyAsync(() -> Outcome.value(Data.of(5))))).build();
        assertEquals(Data.of(5), run(tool, c -> c.call("f")).answer());
        Tool fails = tool().function((a, c) -> new Outcome.Later(CompletableFuture.failedFuture(
                new ToolFailure("KeyError", "k")))).build();
        assertEquals("KeyError: k", errorOf(fails));
    }

    @Test
    void policyAndApproverDecide() {
        Tool write = tool().effect(Effect.WRITE).build();
        Policy deny = Policy.rules().effect(Effect.WRITE, Policy.Verdict.DENY).build();
        assertEquals("PermissionError: f() is not allowed here",
                run(Adder.builder().tools(write).policy(deny), c -> c.call("f")).error());
        Policy ask = Policy.rules().tools("f", Policy.Verdict.ASK).build();
        assertTrue(String.valueOf(run(Adder.builder().tools(write).policy(ask), c -> c.call("f")).error())
                .startsWith("PermissionError: f() was not approved"));
        AtomicReference<ToolCall> asked = new AtomicReference<>();
        Run run = run(Adder.builder().tools(tool().approval(true).build()).approver(call -> {
            asked.set(call);
            return new Approver.Decision.Approved();
        }), c -> c.call("f", "x", 4));
        assertEquals(Data.of(4), run.answer());
        assertEquals(Data.Map.of("x", 4), asked.get().arguments());
        Run denied = run(Adder.builder().tools(tool().approval(true).build())
                .approver(call -> new Approver.Decision.Denied("too risky")), c -> c.call("f"));
        assertEquals("PermissionError: f() was not approved: too risky", denied.error());
        assertEquals(AnsweredBy.GATEWAY, denied.calls().getFirst().by());
    }

    @Test
    void interceptorsStandAroundByRealName() {
        List<String> seen = new ArrayList<>();
        Adder.Builder adder = Adder.builder().tools(tool().namespace("shop").build())
                .intercept("shop.*", (call, next) -> {
                    seen.add("in " + call.tool().name());
                    Outcome outcome = next.proceed(call.arguments().with("x", 10));
                    seen.add("out");
                    return outcome;
                }).intercept("other.*", (call, next) -> Outcome.value(Data.NULL));
        assertEquals(Data.of(10), run(adder, c -> c.call("shop.f", "x", 1)).answer());
        assertEquals(List.of("in shop.f", "out"), seen);
    }

    @Test
    void directCallsPassTheSameDoor() throws InterruptedException {
        Tool tool = tool().direct(true).blocking(true).build();
        Adder adder = Adder.builder().tools(tool).sandbox(new FakeSandbox().program("p", c -> Data.NULL)).build();
        try (AdderSession session = adder.session()) {
            assertEquals(Outcome.value(Data.of(3)), session.call(F, Data.Map.of("x", 3)));
            assertInstanceOf(Outcome.Raised.class, session.call(F, Data.Map.of("x", "three")));
            assertTrue(session.run("p").ok());
            assertEquals(2, session.journal().calls().size());
            assertTrue(adder.replay(session.journal()).ok());
        }
    }

    @Test
    void aLongSourceDoesNotRun() {
        Run run = Adder.builder().limits(Limits.defaults().withSourceBytes(10)).build().run("é".repeat(6));
        assertInstanceOf(Result.LimitReached.class, run.result());
        assertNull(run.answer());
    }
}
