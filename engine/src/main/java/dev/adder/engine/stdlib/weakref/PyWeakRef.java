package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import org.jspecify.annotations.Nullable;

/** {@code weakref.ref}: calling it gives the object, which stays alive. */
class PyWeakRef extends PyCallable {
    final Object referent;
    final @Nullable Object callback;

    PyWeakRef(PyClass cls, Object referent, @Nullable Object callback) {
        super(cls);
        this.referent = referent;
        this.callback = callback;
    }

    /** What calling the reference gives. */
    Object get() {
        return referent;
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
        live.visit(referent);
        live.visit(callback);
    }
}
