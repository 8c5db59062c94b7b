package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.BinaryOp;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What bool does otherwise than int. */
@PyType("bool")
final class BoolMethods {
    private BoolMethods() {}

    /** Returns True when the argument is true, False otherwise. */
    @Py("__new__(cls, x: object = ..., /) -> bool")
    static Object make(Ctx ctx, PyClass cls, @Nullable Object x) {
        if (cls != Types.BOOL) Numbers.checkSubtype(cls, Types.BOOL);
        return x != null && TruthOps.isTrue(ctx, x);
    }

    private static boolean self(Object self, String method) {
        if (self instanceof Boolean b) return b;
        throw Numbers.wrongSelf(self, "bool", method);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, Object self) {
        return self(self, "__repr__") ? "True" : "False";
    }

    /** Return self&value. */
    @Py("__and__(self, value: int, /) -> Any")
    static Object and(Ctx ctx, Object self, Object value) {
        return apply(ctx, BinaryOp.AND, self, value);
    }

    /** Return value&self. */
    @Py("__rand__(self, value: int, /) -> Any")
    static Object rand(Ctx ctx, Object self, Object value) {
        return apply(ctx, BinaryOp.AND, self, value);
    }

    /** Return self|value. */
    @Py("__or__(self, value: int, /) -> Any")
    static Object or(Ctx ctx, Object self, Object value) {
        return apply(ctx, BinaryOp.OR, self, value);
    }

    /** Return value|self. */
    @Py("__ror__(self, value: int, /) -> Any")
    static Object ror(Ctx ctx, Object self, Object value) {
        return apply(ctx, BinaryOp.OR, self, value);
    }

    /** Return self^value. */
    @Py("__xor__(self, value: int, /) -> Any")
    static Object xor(Ctx ctx, Object self, Object value) {
        return apply(ctx, BinaryOp.XOR, self, value);
    }

    /** Return value^self. */
    @Py("__rxor__(self, value: int, /) -> Any")
    static Object rxor(Ctx ctx, Object self, Object value) {
        return apply(ctx, BinaryOp.XOR, self, value);
    }

    private static Object apply(Ctx ctx, BinaryOp op, Object self, Object value) {
        boolean own = self(self, op.slot.method);
        Object other = value instanceof Boolean ? value : Numbers.intOrNull(value);
        return other == null ? PySingleton.NOT_IMPLEMENTED : NumberOps.apply(ctx, op, own, other);
    }
}
