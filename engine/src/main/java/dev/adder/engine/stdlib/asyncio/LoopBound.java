package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** What tasks wait at: bound to the loop of its first wait, with a future per wait in order of arrival. */
abstract class LoopBound extends PyObject {
    final ArrayDeque<PyFuture> waiters = new ArrayDeque<>();
    private @Nullable Loop loop;

    LoopBound(PyClass cls) {
        super(cls);
    }

    final PyFuture newWaiter(Ctx ctx) {
        PyFuture future = PyFuture.of(ctx, loop(ctx));
        waiters.add(future);
        return future;
    }

    final Loop loop(Ctx ctx) {
        Loop running = AsyncioState.runningOrRaise(ctx);
        if (loop == null) loop = running;
        if (loop != running) {
            throw Errors.runtimeError(TextOps.reprText(ctx, this) + " is bound to a different event loop");
        }
        return running;
    }

    /** {@code <asyncio.locks.Lock object at 0x7f... [state, waiters:1]>}. */
    final Object text(Ctx ctx, String state) {
        return Str.of("<" + ClassOps.displayName(type()) + " object at 0x" + Long.toHexString(ctx.run.id(this)) + " ["
                + state + (waiters.isEmpty() ? "" : ", waiters:" + waiters.size()) + "]>");
    }

    @Override
    public void trace(LiveData live) {
        live.add(152 + 8L * waiters.size());
        for (PyFuture f : waiters) live.visit(f);
        live.visit(loop);
        traceAttributes(live);
    }
}
