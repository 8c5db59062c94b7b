package dev.adder.isolated.wire;

import dev.adder.engine.ToolStub;
import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Input;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.run.Limits;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.run.World;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a parent says to its process. */
public sealed interface ToChild {
    /**
     * Makes a session.
     *
     * @param limits what each block may use
     * @param world what programs can learn of the world
     * @param imports the modules that may be imported, or null for all
     * @param builtins the builtins that may be used, or null for all
     * @param errorsApart whether standard error is not standard output
     * @param longest how long messages to the parent may be
     * @param budget how much a message to the parent may make
     * @param tools the tools, or null where they are those of the session before
     */
    record Open(Limits limits, World world, @Nullable Set<String> imports, @Nullable Set<String> builtins,
            boolean errorsApart, int longest, long budget, @Nullable List<ToolStub> tools) implements ToChild {}

    /** Runs a block; blocks are numbered through all sessions of the process. */
    record RunBlock(int block, String name, String source) implements ToChild {}

    /** An answer to what the process waits for. */
    sealed interface Answer extends ToChild {}

    /** The outcome of the call, which is there. */
    record Now(Outcome outcome) implements Answer {}

    /** The call is under way; its outcome follows as {@link Completed}. */
    record Later() implements Answer {}

    /** The run must end here. */
    record End(RunEnd end) implements Answer {}

    /** The input that the log has next, or null. */
    record Next(@Nullable Input input) implements Answer {}

    /** Yes or no. */
    record Flag(boolean value) implements Answer {}

    /** The outcome of an earlier call of that block; when another runs by now, it is of no use. */
    record Completed(int block, CallId id, Outcome outcome) implements ToChild {}

    /** Ends that block, if it is under way. */
    record Cancel(int block, String reason) implements ToChild {}

    /** Forgets the session. */
    record Close() implements ToChild {}

    /** The message as a frame. */
    default byte[] frame() throws WireException {
        WireOutput out = new WireOutput(kind(), Integer.MAX_VALUE - 64, Long.MAX_VALUE);
        switch (this) {
            case Open m -> open(out, m);
            case RunBlock m -> {
                out.number(m.block);
                out.text(m.name);
                out.text(m.source);
            }
            case Now m -> WireRun.outcome(out, m.outcome);
            case Later m -> {}
            case End m -> WireRun.end(out, m.end);
            case Next m -> WireRun.input(out, m.input);
            case Flag m -> out.flag(m.value);
            case Completed m -> {
                out.number(m.block);
                WireRun.id(out, m.id);
                WireRun.outcome(out, m.outcome);
            }
            case Cancel m -> {
                out.number(m.block);
                out.text(m.reason);
            }
            case Close m -> {}
        }
        return out.frame();
    }

    private int kind() {
        return switch (this) {
            case Open m -> 1;
            case RunBlock m -> 2;
            case Now m -> 3;
            case Later m -> 4;
            case End m -> 5;
            case Next m -> 6;
            case Flag m -> 7;
            case Completed m -> 8;
            case Cancel m -> 9;
            case Close m -> 10;
        };
    }

    private static void open(WireOutput out, Open m) throws WireException {
        WireRun.limits(out, m.limits);
        WireRun.world(out, m.world);
        names(out, m.imports);
        names(out, m.builtins);
        out.flag(m.errorsApart);
        out.number(m.longest);
        out.number(m.budget);
        out.flag(m.tools != null);
        if (m.tools != null) {
            WireRun.tools(out, m.tools);
        }
    }

    private static void names(WireOutput out, @Nullable Set<String> names) throws WireException {
        out.flag(names != null);
        if (names != null) {
            out.texts(names);
        }
    }

    private static int block(WireInput in) throws WireException {
        return in.small(0, Integer.MAX_VALUE);
    }

    /** The message of a frame. */
    static ToChild read(Frame frame) throws WireException {
        WireInput in = new WireInput(frame.bytes(), Long.MAX_VALUE, 2 * Data.MAX_DEPTH);
        ToChild message = switch (frame.kind()) {
            case 1 -> new Open(WireRun.limits(in), WireRun.world(in), in.optionalNames(), in.optionalNames(),
                    in.flag(), in.small(0, Integer.MAX_VALUE), in.number(), in.flag() ? WireRun.tools(in) : null);
            case 2 -> new RunBlock(block(in), in.text(), in.text());
            case 3 -> new Now(WireRun.outcome(in));
            case 4 -> new Later();
            case 5 -> new End(WireRun.end(in));
            case 6 -> new Next(WireRun.input(in));
            case 7 -> new Flag(in.flag());
            case 8 -> new Completed(block(in), WireRun.id(in), WireRun.outcome(in));
            case 9 -> new Cancel(block(in), in.text());
            case 10 -> new Close();
            default -> throw new WireException("a frame of kind " + frame.kind());
        };
        in.end();
        return message;
    }
}
