package dev.adder.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReplayTest {
    private final AtomicInteger made = new AtomicInteger();

    private Tool tool(String name, boolean blocking, Effect effect) {
        return Tool.builder(name).blocking(blocking).effect(effect).required("x", Type.INT, "").plainFunction(a -> {
            made.incrementAndGet();
            if (blocking) {
                Pauses.some();
            }
            return a.get("x");
        }).build();
    }

    private Adder.Builder adder() {
        return Adder.builder().settleTime(Duration.ofMinutes(1))
                .tools(tool("slow", true, Effect.WRITE), tool("quick", false, Effect.READ));
    }

    /** Quick and slow calls, some at the same time, printed in the order they arrive. */
    private static Data program(FakeSandbox.Context c) {
        c.print("start\n");
        List<CallId> open = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            open.add(c.start("slow", "x", i));
            c.print("quick " + c.call("quick", "x", i) + "\n");
        }
        for (CallId ignored : open) {
            CallId first = c.takeInput();
            c.print("arrived " + first + "\n");
            c.print("then " + c.call("quick", "x", first.number()) + "\n");
        }
        return c.call("slow", "x", 100);
    }

    private static final FakeSandbox PROGRAMS = new FakeSandbox().program("p", ReplayTest::program);

    @Test
    void aRunReplaysFromItsLogAlone() {
        Adder adder = adder().sandbox(PROGRAMS).build();
        Run run = adder.run("p");
        assertEquals(Data.of(100), run.answer());
        int calls = made.get();
        Journal read = Journal.parse(run.journal().toText());
        assertEquals(run.journal().events(), read.events());
        StringBuilder printed = new StringBuilder();
        Run again = adder.replay(read, RunRequest.session().output(printed::append).build());
        assertEquals(run.answer(), again.answer());
        assertEquals("", printed.toString());
        assertEquals(run.output(), again.output());
        assertEquals(run.calls(), again.calls());
        assertEquals(calls, made.get());
    }

    @Test
    void aRunGoesOnFromWhereverItWasSuspended() {
        Adder adder = adder().sandbox(PROGRAMS).build();
        int total = adder.run("p").calls().size();
        for (int stop = 1; stop <= total; stop++) {
            AtomicInteger count = new AtomicInteger();
            int at = stop;
            made.set(0);
            Run first = adder.run(RunRequest.of("p")
                    .suspendAt((site, tool) -> count.incrementAndGet() == at).build());
            assertTrue(first.suspended(), first.toString());
            assertEquals(stop - 1, first.calls().size());
            StringBuilder rest = new StringBuilder();
            Journal journal = Journal.parse(first.journal().toText());
            Run second = adder.resume(journal, RunRequest.session().output(rest::append).build());
            assertEquals(Data.of(100), second.answer());
            assertEquals(total, second.calls().size());
            assertEquals(total, made.get());
            assertEquals(first.output() + rest, second.output());
            assertEquals(second.output(), adder.replay(journal).output());
            assertEquals(second.answer(), adder.resume(journal).answer());
        }
    }

    @Test
    void aRunMayBeSuspendedAgainAndAgain() {
        Adder adder = adder().sandbox(PROGRAMS).build();
        Journal journal = null;
        Run run = null;
        for (int i = 0; i < 100; i++) {
            AtomicInteger count = new AtomicInteger();
            RunRequest request = RunRequest.of("p").suspendAt((site, tool) -> count.incrementAndGet() == 2).build();
            run = journal == null ? adder.run(request) : adder.resume(Journal.parse(journal.toText()), request);
            journal = run.journal();
            if (!run.suspended()) {
                break;
            }
        }
        assertEquals(Data.of(100), run.answer());
        assertEquals(13, made.get());
    }

    @Test
    void anotherProgramThanTheLogSaysIsRefused() {
        Adder adder = adder().sandbox(new FakeSandbox().program("p", c -> c.call("slow", "x", 1))).build();
        Journal journal = adder.run("p").journal();
        Adder other = adder().sandbox(new FakeSandbox().program("p", c -> c.call("slow", "x", 2))).build();
        ReplayDivergence e = assertThrows(ReplayDivergence.class, () -> other.replay(journal));
        assertEquals("the run does not follow its journal: the program calls slow({\"x\":2}) as call 0#1, "
                + "but the journal has slow({\"x\":1}) as call 0#1", e.getMessage());
        Adder fewer = adder().sandbox(new FakeSandbox().program("p", c -> Data.NULL)).build();
        assertThrows(ReplayDivergence.class, () -> fewer.resume(journal));
        Adder prints = adder().sandbox(new FakeSandbox().program("p", c -> {
            c.print("x");
            return c.call("slow", "x", 1);
        })).build();
        Journal printed = prints.run("p").journal();
        Adder printsElse = adder().sandbox(new FakeSandbox().program("p", c -> {
            c.print("y");
            return c.call("slow", "x", 1);
        })).build();
        assertThrows(ReplayDivergence.class, () -> printsElse.replay(printed));
    }

    /** A program that starts a call and stops before the next, with the first still under way. */
    private Journal cutOff(Effect effect, CountDownLatch release, AtomicReference<Integer> entered) {
        CountDownLatch under = new CountDownLatch(1);
        Tool hangs = Tool.builder("hangs").effect(effect).plainFunction(a -> {
            entered.accumulateAndGet(1, Integer::sum);
            under.countDown();
            release.await();
            return Data.of(1);
        }).build();
        this.sandbox = new FakeSandbox().program("p", c -> {
            CallId id = c.start("hangs");
            if (release.getCount() > 0) {
                await(under);
            }
            c.call("quick", "x", 1);
            return c.await(id);
        });
        this.tool = hangs;
        Adder adder = Adder.builder().settleTime(Duration.ofMillis(50)).sandbox(sandbox)
                .tools(hangs, tool("quick", false, Effect.READ)).build();
        Run run = adder.run(RunRequest.of("p").suspendAt((site, t) -> t.name().equals("quick")).build());
        assertTrue(run.suspended());
        return run.journal();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private FakeSandbox sandbox;
    private Tool tool;

    @Test
    void whatWasUnderWayIsMadeAgainWhenThatIsSafe() {
        CountDownLatch release = new CountDownLatch(1);
        AtomicReference<Integer> entered = new AtomicReference<>(0);
        Journal journal = cutOff(Effect.READ, release, entered);
        release.countDown();
        Adder adder = Adder.builder().sandbox(sandbox).tools(tool, tool("quick", false, Effect.READ)).build();
        Run run = adder.resume(journal);
        assertEquals(Data.of(1), run.answer());
        assertEquals(2, entered.get());
        assertEquals(run.answer(), adder.replay(Journal.parse(journal.toText())).answer());
    }

    @Test
    void whatWasUnderWayIsNotMadeTwiceWhenThatIsNot() {
        CountDownLatch release = new CountDownLatch(1);
        AtomicReference<Integer> entered = new AtomicReference<>(0);
        Journal journal = cutOff(Effect.WRITE, release, entered);
        release.countDown();
        Adder adder = Adder.builder().sandbox(sandbox).tools(tool, tool("quick", false, Effect.READ)).build();
        Run run = adder.resume(journal);
        assertEquals("RuntimeError: hangs() was under way when the run was interrupted; "
                + "whether it took effect is not known", run.error());
        assertEquals(1, entered.get());
        assertEquals(run.error(), adder.replay(journal).error());
    }

    @Test
    void anUndecidedApprovalSuspendsAndIsAskedAgain() {
        AtomicReference<Approver.Decision> decision =
                new AtomicReference<>(new Approver.Decision.Undecided("ask the boss"));
        AtomicInteger sent = new AtomicInteger();
        Tool pay = Tool.builder("pay").approval(true).plainFunction(a -> Data.of(sent.incrementAndGet())).build();
        FakeSandbox programs = new FakeSandbox().program("p", c -> {
            c.call("quick", "x", 1);
            return c.call("pay");
        });
        Adder adder = Adder.builder().sandbox(programs).tools(pay, tool("quick", false, Effect.READ))
                .approver(call -> decision.get()).build();
        Run run = adder.run("p");
        assertTrue(run.suspended());
        assertEquals("the program is suspended: ask the boss", run.error());
        assertTrue(adder.resume(run.journal()).suspended());
        assertEquals(0, sent.get());
        decision.set(new Approver.Decision.Approved());
        Run done = adder.resume(Journal.parse(run.journal().toText()));
        assertEquals(Data.of(1), done.answer());
        assertEquals(1, sent.get());
        assertEquals(done.answer(), adder.replay(done.journal()).answer());
        assertEquals(1, sent.get());
    }

    @Test
    void aSessionReplaysBlockByBlock() {
        FakeSandbox programs = new FakeSandbox().program("a", c -> c.call("slow", "x", 1))
                .program("b", c -> c.call("slow", "x", 2));
        Adder adder = adder().sandbox(programs).build();
        try (AdderSession session = adder.session()) {
            assertEquals(Data.of(1), session.run("a").answer());
            assertEquals(Data.of(2), session.run("b").answer());
            made.set(0);
            assertEquals(Data.of(2), adder.replay(session.journal()).answer());
            assertEquals(0, made.get());
        }
    }
}
