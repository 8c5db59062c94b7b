package dev.adder.isolated.wire;

import dev.adder.engine.Result;
import dev.adder.engine.ToolStub;
import dev.adder.engine.check.ToolList;
import dev.adder.engine.Usage;
import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Input;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.run.Limits;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.run.World;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of messages: limits, tools, calls, outcomes, results. Each is read in the way that it is written. */
final class WireRun {
    private static final int LONGEST_PATH = 1 << 20;
    private static final int LONGEST_NAME = 1000;
    private static final Outcome NO_OUTCOME = new Outcome.Value(Data.NULL);

    private WireRun() {}

    static void limits(WireOutput out, Limits limits) throws WireException {
        out.duration(limits.time());
        out.duration(limits.activeTime());
        out.number(limits.steps());
        out.number(limits.memoryBytes());
        out.number(limits.outputBytes());
        out.number(limits.recursionDepth());
        out.number(limits.toolCalls());
        out.number(limits.toolCallsAtOnce());
        out.number(limits.sourceBytes());
        out.number(limits.resultBytes());
        out.number(limits.fileBytes());
    }

    static Limits limits(WireInput in) throws WireException {
        return new Limits(in.duration(), in.duration(), in.number(), in.number(), in.number(),
                in.small(Integer.MIN_VALUE, Integer.MAX_VALUE), in.small(Integer.MIN_VALUE, Integer.MAX_VALUE),
                in.small(Integer.MIN_VALUE, Integer.MAX_VALUE), in.small(Integer.MIN_VALUE, Integer.MAX_VALUE),
                in.number(), in.number());
    }

    static void world(WireOutput out, World world) throws WireException {
        out.number(world.start().getEpochSecond());
        out.number(world.start().getNano());
        out.text(world.zone().getId());
        out.number(world.seed());
        out.texts(world.environment());
        out.texts(world.arguments());
    }

    static World world(WireInput in) throws WireException {
        try {
            Instant start = Instant.ofEpochSecond(in.number(), in.small(0, 999_999_999));
            return new World(start, ZoneId.of(in.text()), in.number(), in.textsByName(), in.texts());
        } catch (DateTimeException e) {
            throw new WireException("no time or no zone");
        }
    }

    static void tools(WireOutput out, List<ToolStub> tools) throws WireException {
        out.number(tools.size());
        for (ToolStub tool : tools) {
            name(out, tool.name());
            out.number(tool.parameters().size());
            for (ToolStub.Parameter parameter : tool.parameters()) {
                out.text(parameter.name());
                out.flag(parameter.required());
                out.flag(parameter.keywordOnly());
            }
            out.flag(tool.async());
            out.text(tool.signature());
            out.text(tool.doc());
        }
        out.texts(ToolList.types(tools));
    }

