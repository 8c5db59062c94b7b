package dev.adder.isolated.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.adder.engine.Result;
import dev.adder.engine.ToolStub;
import dev.adder.engine.Usage;
import dev.adder.engine.data.CallId;
import dev.adder.engine.data.CallSite;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Input;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.run.Limits;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.run.World;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final int MUCH = 1 << 20;
    private static final Usage USAGE = new Usage(1, 2, 3, Duration.ofNanos(4), Duration.ofSeconds(5));
    private static final CallId ID = new CallId("0.12.3", 7);
    private static final Data DATA = Data.Map.builder().put("none", null).put("yes", true).put("no", false)
            .put("int", Long.MIN_VALUE).put("big", BigInteger.TWO.pow(200).negate()).put("float", -0.0)
            .put("nan", Double.NaN).put("decimal", new BigDecimal("-1.50E+700"))
            .put("text", "a\u00e9\u20ac\ud83d\ude00\ud800")
            .put("bytes", new byte[] {0, -1}).put("list", List.of(List.of(), 1, "x"))
            .put("media", new Data.Media("image/png", new byte[] {1}, null)).put("", 0).build()
            .with("record", Data.Map.of("a", 1).as("Point"));

    private static final List<ToParent> TO_PARENT = List.of(
            new ToParent.Hello(ToParent.VERSION, Map.of("a", "b")),
            new ToParent.Printed(true, "text\n"),
            new ToParent.Called(new CallSite(ID, 1, 2, 3), new ToolName("a.b", "c"), (Data.Map) DATA),
            new ToParent.Taken(new Input.Timer(3, 4)),
            new ToParent.Asks(ToParent.Question.LIVE),
            new ToParent.Ended(new Result.Done(null, USAGE)),
            new ToParent.Ended(new Result.Done(DATA, USAGE)),
            new ToParent.Ended(new Result.Answered(Data.NULL, USAGE)),
            new ToParent.Ended(new Result.Exited(-3, "m", USAGE)),
            new ToParent.Ended(new Result.Failed("ValueError", "m", "trace", 9, USAGE)),
            new ToParent.Ended(new Result.LimitReached("time", "10 s", 2, USAGE)),
            new ToParent.Ended(new Result.Suspended("why", USAGE)),
            new ToParent.Ended(new Result.Cancelled("why", USAGE)),
            new ToParent.Ended(new Result.Internal("id", USAGE)),
            new ToParent.Ready());

    private static final List<ToChild> TO_CHILD = List.of(
            new ToChild.Open(Limits.defaults(),
                    new World(Instant.ofEpochSecond(-5, 6), ZoneId.of("Europe/Oslo"), -9, Map.of("K", "v"),
                            List.of("main.py", "x")),
                    Set.of("json"), null, true, 100, 200,
                    List.of(new ToolStub(ToolName.of("f"), List.of(new ToolStub.Parameter("x", true, false)), true,
                            "(x)", "doc"))),
            new ToChild.Open(Limits.defaults().withTime(Duration.ofNanos(Long.MAX_VALUE - 1)),
                    new World(Instant.EPOCH, ZoneId.of("Z"), 0, Map.of(), List.of()), null, Set.of(), false, 1, 1,
                    List.of()),
            new ToChild.RunBlock(1, "main.py", "print(1)"),
            new ToChild.Now(new Outcome.Value(DATA)),
            new ToChild.Now(new Outcome.Raised("KeyError", "m", Data.of(1))),
            new ToChild.Now(new Outcome.Placeholder(ID)),
            new ToChild.Later(),
            new ToChild.Next(null),
            new ToChild.Next(new Input.Timer(1, 2)),
            new ToChild.Flag(true),
            new ToChild.Completed(2, ID, new Outcome.Suspend("why")),
            new ToChild.Cancel(3, "why"),
            new ToChild.Close());

    private static Frame frame(byte[] bytes) throws IOException {
        return Frame.read(new ByteArrayInputStream(bytes), () -> MUCH);
    }

    private static byte[] bytes(ToParent message) throws WireException {
        return message.frame(MUCH, MUCH);
    }

    @Test
    void messagesArriveAsTheyWereSent() throws IOException {
        for (ToParent message : TO_PARENT) {
            assertEquals(message, ToParent.read(frame(bytes(message)), MUCH));
        }
        for (ToChild message : TO_CHILD) {
            assertEquals(message, ToChild.read(frame(message.frame())));
        }
    }

    @Test
    void endsArriveAsTheyWereSent() throws IOException {
        RunEnd.LimitReached limit =
                (RunEnd.LimitReached) sent(new RunEnd.LimitReached("tool calls", "3"));
        assertEquals("tool calls 3", limit.limit + " " + limit.value);
        assertEquals("why", sent(new RunEnd.Suspended("why")).getMessage());
        assertEquals("why", sent(new RunEnd.Cancelled("why")).getMessage());
        assertEquals(DATA, ((RunEnd.Answered) sent(new RunEnd.Answered(DATA))).answer);
        assertEquals(4, ((RunEnd.Exited) sent(new RunEnd.Exited(4, null))).code);
    }

    private static RunEnd sent(RunEnd end) throws IOException {
        return ((ToChild.End) ToChild.read(frame(new ToChild.End(end).frame()))).end();
    }

    @Test
    void aFrameIsNoLongerThanAllowedAndNeverHalf() throws IOException {
        byte[] whole = bytes(TO_PARENT.getFirst());
        for (int length = 0; length < whole.length; length++) {
            byte[] half = Arrays.copyOf(whole, length);
            assertThrows(EOFException.class, () -> frame(half));
        }
        for (byte first : new byte[] {0x7F, -1}) {
            byte[] huge = {first, -1, -1, -1, 1};
            assertThrows(WireException.class, () -> frame(huge));
        }
        assertThrows(WireException.class, () -> Frame.read(new ByteArrayInputStream(whole), () -> 3));
    }

    @Test
    void whatIsTooLargeIsNotSent() throws IOException {
        ToParent printed = new ToParent.Printed(false, "x".repeat(1000));
        assertThrows(WireException.class, () -> printed.frame(900, MUCH));
        assertThrows(WireException.class, () -> printed.frame(MUCH, 900));
        Frame frame = frame(printed.frame(MUCH, MUCH));
        assertThrows(WireException.class, () -> ToParent.read(frame, 900));
        Data deep = Data.NULL;
        for (int i = 0; i < 1000; i++) deep = Data.List.of(deep);
        ToParent tooDeep = new ToParent.Ended(new Result.Answered(deep, USAGE));
        assertThrows(WireException.class, () -> bytes(tooDeep));
    }

    @Test
    void manyValuesInFewBytesAreCounted() throws IOException {
        WireOutput out = new WireOutput(6, MUCH, Long.MAX_VALUE);
        out.octet(1);
        out.octet(WireInput.LIST);
        out.number(100_000);
        for (int i = 0; i < 100_000; i++) out.octet(WireInput.NULL);
        Frame frame = frame(out.frame());
        assertThrows(WireException.class, () -> ToParent.read(frame, MUCH));
        WireException claim = assertThrows(WireException.class, () -> {
            WireOutput more = new WireOutput(6, MUCH, Long.MAX_VALUE);
            more.octet(1);
            more.octet(WireInput.LIST);
            more.number(Integer.MAX_VALUE);
            ToParent.read(frame(more.frame()), Long.MAX_VALUE);
        });
        assertEquals("half a message", claim.getMessage());
    }

    /** Lists in lists that all claim many parts: room is made for parts that are there. */
    @Test
    void claimsAloneMakeNothing() throws IOException {
        WireOutput out = new WireOutput(6, MUCH, Long.MAX_VALUE);
        out.octet(1);
        for (int i = 0; i < 200; i++) {
            out.octet(WireInput.LIST);
            out.number(60_000);
        }
        for (int i = 0; i < 100_000; i++) out.octet(WireInput.NULL);
        Frame frame = frame(out.frame());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThrows(WireException.class, () -> ToParent.read(frame, MUCH));
        long made = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(made < 8 * MUCH, () -> "made " + made + " bytes");
    }

    @Test
    void thereIsOneFormForEachMessage() throws IOException {
        for (ToParent message : TO_PARENT) {
            byte[] whole = bytes(message);
            byte[] longer = Arrays.copyOf(whole, whole.length + 1);
            longer[3]++;
            assertThrows(WireException.class, () -> ToParent.read(frame(longer), MUCH));
        }
        for (String path : List.of("", ".", "0.", ".0", "0..1", "a", "0.1 ", "direct")) {
            assertThrows(WireException.class, () -> ToParent.read(frame(bytes(new ToParent.Called(
                    new CallSite(new CallId(path, 1), 0, 0, 0), ToolName.of("f"), Data.Map.EMPTY))), MUCH), path);
        }
        List<ToParent> wrong = List.of(
                new ToParent.Called(new CallSite(new CallId("0", 0), 0, 0, 0), ToolName.of("f"), Data.Map.EMPTY),
                new ToParent.Called(new CallSite(ID, 0, -1, 0), ToolName.of("f"), Data.Map.EMPTY),
                new ToParent.Called(new CallSite(ID, 0, 0, 0), ToolName.of("f"), Data.Map.EMPTY.as("T")),
                new ToParent.Taken(new Input.Timer(-1, 0)), new ToParent.Taken(new Input.Timer(1, -1)),
                new ToParent.Ended(new Result.LimitReached("a\nb", "", 0, USAGE)),
                new ToParent.Ended(new Result.Internal("x".repeat(2000), USAGE)),
                new ToParent.Ended(new Result.Done(null, new Usage(-1, 0, 0, Duration.ZERO, Duration.ZERO))));
        for (ToParent message : wrong) {
            assertThrows(WireException.class, () -> ToParent.read(frame(bytes(message)), MUCH), message.toString());
        }
    }

    /** Whatever the bytes are, they are a message or are refused, and nothing else happens. */
    @Test
    void anyBytesAreReadOrRefused() throws IOException {
        Random random = new Random(7);
        List<byte[]> seeds = new ArrayList<>();
        for (ToParent message : TO_PARENT) seeds.add(bytes(message));
        int read = 0;
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
            for (int k = random.nextInt(4); k >= 0; k--) {
                int at = Frame.HEADER + random.nextInt(bytes.length - Frame.HEADER + 1);
                if (at < bytes.length) bytes[at] = (byte) random.nextInt(256);
            }
            if (random.nextInt(8) == 0) bytes[4] = (byte) random.nextInt(9);
            if (random.nextInt(8) == 0) random.nextBytes(bytes);
            try {
                ToParent message = ToParent.read(frame(bytes), MUCH);
                ToParent again = ToParent.read(frame(message.frame(2 * MUCH, 2 * MUCH)), 2 * MUCH);
                assertEquals(message.toString(), again.toString());
                read++;
            } catch (WireException | EOFException e) {
                assertTrue(e.getMessage() == null || !e.getMessage().isEmpty());
            }
        }
        assertTrue(read > 1000, () -> "the mutants should not all be refused");
    }
}
