package dev.adder.engine.value;

import dev.adder.engine.run.Ctx;
import org.jspecify.annotations.Nullable;

/** A value that gives one element after another to Java code directly, without {@code StopIteration}. */
public abstract class PyIterator extends PyObject {
    protected PyIterator(PyClass cls) {
        super(cls);
    }

    /** The next element, or null when there is none; then null again for ever. */
    public abstract @Nullable Object next(Ctx ctx);

    /** A guess of how many are left, for {@code __length_hint__}; -1 when unknown. */
    public int lengthHint(Ctx ctx) {
        return -1;
    }
}
