package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.concurrent.PoolErrors;
import dev.adder.engine.stdlib.concurrent.PoolFuture;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Types;

/** Futures of threads and of loops that end together. */
final class FutureChain {
    private FutureChain() {}

    /** A future of the loop that ends as the other one does; cancelling it cancels the other. */
    static PyFuture wrap(Ctx ctx, Object future, Loop loop) {
        if (future instanceof PyFuture f) return f;
        if (!(future instanceof PoolFuture source)) {
            throw Errors.typeError("concurrent.futures.Future is expected, got " + Types.nameOf(future));
        }
        PyFuture made = PyFuture.of(ctx, loop);
        made.whenDone(ctx, (c, f) -> {
            if (f.cancelled()) source.cancel(c);
        }, "_chain_future.<locals>._call_check_cancel()");
        source.whenDone(ctx, (c, f) -> {
            if (made.cancelled() && loop.closed) return;
            loop.enqueueFromOutside(c, Handle.of(c, later -> copy(later, f, made)));
        });
        return made;
    }

    private static void copy(Ctx ctx, PoolFuture source, PyFuture made) {
        if (made.done()) return;
        if (source.cancelled()) {
            made.cancel(ctx, null);
            return;
        }
        PyBaseException e = source.exception();
        if (e != null) {
            made.setException(ctx, converted(e));
        } else {
            made.setResult(ctx, source.value());
        }
    }

    private static PyBaseException converted(PyBaseException e) {
        PyClass other = e.type() == PoolErrors.CANCELLED ? AsyncErrors.CANCELLED
                : e.type() == PoolErrors.INVALID_STATE ? AsyncErrors.INVALID_STATE : null;
        return other == null ? e : new PyBaseException(other, e.arguments.items);
    }

    /** {@code run_coroutine_threadsafe}: a thread's future of what the loop does. */
    static PoolFuture fromOutside(Ctx ctx, Object coroutine, PyObject target) {
        if (!Coroutines.isCoroutine(coroutine)) throw Errors.typeError("A coroutine object is required");
        if (!(target instanceof Loop loop)) throw Errors.noAttribute(target, "call_soon_threadsafe");
        PoolFuture future = PoolFuture.of(ctx);
        Ctx.TaskPath path = new Ctx.TaskPath(ctx.nextChild());
        loop.enqueueFromOutside(ctx, Handle.of(ctx, later -> {
            Ctx.TaskPath before = later.enterTask(path);
            PyFuture inner = Waits.ensureFuture(later, coroutine, loop);
            later.enterTask(before);
            inner.whenDone(later, (c, f) -> copy(c, f, future), "_chain_future.<locals>._call_set_state()");
            future.whenDone(later, (c, f) -> {
                if (f.cancelled()) loop.enqueueFromOutside(c, Handle.of(c, last -> inner.cancel(last, null)));
            });
        }));
        return future;
    }

    private static void copy(Ctx ctx, PyFuture source, PoolFuture made) {
        if (made.done()) return;
        if (source.cancelled()) {
            made.cancel(ctx);
            return;
        }
        if (!made.begin(ctx)) return;
        PyBaseException e = source.exception();
        if (e != null) {
            made.setException(ctx, e);
        } else {
            made.setResult(ctx, source.result);
        }
    }
}
