package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/**
 * An iterator that draws from others. A program can put any number of them into each other, so from some depth on each
 * counts as a level of recursion. A {@code StopIteration} out of a function that it calls is its end.
 */
public abstract class LazyIterator extends PyIterator {
    private static final int SHALLOW = 8;

    private int nesting;
    private @Nullable PyException ended;

    protected LazyIterator(PyClass cls, PyIterator... sources) {
        super(cls);
        for (PyIterator source : sources) drawsFrom(source);
    }

    /** To be told of a source that is found later than at construction. */
    protected final void drawsFrom(PyIterator source) {
        if (source instanceof LazyIterator lazy) nesting = Math.max(nesting, lazy.nesting + 1);
    }

    /** What {@link #next} does. */
    protected abstract @Nullable Object advance(Ctx ctx);

    @Override
    public final @Nullable Object next(Ctx ctx) {
        try {
            return nesting < SHALLOW ? advance(ctx) : deep(ctx);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.STOP_ITERATION)) throw e;
            ctx.recover(e);
            ended = e;
            return null;
        }
    }

    /** What a function that it calls has raised is raised as it is. */
    @Override
    public Object nextOrStop(Ctx ctx) {
        ended = null;
        Object item = next(ctx);
        if (item != null) return item;
        PyException stop = ended;
        throw stop != null ? stop : Errors.stopIteration(PyNone.NONE);
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        PyException stop = ended;
        if (stop != null) live.visit(stop.value);
    }

    private @Nullable Object deep(Ctx ctx) {
        ctx.enter();
        Object item;
        if (ctx.mustSwitch()) {
            @Nullable Object[] result = new @Nullable Object[1];
            ctx.onLargeStack(() -> {
                result[0] = advance(ctx);
                return this;
            });
            item = result[0];
        } else {
            item = advance(ctx);
        }
        ctx.leave();
        return item;
    }
}
