package dev.adder.engine.value;

import org.jspecify.annotations.Nullable;

/** {@code super(start, self)}: looks on behind {@code start} in the MRO of {@code within}. */
public final class PySuper extends PyObject {
    public final PyClass start;
    public final @Nullable Object self;
    public final @Nullable PyClass within;

    public PySuper(PyClass cls, PyClass start, @Nullable Object self, @Nullable PyClass within) {
        super(cls);
        this.start = start;
        this.self = self;
        this.within = within;
    }
}
