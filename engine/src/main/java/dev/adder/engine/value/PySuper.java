package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;
import org.jspecify.annotations.Nullable;

/** {@code super(start, self)}: looks on behind {@code start} in the MRO of {@code within}. */
public final class PySuper extends PyObject {
    public final PyClass start;
    public final @Nullable Object self;
    public final @Nullable PyClass within;

    public PySuper(PyClass cls, PyClass start, @Nullable Object self, @Nullable PyClass within) {
        super(cls);
        this.start = start;
        this.self = self;
        this.within = within;
    }

    @Override
    public void trace(LiveData live) {
        live.add(32);
        live.visit(start);
        live.visit(self);
        live.visit(within);
        traceAttributes(live);
    }
}
