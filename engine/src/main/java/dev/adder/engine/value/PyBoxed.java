package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;

/** An instance of a program's subclass of {@code int}, {@code float}, {@code str}, {@code bytes} or {@code complex}. */
public final class PyBoxed extends PyObject {
    /** The plain value: never itself boxed. */
    public final Object value;

    public PyBoxed(PyClass cls, Object value) {
        super(cls);
        this.value = value;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(value);
    }
}
