package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;

/** {@code slice(start, stop, step)}; absent parts are {@code None}. */
public final class PySlice extends PyObject {
    public final Object start;
    public final Object stop;
    public final Object step;

    public PySlice(Object start, Object stop, Object step) {
        super(Types.SLICE);
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    @Override
    public void trace(LiveData live) {
        live.add(32);
        live.visit(start);
        live.visit(stop);
        live.visit(step);
    }
}
