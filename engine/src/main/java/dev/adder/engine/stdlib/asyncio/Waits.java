package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Waiting for futures: {@code sleep}, {@code wait}, {@code wait_for}, {@code shield}, {@code as_completed}. */
final class Waits {
    private Waits() {}

    /** The future itself, or a task of the coroutine or awaitable. */
    static PyFuture ensureFuture(Ctx ctx, Object o, @Nullable Loop loop) {
        if (o instanceof PyFuture f) {
            if (loop != null && f.loop != loop) {
                throw Errors.valueError("The future belongs to a different loop than the one specified as the loop"
                        + " argument");
            }
            return f;
        }
        Object body = o;
        if (!Coroutines.isCoroutine(o)) {
            if (!Coroutines.isAwaitable(o)) {
                throw Errors.typeError("An asyncio.Future, a coroutine or an awaitable is required");
            }
            body = NativeCoroutine.of(ctx, "ensure_future.<locals>._wrap_awaitable",
                    (c, self) -> self.await(c, o, Waits::same), o);
        }
        Loop in = loop == null ? AsyncioState.of(ctx).eventLoop(ctx) : loop;
        return (PyFuture) LoopMethods.createTask(ctx, in, body, PyNone.NONE, PyNone.NONE);
    }

    /** Passes on what a wait gave. */
    static Object same(Ctx ctx, Object value, @Nullable PyException error) {
        if (error != null) throw error;
        return value;
    }

    static Object sleep(Ctx ctx, NativeCoroutine self, Object delay, Object result) {
        if (CompareOps.order(ctx, CompareOps.Order.LE, delay, 0L)) {
            return self.pause((c, value, error) -> {
                if (error != null) throw error;
                return result;
            });
        }
        Loop loop = AsyncioState.runningOrRaise(ctx);
        PyFuture future = PyFuture.of(ctx, loop);
        Handle timer = loop.callAt(ctx, Loop.time(ctx) + NumberOps.toDouble(ctx, delay),
                c -> {
                    if (!future.cancelled()) future.setResult(c, result);
                });
        return self.await(ctx, future, (c, value, error) -> {
            timer.cancelled = true;
            if (error != null) throw error;
            return value;
        });
    }

    /** What {@code wait} waits for: distinct futures in the order given. */
    private static List<PyFuture> distinct(Ctx ctx, Object fs) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<PyFuture> all = new ArrayList<>();
        boolean coroutine = false;
        for (Object o : IterOps.toArray(ctx, fs)) {
            ctx.step();
            if (!seen.add(o)) continue;
            if (o instanceof PyFuture f) {
                ctx.charge(16);
                all.add(f);
            } else if (Coroutines.isCoroutine(o)) {
                coroutine = true;
            } else {
                throw Errors.noAttribute(o, "add_done_callback");
            }
        }
        if (coroutine) throw Errors.typeError("Passing coroutines is forbidden, use tasks explicitly.");
        return all;
    }

    static Object wait(Ctx ctx, NativeCoroutine self, Object fs, Object timeout, Object returnWhen) {
        if (fs instanceof PyFuture || Coroutines.isCoroutine(fs)) {
            throw Errors.typeError("expect a list of futures, not " + Types.of(fs).name);
        }
        if (!TruthOps.isTrue(ctx, fs)) throw Errors.valueError("Set of Tasks/Futures is empty.");
        String when = returnWhen instanceof String s ? s : "";
        if (!when.equals("FIRST_COMPLETED") && !when.equals("FIRST_EXCEPTION") && !when.equals("ALL_COMPLETED")) {
            throw Errors.valueError("Invalid return_when value: " + TextOps.strText(ctx, returnWhen));
        }
        List<PyFuture> all = distinct(ctx, fs);
        Loop loop = AsyncioState.runningOrRaise(ctx);
        PyFuture waiter = PyFuture.of(ctx, loop);
        Handle timer = timeout == PyNone.NONE ? null
                : loop.callAt(ctx, Loop.time(ctx) + NumberOps.toDouble(ctx, timeout), c -> release(c, waiter));
        int[] left = {all.size()};
        PyFuture.Listener listener = (c, f) -> {
            left[0]--;
            if (left[0] <= 0 || when.equals("FIRST_COMPLETED")
                    || when.equals("FIRST_EXCEPTION") && !f.cancelled() && f.exception() != null) {
                if (timer != null) timer.cancelled = true;
                release(c, waiter);
            }
        };
        for (PyFuture f : all) f.whenDone(ctx, listener, "_wait.<locals>._on_completion()");
        return self.await(ctx, waiter, (c, value, error) -> {
            if (timer != null) timer.cancelled = true;
            for (PyFuture f : all) f.forget(listener);
            if (error != null) throw error;
            PySet done = new PySet();
            PySet pending = new PySet();
            for (PyFuture f : all) (f.done() ? done : pending).add(c, f);
            return new PyTuple(done, pending);
        });
    }

    private static void release(Ctx ctx, PyFuture waiter) {
        if (!waiter.done()) waiter.setResult(ctx, PyNone.NONE);
    }

    static Object waitFor(Ctx ctx, NativeCoroutine self, Object awaitable, Object timeout) {
        if (timeout != PyNone.NONE && CompareOps.order(ctx, CompareOps.Order.LE, timeout, 0L)) {
            return waitNot(ctx, self, ensureFuture(ctx, awaitable, null));
        }
        Loop loop = AsyncioState.runningOrRaise(ctx);
        Object when = timeout == PyNone.NONE ? timeout
                : (Object) (Loop.time(ctx) + NumberOps.toDouble(ctx, timeout));
        Timeout scope = new Timeout(when);
        scope.enter(ctx, loop);
        Object inner;
        try {
            inner = self.await(ctx, awaitable, (c, value, error) -> {
                PyException after = scope.exit(c, error);
                if (after != null) throw after;
                if (error != null) throw error;
                return value;
            });
        } catch (PyException e) {
            scope.exit(ctx, e);
            throw e;
        }
        return inner;
    }

    /** With no time at all: the result if it is there, else cancellation. */
    private static Object waitNot(Ctx ctx, NativeCoroutine self, PyFuture future) {
        if (future.done()) return future.result();
        PyFuture waiter = PyFuture.of(ctx, AsyncioState.runningOrRaise(ctx));
        PyFuture.Listener listener = (c, f) -> release(c, waiter);
        future.whenDone(ctx, listener, "_release_waiter()");
        future.cancel(ctx, null);
        return self.await(ctx, waiter, (c, value, error) -> {
            future.forget(listener);
            if (error != null) throw error;
            if (!future.cancelled()) return future.result();
            throw AsyncErrors.timeout(future.makeCancelled());
        });
    }

    static PyFuture shield(Ctx ctx, Object arg) {
        PyFuture inner = ensureFuture(ctx, arg, null);
        if (inner.done()) return inner;
        PyFuture outer = PyFuture.of(ctx, inner.loop());
        PyFuture.Listener fromInner = (c, f) -> {
            if (outer.cancelled()) {
                f.lost = false;
                return;
            }
            if (f.cancelled()) {
                outer.cancel(c, null);
                return;
            }
            PyBaseException e = f.exception();
            if (e != null) {
                outer.setException(c, e);
            } else {
                outer.setResult(c, f.result());
            }
        };
        inner.whenDone(ctx, fromInner, "shield.<locals>._inner_done_callback()");
        outer.whenDone(ctx, (c, f) -> {
            if (!inner.done()) inner.forget(fromInner);
        }, "shield.<locals>._outer_done_callback()");
        return outer;
    }
}
