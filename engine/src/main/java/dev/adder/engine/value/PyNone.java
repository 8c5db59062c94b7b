package dev.adder.engine.value;

/** {@code None}. */
public final class PyNone extends PyObject {
    public static final PyNone NONE = new PyNone();

    private PyNone() {
        super(Types.NONE);
        share();
    }
}
