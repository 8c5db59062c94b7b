package dev.adder.engine.stdlib.traceback;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** An exception ready to be shown, as {@code traceback.TracebackException} has it. */
final class TracebackException extends PyObject {
    final PyBaseException value;
    final PyList stack;
    final @Nullable Long limit;
    final boolean compact;

    TracebackException(PyClass cls, PyBaseException value, PyList stack, @Nullable Long limit, boolean compact) {
        super(cls);
        this.value = value;
        this.stack = stack;
        this.limit = limit;
        this.compact = compact;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(value);
        live.visit(stack);
    }
}
