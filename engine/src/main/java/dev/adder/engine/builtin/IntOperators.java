package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.BinaryOp;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.CompareOps.Order;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The operators of int as methods: for explicit calls, subclasses, and {@code super()}. */
@PyType("int")
final class IntOperators {
    private IntOperators() {}

    /** Return self+value. */
    @Py("__add__(self, value: int, /) -> int")
    static Object add(Ctx ctx, Object self, Object value) {
        return Numbers.ofInts(ctx, BinaryOp.ADD, self, value);
    }

    /** Return value+self. */
    @Py("__radd__(self, value: int, /) -> int")
    static Object radd(Ctx ctx, Object self, Object value) {
        return Numbers.ofIntsReflected(ctx, BinaryOp.ADD, self, value);
    }

    /** Return self-value. */
    @Py("__sub__(self, value: int, /) -> int")
    static Object sub(Ctx ctx, Object self, Object value) {
        return Numbers.ofInts(ctx, BinaryOp.SUB, self, value);
    }

    /** Return value-self. */
    @Py("__rsub__(self, value: int, /) -> int")
    static Object rsub(Ctx ctx, Object self, Object value) {
        return Numbers.ofIntsReflected(ctx, BinaryOp.SUB, self, value);
    }

    /** Return self*value. */
    @Py("__mul__(self, value: int, /) -> int")
    static Object mul(Ctx ctx, Object self, Object value) {
        return Numbers.ofInts(ctx, BinaryOp.MUL, self, value);
    }

    /** Return value*self. */
    @Py("__rmul__(self, value: int, /) -> int")
    static Object rmul(Ctx ctx, Object self, Object value) {
        return Numbers.ofIntsReflected(ctx, BinaryOp.MUL, self, value);
    }

    /** Return self/value. */
    @Py("__truediv__(self, value: int, /) -> float")
    static Object trueDiv(Ctx ctx, Object self, Object value) {
        return Numbers.ofInts(ctx, BinaryOp.TRUEDIV, self, value);
    }

    /** Return value/self. */
    @Py("__rtruediv__(self, value: int, /) -> float")
    static Object rtrueDiv(Ctx ctx, Object self, Object value) {
        return Numbers.ofIntsReflected(ctx, BinaryOp.TRUEDIV, self, value);
    }

    /** Return self//value. */
    @Py("__floordiv__(self, value: int, /) -> int")
    static Object floorDiv(Ctx ctx, Object self, Object value) {
        return Numbers.ofInts(ctx, BinaryOp.FLOORDIV, self, value);
    }

    /** Return value//self. */
    @Py("__rfloordiv__(self, value: int, /) -> int")
    static Object rfloorDiv(Ctx ctx, Object self, Object value) {
        return Numbers.ofIntsReflected(ctx, BinaryOp.FLOORDIV, self, value);
    }

    /** Return self%value. */
    @Py("__mod__(self, value: int, /) -> int")
    static Object mod(Ctx ctx, Object self, Object value) {
        return Numbers.ofInts(ctx, BinaryOp.MOD, self, value);
    }

    /** Return value%self. */
    @Py("__rmod__(self, value: int, /) -> int")
    static Object rmod(Ctx ctx, Object self, Object value) {
        return Numbers.ofIntsReflected(ctx, BinaryOp.MOD, self, value);
    }

    /** Return divmod(self, value). */
    @Py("__divmod__(self, value: int, /) -> tuple[int, int]")
    static Object divmod(Ctx ctx, Object self, Object value) {
        return Numbers.ofInts(ctx, BinaryOp.DIVMOD, self, value);
    }

    /** Return divmod(value, self). */
    @Py("__rdivmod__(self, value: int, /) -> tuple[int, int]")
    static Object rdivmod(Ctx ctx, Object self, Object value) {
        return Numbers.ofIntsReflected(ctx, BinaryOp.DIVMOD, self, value);
    }

