package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;

/** {@code staticmethod(function)}. */
public final class PyStaticMethod extends PyObject {
    public final Object function;

    public PyStaticMethod(Object function) {
        super(Types.STATIC_METHOD);
        this.function = function;
    }

    @Override
    public void trace(LiveData live) {
        live.add(24);
        live.visit(function);
        traceAttributes(live);
    }
}
