package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.error.Traceback;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.WarnOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** The arguments of {@code generator.throw} in their present and their older form. */
public final class ThrowArguments {
    private ThrowArguments() {}

    public static PyException exception(Ctx ctx, Object type, @Nullable Object value, @Nullable Object traceback) {
        if (value != null) {
            WarnOps.deprecated(ctx, "the (type, exc, tb) signature of throw() is deprecated, use the single-arg"
                    + " signature instead.");
        }
        boolean valued = value != null && value != PyNone.NONE;
        if (traceback != null && traceback != PyNone.NONE && !(traceback instanceof Traceback)) {
            throw Errors.typeError("throw() third argument must be a traceback object");
        }
        PyBaseException exception;
        if (type instanceof PyBaseException e) {
            if (valued) throw Errors.typeError("instance exception may not have a separate value");
            exception = e;
        } else if (type instanceof PyClass c && c.isSubclassOf(Types.BASE_EXCEPTION)) {
            exception = make(ctx, c, valued ? value : null);
        } else {
            throw Errors.typeError("exceptions must be classes or instances deriving from BaseException, not "
                    + Types.nameOf(type));
        }
        if (traceback instanceof Traceback t) exception.traceback = t;
        return new PyException(exception);
    }

    private static PyBaseException make(Ctx ctx, PyClass cls, @Nullable Object value) {
        if (value instanceof PyBaseException e && e.type().isSubclassOf(cls)) return e;
        Object made = value == null ? CallOps.call0(ctx, cls)
                : value instanceof PyTuple t ? CallOps.call(ctx, cls, t.items) : CallOps.call1(ctx, cls, value);
        if (made instanceof PyBaseException e) return e;
        throw Errors.typeError("calling " + TextOps.reprText(ctx, cls)
                + " should have returned an instance of BaseException, not " + Types.nameOf(made));
    }
}
