package dev.adder.engine.value;

/** {@code staticmethod(function)}. */
public final class PyStaticMethod extends PyObject {
    public final Object function;

    public PyStaticMethod(Object function) {
        super(Types.STATIC_METHOD);
        this.function = function;
    }
}
