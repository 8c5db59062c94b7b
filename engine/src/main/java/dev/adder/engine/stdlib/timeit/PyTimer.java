package dev.adder.engine.stdlib.timeit;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** A timer: the function that runs the code so many times and says how long it took. */
final class PyTimer extends PyObject {
    static final PyClass TYPE = made();

    @Nullable Object inner;

    PyTimer(PyClass cls) {
        super(cls);
    }

    private static PyClass made() {
        PyClass cls = PyClass.builtin("timeit", "Timer", TimerMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(inner);
    }
}
