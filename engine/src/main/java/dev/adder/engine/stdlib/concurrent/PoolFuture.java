package dev.adder.engine.stdlib.concurrent;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.error.TracebackText;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.asyncio.StandardError;
import dev.adder.engine.stdlib.threading.WaitQueue;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code concurrent.futures.Future}: the result of work that another thread does. */
public final class PoolFuture extends PyObject {
    static final PyClass TYPE =
            PyClass.builtin("concurrent.futures._base", "Future", PoolFutureMethodsTable.INSTANCE);

    static {
        TYPE.hasDict = true;
    }

    /** The states under CPython's names. */
    public enum State { PENDING, RUNNING, CANCELLED, FINISHED }

    /** Told by whoever ends the future, at once. */
    @FunctionalInterface
    public interface Listener {
        void done(Ctx ctx, PoolFuture future);
    }

    private State state = State.PENDING;
    private Object result = PyNone.NONE;
    private @Nullable PyBaseException exception;
    private final List<Object> callbacks = new ArrayList<>(1);
    private final WaitQueue waiters = new WaitQueue();

    public PoolFuture(PyClass cls) {
        super(cls);
    }

    public static PoolFuture of(Ctx ctx) {
        ctx.charge(160);
        return new PoolFuture(TYPE);
    }

    public State state() {
        return state;
    }

    public boolean done() {
        return state == State.CANCELLED || state == State.FINISHED;
    }

    public boolean cancelled() {
        return state == State.CANCELLED;
    }

    /** The exception it ended in, or null; for futures that are finished. */
    public @Nullable PyBaseException exception() {
        return exception;
    }

    /** The result; for futures that finished without an exception. */
    public Object value() {
        return result;
    }

    public boolean cancel(Ctx ctx) {
        if (state == State.RUNNING || state == State.FINISHED) return false;
        if (state == State.CANCELLED) return true;
        state = State.CANCELLED;
        announce(ctx);
        return true;
    }

    /** Marks the work as begun; false when it was cancelled. */
    public boolean begin(Ctx ctx) {
        if (state == State.CANCELLED) return false;
        if (state != State.PENDING) throw Errors.runtimeError("Future in unexpected state");
        state = State.RUNNING;
        return true;
    }

    public void setResult(Ctx ctx, Object value) {
        checkOpen(ctx);
        result = value;
        state = State.FINISHED;
        announce(ctx);
    }

    public void setException(Ctx ctx, PyBaseException e) {
        checkOpen(ctx);
        exception = e;
        state = State.FINISHED;
        announce(ctx);
    }

    private void checkOpen(Ctx ctx) {
        if (!done()) return;
        throw Errors.of(PoolErrors.INVALID_STATE, state.name() + ": " + TextOps.reprText(ctx, this));
    }

    private void announce(Ctx ctx) {
        waiters.wakeAll(ctx);
        List<Object> all = List.copyOf(callbacks);
        callbacks.clear();
        for (Object c : all) call(ctx, c);
    }

    private void call(Ctx ctx, Object callback) {
        if (callback instanceof Listener own) {
            own.done(ctx, this);
            return;
        }
        try {
            CallOps.call1(ctx, callback, this);
        } catch (PyException e) {
            ctx.recover(e);
            if (!e.value.type().isSubclassOf(Exceptions.EXCEPTION)) throw e;
            StandardError.write(ctx, "exception calling callback for " + TextOps.reprText(ctx, this) + "\n"
                    + TracebackText.logged(ctx, e.value));
        }
    }

    public void whenDone(Ctx ctx, Listener listener) {
        add(ctx, listener);
    }

    /** Calls back at once when it is done, in whatever thread that happens. */
    void add(Ctx ctx, Object callback) {
        if (done()) {
            call(ctx, callback);
        } else {
            ctx.charge(32);
            callbacks.add(callback);
        }
    }

    void forget(Listener listener) {
        callbacks.remove(listener);
    }

    /** Waits until it is done; raises what it was cancelled with. */
    void await(Ctx ctx, long nanos) {
        if (!done() && nanos == 0) ctx.run.scheduler.poll(ctx);
        if (!done() && (nanos == 0 || !waiters.await(ctx, nanos) && !done())) {
            throw PoolErrors.of(Exceptions.TIMEOUT_ERROR);
        }
        if (state == State.CANCELLED) throw PoolErrors.of(PoolErrors.CANCELLED);
    }

    Object result(Ctx ctx, long nanos) {
        await(ctx, nanos);
        PyBaseException e = exception;
        if (e != null) throw new PyException(e);
        return result;
    }

    @Override
    public void trace(LiveData live) {
        live.add(320 + 16L * callbacks.size());
        live.visit(result);
        live.visit(exception);
        for (Object o : callbacks) live.visit(o);
        traceAttributes(live);
    }
}
