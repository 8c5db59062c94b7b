package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;

/** {@code staticmethod(function)}. */
public final class PyStaticMethod extends PyObject {
    public Object function;

    public PyStaticMethod(Object function) {
        this(Types.STATIC_METHOD, function);
    }

    public PyStaticMethod(PyClass cls, Object function) {
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
