package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;

/** {@code int | None}: a union of types, at least two, none twice. */
public final class PyUnion extends PyObject {
    public final PyTuple members;

    public PyUnion(PyTuple members) {
        super(Types.UNION);
        this.members = members;
    }

    @Override
    public void trace(LiveData live) {
        live.add(24);
        live.visit(members);
        traceAttributes(live);
    }
}
