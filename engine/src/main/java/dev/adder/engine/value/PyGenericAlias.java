package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;

/** {@code list[int]}: a class with type arguments, which mean nothing at run time. */
public final class PyGenericAlias extends PyObject {
    public final Object origin;
    public final PyTuple arguments;
    /** Whether it stands for its items, as in {@code *tuple[int, str]}. */
    public final boolean unpacked;

    public PyGenericAlias(Object origin, PyTuple arguments) {
        this(origin, arguments, false);
    }

    public PyGenericAlias(Object origin, PyTuple arguments, boolean unpacked) {
        super(Types.GENERIC_ALIAS);
        this.origin = origin;
        this.arguments = arguments;
        this.unpacked = unpacked;
    }

    @Override
    public void trace(LiveData live) {
        live.add(32);
        live.visit(origin);
        live.visit(arguments);
        traceAttributes(live);
    }
}
