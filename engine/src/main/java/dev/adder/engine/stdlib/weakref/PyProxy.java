package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** {@code weakref.proxy}: stands for an object in nearly every way. */
final class PyProxy extends PyObject {
    final Object referent;
    final @Nullable Object callback;

    PyProxy(PyClass cls, Object referent, @Nullable Object callback) {
        super(cls);
        this.referent = referent;
        this.callback = callback;
    }

    /** The object that a value is or stands for. */
    static Object plain(Object value) {
        return value instanceof PyProxy p ? p.referent : value;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(referent);
        live.visit(callback);
    }
}