    /** Return pow(self, value, mod). */
    @Py("__pow__(self, value: int, mod: int | None = None, /) -> Any")
    static Object pow(Ctx ctx, Object self, Object value, Object mod) {
        if (mod == PyNone.NONE) return Numbers.ofInts(ctx, BinaryOp.POW, self, value);
        Object x = Numbers.intSelf(self, "__pow__");
        Object y = Numbers.intOrNull(value);
        Object m = Numbers.intOrNull(mod);
        if (y == null || m == null) return PySingleton.NOT_IMPLEMENTED;
        return IntOps.modPow(ctx, IntOps.big(x), IntOps.big(y), IntOps.big(m));
    }

    /** Return pow(value, self, mod). */
    @Py("__rpow__(self, value: int, mod: int | None = None, /) -> Any")
    static Object rpow(Ctx ctx, Object self, Object value, Object mod) {
        Numbers.intSelf(self, "__rpow__");
        return Numbers.intOrNull(value) == null ? PySingleton.NOT_IMPLEMENTED : pow(ctx, value, self, mod);
    }

    /** Return self<<value. */
    @Py("__lshift__(self, value: int, /) -> int")
    static Object shiftLeft(Ctx ctx, Object self, Object value) {
        return Numbers.ofInts(ctx, BinaryOp.LSHIFT, self, value);
    }

    /** Return value<<self. */
    @Py("__rlshift__(self, value: int, /) -> int")
    static Object rshiftLeft(Ctx ctx, Object self, Object value) {
        return Numbers.ofIntsReflected(ctx, BinaryOp.LSHIFT, self, value);
    }

    /** Return self>>value. */
    @Py("__rshift__(self, value: int, /) -> int")
    static Object shiftRight(Ctx ctx, Object self, Object value) {
        return Numbers.ofInts(ctx, BinaryOp.RSHIFT, self, value);
    }

    /** Return value>>self. */
    @Py("__rrshift__(self, value: int, /) -> int")
    static Object rshiftRight(Ctx ctx, Object self, Object value) {
        return Numbers.ofIntsReflected(ctx, BinaryOp.RSHIFT, self, value);
    }

    /** Return self&value. */
    @Py("__and__(self, value: int, /) -> int")
    static Object and(Ctx ctx, Object self, Object value) {
        return Numbers.ofInts(ctx, BinaryOp.AND, self, value);
    }

    /** Return value&self. */
    @Py("__rand__(self, value: int, /) -> int")
    static Object rand(Ctx ctx, Object self, Object value) {
        return Numbers.ofIntsReflected(ctx, BinaryOp.AND, self, value);
    }

    /** Return self|value. */
    @Py("__or__(self, value: int, /) -> int")
    static Object or(Ctx ctx, Object self, Object value) {
        return Numbers.ofInts(ctx, BinaryOp.OR, self, value);
    }

    /** Return value|self. */
    @Py("__ror__(self, value: int, /) -> int")
    static Object ror(Ctx ctx, Object self, Object value) {
        return Numbers.ofIntsReflected(ctx, BinaryOp.OR, self, value);
    }

    /** Return self^value. */
    @Py("__xor__(self, value: int, /) -> int")
    static Object xor(Ctx ctx, Object self, Object value) {
        return Numbers.ofInts(ctx, BinaryOp.XOR, self, value);
    }

    /** Return value^self. */
    @Py("__rxor__(self, value: int, /) -> int")
    static Object rxor(Ctx ctx, Object self, Object value) {
        return Numbers.ofIntsReflected(ctx, BinaryOp.XOR, self, value);
    }

    /** -self */
    @Py("__neg__(self, /) -> int")
    static Object negate(Ctx ctx, Object self) {
        return NumberOps.negate(ctx, Numbers.intSelf(self, "__neg__"));
    }

    /** +self */
    @Py("__pos__(self, /) -> int")
    static Object positive(Ctx ctx, Object self) {
        return Numbers.intSelf(self, "__pos__");
    }

    /** ~self */
    @Py("__invert__(self, /) -> int")
    static Object invert(Ctx ctx, Object self) {
        return NumberOps.invert(ctx, Numbers.intSelf(self, "__invert__"));
    }

    /** abs(self) */
    @Py("__abs__(self, /) -> int")
    static Object abs(Ctx ctx, Object self) {
        Object i = Numbers.intSelf(self, "__abs__");
        return IntOps.big(i).signum() < 0 ? NumberOps.negate(ctx, i) : i;
    }

