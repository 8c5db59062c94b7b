package dev.adder.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.Result;
import dev.adder.engine.data.Data;
import dev.adder.engine.run.Limits;
import dev.adder.runtime.Adder;
import dev.adder.runtime.AdderSession;
import dev.adder.runtime.Approver;
import dev.adder.runtime.EngineSandbox;
import dev.adder.runtime.Journal;
import dev.adder.runtime.Run;
import dev.adder.runtime.RunEvent;
import dev.adder.runtime.RunRequest;
import dev.adder.runtime.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs in a process of their own end as runs in this process do. */
class IsolatedRunTest {
    private static final Limits LIMITS = Limits.defaults().withTime(Duration.ofSeconds(60))
            .withActiveTime(Duration.ofSeconds(60)).withMemoryBytes(64L << 20).withOutputBytes(10_000)
            .withToolCalls(50);
    private static final Sandbox HERE = new EngineSandbox();
    private static IsolatedSandbox sandbox;

    private static final List<String> PROGRAMS = List.of(
            "print('a', 1, 2.5, 'caf\u00e9 \u20ac \ud83d\ude00')",
            "final_answer({'a': [1, None, True, 2**100, 1e300, b'x'], 'b': '\\ud800'})",
            "1 + 1",
            "print(now([1, {'k': 'v'}]), later('x'))",
            "p = point(3)\nprint(p.x, p['y'], p)",
            "import asyncio\nasync def f(i): return later(i)\nasync def main():\n"
                    + "    print(await asyncio.gather(*[f(i) for i in range(5)]))\nasyncio.run(main())",
            "from concurrent.futures import ThreadPoolExecutor\nwith ThreadPoolExecutor(4) as pool:\n"
                    + "    print(list(pool.map(later, range(10))))",
            "try:\n    fails('LookupError')\nexcept LookupError as e:\n    print('caught', e)\nfails('ValueError')",
            "print(count(), count(), count())",
            "now()",
            "now(1, 2)",
            "unknown()",
            "1/0",
            "def f(",
            "import sys\nprint('out')\nprint('err', file=sys.stderr)\nsys.exit('message')",
            "import os, sys, time, random\nprint(dict(os.environ), sys.argv, time.time(), random.random())",
            "while True: print('x' * 100)",
            "x = []\nwhile True: x.append('y' * 1000)",
            "def f(): return f()\nf()",
            "for i in range(100): now(i)",
            "import nothing",
            "later(careful(1))",
            "print(now('x' * 1_000_000)[:3])",
            "help(now)",
            "");

    @BeforeAll
    static void start() {
        sandbox = IsolatedSandbox.builder().processes(3).spares(1).build();
    }

    @AfterAll
    static void end() {
        sandbox.close();
    }

    private static Adder.Builder adder(Sandbox where) {
        return Adder.builder().sandbox(where).limits(LIMITS).tools(new Things());
    }

    private static RunRequest.Builder request(String program) {
        return RunRequest.of(program).name("main.py").start(Instant.parse("2024-03-01T12:00:00Z")).seed(42)
                .environment(Map.of("KEY", "value")).arguments(List.of("x"));
    }

    /** All of a run that does not depend on how fast it was. */
    private static String shown(Run run) {
        String result = run.result().toString().replaceAll("steps=\\d+|memoryBytes=\\d+|wall=[^,]*|active=[^]]*", "");
        return result + "\n" + run.output() + "\n"
                + run.calls().stream().map(c -> c.id() + " " + c.tool() + c.arguments() + c.outcome() + c.line())
                        .toList();
    }

    @Test
    void programsEndAlikeInBothModes() {
        for (String program : PROGRAMS) {
            String there = shown(adder(sandbox).build().run(request(program).build()));
            assertEquals(shown(adder(HERE).build().run(request(program).build())), there, program);
        }
    }

    @Test
    void journalsReplayInEitherMode() {
        for (String program : PROGRAMS) {
            for (Sandbox from : List.of(HERE, sandbox)) {
                Run run = adder(from).build().run(request(program).build());
                Journal journal = Journal.parse(run.journal().toText());
                RunRequest again = RunRequest.session().environment(Map.of("KEY", "value")).arguments(List.of("x"))
                        .build();
                Run replayed = adder(from == HERE ? sandbox : HERE).build().replay(journal, again);
                assertEquals(shown(run), shown(replayed), program);
            }
        }
    }

    @Test
    void outputComesAsItIsPrintedAndInOrder() {
        List<String> seen = new ArrayList<>();
        Run run = adder(sandbox).build().run(request("print('a')\nnow(1)\nprint('b')\nlater(2)\nprint('c')")
                .listen(e -> {
                    switch (e) {
                        case RunEvent.Printed p -> seen.add(p.text().strip());
                        case RunEvent.Called c -> seen.add(c.tool().toString());
                        case RunEvent.Taken t -> seen.add("taken");
                        default -> {}
                    }
                }).build());
        assertTrue(run.ok(), run.error());
        assertEquals("[now, later, a\nb, taken, c]", seen.toString());
    }

