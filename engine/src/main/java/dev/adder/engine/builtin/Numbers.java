package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.BinaryOp;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What the number classes share: plain values out of instances of subclasses, and instances of subclasses. */
final class Numbers {
    private Numbers() {}

    /** The int as Long or BigInteger, or null when the value is none. */
    static @Nullable Object intOrNull(Object o) {
        if (o instanceof Long || o instanceof BigInteger) return o;
        if (o instanceof Boolean b) return b ? 1L : 0L;
        return o instanceof PyBoxed b && (b.value instanceof Long || b.value instanceof BigInteger) ? b.value : null;
    }

    /** The int or float as Long, BigInteger or Double, or null when the value is neither. */
    static @Nullable Object realOrNull(Object o) {
        if (o instanceof Double) return o;
        return o instanceof PyBoxed b && b.value instanceof Double ? b.value : intOrNull(o);
    }

    static Object intSelf(Object self, String method) {
        Object value = intOrNull(self);
        if (value == null) throw wrongSelf(self, "int", method);
        return value;
    }

    static double floatSelf(Object self, String method) {
        if (self instanceof Double d) return d;
        if (self instanceof PyBoxed b && b.value instanceof Double d) return d;
        throw wrongSelf(self, "float", method);
    }

    /** A method found in a class is called with something that is no instance of it. */
    static PyException wrongSelf(Object self, String type, String method) {
        return Convert.wrongSelf(self, type, method);
    }

    /** An instance of the class with a plain value of its layout. */
    static Object instance(Ctx ctx, PyClass cls, PyClass base, Object value) {
        if (cls == base) return value;
        checkSubtype(cls, base);
        ctx.charge(40L + 8L * cls.typicalAttributes);
        return new PyBoxed(cls, value);
    }

    static void checkSubtype(PyClass cls, PyClass base) {
        if (!cls.isSubclassOf(base)) {
            throw Errors.typeError(base.name + ".__new__(" + cls.name + "): " + cls.name + " is not a subtype of "
                    + base.name);
        }
        if (cls != base && cls.shared && cls.layout != base.layout) {
            throw Errors.typeError(base.name + ".__new__(" + cls.name + ") is not safe, use " + cls.name
                    + ".__new__()");
        }
    }

    /** An int operator as its method does it: on ints only. */
    static Object ofInts(Ctx ctx, BinaryOp op, Object self, Object other) {
        Object x = intSelf(self, op.slot.method);
        Object y = intOrNull(other);
        return y == null ? PySingleton.NOT_IMPLEMENTED : NumberOps.apply(ctx, op, x, y);
    }

    static Object ofIntsReflected(Ctx ctx, BinaryOp op, Object self, Object other) {
        Object y = intSelf(self, op.reflected.method);
        Object x = intOrNull(other);
        return x == null ? PySingleton.NOT_IMPLEMENTED : NumberOps.apply(ctx, op, x, y);
    }

    /** A float operator as its method does it: with any real number. */
    static Object ofReals(Ctx ctx, BinaryOp op, Object self, Object other) {
        double x = floatSelf(self, op.slot.method);
        Object y = realOrNull(other);
        return y == null ? PySingleton.NOT_IMPLEMENTED : NumberOps.apply(ctx, op, x, y);
    }

    static Object ofRealsReflected(Ctx ctx, BinaryOp op, Object self, Object other) {
        double y = floatSelf(self, op.reflected.method);
        Object x = realOrNull(other);
        return x == null ? PySingleton.NOT_IMPLEMENTED : NumberOps.apply(ctx, op, x, y);
    }

    /** A float without its fraction as an int. */
    static Object toInt(double d) {
        if (Math.abs(d) < 0x1p62) return (long) d;
        if (Double.isNaN(d)) throw Errors.valueError("cannot convert float NaN to integer");
        if (Double.isInfinite(d)) throw Errors.overflowError("cannot convert float infinity to integer");
        return IntOps.of(new BigDecimal(d).toBigInteger());
    }

    /** How the argument clinic's errors name a value: by its type, but None by itself. */
    static String shown(Object o) {
        return o == PyNone.NONE ? "None" : Types.nameOf(o);
    }

    /** The format specification as UTF-16. */
    static String specification(Object spec) {
        if (Str.isText(spec)) return Str.text(spec);
        throw Errors.typeError("__format__() argument must be str, not " + shown(spec));
    }
}
