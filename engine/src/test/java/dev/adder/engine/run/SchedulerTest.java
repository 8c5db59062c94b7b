package dev.adder.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Host;
import dev.adder.engine.data.Input;
import dev.adder.engine.data.Outcome;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SchedulerTest {
    private static final Map<String, String> PROGRAMS = programs();

    private static Map<String, String> programs() {
        Map<String, String> all = new HashMap<>();
        all.put("tasks", """
                import asyncio, time
                async def job(n):
                    a = await get(n)
                    print("job", n, a)
                    inner = await asyncio.gather(*(get(a + i) for i in range(3)), asyncio.sleep(0.002, "slept"))
                    if n % 2:
                        await asyncio.sleep(0.001)
                    return a + sum(inner[:3]) + fetch(n)
                async def watch():
                    for i in range(5):
                        print("tick", i, round(time.monotonic(), 6) >= 0)
                        await asyncio.sleep(0.001)
                async def main():
                    w = asyncio.create_task(watch())
                    for c in asyncio.as_completed([job(i) for i in range(4)]):
                        print("done", await c)
                    try:
                        await asyncio.wait_for(get(7), 0.004)
                    except TimeoutError:
                        print("late")
                    async with asyncio.TaskGroup() as group:
                        tasks = [group.create_task(job(i)) for i in range(10, 13)]
                    print([t.result() for t in tasks])
                    await w
                    print(await asyncio.gather(get(-1), get(1), return_exceptions=True))
                asyncio.run(main())
                """);
        all.put("pool", """
                from concurrent.futures import ThreadPoolExecutor, as_completed
                def work(n):
                    a = fetch(n)
                    print("work", n)
                    return a + fetch(a)
                with ThreadPoolExecutor(3) as pool:
                    futures = {pool.submit(work, i): i for i in range(7)}
                    for f in as_completed(futures):
                        print("done", futures[f], f.result())
                    print(list(pool.map(fetch, range(20, 26))))
                    print(fetch(100))
                """);
        all.put("threads", """
                import threading, queue, time
                q, out, lock = queue.Queue(2), [], threading.Lock()
                def worker(name):
                    while (x := q.get()) is not None:
                        y = fetch(x)
                        with lock:
                            print(name, x, y)
                            time.sleep(0.0005)
                            out.append(y)
                        q.task_done()
                ts = [threading.Thread(target=worker, args=(f"w{i}",)) for i in range(3)]
                for t in ts: t.start()
                for i in range(9): q.put(i)
                q.join()
                for t in ts: q.put(None)
                for t in ts: t.join()
                print(sorted(out))
                """);
        all.put("polling", """
                import asyncio, time, threading
                from concurrent.futures import ThreadPoolExecutor
                async def main():
                    t = asyncio.create_task(get(3))
                    n = 0
                    while not t.done():
                        n += 1
                        await asyncio.sleep(0)
                    print(n, await t)
                    print(await asyncio.gather(*(asyncio.to_thread(fetch, i) for i in range(4))))
                asyncio.run(main())
                with ThreadPoolExecutor() as pool:
                    fs = [pool.submit(fetch, i) for i in range(3)]
                    n = 0
                    while not all(f.done() for f in fs): n += 1
                    print(n, [f.result() for f in fs])
                end = time.monotonic() + 0.003
                fs = [threading.Thread(target=lambda i=i: print("thread", fetch(i), time.monotonic())) for i in range(3)]
                for f in fs: f.start()
                while time.monotonic() < end: n += 1
                print(n, time.monotonic())
                """);
        all.put("awaits", """
                import asyncio
                async def late(n):
                    await asyncio.sleep(0.002)
                    return await get(n)
                first, second = await asyncio.gather(late(1), get(2))
                print(first, second, await get(3), fetch(4))
                await asyncio.sleep(0.001)
                print("end")
                """);
        return all;
    }

    private record Run(Result result, String output) {}

    private static Run run(Host host, String text) {
        StringBuilder out = new StringBuilder();
        try (Session session = session(host, out)) {
            return new Run(session.run(Program.of("program.py", text)), out.toString());
        }
    }

    private static Session session(Host host, StringBuilder out) {
        return Session.builder().host(host).tools(TestHost.TOOLS).output(out::append)
                .limits(Limits.defaults().withTime(Duration.ofSeconds(20))).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "pool", "threads", "polling", "awaits"})
    void callsKeepTheirIdsWhateverComesFirst(String name) {
        Map<String, String> ids = Map.of();
        for (int seed = 0; seed < 8; seed++) {
            TestHost host = TestHost.live(seed);
            Run run = run(host, PROGRAMS.get(name));
            assertInstanceOf(Result.Done.class, run.result, () -> run.result + "\n" + run.output);
            if (seed == 0) ids = host.calls;
            if (!name.equals("threads")) assertEquals(ids, host.calls, run.output);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "pool", "threads", "polling", "awaits"})
    void theSameInputsGiveTheSameBytes(String name) {
        for (int seed = 0; seed < 8; seed++) {
            TestHost host = TestHost.live(seed);
            Run live = run(host, PROGRAMS.get(name));
            TestHost again = TestHost.replaying(host.taken);
            Run replayed = run(again, PROGRAMS.get(name));
            assertEquals(live.output, replayed.output);
            assertEquals(host.calls, again.calls);
            assertEquals(host.taken.stream().map(SchedulerTest::brief).toList(),
                    again.taken.stream().map(SchedulerTest::brief).toList());
        }
    }

    private static String brief(Input input) {
        return switch (input) {
            case Input.Completion c -> c.id() + "@" + c.at();
            case Input.Timer t -> t.number() + "@" + t.at();
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import asyncio\nasync def f(): await asyncio.Future()\nasyncio.run(f())",
                "import asyncio\nawait asyncio.Event().wait()",
                "import asyncio\nasync def f(): await asyncio.Queue().get()\nasyncio.run(asyncio.wait([f()]))" + "\n",
                "import threading\nl = threading.Lock()\nl.acquire()\nl.acquire()",
                "import threading\nthreading.Event().wait()",
                "import queue\nqueue.Queue().get()",
                "import threading, queue\nt = threading.Thread(target=queue.Queue().get)\nt.start()\nt.join()",
                "import threading, queue\nthreading.Thread(target=queue.Queue().get).start()",
                "import threading\nb = threading.Barrier(3)\nthreading.Thread(target=b.wait).start()\nb.wait()",
                "from concurrent.futures import Future\nFuture().result()",
                "import threading, asyncio\nl = threading.Lock()\nl.acquire()\n"
                        + "async def f(): await asyncio.to_thread(l.acquire)\nasyncio.run(f())"})
    void aDeadlockEndsTheRun(String text) {
        Run run = run(TestHost.live(0), text);
        if (text.contains("wait([f()])")) {
            assertInstanceOf(Result.Failed.class, run.result);
        } else {
            assertEquals("waiting", assertInstanceOf(Result.LimitReached.class, run.result).limit());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import threading\nthreading.Thread(target=final_answer, args=(5,)).start()\nthreading.Event().wait()",
                "import threading\nt = threading.Thread(target=lambda: final_answer(5))\nt.start()\nt.join()\nprint('no')",
                "import asyncio\nasync def f():\n try:\n  await asyncio.sleep(0)\n  final_answer(5)\n"
                        + " finally: print('no')\nasync def g(): await asyncio.gather(f(), asyncio.sleep(9))\nasyncio.run(g())",
                "from concurrent.futures import ThreadPoolExecutor\nwith ThreadPoolExecutor() as p:\n"
                        + " p.submit(final_answer, 5)\nprint('no')",
                "import asyncio\nawait asyncio.sleep(0)\nfinal_answer(5)\nprint('no')"})
    void anAnswerEndsEveryStrand(String text) {
        Run run = run(TestHost.live(0), text);
        assertEquals(Data.of(5), assertInstanceOf(Result.Answered.class, run.result).answer());
        assertEquals("", run.output);
    }

    @Test
    void aLimitInAThreadEndsTheRun() {
        Host host = TestHost.live(0);
        StringBuilder out = new StringBuilder();
        try (Session session = Session.builder().host(host).output(out::append)
                .limits(Limits.defaults().withSteps(100_000)).build()) {
            Result result = session.run(Program.of("p.py", """
                    import threading
                    def spin():
                        while True: pass
                    threading.Thread(target=spin).start()
                    print("not reached in any run that counts the thread's steps")
                    threading.Event().wait()
                    """));
            assertEquals("steps", assertInstanceOf(Result.LimitReached.class, result).limit());
        }
    }

    @Test
    void nothingIsLeftForTheNextBlock() {
        StringBuilder out = new StringBuilder();
        try (Session session = session(TestHost.live(1), out)) {
            List<String> blocks = List.of(
                    "import threading, queue, time, asyncio\nq = queue.Queue()\n"
                            + "ts = [threading.Thread(target=q.get, daemon=True) for _ in range(20)]\n"
                            + "for t in ts: t.start()\nprint('one')",
                    "threading.Event().wait()",
                    "print('two', time.monotonic() >= 0)\nt = threading.Thread(target=lambda: print('in', fetch(2)))\n"
                            + "t.start()\nt.join()",
                    "async def f(): await asyncio.gather(get(1), asyncio.Future())\nasyncio.run(f())",
                    "async def f(): return await get(4)\nprint('three', asyncio.run(f()), fetch(9))",
                    "print('four', await f(), fetch(9))");
            for (String block : blocks) session.run(Program.of("b.py", block));
        }
        assertEquals("one\ntwo True\nin 4\nthree 8 18\nfour 8 18\n", out.toString());
    }

    @Test
    void cancellingEndsAWait() {
        CountDownLatch begun = new CountDownLatch(1);
        Host host = (site, tool, arguments) -> {
            begun.countDown();
            return Outcome.value(Data.NULL);
        };
        StringBuilder out = new StringBuilder();
        try (Session session = session(host, out)) {
            Thread running = Thread.currentThread();
            Thread.ofVirtual().start(() -> {
                await(begun);
                awaitWait(running);
                session.cancel("enough");
            });
            Result result = session.run(Program.of("p.py", """
                    import threading, time
                    fetch(1)
                    t = threading.Thread(target=time.sleep, args=(15,))
                    t.start()
                    try: t.join()
                    finally: print("no")
                    """));
            assertEquals("enough", assertInstanceOf(Result.Cancelled.class, result).reason());
            assertEquals("", out.toString());
            assertInstanceOf(Result.Done.class, session.run(Program.of("p.py", "print('still here')")));
        }
    }

    @Test
    void anInterruptCancelsAndStays() throws InterruptedException {
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            Run run = run(TestHost.live(1), """
                    import threading, time
                    t = threading.Thread(target=time.sleep, args=(15,))
                    t.start()
                    t.join()
                    """);
            interrupted.complete(run.result instanceof Result.Cancelled && Thread.currentThread().isInterrupted());
        });
        thread.start();
        awaitWait(thread);
        thread.interrupt();
        thread.join();
        assertTrue(interrupted.getNow(false));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until a thread has nothing to do but wait. */
    private static void awaitWait(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.yield();
        }
    }

    @Test
    void sleepsOfManyThreadsRunSideBySide() {
        Run run = run(TestHost.live(0), """
                import threading, time
                ts = [threading.Thread(target=time.sleep, args=(0.5,)) for _ in range(300)]
                for t in ts: t.start()
                for t in ts: t.join()
                print("one after the other it would be past the watchdog")
                """);
        assertInstanceOf(Result.Done.class, run.result);
    }

    @Test
    void aLostCallDoesNotKeepTheRunWaiting() {
        Host host = (site, tool, arguments) -> new Outcome.Later(new CompletableFuture<>());
        Run run = run(host, """
                import asyncio
                async def main():
                    try: await asyncio.wait_for(get(1), 0.05)
                    except TimeoutError: print("late")
                asyncio.run(main())
                """);
        assertInstanceOf(Result.Done.class, run.result);
        assertEquals("late\n", run.output);
    }

    @Test
    void idsArePaths() {
        TestHost host = TestHost.live(0);
        run(host, """
                import asyncio
                async def f(x):
                    await get(x)
                    return await get(x + 1)
                async def main():
                    await get(0)
                    await asyncio.gather(f(10), f(20))
                fetch(5)
                asyncio.run(main())
                fetch(6)
                """);
        assertEquals(List.of("0#1", "0#2", "0.0#1", "0.0.0#1", "0.0.0#2", "0.0.1#1", "0.0.1#2"),
                List.copyOf(host.calls.keySet()));
        assertEquals(new CallId("0.0", 1), CallId.parse("0.0#1"));
    }
}
