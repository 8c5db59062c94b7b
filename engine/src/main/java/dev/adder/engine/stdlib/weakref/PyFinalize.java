package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** {@code weakref.finalize}: a call to be made when the program asks for it; it never happens by itself. */
final class PyFinalize extends PyObject {
    /** What is to be called, until it has been. */
    record Pending(Object object, Object function, Object[] arguments, PyDict keywords) {}

    @Nullable Pending pending;
    boolean atExit = true;

    PyFinalize(PyClass cls) {
        super(cls);
    }

    /** What is to be called, which is then forgotten. */
    @Nullable
    Pending take() {
        Pending p = pending;
        pending = null;
        return p;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        Pending p = pending;
        if (p == null) return;
        live.visit(p.object);
        live.visit(p.function);
        live.visit(p.keywords);
        for (Object o : p.arguments) live.visit(o);
    }
}
