package dev.adder.engine.value;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import org.jspecify.annotations.Nullable;

/** What {@code asend}, {@code athrow} and {@code aclose} of an async generator give: one step, to be awaited once. */
public final class PyAsyncStep extends PyObject {
    public enum Kind { SEND, THROW, CLOSE }

    private enum State { NEW, UNDER_WAY, OVER }

    private final PyAsyncGenerator generator;
    private final Kind kind;
    private final Object value;
    private final @Nullable PyException exception;
    private State state = State.NEW;

    /** {@code value} is what is sent; {@code exception} what is thrown, null unless thrown. */
    public PyAsyncStep(PyClass cls, PyAsyncGenerator generator, Kind kind, Object value,
            @Nullable PyException exception) {
        super(cls);
        this.generator = generator;
        this.kind = kind;
        this.value = value;
        this.exception = exception;
    }

    /** Goes on: the value for the loop; {@code StopIteration} with the result at the end. */
    public Object send(Ctx ctx, Object sent) {
        if (state == State.OVER) throw reused();
        if (state == State.UNDER_WAY) return step(ctx, sent, null);
        if (kind == Kind.SEND) {
            start("anext");
            return step(ctx, sent == PyNone.NONE ? value : sent, null);
        }
        if (generator.body.state == PyGenerator.State.FINISHED) {
            state = State.OVER;
            throw Errors.stopIteration(PyNone.NONE);
        }
        start(kind == Kind.CLOSE ? "aclose" : "athrow");
        if (generator.closed) {
            end();
            throw new PyException(new PyBaseException(Exceptions.STOP_ASYNC_ITERATION));
        }
        if (kind == Kind.CLOSE) generator.closed = true;
        return step(ctx, PyNone.NONE, thrown());
    }

    private PyException thrown() {
        return exception != null ? exception
                : new PyException(new PyBaseException(Exceptions.GENERATOR_EXIT));
    }

    /** Raises an exception inside the generator in place of what the step waits for. */
    public Object raise(Ctx ctx, PyException thrown) {
        if (state == State.OVER) throw reused();
        if (state == State.NEW) {
            start(kind == Kind.SEND ? "anext" : kind == Kind.CLOSE ? "aclose" : "athrow");
        }
        return step(ctx, PyNone.NONE, thrown);
    }

    /** Gives the step up. */
    public void close() {
        if (state == State.UNDER_WAY) generator.running = false;
        state = State.OVER;
    }

    private void start(String function) {
        if (generator.running) {
            state = State.OVER;
            throw Errors.runtimeError(function + "(): asynchronous generator is already running");
        }
        state = State.UNDER_WAY;
        generator.running = true;
    }

    private void end() {
        generator.running = false;
        state = State.OVER;
    }

    private PyException reused() {
        return Errors.runtimeError("cannot reuse already awaited "
                + (kind == Kind.SEND ? "__anext__()/asend()" : "aclose()/athrow()"));
    }

    private Object step(Ctx ctx, Object sent, @Nullable PyException thrown) {
        Object result;
        try {
            result = generator.resume(ctx, sent, thrown);
        } catch (PyException e) {
            end();
            PyClass type = e.value.type();
            boolean stop = type.isSubclassOf(Exceptions.STOP_ASYNC_ITERATION)
                    || type.isSubclassOf(Exceptions.GENERATOR_EXIT);
            if (stop) generator.closed = true;
            if (!stop || kind != Kind.CLOSE) throw e;
            ctx.recover(e);
            throw Errors.stopIteration(PyNone.NONE);
        }
        if (!(result instanceof PyAsyncGenerator.Item item)) return result;
        end();
        if (kind == Kind.CLOSE) throw Errors.runtimeError("async generator ignored GeneratorExit");
        throw Errors.stopIteration(item.value);
    }

    @Override
    public void trace(LiveData live) {
        live.add(40);
        live.visit(generator);
        live.visit(value);
    }
}
