package dev.adder.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.Result;
import dev.adder.engine.Usage;
import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.sdk.Effect;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final CallId ID = new CallId("0.2", 1);
    private static final Usage USAGE = new Usage(1, 2, 3, Duration.ofNanos(4), Duration.ofNanos(5));

    private static List<RunEvent> all() {
        Data odd = Data.Map.builder().put("$x", 1.5).put("d", new BigDecimal("1.20"))
                .put("b", new byte[] {1, 2}).put("nan", Double.NaN).put("l", List.of(1, "\ud800", true)).build()
                .as("R");
        List<RunEvent> events = new ArrayList<>(List.of(
                new RunEvent.Started(0, "p.py", "x = 1\n\u2028", 1, "def", "me", Instant.EPOCH, ZoneOffset.UTC,
                        -5),
                new RunEvent.Called(ID, ToolName.parse("a.b"), Data.Map.of("k", odd), Effect.WRITE, true, true, 3),
                new RunEvent.Sent(ID), new RunEvent.Postponed(ID, "later"),
                new RunEvent.Completed(ID, Outcome.value(odd), Duration.ofNanos(7), 9, AnsweredBy.TOOL, false),
                new RunEvent.Completed(ID, Outcome.value(Data.NULL), Duration.ZERO, 9, AnsweredBy.CACHE, true),
                new RunEvent.Completed(ID, new Outcome.Raised("KeyError", "k", odd), Duration.ZERO, 0,
                        AnsweredBy.NOBODY, false),
                new RunEvent.Completed(ID, new Outcome.Placeholder(ID), Duration.ZERO, 0, AnsweredBy.GATEWAY, false),
                new RunEvent.Taken(ID, Duration.ofSeconds(3, 1)), new RunEvent.Timer(4, Duration.ofNanos(11)),
                new RunEvent.Printed("line\n\0"), new RunEvent.Noted(ID, "odd"),
                new RunEvent.Resumed(Instant.ofEpochSecond(7, 8))));
        for (Result result : List.of(new Result.Done(null, USAGE), new Result.Done(Data.NULL, USAGE),
                new Result.Answered(odd, USAGE), new Result.Exited(3, null, USAGE), new Result.Exited(1, "m", USAGE),
                new Result.Failed("E", "m", "t\n", 4, USAGE), new Result.LimitReached("time", "10 s", 2, USAGE),
                new Result.Suspended("why", USAGE), new Result.Cancelled("who", USAGE),
                new Result.Internal("id", USAGE))) {
            events.add(new RunEvent.Ended(result));
        }
        return events;
    }

    @Test
    void whatIsWrittenIsReadBack() {
        String text = Journal.of(all()).toText();
        assertEquals(all(), Journal.parse(text).events());
        assertEquals(all().size() + 1, text.lines().count());
    }

    @Test
    void aLineThatWasCutOffIsLeftOut() {
        String text = Journal.of(all()).toText();
        assertEquals(all().subList(0, all().size() - 1), Journal.parse(text.substring(0, text.length() - 9)).events());
    }

    @Test
    void whatIsNoJournalIsRefusedByLine() {
        assertThrows(IllegalArgumentException.class, () -> Journal.parse(""));
        assertThrows(IllegalArgumentException.class, () -> Journal.parse("{\"adder.journal\":2}\n"));
        String header = Journal.header() + "\n";
        for (String line : List.of("x", "[]", "{}", "{\"event\":\"sent\"}", "{\"event\":\"other\"}",
                "{\"event\":\"timer\",\"number\":1e9,\"at\":0}", "{\"event\":\"sent\",\"id\":\"0\"}")) {
            var e = assertThrows(IllegalArgumentException.class, () -> Journal.parse(header + "\n" + line + "\n"));
            assertTrue(e.getMessage().startsWith("journal line 3: "), e.getMessage());
        }
    }

    @Test
    void listenersSeeEachEventInOrder() {
        Journal journal = Journal.create();
        List<RunEvent> seen = new ArrayList<>();
        journal.listen(seen::add);
        all().forEach(journal::append);
        assertEquals(all(), seen);
        assertEquals("line\n\0", journal.output());
        assertEquals(1, journal.calls().size());
    }
}
