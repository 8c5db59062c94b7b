package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.BinaryOp;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.CompareOps.Order;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import java.util.Locale;

/** The operators of float as methods: for explicit calls, subclasses, and {@code super()}. */
@PyType("float")
final class FloatOperators {
    private FloatOperators() {}

    /** Return self+value. */
    @Py("__add__(self, value: float, /) -> float")
    static Object add(Ctx ctx, Object self, Object value) {
        return Numbers.ofReals(ctx, BinaryOp.ADD, self, value);
    }

    /** Return value+self. */
    @Py("__radd__(self, value: float, /) -> float")
    static Object radd(Ctx ctx, Object self, Object value) {
        return Numbers.ofRealsReflected(ctx, BinaryOp.ADD, self, value);
    }

    /** Return self-value. */
    @Py("__sub__(self, value: float, /) -> float")
    static Object sub(Ctx ctx, Object self, Object value) {
        return Numbers.ofReals(ctx, BinaryOp.SUB, self, value);
    }

    /** Return value-self. */
    @Py("__rsub__(self, value: float, /) -> float")
    static Object rsub(Ctx ctx, Object self, Object value) {
        return Numbers.ofRealsReflected(ctx, BinaryOp.SUB, self, value);
    }

    /** Return self*value. */
    @Py("__mul__(self, value: float, /) -> float")
    static Object mul(Ctx ctx, Object self, Object value) {
        return Numbers.ofReals(ctx, BinaryOp.MUL, self, value);
    }

    /** Return value*self. */
    @Py("__rmul__(self, value: float, /) -> float")
    static Object rmul(Ctx ctx, Object self, Object value) {
        return Numbers.ofRealsReflected(ctx, BinaryOp.MUL, self, value);
    }

    /** Return self/value. */
    @Py("__truediv__(self, value: float, /) -> float")
    static Object trueDiv(Ctx ctx, Object self, Object value) {
        return Numbers.ofReals(ctx, BinaryOp.TRUEDIV, self, value);
    }

    /** Return value/self. */
    @Py("__rtruediv__(self, value: float, /) -> float")
    static Object rtrueDiv(Ctx ctx, Object self, Object value) {
        return Numbers.ofRealsReflected(ctx, BinaryOp.TRUEDIV, self, value);
    }

    /** Return self//value. */
    @Py("__floordiv__(self, value: float, /) -> float")
    static Object floorDiv(Ctx ctx, Object self, Object value) {
        return Numbers.ofReals(ctx, BinaryOp.FLOORDIV, self, value);
    }

    /** Return value//self. */
    @Py("__rfloordiv__(self, value: float, /) -> float")
    static Object rfloorDiv(Ctx ctx, Object self, Object value) {
        return Numbers.ofRealsReflected(ctx, BinaryOp.FLOORDIV, self, value);
    }

    /** Return self%value. */
    @Py("__mod__(self, value: float, /) -> float")
    static Object mod(Ctx ctx, Object self, Object value) {
        return Numbers.ofReals(ctx, BinaryOp.MOD, self, value);
    }

    /** Return value%self. */
    @Py("__rmod__(self, value: float, /) -> float")
    static Object rmod(Ctx ctx, Object self, Object value) {
        return Numbers.ofRealsReflected(ctx, BinaryOp.MOD, self, value);
    }

    /** Return divmod(self, value). */
    @Py("__divmod__(self, value: float, /) -> tuple[float, float]")
    static Object divmod(Ctx ctx, Object self, Object value) {
        return Numbers.ofReals(ctx, BinaryOp.DIVMOD, self, value);
    }

    /** Return divmod(value, self). */
    @Py("__rdivmod__(self, value: float, /) -> tuple[float, float]")
    static Object rdivmod(Ctx ctx, Object self, Object value) {
        return Numbers.ofRealsReflected(ctx, BinaryOp.DIVMOD, self, value);
    }

    /** Return pow(self, value, mod). */
    @Py("__pow__(self, value: float, mod: None = None, /) -> Any")
    static Object pow(Ctx ctx, Object self, Object value, Object mod) {
        checkNoModulus(mod);
        return Numbers.ofReals(ctx, BinaryOp.POW, self, value);
    }

    /** Return pow(value, self, mod). */
    @Py("__rpow__(self, value: float, mod: None = None, /) -> Any")
    static Object rpow(Ctx ctx, Object self, Object value, Object mod) {
        checkNoModulus(mod);
        return Numbers.ofRealsReflected(ctx, BinaryOp.POW, self, value);
    }

