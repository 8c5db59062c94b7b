package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** {@code weakref.WeakMethod}: calling it gives the bound method. */
final class WeakMethod extends PyWeakRef {
    private final PyMethod method;

    WeakMethod(PyClass cls, PyMethod method, @Nullable Object callback) {
        super(cls, method.self, callback);
        this.method = method;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visitWeakly(method);
    }

    @Override
    Object get() {
        return referent == null ? PyNone.NONE : method;
    }
}
