package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ExceptionOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** {@code weakref.proxy}: stands for an object in nearly every way. */
final class PyProxy extends PyObject implements Watcher {
    private @Nullable Object referent;
    final @Nullable Object callback;

    PyProxy(PyClass cls, Object referent, @Nullable Object callback) {
        super(cls);
        this.referent = referent;
        this.callback = callback;
    }

    /** The object; a ReferenceError when it is gone. */
    Object referent() {
        Object object = referent;
        if (object == null) throw Errors.of(Exceptions.REFERENCE_ERROR, "weakly-referenced object no longer exists");
        return object;
    }

    /** The object that a value is or stands for. */
    static Object plain(Object value) {
        return value instanceof PyProxy p ? p.referent() : value;
    }

    @Override
    public void forget(Ctx ctx, Object object) {
        referent = null;
    }

    @Override
    public void tell(Ctx ctx) {
        if (callback == null) return;
        try {
            CallOps.call1(ctx, callback, this);
        } catch (PyException e) {
            ExceptionOps.ignored(ctx, callback, e);
        }
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(112);
        live.visitWeakly(referent);
        live.visit(callback);
    }
}
