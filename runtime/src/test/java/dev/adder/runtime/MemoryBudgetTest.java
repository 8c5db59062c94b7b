package dev.adder.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.Result;
import dev.adder.engine.data.Data;
import dev.adder.engine.run.Limits;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolParameter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MemoryBudgetTest {
    private static final Limits LIMITS = Limits.defaults().withMemoryBytes(64).withTime(Duration.ofSeconds(30));

    private static Tool hangs(CountDownLatch started, CountDownLatch release) {
        return Tool.builder("hangs").plainFunction(a -> {
            started.countDown();
            release.await();
            return Data.of(1);
        }).build();
    }

    @Test
    void whoComesFirstIsAdmittedFirst() throws Exception {
        MemoryBudget budget = MemoryBudget.of(100);
        MemoryBudget.Request first = budget.request(60);
        assertNull(first.await());
        MemoryBudget.Request large = budget.request(80);
        MemoryBudget.Request small = budget.request(10);
        assertEquals(2, budget.waiting(), "the small one does not overtake the large one");
        assertEquals(60, budget.reserved());
        first.close();
        assertNull(large.await());
        assertNull(small.await());
        assertEquals(90, budget.reserved());
        large.close();
        large.close();
        small.close();
        assertEquals(0, budget.reserved());
        assertEquals(0, budget.waiting());
    }

    @Test
    void whatCannotFitIsRefused() throws Exception {
        MemoryBudget budget = MemoryBudget.of(1 << 20);
        String tooLarge = budget.request(2 << 20).await();
        assertEquals("it may use 2 MB, and all runs together may use 1 MB", tooLarge);
        MemoryBudget crowded = budget.withQueue(1, Duration.ofSeconds(60));
        MemoryBudget.Request all = crowded.request(1 << 20);
        MemoryBudget.Request waits = crowded.request(1);
        String refused = crowded.request(1).await();
        assertEquals("1 others wait for a part of 1 MB already", refused);
        all.close();
        assertNull(waits.await());
        MemoryBudget impatient = budget.withQueue(10, Duration.ofMillis(1));
        assertNull(impatient.request(1 << 20).await());
        assertEquals("no part of 1 MB became free in 1 ms", impatient.request(1).await());
        assertEquals(0, impatient.waiting());
    }

    @Test
    void whoGivesUpMakesRoom() throws Exception {
        MemoryBudget budget = MemoryBudget.of(100);
        MemoryBudget.Request first = budget.request(60);
        MemoryBudget.Request large = budget.request(80);
        MemoryBudget.Request small = budget.request(10);
        large.withdraw();
        assertNotNull(large.await());
        assertNull(small.await());
        first.close();
        assertEquals(10, budget.reserved());
        large.close();
        assertEquals(10, budget.reserved());
    }

    @Test
    void whatIsReservedNeverPassesTheBudget() throws Exception {
        MemoryBudget budget = MemoryBudget.of(1000);
        AtomicInteger now = new AtomicInteger();
        List<Integer> most = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2000; i++) {
                int wanted = 1 + i * 37 % 400;
                threads.submit(() -> {
                    try (MemoryBudget.Request request = budget.request(wanted)) {
                        if (request.await() == null) {
                            most.add(now.addAndGet(wanted));
                            Thread.yield();
                            now.addAndGet(-wanted);
                        }
                    }
                    return null;
                });
            }
        }
        assertTrue(Collections.max(most) <= 1000, () -> "reserved at once: " + Collections.max(most));
        assertEquals(0, budget.reserved());
    }

    @Test
    void aSessionReservesOnlyWhileABlockRuns() {
        MemoryBudget budget = MemoryBudget.of(64);
        List<Long> during = new ArrayList<>();
        Tool looks = Tool.builder("looks").inline().plainFunction(a -> {
            during.add(budget.reserved());
            return Data.NULL;
        }).build();
        Adder adder = Adder.builder().memoryBudget(budget).limits(LIMITS.withMemoryBytes(64)).tools(looks).build();
        try (AdderSession one = adder.session(); AdderSession two = adder.session()) {
            one.run("looks()");
            two.run("looks()");
            one.run("1/0");
            one.run("def f(");
            assertEquals(List.of(64L, 64L), during);
            assertEquals(0, budget.reserved());
        }
    }

    @Test
    void aRunThatIsRefusedSaysWhy() {
        Adder adder = Adder.builder().limits(Limits.defaults()).memoryBudget(MemoryBudget.of(1 << 20)).build();
        Run run = adder.run("print(1)");
        assertEquals(MemoryBudget.LIMIT, assertInstanceOf(Result.LimitReached.class, run.result()).limit());
        assertEquals("the program was not started: it may use 256 MB, and all runs together may use 1 MB", run.error());
        assertEquals("", run.output());
        assertFalse(run.ok());
        Run replayed = Adder.builder().build().replay(run.journal());
        assertFalse(replayed.result() instanceof Result.Internal);
    }

    @Test
    void whereAllRunsMayUseLittleTheUsualLimitIsThat() {
        try (Adder adder = Adder.builder().memoryBudget(MemoryBudget.of(8 << 20)).build()) {
            assertEquals(8 << 20, adder.limits().memoryBytes());
            assertInstanceOf(Result.Done.class, adder.run("print(1)").result());
        }
        try (Adder adder = Adder.builder().memoryBudget(MemoryBudget.of(1L << 30)).build()) {
            assertEquals(Limits.defaults(), adder.limits());
        }
    }

    @Test
    void aRunThatWaitsIsCancelledOrInterrupted() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        MemoryBudget budget = MemoryBudget.of(64);
        Adder adder = Adder.builder().memoryBudget(budget).limits(LIMITS).tools(hangs(started, release)).build();
        try (ExecutorService threads = Executors.newFixedThreadPool(2); AdderSession second = adder.session()) {
            Future<Run> first = threads.submit(() -> adder.run("hangs()"));
            started.await();
            Future<Run> waits = threads.submit(() -> second.run("1"));
            while (budget.waiting() == 0 && !waits.isDone()) Thread.onSpinWait();
            second.cancel("not needed");
            assertEquals("not needed",
                    assertInstanceOf(Result.Cancelled.class, waits.get().result()).reason());
            List<String> ends = new ArrayList<>();
            Thread thread = Thread.ofPlatform().start(() -> {
                ends.add(adder.run("1").result().getClass().getSimpleName());
                ends.add(String.valueOf(Thread.currentThread().isInterrupted()));
            });
            while (budget.waiting() == 0 && thread.isAlive()) Thread.onSpinWait();
            thread.interrupt();
            thread.join();
            assertEquals(List.of("Cancelled", "true"), ends);
            assertEquals(0, budget.waiting());
            release.countDown();
            assertTrue(first.get().ok());
        }
        assertEquals(0, budget.reserved());
    }

    @Test
    void argumentsCountAsRecorded() {
        Tool takes = Tool.builder("takes").inline()
                .parameter(ToolParameter.required("text", Type.ANY, "")).plainFunction(a -> Data.NULL).build();
        Adder adder = Adder.builder().recordedBytes(1 << 20).tools(takes).build();
        Run run = adder.run("for i in range(100): takes('x' * 100_000)");
        assertEquals("recorded results", assertInstanceOf(Result.LimitReached.class, run.result()).limit());
    }

    @Test
    void theProcessHasOneBudget() {
        MemoryBudget budget = MemoryBudget.process();
        assertSame(budget, MemoryBudget.process());
        assertEquals(Runtime.getRuntime().maxMemory() / 4, budget.bytes());
        assertSame(budget, budget.orAtLeast(1));
        assertEquals(budget.bytes() + 1, budget.orAtLeast(budget.bytes() + 1).bytes());
    }
}