    static List<ToolStub> tools(WireInput in) throws WireException {
        int count = in.count(8);
        List<ToolStub> tools = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ToolName name = name(in);
            int parameters = in.count(4);
            List<ToolStub.Parameter> list = new ArrayList<>(parameters);
            for (int k = 0; k < parameters; k++) {
                list.add(new ToolStub.Parameter(in.text(), in.flag(), in.flag()));
            }
            tools.add(new ToolStub(name, List.copyOf(list), in.flag(), in.text(), in.text()));
        }
        return ToolList.of(tools, in.texts());
    }

    static void name(WireOutput out, ToolName name) throws WireException {
        out.text(name.namespace());
        out.text(name.name());
    }

    static ToolName name(WireInput in) throws WireException {
        return new ToolName(in.text(), in.text());
    }

    static void id(WireOutput out, CallId id) throws WireException {
        out.text(id.taskPath());
        out.number(id.number());
    }

    /** A call's identity: numbers joined by dots, and a number from one. */
    static CallId id(WireInput in) throws WireException {
        String path = in.text(LONGEST_PATH);
        boolean digit = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '.' ? !digit : c < '0' || c > '9') {
                throw new WireException("no call id");
            }
            digit = c != '.';
        }
        if (!digit) {
            throw new WireException("no call id");
        }
        return new CallId(path, in.small(1, Integer.MAX_VALUE));
    }

    static void outcome(WireOutput out, Outcome outcome) throws WireException {
        switch (outcome) {
            case Outcome.Value v -> {
                out.octet(0);
                out.data(v.data());
            }
            case Outcome.Raised r -> {
                out.octet(1);
                out.text(r.type());
                out.text(r.message());
                out.data(r.detail());
            }
            case Outcome.Placeholder p -> {
                out.octet(2);
                id(out, p.id());
            }
            case Outcome.Suspend s -> {
                out.octet(3);
                out.text(s.reason());
            }
            case Outcome.Later l -> throw new WireException("an outcome that is later twice");
        }
    }

    static Outcome outcome(WireInput in) throws WireException {
        int kind = in.octet();
        return switch (kind) {
            case 0 -> new Outcome.Value(in.data());
            case 1 -> new Outcome.Raised(in.text(), in.text(), in.data());
            case 2 -> new Outcome.Placeholder(id(in));
            case 3 -> new Outcome.Suspend(in.text());
            default -> throw new WireException("an outcome of kind " + kind);
        };
    }

    /** What the host throws to end a run at once. */
    static void end(WireOutput out, RunEnd end) throws WireException {
        switch (end) {
            case RunEnd.LimitReached l -> {
                out.octet(0);
                out.text(l.limit);
                out.text(l.value);
            }
            case RunEnd.Suspended s -> {
                out.octet(1);
                out.text(String.valueOf(s.getMessage()));
            }
            case RunEnd.Cancelled c -> {
                out.octet(2);
                out.text(String.valueOf(c.getMessage()));
            }
            case RunEnd.Answered a -> {
                out.octet(3);
                out.data(a.answer);
            }
            case RunEnd.Exited x -> {
                out.octet(4);
                out.number(x.code);
                out.optional(x.message);
            }
        }
    }

    static RunEnd end(WireInput in) throws WireException {
        int kind = in.octet();
        return switch (kind) {
            case 0 -> new RunEnd.LimitReached(in.text(), in.text());
            case 1 -> new RunEnd.Suspended(in.text());
            case 2 -> new RunEnd.Cancelled(in.text());
            case 3 -> new RunEnd.Answered(in.data());
            case 4 -> new RunEnd.Exited(in.small(Integer.MIN_VALUE, Integer.MAX_VALUE), in.optionalText());
            default -> throw new WireException("an end of kind " + kind);
        };
    }

    static void result(WireOutput out, Result result) throws WireException {
        switch (result) {
            case Result.Done r -> {
                out.octet(0);
                out.optional(r.value());
            }
            case Result.Answered r -> {
                out.octet(1);
                out.data(r.answer());
            }
            case Result.Exited r -> {
                out.octet(2);
                out.number(r.code());
                out.optional(r.message());
            }
            case Result.Failed r -> {
                out.octet(3);
                out.text(r.type());
                out.text(r.message());
                out.text(r.traceback());
                out.number(r.line());
            }
            case Result.LimitReached r -> {
                out.octet(4);
                out.text(r.limit());
                out.text(r.value());
                out.number(r.line());
            }
            case Result.Suspended r -> {
                out.octet(5);
                out.text(r.reason());
            }
            case Result.Cancelled r -> {
                out.octet(6);
                out.text(r.reason());
            }
            case Result.Internal r -> {
                out.octet(7);
                out.text(r.id());
            }
        }
        usage(out, result.usage());
    }

    static Result result(WireInput in) throws WireException {
        int kind = in.octet();
        return switch (kind) {
            case 0 -> new Result.Done(in.optionalData(), usage(in));
            case 1 -> new Result.Answered(in.data(), usage(in));
            case 2 -> new Result.Exited(in.small(Integer.MIN_VALUE, Integer.MAX_VALUE), in.optionalText(), usage(in));
            case 3 -> new Result.Failed(in.text(), in.text(), in.text(), line(in), usage(in));
            case 4 -> new Result.LimitReached(words(in), words(in), line(in), usage(in));
            case 5 -> new Result.Suspended(in.text(), usage(in));
            case 6 -> new Result.Cancelled(in.text(), usage(in));
            case 7 -> new Result.Internal(words(in), usage(in));
            default -> throw new WireException("a result of kind " + kind);
        };
    }

    private static int line(WireInput in) throws WireException {
        return in.small(0, Integer.MAX_VALUE);
    }

    /** A few plain words, as names and values of limits are. */
    static String words(WireInput in) throws WireException {
        String text = in.text(LONGEST_NAME);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                throw new WireException("a name with a char that no name has");
            }
        }
        return text;
    }

    private static void usage(WireOutput out, Usage usage) throws WireException {
        out.number(usage.steps());
        out.number(usage.memoryBytes());
        out.number(usage.outputBytes());
        out.duration(usage.wall());
        out.duration(usage.active());
    }

    private static Usage usage(WireInput in) throws WireException {
        return new Usage(amount(in), amount(in), amount(in), in.duration(), in.duration());
    }

    private static long amount(WireInput in) throws WireException {
        return in.number(0, Long.MAX_VALUE);
    }

    static void input(WireOutput out, @Nullable Input input) throws WireException {
        switch (input) {
            case null -> out.octet(0);
            case Input.Completion c -> {
                out.octet(1);
                id(out, c.id());
                out.number(c.at());
            }
            case Input.Timer t -> {
                out.octet(2);
                out.number(t.number());
                out.number(t.at());
            }
        }
    }

    /** What a program takes up; the outcome of a call is where the call is known, and is not sent again. */
    static @Nullable Input input(WireInput in) throws WireException {
        int kind = in.octet();
        return switch (kind) {
            case 0 -> null;
            case 1 -> new Input.Completion(id(in), NO_OUTCOME, amount(in));
            case 2 -> new Input.Timer(in.small(0, Integer.MAX_VALUE), amount(in));
            default -> throw new WireException("an input of kind " + kind);
        };
    }
}
