package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.WarnOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.threading.Threads;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Types;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code asyncio} keeps per run: the current loop of each strand, and a count of tasks. */
final class AsyncioState extends PyObject {
    private static final class Current {
        @Nullable Loop loop;
        boolean set;
    }

    private final Map<Ctx, Current> current = new IdentityHashMap<>();
    private long tasks;

    private AsyncioState() {
        super(Types.OBJECT);
    }

    static AsyncioState of(Ctx ctx) {
        return ctx.run.state(AsyncioState.class, AsyncioState::new);
    }

    long nextTask() {
        return ++tasks;
    }

    /** Counts a task that is given its name after it was made, as those of create_task and of task groups are. */
    static void countNamed(Ctx ctx, Object name) {
        if (name != PyNone.NONE) of(ctx).nextTask();
    }

    /** The loop that runs in this strand, or null. */
    static @Nullable Loop running(Ctx ctx) {
        return ctx.task instanceof Loop l ? l : null;
    }

    static Loop runningOrRaise(Ctx ctx) {
        Loop l = running(ctx);
        if (l == null) throw Errors.runtimeError("no running event loop");
        return l;
    }

    /** The running loop, or the one that was set; in the main strand one is made when none was ever set. */
    Loop eventLoop(Ctx ctx) {
        Loop running = running(ctx);
        if (running != null) return running;
        Current c = current.computeIfAbsent(ctx, k -> new Current());
        boolean main = ctx == ctx.run.mainStrand();
        Loop l = c.loop;
        if (l == null && !c.set && main) {
            l = Loop.of(ctx);
            c.loop = l;
            c.set = true;
            WarnOps.deprecated(ctx, "There is no current event loop");
        }
        if (l == null) {
            throw Errors.runtimeError("There is no current event loop in thread '"
                    + Threads.currentName(ctx) + "'.");
        }
        return l;
    }

    void setEventLoop(Ctx ctx, @Nullable Loop loop) {
        Current c = current.computeIfAbsent(ctx, k -> new Current());
        c.loop = loop;
        c.set = true;
    }

    @Override
    public void trace(LiveData live) {
        live.add(48);
        for (Current c : current.values()) live.visit(c.loop);
    }
}
