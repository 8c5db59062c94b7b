package dev.adder.engine.value;

/** {@code classmethod(function)}. */
public final class PyClassMethod extends PyObject {
    public final Object function;

    public PyClassMethod(Object function) {
        super(Types.CLASS_METHOD);
        this.function = function;
    }
}
