package dev.adder.isolated;

import dev.adder.engine.Result;
import dev.adder.engine.Usage;
import dev.adder.engine.data.CallId;
import dev.adder.engine.data.CallSite;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Input;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.isolated.wire.Frame;
import dev.adder.isolated.wire.ToChild;
import dev.adder.isolated.wire.ToParent;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/** Processes that do not do what they should: each nested class is the main class of one. */
final class HostileChild {
    private static final Usage USAGE = new Usage(0, 0, 0, Duration.ZERO, Duration.ZERO);
    private static final int MUCH = 1 << 26;
    private static final InputStream IN = new FileInputStream(FileDescriptor.in);
    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private HostileChild() {}

    private static void greet() throws IOException {
        send(new ToParent.Hello(ToParent.VERSION, Map.of("environment", "0")));
    }

    /** Greets, and waits for a block. */
    private static void untilABlock() throws IOException {
        greet();
        untilTheNextBlock();
    }

    private static void untilTheNextBlock() throws IOException {
        while (!(read() instanceof ToChild.RunBlock)) {
            // whatever comes before
        }
    }

    private static ToChild read() throws IOException {
        return ToChild.read(Frame.read(IN, () -> MUCH));
    }

    private static void send(ToParent message) throws IOException {
        OUT.write(message.frame(MUCH, Long.MAX_VALUE));
    }

    private static void call(String path, int number, String tool) throws IOException {
        send(new ToParent.Called(new CallSite(new CallId(path, number), 0, 1, 1), ToolName.of(tool),
                Data.Map.of("value", 1)));
    }

    private static void end(Result result) throws IOException {
        send(new ToParent.Ended(result));
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static final class NoGreeting {
        public static void main(String[] args) throws IOException {
            end(new Result.Done(null, USAGE));
        }
    }

    static final class OtherVersion {
        public static void main(String[] args) throws IOException {
            send(new ToParent.Hello(ToParent.VERSION + 1, Map.of("a", "b")));
            hang();
        }
    }

    static final class Silent {
        public static void main(String[] args) {
            hang();
        }
    }

    static final class EndsAtOnce {
        public static void main(String[] args) {
            System.err.println("it did not like it here");
            System.exit(7);
        }
    }

    static final class Garbage {
        public static void main(String[] args) throws IOException {
            untilABlock();
            byte[] bytes = new byte[4096];
            new Random(1).nextBytes(bytes);
            OUT.write(bytes);
            hang();
        }
    }

    static final class UnknownKind {
        public static void main(String[] args) throws IOException {
            untilABlock();
            OUT.write(new byte[] {0, 0, 0, 0, 99});
            hang();
        }
    }

    static final class LongFrame {
        public static void main(String[] args) throws IOException {
            untilABlock();
            OUT.write(ByteBuffer.allocate(5).putInt(Integer.MAX_VALUE).put((byte) 2).array());
            byte[] piece = new byte[1 << 16];
            while (true) OUT.write(piece);
        }
    }

    static final class HalfAFrame {
        public static void main(String[] args) throws IOException {
            untilABlock();
            OUT.write(ByteBuffer.allocate(5).putInt(1000).put((byte) 2).array());
        }
    }

    static final class HalfAFrameForEver {
        public static void main(String[] args) throws IOException {
            untilABlock();
            OUT.write(ByteBuffer.allocate(5).putInt(1000).put((byte) 2).array());
            hang();
        }
    }

    static final class Flood {
        public static void main(String[] args) throws IOException {
            untilABlock();
            while (true) send(new ToParent.Printed(false, "x"));
        }
    }

    static final class NothingPrinted {
        public static void main(String[] args) throws IOException {
            untilABlock();
            while (true) send(new ToParent.Printed(false, ""));
        }
    }

    static final class Wedged {
        public static void main(String[] args) throws IOException {
            untilABlock();
            hang();
        }
    }

    static final class Deaf {
        public static void main(String[] args) throws IOException {
            greet();
            hang();
        }
    }

    static final class Exits {
        public static void main(String[] args) throws IOException {
            untilABlock();
            System.exit(0);
        }
    }

    static final class OtherTool {
        public static void main(String[] args) throws IOException {
            untilABlock();
            call("0", 1, "launch");
            hang();
        }
    }

    static final class SameCallTwice {
        public static void main(String[] args) throws IOException {
            untilABlock();
            call("0", 1, "now");
            read();
            call("0", 1, "now");
            hang();
        }
    }

    static final class ManyCalls {
        public static void main(String[] args) throws IOException {
            untilABlock();
            for (int i = 1; true; i++) {
                call("0", i, "now");
                read();
            }
        }
    }

    static final class TakesWhatIsNotThere {
        public static void main(String[] args) throws IOException {
            untilABlock();
            send(new ToParent.Taken(new Input.Completion(new CallId("0", 1), Outcome.value(Data.NULL), 1)));
            hang();
        }
    }

    static final class TakesTwice {
        public static void main(String[] args) throws IOException {
            untilABlock();
            call("0", 1, "later");
            while (!(read() instanceof ToChild.Completed)) {
                // the answer may come before it or after it
            }
            for (int i = 0; i < 2; i++) {
                send(new ToParent.Taken(new Input.Completion(new CallId("0", 1), Outcome.value(Data.NULL), 1)));
            }
            hang();
        }
    }

    static final class TimersForEver {
        public static void main(String[] args) throws IOException {
            untilABlock();
            while (true) send(new ToParent.Taken(new Input.Timer(0, 0)));
        }
    }

    static final class AsksOnAndOn {
        public static void main(String[] args) throws IOException {
            untilABlock();
            while (true) {
                send(new ToParent.Asks(ToParent.Question.LIVE));
                read();
            }
        }
    }

    static final class Suspends {
        public static void main(String[] args) throws IOException {
            untilABlock();
            end(new Result.Suspended("it would rather wait", USAGE));
            hang();
        }
    }

    static final class Cancels {
        public static void main(String[] args) throws IOException {
            untilABlock();
            end(new Result.Cancelled("by itself", USAGE));
            hang();
        }
    }

    static final class GreetsAgain {
        public static void main(String[] args) throws IOException {
            untilABlock();
            greet();
            hang();
        }
    }

    static final class ReadyTooEarly {
        public static void main(String[] args) throws IOException {
            untilABlock();
            send(new ToParent.Ready());
            hang();
        }
    }

    /** Ends its block well and goes on talking. */
    static final class TalksOn {
        public static void main(String[] args) throws IOException {
            untilABlock();
            end(new Result.Answered(Data.text("one"), USAGE));
            send(new ToParent.Printed(false, "and another thing"));
            hang();
        }
    }

    /** Is told to stop and goes on. */
    static final class GoesOnAfterTheEnd {
        public static void main(String[] args) throws IOException {
            untilABlock();
            call("0", 1, "now");
            read();
            call("0", 2, "now");
            hang();
        }
    }

    /** Does what it should, and does not forget its session. */
    static final class KeepsItsSession {
        public static void main(String[] args) throws IOException {
            untilABlock();
            end(new Result.Answered(Data.text("one"), USAGE));
            hang();
        }
    }
}
