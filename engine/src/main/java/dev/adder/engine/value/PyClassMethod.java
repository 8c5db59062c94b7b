package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;

/** {@code classmethod(function)}. */
public final class PyClassMethod extends PyObject {
    public Object function;

    public PyClassMethod(Object function) {
        this(Types.CLASS_METHOD, function);
    }

    public PyClassMethod(PyClass cls, Object function) {
        super(cls);
        this.function = function;
    }

    @Override
    public void trace(LiveData live) {
        live.add(24);
        live.visit(function);
        traceAttributes(live);
    }
}
