package dev.adder.engine.value;

/** {@code list[int]}: a class with type arguments, which mean nothing at run time. */
public final class PyGenericAlias extends PyObject {
    public final Object origin;
    public final PyTuple arguments;

    public PyGenericAlias(Object origin, PyTuple arguments) {
        super(Types.GENERIC_ALIAS);
        this.origin = origin;
        this.arguments = arguments;
    }
}
