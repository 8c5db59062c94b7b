package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;

/** {@code list[int]}: a class with type arguments, which mean nothing at run time. */
public final class PyGenericAlias extends PyObject {
    public final Object origin;
    public final PyTuple arguments;

    public PyGenericAlias(Object origin, PyTuple arguments) {
        super(Types.GENERIC_ALIAS);
        this.origin = origin;
        this.arguments = arguments;
    }

    @Override
    public void trace(LiveData live) {
        live.add(32);
        live.visit(origin);
        live.visit(arguments);
        traceAttributes(live);
    }
}
