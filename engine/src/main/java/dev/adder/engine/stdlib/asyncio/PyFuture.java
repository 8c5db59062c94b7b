package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.error.Traceback;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.Future}: a result that is there later, and what is to be called then. */
class PyFuture extends PyObject {
    static final PyClass TYPE = PyClass.builtin("_asyncio", "Future", FutureMethodsTable.INSTANCE).inC();

    static {
        TYPE.hasDict = true;
    }

    enum State { PENDING, CANCELLED, FINISHED }

    /** Called with the future once it is done. */
    @FunctionalInterface
    interface Listener {
        void done(Ctx ctx, PyFuture future);
    }

    /** What to call: a callable of the program, or else Java code. */
    record Callback(@Nullable Object function, @Nullable Listener listener, String label, Object context,
            Ctx.@Nullable TaskPath path) {}

    @Nullable Loop loop;
    State state = State.PENDING;
    Object result = PyNone.NONE;
    @Nullable PyBaseException exception;
    final List<Callback> callbacks = new ArrayList<>(1);
    /** Whether it was just yielded by an {@code await} and not by a plain {@code yield}. */
    boolean blocking;
    @Nullable Object cancelMessage;
    /** Whether nobody has asked yet for the exception that it ended in. */
    boolean lost;
    private @Nullable Traceback exceptionTraceback;
    private @Nullable PyBaseException cancelledBy;

    PyFuture(PyClass cls, @Nullable Loop loop) {
        super(cls);
        this.loop = loop;
    }

    static PyFuture of(Ctx ctx, Loop loop) {
        ctx.charge(144);
        return new PyFuture(TYPE, loop);
    }

    final Loop loop() {
        Loop l = loop;
        if (l == null) throw Errors.runtimeError(type().name + " object is not initialized.");
        return l;
    }

    final boolean done() {
        return state != State.PENDING;
    }

    final boolean cancelled() {
        return state == State.CANCELLED;
    }

    /** Asks for cancellation; for a plain future that is at once. */
    boolean cancel(Ctx ctx, @Nullable Object message) {
        return cancelNow(ctx, message);
    }

    final boolean cancelNow(Ctx ctx, @Nullable Object message) {
        loop();
        if (done()) return false;
        state = State.CANCELLED;
        cancelMessage = message;
        announce(ctx);
        return true;
    }

    /** Ends as cancelled by the exception that came out of the task. */
    final void cancelledBy(Ctx ctx, PyBaseException e) {
        cancelledBy = e;
        cancelNow(ctx, cancelMessage);
    }

    void setResult(Ctx ctx, Object value) {
        loop();
        if (done()) throw AsyncErrors.invalidState("invalid state");
        result = value;
        state = State.FINISHED;
        announce(ctx);
    }

    void setException(Ctx ctx, PyBaseException e) {
        loop();
        if (done()) throw AsyncErrors.invalidState("invalid state");
        if (e.type() == Exceptions.STOP_ITERATION) {
            throw Errors.typeError("StopIteration interacts badly with generators and cannot be raised into a Future");
        }
        exception = e;
        exceptionTraceback = e.traceback;
        state = State.FINISHED;
        lost = true;
        loop().keepFailed(ctx, this);
        announce(ctx);
    }

    private void announce(Ctx ctx) {
        if (callbacks.isEmpty()) return;
        List<Callback> all = List.copyOf(callbacks);
        callbacks.clear();
        for (Callback c : all) schedule(ctx, c);
    }

    private void schedule(Ctx ctx, Callback c) {
        Listener listener = c.listener;
        Object function = c.function;
        if (listener != null) {
            loop().enqueue(ctx, Handle.of(ctx, later -> listener.done(later, this)));
        } else if (function != null && c.path != null) {
            loop().enqueue(ctx, Handle.of(ctx, function, new Object[] {this}, c.context, c.path));
        }
    }

    /** Calls back once it is done, in a later turn of the loop. */
    final void whenDone(Ctx ctx, Listener listener, String label) {
        add(ctx, new Callback(null, listener, label, PyNone.NONE, null));
    }

    final void whenDone(Ctx ctx, Object function, Object context) {
        add(ctx, new Callback(function, null, "", context, new Ctx.TaskPath(ctx.nextChild())));
    }

    private void add(Ctx ctx, Callback c) {
        loop();
        if (done()) {
            schedule(ctx, c);
        } else {
            ctx.charge(64);
            callbacks.add(c);
        }
    }

    final void forget(Listener listener) {
        callbacks.removeIf(c -> c.listener == listener);
    }

    final long forget(Ctx ctx, Object function) {
        List<Callback> kept = new ArrayList<>();
        int before = callbacks.size();
        for (Callback c : List.copyOf(callbacks)) {
            ctx.step();
            Object own = c.function;
            if (own == null || !CompareOps.sameOrEqual(ctx, own, function)) kept.add(c);
        }
        callbacks.clear();
        callbacks.addAll(kept);
        return before - kept.size();
    }

    /** The exception to raise for the cancellation; each but the first time a new one. */
    final PyBaseException makeCancelled() {
        PyBaseException e = cancelledBy;
        cancelledBy = null;
        return e != null ? e : AsyncErrors.cancelled(cancelMessage);
    }

    /** The exception it ended in, or null; raises when it was cancelled or is not done. */
    final @Nullable PyBaseException exception() {
        if (state == State.CANCELLED) throw new PyException(makeCancelled());
        if (state == State.PENDING) throw AsyncErrors.invalidState("Exception is not set.");
        lost = false;
        return exception;
    }

    /** The result; raises what it ended in. */
    final Object result() {
        PyException failure = failure();
        if (failure != null) throw failure;
        if (state == State.PENDING) throw AsyncErrors.invalidState("Result is not set.");
        return result;
    }

    /** What to raise in those that wait for it, or null. */
    final @Nullable PyException failure() {
        if (state == State.CANCELLED) return new PyException(makeCancelled());
        PyBaseException e = exception;
        if (e == null) return null;
        lost = false;
        e.traceback = exceptionTraceback;
        return new PyException(e);
    }

    @Override
    public void trace(LiveData live) {
        live.add(144 + 64L * callbacks.size());
        live.visit(result);
        live.visit(exception);
        live.visit(loop);
        live.visit(cancelMessage);
        live.visit(cancelledBy);
        for (Callback c : callbacks) {
            live.visit(c.function);
            if (c.listener instanceof PyObject o) live.visit(o);
        }
        traceAttributes(live);
    }
}
