package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AsyncOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/**
 * A coroutine of the library, written in Java. Its body does not stop in the middle: at each wait it names what goes on
 * with the outcome.
 */
public final class NativeCoroutine extends PyObject implements AsyncOps.Resumable {
    static final PyClass TYPE =
            PyClass.builtin("builtins", "coroutine", NativeCoroutineMethodsTable.INSTANCE, Types.COROUTINE);

    static {
        TYPE.canBeBase = false;
    }

    /** The body up to its first wait; gives the result, or what {@link #await} gave. */
    @FunctionalInterface
    public interface Body {
        Object start(Ctx ctx, NativeCoroutine self);
    }

    /** Goes on after a wait with its value, or with the exception it ended in. */
    @FunctionalInterface
    public interface Next {
        Object go(Ctx ctx, Object value, @Nullable PyException error);
    }

    private enum State { NEW, WAITING, RUNNING, DONE }

    private static final Object WAIT = new Object();

    final String name;
    private final Object[] holds;
    private @Nullable Body body;
    private @Nullable Object delegate;
    private @Nullable Next next;
    private State state = State.NEW;

    private NativeCoroutine(String name, Body body, Object[] holds) {
        super(TYPE);
        this.name = name;
        this.body = body;
        this.holds = holds;
    }

    /** A coroutine that starts when it is first awaited; {@code holds} is what its body refers to. */
    public static NativeCoroutine of(Ctx ctx, String name, Body body, Object... holds) {
        ctx.charge(120);
        return new NativeCoroutine(name, body, holds);
    }

    /** Waits for what the awaitable gives, then goes on. */
    public Object await(Ctx ctx, Object awaitable, Next then) {
        delegate = AsyncOps.awaitable(ctx, awaitable);
        next = then;
        return WAIT;
    }

    /** Waits for one turn of the loop. */
    Object pause(Next then) {
        delegate = new Pause();
        next = then;
        return WAIT;
    }

    /** What it waits for, or null. */
    @Nullable
    Object delegate() {
        return delegate;
    }

    boolean running() {
        return state == State.RUNNING;
    }

    boolean waiting() {
        return state == State.WAITING;
    }

    void close(Ctx ctx) {
        State before = state;
        Object inner = delegate;
        state = State.DONE;
        delegate = null;
        body = null;
        next = null;
        if (before == State.WAITING && inner instanceof dev.adder.engine.value.PyGenerator g) g.close(ctx);
        if (before == State.WAITING && inner instanceof NativeCoroutine c) c.close(ctx);
    }

    @Override
    public AsyncOps.Step send(Ctx ctx, Object value) {
        return resume(ctx, value, null);
    }

    @Override
    public AsyncOps.Step raise(Ctx ctx, PyException thrown) {
        return resume(ctx, PyNone.NONE, thrown);
    }

    private AsyncOps.Step resume(Ctx ctx, Object value, @Nullable PyException thrown) {
        if (state == State.RUNNING) throw Errors.valueError("coroutine already executing");
        if (state == State.DONE) {
            if (thrown != null) throw thrown;
            throw Errors.runtimeError("cannot reuse already awaited coroutine");
        }
        ctx.step();
        int depth = ctx.depth;
        ctx.enter();
        State before = state;
        state = State.RUNNING;
        boolean stopped = false;
        try {
            AsyncOps.Step step = ctx.mustSwitch()
                    ? (AsyncOps.Step) ctx.onLargeStack(() -> go(ctx, before, value, thrown))
                    : go(ctx, before, value, thrown);
            stopped = !step.done();
            return step;
        } finally {
            state = stopped ? State.WAITING : State.DONE;
            if (!stopped) {
                delegate = null;
                next = null;
            }
            ctx.depth = depth;
        }
    }

    private AsyncOps.Step go(Ctx ctx, State before, Object value, @Nullable PyException thrown) {
        Object result = WAIT;
        Object sent = value;
        PyException raised = thrown;
        if (before == State.NEW) {
            Body start = body;
            body = null;
            if (raised != null) throw raised;
            if (start != null) result = start.start(ctx, this);
            sent = PyNone.NONE;
        }
        while (result == WAIT) {
            ctx.step();
            Object inner = delegate;
            Next then = next;
            if (inner == null || then == null) throw new IllegalStateException(name);
            AsyncOps.Step step;
            try {
                step = raised != null ? AsyncOps.raise(ctx, inner, raised) : AsyncOps.send(ctx, inner, sent);
            } catch (PyException e) {
                ctx.recover(e);
                delegate = null;
                result = then.go(ctx, PyNone.NONE, e);
                raised = null;
                sent = PyNone.NONE;
                continue;
            }
            if (!step.done()) return step;
            delegate = null;
            raised = null;
            sent = PyNone.NONE;
            result = then.go(ctx, step.value(), null);
        }
        return new AsyncOps.Step(result, true);
    }

    @Override
    public void trace(LiveData live) {
        live.add(120);
        live.visit(delegate);
        live.visitName(name);
        for (Object o : holds) live.visit(o);
    }

    /** A bare {@code yield}. */
    private static final class Pause extends PyObject implements AsyncOps.Resumable {
        private boolean over;

        Pause() {
            super(Types.OBJECT);
        }

        @Override
        public AsyncOps.Step send(Ctx ctx, Object value) {
            boolean done = over;
            over = true;
            return new AsyncOps.Step(PyNone.NONE, done);
        }

        @Override
        public AsyncOps.Step raise(Ctx ctx, PyException thrown) {
            throw thrown;
        }
    }
}
