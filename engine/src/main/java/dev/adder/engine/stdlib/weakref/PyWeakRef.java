package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ExceptionOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** {@code weakref.ref}: calling it gives the object, or None when that is gone. */
class PyWeakRef extends PyCallable implements Watcher {
    @Nullable Object referent;
    /** The hash of the object, once asked for. */
    @Nullable Long hash;
    final @Nullable Object callback;

    PyWeakRef(PyClass cls, Object referent, @Nullable Object callback) {
        super(cls);
        this.referent = referent;
        this.callback = callback;
    }

    /** What calling the reference gives. */
    Object get() {
        Object object = referent;
        return object == null ? PyNone.NONE : object;
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
    public Object call(Ctx ctx, Object[] arguments, String[] names) {
        if (arguments.length > names.length) {
            throw Errors.typeError("weakref.ReferenceType.__call__() takes at most 0 arguments (" + arguments.length
                    + " given)");
        }
        return get();
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(112);
        live.visitWeakly(referent);
        live.visit(callback);
    }
}
