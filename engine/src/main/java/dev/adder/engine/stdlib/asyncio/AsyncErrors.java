package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** The exceptions of {@code asyncio}. */
public final class AsyncErrors {
    public static final PyClass CANCELLED =
            PyClass.builtin("asyncio.exceptions", "CancelledError", false, Types.BASE_EXCEPTION);
    static final PyClass INVALID_STATE =
            PyClass.builtin("asyncio.exceptions", "InvalidStateError", false, Exceptions.EXCEPTION);
    static final PyClass BROKEN_BARRIER =
            PyClass.builtin("asyncio.exceptions", "BrokenBarrierError", false, Exceptions.RUNTIME_ERROR);
    static final PyClass QUEUE_EMPTY = PyClass.builtin("asyncio.queues", "QueueEmpty", false, Exceptions.EXCEPTION);
    static final PyClass QUEUE_FULL = PyClass.builtin("asyncio.queues", "QueueFull", false, Exceptions.EXCEPTION);

    private AsyncErrors() {}

    static PyException invalidState(String message) {
        return Errors.of(INVALID_STATE, message);
    }

    /** {@code CancelledError}, with the message that {@code cancel} was given, if any. */
    static PyBaseException cancelled(@Nullable Object message) {
        return message == null ? new PyBaseException(CANCELLED) : new PyBaseException(CANCELLED, message);
    }

    static PyException timeout(@Nullable PyBaseException cause) {
        PyBaseException e = new PyBaseException(Exceptions.TIMEOUT_ERROR);
        e.cause = cause;
        e.context = cause;
        e.suppressContext = cause != null;
        return new PyException(e);
    }

    static boolean isCancelled(@Nullable PyException e) {
        return e != null && e.value.type().isSubclassOf(CANCELLED);
    }

    /** Whether the exception ends the loop instead of staying in its task. */
    static boolean isFatal(PyBaseException e) {
        return e.type().isSubclassOf(Exceptions.SYSTEM_EXIT) || e.type().isSubclassOf(Exceptions.KEYBOARD_INTERRUPT);
    }
}