    @Test
    void blocksOfASessionShareNamesAndOthersDoNot() {
        Adder adder = adder(sandbox).build();
        try (AdderSession one = adder.session(); AdderSession two = adder.session()) {
            one.run("x = later(1)");
            assertEquals("NameError", assertInstanceOf(Result.Failed.class, two.run("print(x)").result()).type());
            assertEquals(Data.of(2), assertInstanceOf(Result.Done.class, one.run("x + 1").result()).value());
            assertEquals("LimitReached", one.run("for i in range(100): now(i)").result().getClass().getSimpleName());
            assertEquals("1\n", one.run("print(x)").output(), "a session outlives its limits");
            Run again = adder(HERE).build().replay(Journal.parse(one.journal().toText()));
            assertEquals("1\n", again.output());
        }
    }

    @Test
    void aRunThatWaitsForApprovalIsResumedInEitherMode() {
        for (Sandbox first : List.of(HERE, sandbox)) {
            Run run = adder(first).approver(Approver.suspending()).build()
                    .run(request("print('before')\nprint(careful(1))\nfinal_answer(now('x'))").build());
            assertTrue(run.suspended(), () -> run.result().toString());
            Sandbox second = first == HERE ? sandbox : HERE;
            Run resumed = adder(second).approver(call -> new Approver.Decision.Approved()).build()
                    .resume(Journal.parse(run.journal().toText()));
            assertEquals(Data.text("x"), resumed.answer(), resumed.error());
            assertEquals("before\n2\n", resumed.output());
        }
    }

    @Test
    void aRunIsSuspendedAtACallAndResumed() {
        String program = "print(later(1))\nprint(now(2))\nprint(later(3))";
        for (int number = 1; number <= 3; number++) {
            int stop = number;
            int[] calls = {0};
            Run run =
                    adder(sandbox).build().run(request(program).suspendAt((site, tool) -> ++calls[0] == stop).build());
            assertTrue(run.suspended(), () -> run.result().toString());
            Run resumed = adder(sandbox).build().resume(Journal.parse(run.journal().toText()));
            assertEquals("1\n2\n3\n", resumed.output(), resumed.error());
        }
    }

    @Test
    void aRunIsCancelledWhileItComputesAndWhileItWaits() throws Exception {
        for (String program : List.of("print(now(1))\nwhile True: pass", "hangs()",
                "import time\nprint(now(1))\ntime.sleep(50)")) {
            Things things = new Things();
            Adder adder = Adder.builder().sandbox(sandbox).limits(LIMITS).tools(things).build();
            try (ExecutorService threads = Executors.newSingleThreadExecutor();
                    AdderSession session = adder.session()) {
                session.journal().listen(e -> {
                    if (e instanceof RunEvent.Called c && c.tool().name().equals("now")) things.hanging.countDown();
                });
                Future<Run> run = threads.submit(() -> session.run(program));
                things.hanging.await();
                session.cancel("no longer wanted");
                assertEquals("no longer wanted",
                        assertInstanceOf(Result.Cancelled.class, run.get().result()).reason(), program);
                assertEquals("1\n", session.run("print(1)").output());
            }
        }
    }

    @Test
    void anInterruptEndsARunAndIsKept() throws Exception {
        Things things = new Things();
        Adder adder = Adder.builder().sandbox(sandbox).limits(LIMITS).tools(things).build();
        List<String> ends = new ArrayList<>();
        Thread thread = Thread.ofPlatform().start(() -> {
            ends.add(adder.run("hangs()").result().getClass().getSimpleName());
            ends.add(String.valueOf(Thread.currentThread().isInterrupted()));
        });
        things.hanging.await();
        thread.interrupt();
        thread.join();
        assertEquals(List.of("Cancelled", "true"), ends);
    }

    @Test
    void runsAtOnceDoNotMeet() throws Exception {
        Adder adder = adder(sandbox).build();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Run>> runs = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String program = "x = [later(" + i + ") for _ in range(5)]\nprint(x)";
                runs.add(threads.submit(() -> adder.run(program)));
            }
            for (int i = 0; i < 40; i++) {
                assertEquals(("[" + (i + ", ").repeat(5)).replaceAll(", $", "]\n"), runs.get(i).get().output());
            }
        }
        assertTrue(sandbox.pool().size() <= 3);
    }

    @Test
    void aHostThatFailsEndsTheRunAsAnInternalError() {
        Run run = Adder.builder().sandbox(sandbox).limits(LIMITS).tools(new Things()).build()
                .run(request("print(1)").output(text -> {
                    throw new IllegalStateException("the reader of output failed");
                }).build());
        assertInstanceOf(Result.Internal.class, run.result());
    }
}
