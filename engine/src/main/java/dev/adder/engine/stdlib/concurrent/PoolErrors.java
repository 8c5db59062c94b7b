package dev.adder.engine.stdlib.concurrent;

import dev.adder.engine.error.PyException;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;

/** The exceptions of {@code concurrent.futures}. */
public final class PoolErrors {
    static final PyClass ERROR = PyClass.builtin("concurrent.futures._base", "Error", false, Exceptions.EXCEPTION);
    public static final PyClass CANCELLED =
            PyClass.builtin("concurrent.futures._base", "CancelledError", false, ERROR);
    public static final PyClass INVALID_STATE =
            PyClass.builtin("concurrent.futures._base", "InvalidStateError", false, ERROR);
    static final PyClass BROKEN_EXECUTOR =
            PyClass.builtin("concurrent.futures._base", "BrokenExecutor", false, Exceptions.RUNTIME_ERROR);
    static final PyClass BROKEN_POOL =
            PyClass.builtin("concurrent.futures.thread", "BrokenThreadPool", false, BROKEN_EXECUTOR);

    private PoolErrors() {}

    static PyException of(PyClass type) {
        return new PyException(new PyBaseException(type));
    }
}