    private static void checkNoModulus(Object mod) {
        if (mod != PyNone.NONE) {
            throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
    }

    /** -self */
    @Py("__neg__(self, /) -> float")
    static double negate(Ctx ctx, Object self) {
        return -Numbers.floatSelf(self, "__neg__");
    }

    /** +self */
    @Py("__pos__(self, /) -> float")
    static double positive(Ctx ctx, Object self) {
        return Numbers.floatSelf(self, "__pos__");
    }

    /** abs(self) */
    @Py("__abs__(self, /) -> float")
    static double abs(Ctx ctx, Object self) {
        return Math.abs(Numbers.floatSelf(self, "__abs__"));
    }

    /** Return self==value. */
    @Py("__eq__(self, value: object, /) -> bool")
    static Object eq(Ctx ctx, Object self, Object value) {
        Object x = Numbers.floatSelf(self, "__eq__");
        Object y = Numbers.realOrNull(value);
        return y == null ? PySingleton.NOT_IMPLEMENTED : (Object) CompareOps.eq(ctx, x, y);
    }

    /** Return self!=value. */
    @Py("__ne__(self, value: object, /) -> bool")
    static Object ne(Ctx ctx, Object self, Object value) {
        Object x = Numbers.floatSelf(self, "__ne__");
        Object y = Numbers.realOrNull(value);
        return y == null ? PySingleton.NOT_IMPLEMENTED : (Object) !CompareOps.eq(ctx, x, y);
    }

    /** Return self<value. */
    @Py("__lt__(self, value: float, /) -> bool")
    static Object lt(Ctx ctx, Object self, Object value) {
        return order(ctx, Order.LT, self, value);
    }

    /** Return self<=value. */
    @Py("__le__(self, value: float, /) -> bool")
    static Object le(Ctx ctx, Object self, Object value) {
        return order(ctx, Order.LE, self, value);
    }

    /** Return self>value. */
    @Py("__gt__(self, value: float, /) -> bool")
    static Object gt(Ctx ctx, Object self, Object value) {
        return order(ctx, Order.GT, self, value);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value: float, /) -> bool")
    static Object ge(Ctx ctx, Object self, Object value) {
        return order(ctx, Order.GE, self, value);
    }

    private static Object order(Ctx ctx, Order order, Object self, Object value) {
        Object x = Numbers.floatSelf(self, "__" + order.name().toLowerCase(Locale.ROOT) + "__");
        Object y = Numbers.realOrNull(value);
        return y == null ? PySingleton.NOT_IMPLEMENTED : CompareOps.orderObject(ctx, order, x, y);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, Object self) {
        return HashOps.hash(ctx, Numbers.floatSelf(self, "__hash__"));
    }

    /** True if self else False. */
    @Py("__bool__(self, /) -> bool")
    static boolean bool(Ctx ctx, Object self) {
        return Numbers.floatSelf(self, "__bool__") != 0;
    }

    /** int(self) */
    @Py("__int__(self, /) -> int")
    static Object toInt(Ctx ctx, Object self) {
        return Numbers.toInt(Numbers.floatSelf(self, "__int__"));
    }

    /** float(self) */
    @Py("__float__(self, /) -> float")
    static double toFloat(Ctx ctx, Object self) {
        return Numbers.floatSelf(self, "__float__");
    }

    /** Return the Integral closest to x between 0 and x. */
    @Py("__trunc__(self, /) -> int")
    static Object trunc(Ctx ctx, Object self) {
        return Numbers.toInt(Numbers.floatSelf(self, "__trunc__"));
    }

    /** Return the floor as an Integral. */
    @Py("__floor__(self, /) -> int")
    static Object floor(Ctx ctx, Object self) {
        return Numbers.toInt(Math.floor(Numbers.floatSelf(self, "__floor__")));
    }

    /** Return the ceiling as an Integral. */
    @Py("__ceil__(self, /) -> int")
    static Object ceil(Ctx ctx, Object self) {
        return Numbers.toInt(Math.ceil(Numbers.floatSelf(self, "__ceil__")));
    }

    /** Return the Integral closest to x, rounding half toward even; with ndigits, a float. */
    @Py("__round__(self, ndigits: int | None = None, /) -> Any")
    static Object round(Ctx ctx, Object self, Object ndigits) {
        double x = Numbers.floatSelf(self, "__round__");
        if (ndigits == PyNone.NONE) return Numbers.toInt(Math.rint(x));
        return FloatParts.round(x, NumberOps.clippedIndex(ctx, ndigits));
    }
}
