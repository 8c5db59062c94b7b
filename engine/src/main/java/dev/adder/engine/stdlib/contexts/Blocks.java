package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.error.Traceback;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import java.util.function.Supplier;

/** What the {@code with} statement does, for library code that has to do it itself. */
final class Blocks {
    private Blocks() {}

    /** Runs the work within the context; None when the manager swallows its exception. */
    static Object within(Ctx ctx, Object manager, Supplier<Object> work) {
        PyClass cls = Types.of(manager);
        Object enter = cls.slot(Slot.ENTER);
        Object exit = cls.slot(Slot.EXIT);
        if (enter == null || exit == null) {
            throw Errors.typeError("'" + cls.name + "' object does not support the context manager protocol"
                    + (enter == null ? "" : " (missed __exit__ method)"));
        }
        Object leave = AttrOps.bind(ctx, exit, manager, cls);
        CallOps.callMethod(ctx, enter, manager);
        Object result;
        try {
            result = work.get();
        } catch (PyException e) {
            ctx.recover(e);
            if (exit(ctx, leave, e.value)) return PyNone.NONE;
            throw e;
        }
        CallOps.call3(ctx, leave, PyNone.NONE, PyNone.NONE, PyNone.NONE);
        return result;
    }

    /** Calls an exit method with an exception; whether it swallows it. */
    private static boolean exit(Ctx ctx, Object exit, PyBaseException e) {
        PyBaseException outer = ctx.handling;
        ctx.handling = e;
        try {
            return TruthOps.isTrue(ctx, CallOps.call3(ctx, exit, e.type(), e, traceback(e)));
        } finally {
            ctx.handling = outer;
        }
    }

    static Object traceback(PyBaseException e) {
        return e.traceback == null ? PyNone.NONE : e.traceback;
    }

    /** Gives an exception the traceback that an exit method was called with. */
    static void restore(PyBaseException e, Object traceback) {
        e.traceback = traceback instanceof Traceback t ? t : null;
    }

    /** {@code raise RuntimeError(text) from None} while the other exception is handled. */
    static PyException fromNone(String text, PyBaseException handled) {
        PyException error = Errors.runtimeError(text);
        error.value.context = handled;
        error.value.suppressContext = true;
        return error;
    }

    /** The exception that an exit method was called with. */
    static PyBaseException exception(Ctx ctx, Object type, Object value) {
        Object given = value == PyNone.NONE ? CallOps.call0(ctx, type) : value;
        if (given instanceof PyBaseException e) return e;
        throw Errors.typeError("exceptions must be classes or instances deriving from BaseException, not "
                + Types.nameOf(given));
    }
}
