package dev.adder.engine.value;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A value that gives one element after another to Java code directly, without {@code StopIteration}. */
public abstract class PyIterator extends PyObject {
    protected PyIterator(PyClass cls) {
        super(cls);
    }

    /** The next element, or null when there is none; then null again for ever. */
    public abstract @Nullable Object next(Ctx ctx);

    /** The next element as {@code next(iterator)} gives it: the end is a {@code StopIteration}. */
    public Object nextOrStop(Ctx ctx) {
        Object item = next(ctx);
        if (item == null) throw Errors.stopIteration(PyNone.NONE);
        return item;
    }

    /**
     * An iterator that goes on from the same place, for {@code copy}; null when there can be none.
     *
     * @param part what is made of the values that it holds
     */
    public @Nullable PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
        return null;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(24);
    }

    /** A guess of how many are left, for {@code __length_hint__}; -1 when unknown. */
    public int lengthHint(Ctx ctx) {
        return -1;
    }
}
