package dev.adder.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.Result;
import dev.adder.engine.data.Data;
import dev.adder.engine.run.Limits;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import dev.adder.sdk.java.Namespace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole way, with real programs in the embedded engine. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AdderTest {
    /** Tools for tests. */
    @Namespace("shop")
    static final class Shop {
        record Order(long id, String customer, double total) {}

        @dev.adder.sdk.java.Tool(value = "Orders of a status.", effect = Effect.READ)
        List<Order> orders(String status) {
            return status.equals("late")
                    ? List.of(new Order(1, "Ann", 50), new Order(2, "Bob", 150), new Order(3, "Cleo", 250))
                    : List.of();
        }

        @dev.adder.sdk.java.Tool(value = "Adds.", effect = Effect.READ, inline = true)
        long plus(long a, long b) {
            return a + b;
        }
    }

    record Best(String name, double total) {}

    private static Adder adder() {
        return Adder.builder().tools(new Shop()).build();
    }

    @Test
    void aProgramGetsFromToolsToAnAnswer() {
        Run run = adder().run("""
                late = [o for o in shop.orders(status="late") if o.total > 100]
                print(len(late), late[0]["customer"])
                final_answer({o.customer: o.total for o in late})
                """);
        assertEquals(Data.Map.of("Bob", 150.0, "Cleo", 250.0), run.answer());
        assertEquals("2 Bob\n", run.output());
        assertTrue(run.ok());
        assertNull(run.error());
        assertEquals(1, run.calls().size());
        assertEquals("0#1", run.calls().getFirst().id().toString());
        assertEquals(1, run.calls().getFirst().line());
        assertTrue(run.usage().steps() > 0);
    }

    @Test
    void toolsOfANamespaceHideNoBuiltins() {
        Tool tool = Tool.builder("list").namespace("files").plainFunction(a -> Data.text("listed")).build();
        Run run = Adder.builder().tools(tool).build().run("print(list('ab'), files.list())");
        assertEquals("['a', 'b'] listed\n", run.output(), run.toString());
    }

    @Test
    void typesOfTheStubsCanBeNamed() {
        Run run = adder().run("""
                from sdk import Order as SdkOrder
                def best(orders: list[Order]) -> Order:
                    return max(orders, key=lambda o: o.total)
                print(isinstance(best(shop.orders("late")), SdkOrder), Order(id=4, customer="Dan", total=1.5))
                """);
        assertEquals("True {'id': 4, 'customer': 'Dan', 'total': 1.5}\n", run.output(), run.toString());
    }

    @Test
    void anAnswerCanBeAJavaType() {
        Run run = adder().run("final_answer({'name': 'Bob', 'total': plus(1, 2)})");
        assertEquals(new Best("Bob", 3), run.answer(Best.class));
        Run none = adder().run("x = 1");
        assertThrows(IllegalStateException.class, () -> none.answer(Best.class));
    }

    @Test
    void anErrorIsCPythonsTraceback() {
        Run run = adder().run(RunRequest.of("x = 1\nprint(whatever_xyz)\n").name("report.py").build());
        assertEquals("""
                Traceback (most recent call last):
                  File "report.py", line 2, in <module>
                    print(whatever_xyz)
                          ^^^^^^^^^^^^
                NameError: name 'whatever_xyz' is not defined""", run.error());
        Run syntax = adder().run("x = = 1");
        assertEquals("SyntaxError", assertInstanceOf(Result.Failed.class, syntax.result()).type());
        assertTrue(String.valueOf(syntax.error()).endsWith("SyntaxError: invalid syntax"));
    }

    @Test
    void aToolsErrorCanBeCaught() {
        Run run = adder().run("""
                try:
                    shop.plus(1, b='2')
                except TypeError as e:
                    print(e)
                """);
        assertEquals("argument 'b' must be int, not str ('2')\n", run.output());
    }

    @Test
    void blocksOfASessionShareNames() {
        try (AdderSession session = adder().session()) {
            session.run("x = plus(1, 2)");
            Run second = session.run("x * 2");
            assertEquals(Data.of(6), assertInstanceOf(Result.Done.class, second.result()).value());
            Run third = session.run("print(x, plus(x, 1)); final_answer(x)");
            assertEquals("3 4\n", third.output());
            Run again = adder().replay(Journal.parse(session.journal().toText()));
            assertEquals(third.answer(), again.answer());
            assertEquals(third.output(), again.output());
            assertEquals(third.calls(), again.calls());
        }
    }

    @Test
    void timeComesFromTheLog() {
        Run run = adder().run(RunRequest.of("""
                import time
                print(time.time())
                shop.orders('late')
                print(time.time() > 0)
                final_answer(time.time())
                """).build());
        assertTrue(run.ok(), String.valueOf(run.error()));
        Run again = adder().replay(run.journal());
        assertEquals(run.output(), again.output());
        assertEquals(run.answer(), again.answer());
    }

    @Test
    void aRunIsCancelledFromOutside() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Tool hangs = Tool.builder("hangs").plainFunction(a -> {
            started.countDown();
            new CountDownLatch(1).await();
            return Data.NULL;
        }).build();
        List<Run> runs = new ArrayList<>();
        try (AdderSession session = Adder.builder().tools(hangs).build().session()) {
            Thread thread =
                    Thread.ofPlatform().start(() -> runs.add(session.run("try:\n  hangs()\nfinally:\n  print(1)")));
            started.await();
            session.cancel("no longer wanted");
            thread.join();
        }
        Run run = runs.getFirst();
        assertEquals("no longer wanted", assertInstanceOf(Result.Cancelled.class, run.result()).reason());
        assertEquals("", run.output());
        assertTrue(run.calls().getFirst().unknown());
    }

    @Test
    void aBlockIsCancelledBeforeItsFirstStep() {
        try (AdderSession session = adder().session()) {
            session.cancel("nothing is under way");
            assertTrue(session.run("print(1)").ok());
            List<Consumer<RunEvent>> once = new ArrayList<>(List.of(event -> session.cancel("too late")));
            session.journal().listen(event -> {
                if (!once.isEmpty()) once.removeLast().accept(event);
            });
            Run run = session.run("print(2)");
            assertEquals("too late", assertInstanceOf(Result.Cancelled.class, run.result()).reason());
            assertEquals("", run.output());
            assertTrue(session.run("print(3)").ok());
        }
    }

    @Test
    void limitsEndARun() {
        Adder adder = Adder.builder().limits(Limits.defaults().withTime(Duration.ofMillis(100))).build();
        Run run = adder.run("while True:\n  pass");
        assertEquals("time", assertInstanceOf(Result.LimitReached.class, run.result()).limit());
        assertFalse(run.ok());
    }

    @Test
    void outputAndEventsCanBeFollowed() {
        StringBuilder out = new StringBuilder();
        List<RunEvent> events = new ArrayList<>();
        Run run = adder().run(RunRequest.of("print('a'); plus(1, 1); print('b')").output(out::append)
                .listen(events::add).build());
        assertEquals("a\nb\n", out.toString());
        assertEquals(run.events(), events);
        assertInstanceOf(RunEvent.Started.class, events.getFirst());
        assertInstanceOf(RunEvent.Ended.class, events.getLast());
    }

    @Test
    void errorsOfTheProgramMayGoElsewhere() {
        StringBuilder out = new StringBuilder();
        StringBuilder errors = new StringBuilder();
        String program = "import sys\nprint('a')\nprint('b', file=sys.stderr)\nprint('c')\n";
        Run run = adder().run(RunRequest.of(program).output(out::append).errors(errors::append).build());
        assertTrue(run.ok(), run.error());
        assertEquals("a\nc\n", out.toString());
        assertEquals("b\n", errors.toString());
        assertEquals("a\nb\nc\n", run.output());
        assertEquals("a\nb\nc\n", adder().replay(run.journal()).output());
    }

    @Test
    void thePromptShowsToolsAndPolicy() {
        Adder adder = Adder.builder().tools(new Shop()).imports(List.of("math", "json")).build();
        String prompt = adder.prompt();
        assertTrue(prompt.contains("def orders(status: str) -> list[Order]:"), prompt);
        assertTrue(prompt.contains("json") && prompt.contains("10 s, 256 MB of memory"), prompt);
        assertFalse(adder.run("import random").ok());
    }

    @Test
    void modulesThatAModelIsToldOfAreThere() {
        Adder adder = Adder.builder().build();
        for (String module : adder.sandbox().capabilities().modules()) {
            Run run = adder.run("import " + module);
            assertTrue(run.ok(), String.valueOf(run.error()));
        }
    }

    @Test
    void tasksThatCallAtOnceReplayAndResumeAnywhere() {
        Tool slow = Tool.builder("slow").async(true).required("x", Type.INT, "").plainFunction(a -> {
            Pauses.some();
            return a.get("x");
        }).build();
        Adder adder = Adder.builder().tools(slow, new Shop()).build();
        String program = """
                import asyncio
                order = []
                async def one(i):
                    order.append(await slow(i))
                    print("got", plus(i, 1))
                    return await slow(i * 10)
                async def main():
                    try:
                        return await asyncio.gather(*(one(i) for i in range(4)))
                    finally:
                        print("end")
                final_answer([await main(), sorted(order)])
                """;
        Run plain = adder.run(program);
        assertEquals(12, plain.calls().size(), String.valueOf(plain.error()));
        assertEquals(plain.output(), adder.replay(Journal.parse(plain.journal().toText())).output());
        for (int stop = 1; stop <= 12; stop++) {
            int at = stop;
            AtomicInteger count = new AtomicInteger();
            Run first = adder.run(RunRequest.of(program)
                    .suspendAt((site, tool) -> count.incrementAndGet() == at).build());
            assertTrue(first.suspended() && !first.output().contains("end"), String.valueOf(first.error()));
            Run second = adder.resume(Journal.parse(first.journal().toText()));
            assertEquals(plain.answer(), second.answer());
            assertEquals(12, second.calls().size());
            assertEquals(second.output(), adder.replay(second.journal()).output());
        }
    }
}
