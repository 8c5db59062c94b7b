package dev.adder.engine.stdlib.collections;

import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** A dict that makes the values of missing keys. */
public final class PyDefaultDict extends PyDict {
    Object factory = PyNone.NONE;

    public PyDefaultDict(PyClass cls) {
        super(cls);
    }

    /** The value that the factory makes for the key, put into the dict; null when there is no factory. */
    @Nullable
    Object make(Ctx ctx, Object key) {
        if (factory == PyNone.NONE) return null;
        Object value = CallOps.call0(ctx, factory);
        put(ctx, key, value);
        return value;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(factory);
    }
}
