package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.error.TracebackText;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Raising, chaining and matching exceptions. */
public final class ExceptionOps {
    private ExceptionOps() {}

    /** {@code raise exception from cause}; a null cause is none given. */
    public static PyException raise(Ctx ctx, Object exception, @Nullable Object cause) {
        PyBaseException value = instance(ctx, exception, "exceptions must derive from BaseException");
        if (cause != null) {
            value.cause = cause == PyNone.NONE ? null
                    : instance(ctx, cause, "exception causes must derive from BaseException");
            value.suppressContext = true;
        }
        chain(ctx, value);
        return new PyException(value);
    }

    private static PyBaseException instance(Ctx ctx, Object o, String otherwise) {
        if (o instanceof PyBaseException e) return e;
        if (o instanceof PyClass c && c.isSubclassOf(Types.BASE_EXCEPTION)) {
            Object made = c.call0(ctx);
            if (made instanceof PyBaseException e) return e;
            throw Errors.typeError("calling " + TextOps.reprText(ctx, c)
                    + " should have returned an instance of BaseException, not "
                    + TextOps.reprText(ctx, Types.of(made)));
        }
        throw Errors.typeError(otherwise);
    }

    /** Bare {@code raise}. */
    public static PyException reraise(Ctx ctx, Frame frame) {
        PyBaseException value = ctx.handling;
        if (value == null) throw Errors.runtimeError("No active exception to reraise");
        return new PyException(value, frame);
    }

    /** Makes what is being handled the context of a new exception. */
    public static void chain(Ctx ctx, PyBaseException value) {
        PyBaseException handling = ctx.handling;
        if (handling != null) chain(value, handling);
    }

    public static void chain(PyBaseException value, PyBaseException handling) {
        if (handling == value || value.context == handling) return;
        for (PyBaseException e = handling; e.context != null; e = e.context) {
            if (e.context == value) {
                e.context = null;
                break;
            }
        }
        value.context = handling;
    }

    /** Tells standard error of an exception that cannot be raised where it happened. */
    public static void ignored(Ctx ctx, Object where, PyException e) {
        ctx.recover(e);
        try {
            String text = "Exception ignored in: " + TextOps.reprText(ctx, where) + "\n"
                    + TracebackText.render(ctx, e.value);
            Object target = AttrOps.get(ctx, ModuleOps.importModule(ctx, "sys"), "stderr");
            if (target != PyNone.NONE) CallOps.callAttribute(ctx, target, "write", Str.of(text));
        } catch (PyException again) {
            ctx.recover(again);
        }
    }

    /** Whether an {@code except type:} clause takes the exception. */
    public static boolean matches(Ctx ctx, PyBaseException value, Object type) {
        if (type instanceof PyClass c) {
            if (!c.isSubclassOf(Types.BASE_EXCEPTION)) throw badClause();
            return value.type().isSubclassOf(c);
        }
        if (!(type instanceof PyTuple t)) throw badClause();
        for (Object o : t.items) {
            if (!(o instanceof PyClass c) || !c.isSubclassOf(Types.BASE_EXCEPTION)) throw badClause();
        }
        for (Object o : t.items) if (o instanceof PyClass c && value.type().isSubclassOf(c)) return true;
        return false;
    }

    private static PyException badClause() {
        return Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
    }
}
