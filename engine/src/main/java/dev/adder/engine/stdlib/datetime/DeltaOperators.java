package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Arithmetic and comparison of timedeltas. */
@PyType("datetime.timedelta")
final class DeltaOperators {
    private static final String BY_ZERO = "integer division or modulo by zero";

    private DeltaOperators() {}

    private static @Nullable BigInteger whole(Object value) {
        return NumberOps.isInt(value) ? IntOps.big(plainInt(value)) : null;
    }

    private static Object plainInt(Object value) {
        Object plain = value instanceof PyBoxed b ? b.value : value;
        return plain instanceof Boolean b ? (Object) (b ? 1L : 0L) : plain;
    }

    private static @Nullable Double real(Object value) {
        return value instanceof Double d ? d : value instanceof PyBoxed b && b.value instanceof Double d ? d : null;
    }

    /** The quotient rounded to the nearest, halves to even. */
    static BigInteger nearest(BigInteger a, BigInteger b) {
        if (b.signum() == 0) throw Errors.zeroDivision(BY_ZERO);
        BigInteger[] parts = floor(a, b);
        int half = parts[1].abs().shiftLeft(1).compareTo(b.abs());
        return half > 0 || half == 0 && parts[0].testBit(0) ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    private static BigInteger[] floor(BigInteger a, BigInteger b) {
        if (b.signum() == 0) throw Errors.zeroDivision(BY_ZERO);
        BigInteger[] parts = a.divideAndRemainder(b);
        if (parts[1].signum() != 0 && parts[1].signum() != b.signum()) {
            parts[0] = parts[0].subtract(BigInteger.ONE);
            parts[1] = parts[1].add(b);
        }
        return parts;
    }

    private static BigInteger[] ratio(double d) {
        if (Double.isNaN(d)) throw Errors.valueError("cannot convert NaN to integer ratio");
        if (Double.isInfinite(d)) throw Errors.overflowError("cannot convert Infinity to integer ratio");
        BigDecimal exact = new BigDecimal(d);
        if (exact.scale() <= 0) return new BigInteger[] {exact.toBigInteger(), BigInteger.ONE};
        BigInteger den = BigInteger.TEN.pow(exact.scale());
        BigInteger common = exact.unscaledValue().gcd(den);
        return new BigInteger[] {exact.unscaledValue().divide(common), den.divide(common)};
    }

    /** Return self+value. */
    @Py("__add__(self, value, /) -> Any")
    static Object add(Ctx ctx, PyDelta self, Object value) {
        return value instanceof PyDelta d ? PyDelta.of(ctx, self.total().add(d.total())) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return value+self. */
    @Py("__radd__(self, value, /) -> Any")
    static Object radd(Ctx ctx, PyDelta self, Object value) {
        return add(ctx, self, value);
    }

    /** Return self-value. */
    @Py("__sub__(self, value, /) -> Any")
    static Object sub(Ctx ctx, PyDelta self, Object value) {
        return value instanceof PyDelta d ? PyDelta.of(ctx, self.total().subtract(d.total()))
                : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return value-self. */
    @Py("__rsub__(self, value, /) -> Any")
    static Object rsub(Ctx ctx, PyDelta self, Object value) {
        return value instanceof PyDelta d ? sub(ctx, d, self) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self*value. */
    @Py("__mul__(self, value, /) -> timedelta")
    static Object mul(Ctx ctx, PyDelta self, Object value) {
        BigInteger whole = whole(value);
        if (whole != null) return PyDelta.of(ctx, self.total().multiply(whole));
        Double real = real(value);
        if (real == null) return PySingleton.NOT_IMPLEMENTED;
        BigInteger[] ratio = ratio(real);
        return PyDelta.of(ctx, nearest(self.total().multiply(ratio[0]), ratio[1]));
    }

    /** Return value*self. */
    @Py("__rmul__(self, value, /) -> timedelta")
    static Object rmul(Ctx ctx, PyDelta self, Object value) {
        return mul(ctx, self, value);
    }

    /** Return self/value. */
    @Py("__truediv__(self, value, /) -> Any")
    static Object trueDiv(Ctx ctx, PyDelta self, Object value) {
        if (value instanceof PyDelta d) {
            return NumberOps.trueDiv(ctx, IntOps.of(self.total()), IntOps.of(d.total()));
        }
        BigInteger whole = whole(value);
        if (whole != null) return PyDelta.of(ctx, nearest(self.total(), whole));
        Double real = real(value);
        if (real == null) return PySingleton.NOT_IMPLEMENTED;
        BigInteger[] ratio = ratio(real);
        if (ratio[0].signum() < 0) {
            return PyDelta.of(ctx, nearest(self.total().multiply(ratio[1]).negate(), ratio[0].negate()));
        }
        return PyDelta.of(ctx, nearest(self.total().multiply(ratio[1]), ratio[0]));
    }

    /** Return self//value. */
    @Py("__floordiv__(self, value, /) -> Any")
    static Object floorDiv(Ctx ctx, PyDelta self, Object value) {
        if (value instanceof PyDelta d) return IntOps.of(floor(self.total(), d.total())[0]);
        BigInteger whole = whole(value);
        return whole == null ? PySingleton.NOT_IMPLEMENTED : PyDelta.of(ctx, floor(self.total(), whole)[0]);
    }

    /** Return self%value. */
    @Py("__mod__(self, value, /) -> timedelta")
    static Object mod(Ctx ctx, PyDelta self, Object value) {
        if (!(value instanceof PyDelta d)) return PySingleton.NOT_IMPLEMENTED;
        if (d.total().signum() == 0) throw Errors.zeroDivision("integer modulo by zero");
        return PyDelta.of(ctx, floor(self.total(), d.total())[1]);
    }

    /** Return divmod(self, value). */
    @Py("__divmod__(self, value, /) -> Any")
    static Object divMod(Ctx ctx, PyDelta self, Object value) {
        if (!(value instanceof PyDelta d)) return PySingleton.NOT_IMPLEMENTED;
        BigInteger[] parts = floor(self.total(), d.total());
        return new PyTuple(IntOps.of(parts[0]), PyDelta.of(ctx, parts[1]));
    }

    /** Return -self. */
    @Py("__neg__(self, /) -> timedelta")
    static Object neg(Ctx ctx, PyDelta self) {
        return PyDelta.of(ctx, self.total().negate());
    }

    /** Return +self. */
    @Py("__pos__(self, /) -> timedelta")
    static Object pos(Ctx ctx, PyDelta self) {
        return PyDelta.of(ctx, self.total());
    }

    /** Return abs(self). */
    @Py("__abs__(self, /) -> timedelta")
    static Object abs(Ctx ctx, PyDelta self) {
        return PyDelta.of(ctx, self.total().abs());
    }

    /** Return True if the duration is not zero. */
    @Py("__bool__(self, /) -> bool")
    static boolean bool(Ctx ctx, PyDelta self) {
        return self.days != 0 || self.seconds != 0 || self.micros != 0;
    }

    private static @Nullable Integer order(PyDelta self, Object value) {
        if (!(value instanceof PyDelta d)) return null;
        if (self.days != d.days) return Integer.compare(self.days, d.days);
        return self.seconds != d.seconds ? Integer.compare(self.seconds, d.seconds)
                : Integer.compare(self.micros, d.micros);
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyDelta self, Object value) {
        Integer order = order(self, value);
        return order == null ? PySingleton.NOT_IMPLEMENTED : (Object) (order == 0);
    }

    /** Return self<value. */
    @Py("__lt__(self, value, /) -> bool")
    static Object lt(Ctx ctx, PyDelta self, Object value) {
        Integer order = order(self, value);
        return order == null ? PySingleton.NOT_IMPLEMENTED : (Object) (order < 0);
    }

    /** Return self<=value. */
    @Py("__le__(self, value, /) -> bool")
    static Object le(Ctx ctx, PyDelta self, Object value) {
        Integer order = order(self, value);
        return order == null ? PySingleton.NOT_IMPLEMENTED : (Object) (order <= 0);
    }

    /** Return self>value. */
    @Py("__gt__(self, value, /) -> bool")
    static Object gt(Ctx ctx, PyDelta self, Object value) {
        Integer order = order(self, value);
        return order == null ? PySingleton.NOT_IMPLEMENTED : (Object) (order > 0);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value, /) -> bool")
    static Object ge(Ctx ctx, PyDelta self, Object value) {
        Integer order = order(self, value);
        return order == null ? PySingleton.NOT_IMPLEMENTED : (Object) (order >= 0);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyDelta self) {
        return HashOps.tuple(ctx, new Object[] {(long) self.days, (long) self.seconds, (long) self.micros});
    }
}
