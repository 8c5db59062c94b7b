package dev.adder.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.Result;
import dev.adder.engine.data.Data;
import dev.adder.engine.run.Limits;
import dev.adder.runtime.Adder;
import dev.adder.runtime.AdderSession;
import dev.adder.runtime.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** Processes are kept ready, replaced and counted, and none of them is missed when it is gone. */
@Timeout(180)
@Isolated
class ChildPoolTest {
    private static final Limits LIMITS = Limits.defaults().withTime(Duration.ofSeconds(60))
            .withActiveTime(Duration.ofSeconds(60));

    private static Adder adder(IsolatedSandbox sandbox, Things things) {
        return Adder.builder().sandbox(sandbox).limits(LIMITS).tools(things).build();
    }

    private static ChildProcess only(IsolatedSandbox sandbox) {
        return sandbox.pool().idle().getFirst();
    }

    @Test
    void aProcessServesManyRunsAndIsThenReplaced() {
        try (IsolatedSandbox sandbox = IsolatedSandbox.builder().processes(1).spares(0).sessionsPerProcess(3).build()) {
            Adder adder = adder(sandbox, new Things());
            Set<Long> processes = new HashSet<>();
            for (int i = 0; i < 6; i++) {
                try (AdderSession session = adder.session()) {
                    assertEquals(Data.of(2),
                            assertInstanceOf(Result.Done.class, session.run("1 + 1").result()).value());
                    sandbox.pool().all().forEach(child -> processes.add(child.pid()));
                }
            }
            assertEquals(2, processes.size());
        }
    }

    @Test
    void aProcessThatIsKilledCostsItsRunOnly() throws Exception {
        IsolatedSandbox sandbox = IsolatedSandbox.builder().processes(2).spares(1).build();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Things things = new Things();
            Future<Run> victim = threads.submit(() -> adder(sandbox, things).run("hangs()"));
            things.hanging.await();
            ChildProcess first = sandbox.pool().all().stream().filter(child -> child.sessions > 0).findAny()
                    .orElseThrow();
            Things others = new Things();
            Future<Run> neighbour = threads.submit(() -> adder(sandbox, others).run("now(1)\nhangs()"));
            others.hanging.await();
            first.handle().descendants().forEach(ProcessHandle::destroyForcibly);
            first.handle().destroyForcibly();
            assertInstanceOf(Result.Internal.class, victim.get().result());
            assertTrue(!neighbour.isDone(), "the neighbour runs on");
            assertEquals("1\n", adder(sandbox, new Things()).run("print(1)").output());
            sandbox.close();
            assertInstanceOf(Result.Internal.class, neighbour.get().result());
        } finally {
            sandbox.close();
        }
    }

    @Test
    void aProcessThatIsStoppedIsEndedWhenItsTimeIsUp() throws Exception {
        try (IsolatedSandbox sandbox = IsolatedSandbox.builder().processes(1).spares(0)
                .margin(Duration.ofMillis(200)).way(new Confinement(false, false, true)).build()) {
            Things things = new Things();
            Adder adder = Adder.builder().sandbox(sandbox).tools(things)
                    .limits(LIMITS.withTime(Duration.ofMillis(1500))).build();
            try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
                Callable<Run> program = () -> adder.run("now(1)\nhangs()\nwhile True: pass");
                Future<Run> run = threads.submit(program);
                while (!things.hanging.await(10, TimeUnit.MILLISECONDS)) {
                    if (run.isDone()) run = threads.submit(program); // its time was over before the call
                }
                long pid = sandbox.pool().all().getFirst().pid();
                assertEquals(0, new ProcessBuilder("kill", "-STOP", String.valueOf(pid)).start().waitFor());
                assertEquals("time", assertInstanceOf(Result.LimitReached.class, run.get().result()).limit());
            }
            assertEquals("1\n", adder(sandbox, things).run("print(1)").output());
        }
    }

    @Test
    void runsWaitForAProcessAndAreRefusedInTheEnd() throws Exception {
        try (IsolatedSandbox sandbox = IsolatedSandbox.builder().processes(1).spares(0)
                .longestWait(Duration.ofMillis(300)).build();
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Things things = new Things();
            AdderSession first = adder(sandbox, things).session();
            Future<Run> hangs = threads.submit(() -> first.run("hangs()"));
            things.hanging.await();
            Run refused = adder(sandbox, new Things()).run("1");
            assertEquals(IsolatedSandbox.LIMIT, assertInstanceOf(Result.LimitReached.class, refused.result()).limit());
            assertTrue(
                    String.valueOf(refused.error()).startsWith("the program was not started: no process became free"),
                    refused.error());
            first.cancel("enough");
            hangs.get();
            first.close();
            Run next = adder(sandbox, new Things()).run("print(1)");
            while (next.result() instanceof Result.LimitReached) next = adder(sandbox, new Things()).run("print(1)");
            assertEquals("1\n", next.output());
        }
    }

    @Test
    void aRunThatWaitsForAProcessIsCancelled() throws Exception {
        try (IsolatedSandbox sandbox = IsolatedSandbox.builder().processes(1).spares(0).build();
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Things things = new Things();
            AdderSession first = adder(sandbox, things).session();
            Future<Run> hangs = threads.submit(() -> first.run("hangs()"));
            things.hanging.await();
            AdderSession second = adder(sandbox, new Things()).session();
            Future<Run> waits = threads.submit(() -> second.run("1"));
            while (!waits.isDone()) {
                second.cancel("not needed");
                Thread.yield();
            }
            assertEquals("not needed", assertInstanceOf(Result.Cancelled.class, waits.get().result()).reason());
            first.cancel("enough");
            hangs.get();
        }
    }

    @Test
    void aRunThatNeedsMoreHeapGetsIt() {
        try (IsolatedSandbox sandbox = IsolatedSandbox.builder().processes(1).spares(1).heapBytes(128L << 20).build()) {
            long small = only(sandbox).pid();
            Adder adder = Adder.builder().sandbox(sandbox).limits(LIMITS.withMemoryBytes(256L << 20)).build();
            Run run = adder.run("x = bytearray(200 * 2 ** 20)\nprint(len(x))");
            assertEquals("209715200\n", run.output(), run.error());
            assertNotEquals(small, only(sandbox).pid());
        }
    }

    /** Pipes of processes that have ended are closed, though not by whoever ended them. */
    @Test
    void noDescriptorIsKept() throws IOException {
        long before;
        List<ChildProcess> last;
        try (IsolatedSandbox sandbox =
                IsolatedSandbox.builder().processes(2).spares(1).sessionsPerProcess(25).build()) {
            Adder adder = adder(sandbox, new Things());
            for (int i = 0; i < 20; i++) adder.run("print(later(1))");
            before = descriptors();
            for (int i = 0; i < 200; i++) assertEquals("1\n", adder.run("print(later(1))").output());
            last = new ArrayList<>(sandbox.pool().all());
        }
        last.forEach(child -> child.handle().onExit().join());
        long now = descriptors();
        for (int i = 0; i < 1_000_000 && now > before; i++) {
            Thread.yield();
            now = descriptors();
        }
        assertTrue(now <= before, now + " descriptors, and " + before + " before");
    }

    private static long descriptors() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            return all.count();
        }
    }
}
