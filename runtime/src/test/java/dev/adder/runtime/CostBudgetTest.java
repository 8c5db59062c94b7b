package dev.adder.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Effect;
import dev.adder.sdk.RateLimit;
import dev.adder.sdk.Tool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the calls of a run cost together stays within its budget. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CostBudgetTest {
    private final AtomicInteger made = new AtomicInteger();

    private Tool.Builder tool(String name, double cost) {
        return Tool.builder(name).inline().cost(cost).optional("x", Type.INT, "", null)
                .plainFunction(a -> Data.of(made.incrementAndGet()));
    }

    private static Adder.Builder adder(double budget, FakeSandbox.Program program, Tool... tools) {
        return Adder.builder().tools((Object[]) tools).costBudget(budget)
                .sandbox(new FakeSandbox().program("p", program));
    }

    private static Data calls(FakeSandbox.Context c, String... tools) {
        List<Data> ends = new ArrayList<>();
        for (String tool : tools) {
            try {
                ends.add(c.call(tool));
            } catch (FakeSandbox.PythonError e) {
                ends.add(Data.text(e.type + ": " + e.text));
            }
        }
        return Data.list(ends);
    }

    @Test
    void aCallThatCostsMoreThanIsLeftIsNotSentAndACheaperOneIs() {
        Adder adder = adder(1, c -> calls(c, "half", "tenth", "half", "free", "tenth"), tool("half", 0.5).build(),
                tool("tenth", 0.1).build(), tool("free", 0).build()).build();
        Run run = adder.run("p");
        assertEquals(Data.List.of(Data.of(1), Data.of(2),
                Data.text("RuntimeError: half() costs 0.5, and of the run's budget of 1 only 0.4 is left"), Data.of(3),
                Data.of(4)), run.answer());
        assertEquals(AnsweredBy.GATEWAY, run.calls().get(2).by());
        assertFalse(run.calls().get(2).mayHaveEffect());
        assertEquals(Data.of(5), ((Data.List) adder.run("p").answer()).get(0), "the next run has a budget of its own");
    }

    @Test
    void tenTimesATenthIsOne() {
        Run run = adder(1, c -> calls(c, "f", "f", "f", "f", "f", "f", "f", "f", "f", "f", "f"), tool("f", 0.1).build())
                .build().run("p");
        assertEquals(10, made.get());
        assertEquals("RuntimeError: f() costs 0.1, and of the run's budget of 1 only 0 is left",
                ((Data.Text) ((Data.List) run.answer()).get(10)).value());
    }

    @Test
    void aRequestMayHaveABudgetOfItsOwn() {
        Adder adder = Adder.builder().tools(tool("f", 2).build())
                .sandbox(new FakeSandbox().program("p", c -> calls(c, "f", "f"))).build();
        assertTrue(adder.run("p").ok());
        assertEquals(2, made.get());
        adder.run(RunRequest.of("p").costBudget(3).build());
        assertEquals(3, made.get());
        for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> Adder.builder().costBudget(wrong));
            assertThrows(IllegalArgumentException.class, () -> RunRequest.of("p").costBudget(wrong));
            assertThrows(IllegalArgumentException.class, () -> Tool.builder("f").cost(wrong));
        }
    }

    @Test
    void whatIsNotSentCostsNothing() {
        Tool limited = tool("limited", 1).rateLimit(RateLimit.of(1, Duration.ofHours(1))).build();
        Tool cached = tool("cached", 1).effect(Effect.READ).cacheFor(Duration.ofHours(1)).build();
        Tool asked = tool("asked", 1).approval(true).build();
        Adder adder = adder(3, c -> {
            calls(c, "limited", "limited", "limited", "cached", "cached", "cached", "asked", "asked");
            return calls(c, "last", "last");
        }, limited, cached, asked, tool("last", 1).build()).build();
        Data.List ends = (Data.List) adder.run("p").answer();
        assertEquals(Data.of(3), ends.get(0));
        assertEquals("RuntimeError: last() costs 1, and of the run's budget of 3 only 0 is left",
                ((Data.Text) ends.get(1)).value());
    }

    @Test
    void anApprovedCallCosts() {
        Run run = adder(1, c -> calls(c, "f", "f"), tool("f", 1).approval(true).build())
                .approver(call -> new Approver.Decision.Approved()).build().run("p");
        assertEquals(1, made.get());
        assertTrue(((Data.List) run.answer()).get(1).toString().contains("only 0 is left"), run.toString());
    }

    @Test
    void callsAtOnceDoNotShareWhatIsLeft() {
        Adder adder = adder(7, c -> {
            List<CallId> ids = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                ids.add(c.start(i % 2 == 0 ? "f" : "g"));
            }
            int refused = 0;
            for (CallId id : ids) {
                try {
                    c.await(id);
                } catch (FakeSandbox.PythonError e) {
                    refused++;
                }
            }
            return Data.of(refused);
        }, tool("f", 1).blocking(true).build(), tool("g", 1).approval(true).build())
                .approver(call -> new Approver.Decision.Approved()).build();
        assertEquals(Data.of(23), adder.run("p").answer());
        assertEquals(7, made.get());
    }

    @Test
    void aRunThatGoesOnHasSpentWhatItsLogHas() {
        Adder adder = adder(3, c -> calls(c, "f", "f", "f", "f"), tool("f", 1).blocking(true).build()).build();
        Data expected = Data.List.of(Data.of(1), Data.of(2), Data.of(3),
                Data.text("RuntimeError: f() costs 1, and of the run's budget of 3 only 0 is left"));
        for (int stop = 1; stop <= 4; stop++) {
            made.set(0);
            int at = stop;
            AtomicInteger count = new AtomicInteger();
            Run first = adder.run(RunRequest.of("p").suspendAt((site, t) -> count.incrementAndGet() == at).build());
            assertTrue(first.suspended());
            Run second = adder.resume(Journal.parse(first.journal().toText()));
            assertEquals(expected, second.answer());
            assertEquals(expected, adder.replay(second.journal()).answer());
            assertEquals(3, made.get());
        }
    }

    @Test
    void theModelIsTold() {
        Adder adder = Adder.builder().tools(tool("f", 2.5).build()).costBudget(10).build();
        assertTrue(adder.prompt().contains("Limits: each call costs 2.5."), adder.prompt());
        assertTrue(adder.prompt().contains("a cost of 10 for all function calls together"), adder.prompt());
    }
}
