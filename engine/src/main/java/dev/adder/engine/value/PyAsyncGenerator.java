package dev.adder.engine.value;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Cleanups;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.run.LoopHooks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An async generator: its body yields values to whoever iterates and awaits to the loop. */
public final class PyAsyncGenerator extends PyObject {
    /**
     * How a value that the body gives to its consumer is told from one that goes to the loop; never seen by a program.
     */
    public static final class Item extends PyObject {
        public final Object value;

        public Item(Object value) {
            super(Types.OBJECT);
            this.value = value;
        }

        @Override
        public void trace(LiveData live) {
            live.add(24);
            live.visit(value);
        }
    }

    public final PyGenerator body;
    public boolean running;
    public boolean closed;
    /** Whether somebody looks after it, should it be left suspended. */
    private boolean owed;
    private @Nullable LoopHooks hooks;

    public PyAsyncGenerator(PyGenerator body) {
        super(Types.ASYNC_GENERATOR);
        this.body = body;
    }

    /**
     * Goes on with the body: a value for the loop, or an {@link Item} for the consumer. The end of the body is
     * {@code StopAsyncIteration}.
     */
    public Object resume(Ctx ctx, Object sent, @Nullable PyException thrown) {
        if (body.state == PyGenerator.State.CREATED && thrown == null && sent != PyNone.NONE) {
            throw Errors.typeError("can't send non-None value to a just-started async generator");
        }
        if (body.state == PyGenerator.State.CREATED && ctx.task instanceof LoopHooks loop) {
            hooks = loop;
            loop.started(this);
        }
        Object value;
        try {
            value = body.resume(ctx, sent, thrown);
        } catch (PyException e) {
            throw stopInside(e);
        }
        if (value instanceof Item && !owed && body.frame.code.cleans && hooks != null) {
            owed = true;
            Cleanups.add(ctx.top, new Left(this, hooks));
        }
        if (value != null) return value;
        throw new PyException(new PyBaseException(Exceptions.STOP_ASYNC_ITERATION));
    }

    /** A suspended async generator, which its loop closes when nobody can go on with it. */
    private static final class Left extends Cleanups.Entry {
        private final PyAsyncGenerator generator;
        private final LoopHooks loop;
        private boolean done;

        Left(PyAsyncGenerator generator, LoopHooks loop) {
            super(generator);
            this.generator = generator;
            this.loop = loop;
        }

        @Override
        protected boolean over() {
            return done || generator.body.state == PyGenerator.State.FINISHED;
        }

        @Override
        protected void leave(Ctx ctx) {
            done = true;
            loop.dropped(ctx, generator);
        }

        @Override
        protected void exit(Ctx ctx) {}
    }

    private PyException stopInside(PyException e) {
        PyBaseException cause = e.value.cause;
        if (cause != null && cause.type().isSubclassOf(Exceptions.STOP_ITERATION)
                && List.of(e.value.arguments.items).equals(List.of("generator raised StopIteration"))) {
            e.value.arguments = new PyTuple("async generator raised StopIteration");
        }
        if (!e.value.type().isSubclassOf(Exceptions.STOP_ASYNC_ITERATION)) return e;
        PyException error = Errors.runtimeError("async generator raised StopAsyncIteration");
        error.value.cause = e.value;
        error.value.context = e.value;
        error.value.suppressContext = true;
        return error;
    }

    @Override
    public void trace(LiveData live) {
        live.add(40);
        live.visit(body);
    }
}
