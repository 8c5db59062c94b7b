package dev.adder.engine.value;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.ExceptionOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.run.Cleanups;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.run.LiveData;
import org.jspecify.annotations.Nullable;

/** A generator or coroutine: a frame that stops at each yield. Async generators are {@link PyAsyncGenerator}. */
public final class PyGenerator extends PyIterator {
    public enum State { CREATED, SUSPENDED, RUNNING, FINISHED }

    public final Frame frame;
    public final boolean coroutine;
    public String name;
    public String qualifiedName;
    public State state = State.CREATED;
    /** Whether somebody looks after it, should it be left suspended. */
    private boolean owed;
    private boolean closing;
    /** The exception being handled inside the body while it is suspended. */
    private @Nullable PyBaseException handling;
    /** The value returned, once finished by {@link #next}. */
    public Object returned = PyNone.NONE;

    private PyGenerator(PyClass cls, PyFunction function, Frame frame, boolean coroutine) {
        super(cls);
        this.frame = frame;
        this.coroutine = coroutine;
        this.name = function.name;
        this.qualifiedName = function.qualifiedName;
        frame.resume = new int[frame.code.resumePoints];
    }

    /** What calling a function with {@code yield} or {@code async} gives. */
    static Object of(Ctx ctx, PyFunction function, Frame frame) {
        ctx.charge(160L + 8L * frame.slots.length);
        return switch (function.code.kind) {
            case GENERATOR -> new PyGenerator(Types.GENERATOR, function, frame, false);
            case COROUTINE -> new PyGenerator(Types.COROUTINE, function, frame, true);
            case ASYNC_GENERATOR -> new PyAsyncGenerator(
                    new PyGenerator(Types.GENERATOR, function, frame, false));
            case FUNCTION -> throw new IllegalStateException("a function is not resumable");
        };
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        return state == State.FINISHED ? null : resume(ctx, PyNone.NONE, null);
    }

    /** As {@code send}: the value yielded, or null when the body returned, with {@link #returned} set. */
    public @Nullable Object resume(Ctx ctx, Object sent, @Nullable PyException thrown) {
        if (state == State.RUNNING) {
            throw Errors.valueError(coroutine ? "coroutine already executing" : "generator already executing");
        }
        if (state == State.FINISHED) {
            if (coroutine) throw Errors.runtimeError("cannot reuse already awaited coroutine");
            if (thrown != null) throw thrown;
            returned = PyNone.NONE;
            return null;
        }
        if (state == State.CREATED) {
            if (thrown != null) {
                state = State.FINISHED;
                frame.ctx = ctx;
                frame.position = (long) frame.code.firstOffset << 32 | frame.code.firstOffset;
                throw thrown.pass(frame);
            }
            if (sent != PyNone.NONE) {
                throw Errors.typeError("can't send non-None value to a just-started "
                        + (coroutine ? "coroutine" : "generator"));
            }
        }
        if (ctx.mustSwitch()) return ctx.onLargeStack(() -> orNull(go(ctx, sent, thrown)));
        return go(ctx, sent, thrown);
    }

    @SuppressWarnings("NullAway") // null passes through the supplier untouched
    private static Object orNull(@Nullable Object value) {
        return value;
    }

    private @Nullable Object go(Ctx ctx, Object sent, @Nullable PyException thrown) {
        Frame f = frame;
        f.ctx = ctx;
        f.resuming = state == State.SUSPENDED;
        f.sent = sent;
        f.thrown = thrown;
        PyBaseException outer = ctx.handling;
        PyBaseException inner = handling;
        f.handlingOutside = outer;
        if (inner != null) ctx.handling = inner;
        int depth = ctx.depth;
        int held = ctx.held.size();
        ctx.step();
        ctx.enter();
        f.depth = ctx.depth;
        f.back = ctx.top;
        ctx.top = f;
        state = State.RUNNING;
        boolean yielded = false;
        boolean failed = true;
        try {
            yielded = f.code.resume(f);
            failed = false;
        } catch (PyException e) {
            Held.release(ctx, held);
            throw stopInside(e.pass(f));
        } finally {
            handling = yielded && ctx.handling != outer ? ctx.handling : null;
            state = yielded ? State.SUSPENDED : State.FINISHED;
            if (!yielded && !failed) f.clear();
            ctx.handling = outer;
            ctx.top = f.back;
            f.back = null;
            ctx.depth = depth;
            if (failed && f.owed != null && !closing) Cleanups.leaveFailed(ctx, f);
        }
        if (yielded) {
            if (!owed && (f.code.cleans || f.owed != null || f.delegate instanceof PyInstance)) lookAfter(ctx);
            return f.result;
        }
        returned = f.result;
        if (f.owed != null) Cleanups.leave(ctx, f, returned);
        return null;
    }

    private void lookAfter(Ctx ctx) {
        boolean byHand = frame.code.kind == Code.Kind.COROUTINE && ctx.task == null;
        if (frame.code.kind != Code.Kind.GENERATOR && !byHand) return;
        owed = true;
        Cleanups.add(ctx.top, new Left(this));
    }

    /** A suspended generator, which is closed when nobody can go on with it. */
    private static final class Left extends Cleanups.Entry {
        private final PyGenerator generator;

        Left(PyGenerator generator) {
            super(generator);
            this.generator = generator;
        }

        @Override
        protected boolean over() {
            return generator.state == State.FINISHED;
        }

        @Override
        protected void leave(Ctx ctx) {
            if (generator.state == State.RUNNING) return;
            try {
                generator.close(ctx);
            } catch (PyException e) {
                ExceptionOps.ignored(ctx, generator, e);
            }
            generator.state = State.FINISHED;
        }
    }

    /** PEP 479: a {@code StopIteration} that escapes the body is an error, not the end. */
    private PyException stopInside(PyException e) {
        boolean stop = e.value.type().isSubclassOf(Exceptions.STOP_ITERATION);
        if (!stop) return e;
        PyException error = Errors.runtimeError((coroutine ? "coroutine" : "generator") + " raised StopIteration");
        error.value.cause = e.value;
        error.value.context = e.value;
        error.value.suppressContext = true;
        return error;
    }

    /** {@code close()}: the value returned, or None. */
    public Object close(Ctx ctx) {
        if (state == State.CREATED) {
            state = State.FINISHED;
            frame.clear();
        }
        if (state == State.FINISHED) return PyNone.NONE;
        try {
            closing = true;
            Object value = resume(ctx, PyNone.NONE, new PyException(new PyBaseException(Exceptions.GENERATOR_EXIT)));
            if (value == null) return returned;
        } catch (PyException e) {
            PyClass type = e.value.type();
            if (type.isSubclassOf(Exceptions.GENERATOR_EXIT) || type.isSubclassOf(Exceptions.STOP_ITERATION)) {
                return PyNone.NONE;
            }
            throw e;
        } finally {
            closing = false;
            if (state == State.FINISHED && frame.owed != null) Cleanups.leave(ctx, frame, null);
        }
        throw Errors.runtimeError((coroutine ? "coroutine" : "generator") + " ignored GeneratorExit");
    }

    @Override
    public void trace(LiveData live) {
        live.add(160);
        if (state != State.FINISHED) live.visitFrame(frame);
        live.visit(handling);
        live.visit(returned);
        live.visitName(name);
        live.visitName(qualifiedName);
    }
}
