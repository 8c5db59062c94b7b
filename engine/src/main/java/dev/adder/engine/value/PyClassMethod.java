package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;

/** {@code classmethod(function)}. */
public final class PyClassMethod extends PyObject {
    public final Object function;

    public PyClassMethod(Object function) {
        super(Types.CLASS_METHOD);
        this.function = function;
    }

    @Override
    public void trace(LiveData live) {
        live.add(24);
        live.visit(function);
        traceAttributes(live);
    }
}
