package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.Timeout}: cancels the task it was entered in when its time is over. */
final class Timeout extends PyObject {
    static final PyClass TYPE = PyClass.builtin("asyncio.timeouts", "Timeout", TimeoutMethodsTable.INSTANCE);

    static {
        TYPE.canBeBase = false;
    }

    /** The states under CPython's names. */
    enum State {
        CREATED("created"), ENTERED("active"), EXPIRING("expiring"), EXPIRED("expired"), EXITED("finished");

        final String text;

        State(String text) {
            this.text = text;
        }
    }

    Object when;
    State state = State.CREATED;
    private @Nullable PyTask task;
    private int cancelling;
    private @Nullable Handle timer;

    Timeout(Object when) {
        super(TYPE);
        this.when = when;
    }

    void enter(Ctx ctx, @Nullable Loop loop) {
        if (state != State.CREATED) throw Errors.runtimeError("Timeout has already been entered");
        PyTask current = loop == null ? null : loop.current;
        if (current == null) throw Errors.runtimeError("Timeout should be used inside a task");
        state = State.ENTERED;
        task = current;
        cancelling = current.cancelRequests;
        reschedule(ctx, when);
    }

    void reschedule(Ctx ctx, Object time) {
        if (state == State.CREATED) throw Errors.runtimeError("Timeout has not been entered");
        if (state != State.ENTERED) {
            throw Errors.runtimeError("Cannot change state of " + state.text + " Timeout");
        }
        when = time;
        Handle before = timer;
        if (before != null) before.cancelled = true;
        if (time == PyNone.NONE) {
            timer = null;
            return;
        }
        Loop loop = AsyncioState.runningOrRaise(ctx);
        double at = NumberOps.toDouble(ctx, time);
        if (at <= Loop.time(ctx)) {
            Handle soon = Handle.of(ctx, this::expire);
            loop.enqueue(ctx, soon);
            timer = soon;
        } else {
            timer = loop.callAt(ctx, at, this::expire);
        }
    }

    private void expire(Ctx ctx) {
        PyTask t = task;
        if (t != null) t.cancel(ctx, null);
        state = State.EXPIRING;
        timer = null;
    }

    /** Leaves the scope; gives the error to raise instead of the one it is left with, or null. */
    @Nullable
    PyException exit(Ctx ctx, @Nullable PyException error) {
        Handle t = timer;
        if (t != null) t.cancelled = true;
        timer = null;
        PyTask in = task;
        if (state == State.EXPIRING && in != null) {
            state = State.EXPIRED;
            if (TaskMethods.uncancel(ctx, in) <= cancelling && error != null && AsyncErrors.isCancelled(error)) {
                return AsyncErrors.timeout(error.value);
            }
        } else if (state == State.ENTERED) {
            state = State.EXITED;
        }
        return null;
    }

    @Override
    public void trace(LiveData live) {
        live.add(56);
        live.visit(task);
    }
}