    /** Return self==value. */
    @Py("__eq__(self, value: object, /) -> bool")
    static Object eq(Ctx ctx, Object self, Object value) {
        Object x = Numbers.intSelf(self, "__eq__");
        Object y = Numbers.intOrNull(value);
        return y == null ? PySingleton.NOT_IMPLEMENTED : (Object) x.equals(y);
    }

    /** Return self!=value. */
    @Py("__ne__(self, value: object, /) -> bool")
    static Object ne(Ctx ctx, Object self, Object value) {
        Object x = Numbers.intSelf(self, "__ne__");
        Object y = Numbers.intOrNull(value);
        return y == null ? PySingleton.NOT_IMPLEMENTED : (Object) !x.equals(y);
    }

    /** Return self<value. */
    @Py("__lt__(self, value: int, /) -> bool")
    static Object lt(Ctx ctx, Object self, Object value) {
        return order(ctx, Order.LT, self, value);
    }

    /** Return self<=value. */
    @Py("__le__(self, value: int, /) -> bool")
    static Object le(Ctx ctx, Object self, Object value) {
        return order(ctx, Order.LE, self, value);
    }

    /** Return self>value. */
    @Py("__gt__(self, value: int, /) -> bool")
    static Object gt(Ctx ctx, Object self, Object value) {
        return order(ctx, Order.GT, self, value);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value: int, /) -> bool")
    static Object ge(Ctx ctx, Object self, Object value) {
        return order(ctx, Order.GE, self, value);
    }

    private static Object order(Ctx ctx, Order order, Object self, Object value) {
        Object x = Numbers.intSelf(self, "__" + order.name().toLowerCase(Locale.ROOT) + "__");
        Object y = Numbers.intOrNull(value);
        return y == null ? PySingleton.NOT_IMPLEMENTED : CompareOps.orderObject(ctx, order, x, y);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, Object self) {
        return HashOps.hash(ctx, Numbers.intSelf(self, "__hash__"));
    }

    /** True if self else False. */
    @Py("__bool__(self, /) -> bool")
    static boolean bool(Ctx ctx, Object self) {
        return !Numbers.intSelf(self, "__bool__").equals(0L);
    }

    /** Return self converted to an integer, if self is suitable for use as an index into a list. */
    @Py("__index__(self, /) -> int")
    static Object index(Ctx ctx, Object self) {
        return Numbers.intSelf(self, "__index__");
    }

    /** int(self) */
    @Py("__int__(self, /) -> int")
    static Object toInt(Ctx ctx, Object self) {
        return Numbers.intSelf(self, "__int__");
    }

    /** float(self) */
    @Py("__float__(self, /) -> float")
    static double toFloat(Ctx ctx, Object self) {
        return NumberOps.toDouble(ctx, Numbers.intSelf(self, "__float__"));
    }

    /** Truncating an Integral returns itself. */
    @Py("__trunc__(self, /) -> int")
    static Object trunc(Ctx ctx, Object self) {
        return Numbers.intSelf(self, "__trunc__");
    }

    /** Flooring an Integral returns itself. */
    @Py("__floor__(self, /) -> int")
    static Object floor(Ctx ctx, Object self) {
        return Numbers.intSelf(self, "__floor__");
    }

    /** Ceiling of an Integral returns itself. */
    @Py("__ceil__(self, /) -> int")
    static Object ceil(Ctx ctx, Object self) {
        return Numbers.intSelf(self, "__ceil__");
    }

    /** Rounding an Integral returns itself; with a negative ndigits, to a power of ten, half to even. */
    @Py("__round__(self, ndigits: int = ..., /) -> int")
    static Object round(Ctx ctx, Object self, @Nullable Object ndigits) {
        Object i = Numbers.intSelf(self, "__round__");
        if (ndigits == null) return i;
        if (ndigits == PyNone.NONE) throw Errors.notAnInteger(ndigits);
        return IntRounding.round(ctx, i, NumberOps.clippedIndex(ctx, ndigits));
    }
}
