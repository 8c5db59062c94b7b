package dev.adder.engine.value;

import dev.adder.engine.run.Ctx;
import org.jspecify.annotations.Nullable;

/** An attribute of a class, written in Java, that computes what instances have under its name; it cannot be set. */
public abstract class PyDescriptor extends PyObject {
    protected PyDescriptor(PyClass cls) {
        super(cls);
    }

    /** The attribute of the object, or null when it has none. */
    public abstract @Nullable Object get(Ctx ctx, Object object);
}
