package dev.adder.engine.value;

/** {@code int | None}: a union of types, at least two, none twice. */
public final class PyUnion extends PyObject {
    public final PyTuple members;

    public PyUnion(PyTuple members) {
        super(Types.UNION);
        this.members = members;
    }
}
