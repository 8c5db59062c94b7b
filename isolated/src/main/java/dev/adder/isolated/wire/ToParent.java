package dev.adder.isolated.wire;

import dev.adder.engine.Result;
import dev.adder.engine.data.CallSite;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Input;
import dev.adder.engine.data.ToolName;
import java.util.Map;

/** What a process says. Its parent believes none of it: what is read here has the right form, and no more than that. */
public sealed interface ToParent {
    /** The form of all messages; parent and process must have the same. */
    int VERSION = 1;

    /** How long the first message may be, and any outside a block. */
    int SHORT = 64 * 1024;

    /** The process is there; what it found about itself before it had seen any program. */
    record Hello(int version, Map<String, String> facts) implements ToParent {}

    /** The program printed something, or wrote it to standard error. */
    record Printed(boolean error, String text) implements ToParent {}

    /** The program calls a tool and waits for a word on it. */
    record Called(CallSite site, ToolName tool, Data.Map arguments) implements ToParent {}

    /** The program takes up an input and waits until that is noted. */
    record Taken(Input input) implements ToParent {}

    /** The process asks about a log that is replayed, and waits. */
    record Asks(Question question) implements ToParent {}

    /** What can be asked, as in {@link dev.adder.engine.data.Host}. */
    enum Question {
        EXPECTED, LIVE, UPCOMING
    }

    /** The block is over. */
    record Ended(Result result) implements ToParent {}

    /** The session is forgotten. */
    record Ready() implements ToParent {}

    /** The message as a frame of at most so many bytes, of which its reader makes at most so much. */
    default byte[] frame(int most, long budget) throws WireException {
        WireOutput out = new WireOutput(kind(), most, budget);
        switch (this) {
            case Hello m -> {
                out.number(m.version);
                out.texts(m.facts);
            }
            case Printed m -> {
                out.flag(m.error);
                out.text(m.text);
            }
            case Called m -> {
                WireRun.id(out, m.site.id());
                out.number(m.site.block());
                out.number(m.site.line());
                out.number(m.site.column());
                WireRun.name(out, m.tool);
                out.data(m.arguments);
            }
            case Taken m -> WireRun.input(out, m.input);
            case Asks m -> out.octet(m.question.ordinal());
            case Ended m -> WireRun.result(out, m.result);
            case Ready m -> {}
        }
        return out.frame();
    }

    private int kind() {
        return switch (this) {
            case Hello m -> 1;
            case Printed m -> 2;
            case Called m -> 3;
            case Taken m -> 4;
            case Asks m -> 5;
            case Ended m -> 6;
            case Ready m -> 7;
        };
    }

    /** The message of a frame, of which at most so much is made. */
    static ToParent read(Frame frame, long budget) throws WireException {
        WireInput in = new WireInput(frame.bytes(), budget, Data.MAX_DEPTH);
        ToParent message = switch (frame.kind()) {
            case 1 -> new Hello(in.small(0, Integer.MAX_VALUE), in.textsByName());
            case 2 -> new Printed(in.flag(), in.text());
            case 3 -> called(in);
            case 4 -> taken(in);
            case 5 -> new Asks(question(in));
            case 6 -> new Ended(WireRun.result(in));
            case 7 -> new Ready();
            default -> throw new WireException("a frame of kind " + frame.kind());
        };
        in.end();
        return message;
    }

    private static Called called(WireInput in) throws WireException {
        CallSite site = new CallSite(WireRun.id(in), in.small(0, Integer.MAX_VALUE), in.small(0, Integer.MAX_VALUE),
                in.small(0, Integer.MAX_VALUE));
        ToolName tool = WireRun.name(in);
        if (!(in.data() instanceof Data.Map arguments) || arguments.typeName() != null) {
            throw new WireException("arguments that are no map");
        }
        return new Called(site, tool, arguments);
    }

    private static Question question(WireInput in) throws WireException {
        int number = in.octet();
        if (number >= Question.values().length) {
            throw new WireException("question " + number);
        }
        return Question.values()[number];
    }

    private static Taken taken(WireInput in) throws WireException {
        Input input = WireRun.input(in);
        if (input == null) {
            throw new WireException("nothing that is taken up");
        }
        return new Taken(input);
    }
}
