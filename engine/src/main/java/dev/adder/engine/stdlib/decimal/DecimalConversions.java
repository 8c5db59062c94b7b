package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyComplex;
import dev.adder.engine.value.PyTuple;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Decimals as ints, floats, ratios and hashes. */
@PyType("decimal.Decimal")
final class DecimalConversions {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);

    private DecimalConversions() {}

    /** The number as an int, rounded; for as many digits as an int can have. */
    private static Object whole(Ctx ctx, PyDecimal d, Rounding rounding) {
        if (!d.isFinite()) {
            if (d.isNan()) throw Errors.valueError("cannot convert NaN to integer");
            throw Errors.overflowError("cannot convert Infinity to integer");
        }
        if (d.exponent <= 0) {
            Calc k = Calc.exact(ctx);
            k.rounding = rounding;
            BigInteger i = k.shiftRight(d.negative, d.coefficient, -d.exponent);
            return IntOps.of(d.negative ? i.negate() : i);
        }
        if (d.isZero()) return 0L;
        Object power = NumberOps.pow(ctx, 10L, d.exponent);
        return NumberOps.mul(ctx, power, IntOps.of(d.negative ? d.coefficient.negate() : d.coefficient));
    }

    /** int(self) */
    @Py("__int__(self, /) -> int")
    static Object toInt(Ctx ctx, PyDecimal self) {
        return whole(ctx, self, Rounding.DOWN);
    }

    /** Truncate to an int. */
    @Py("__trunc__(self, /) -> int")
    static Object trunc(Ctx ctx, PyDecimal self) {
        return whole(ctx, self, Rounding.DOWN);
    }

    /** The largest int not above. */
    @Py("__floor__(self, /) -> int")
    static Object floor(Ctx ctx, PyDecimal self) {
        return whole(ctx, self, Rounding.FLOOR);
    }

    /** The smallest int not below. */
    @Py("__ceil__(self, /) -> int")
    static Object ceil(Ctx ctx, PyDecimal self) {
        return whole(ctx, self, Rounding.CEILING);
    }

    /** Round to an int, or to a number of digits. */
    @Py("__round__(self, ndigits=..., /) -> Any")
    static Object round(Ctx ctx, PyDecimal self, @Nullable Object ndigits) {
        if (ndigits == null) return whole(ctx, self, Rounding.HALF_EVEN);
        if (!NumberOps.isInt(ndigits)) throw Errors.typeError("optional arg must be an integer");
        if (!(NumberOps.index(ctx, ndigits) instanceof Long n)) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        PyContext c = Contexts.current(ctx);
        Calc k = c.calc(ctx);
        PyDecimal unit = new PyDecimal(false, BigInteger.ONE, n == Long.MIN_VALUE ? Long.MAX_VALUE : -n);
        return c.done(k, Quantum.quantize(k, self, unit));
    }

    /** float(self) */
    @Py("__float__(self, /) -> float")
    static double toFloat(Ctx ctx, PyDecimal self) {
        if (self.isNan()) {
            if (self.isSignaling()) throw Errors.valueError("cannot convert signaling NaN to float");
            return self.negative ? Double.longBitsToDouble(0xFFF8_0000_0000_0000L) : Double.NaN;
        }
        if (self.isInfinite()) return self.negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        if (self.isZero() || self.adjusted() < -400) return self.negative ? -0.0 : 0.0;
        if (self.adjusted() > 400) return self.negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        ctx.charge(48L + self.digits());
        return Double.parseDouble((self.negative ? "-" : "") + Digits.text(ctx, self.coefficient) + "E"
                + self.exponent);
    }

    /** complex(self) */
    @Py("__complex__(self, /) -> complex")
    static Object toComplex(Ctx ctx, PyDecimal self) {
        return new PyComplex(toFloat(ctx, self), 0);
    }

    /** A pair of ints whose ratio is the number. */
    @Py("as_integer_ratio(self, /) -> tuple[int, int]")
    static Object ratio(Ctx ctx, PyDecimal self) {
        if (self.isNan()) throw Errors.valueError("cannot convert NaN to integer ratio");
        if (self.isInfinite()) throw Errors.overflowError("cannot convert Infinity to integer ratio");
        if (self.exponent >= 0 || self.isZero()) return new PyTuple(whole(ctx, self, Rounding.DOWN), 1L);
        BigInteger d = IntOps.big(NumberOps.pow(ctx, 10L, -self.exponent));
        BigInteger n = self.negative ? self.coefficient.negate() : self.coefficient;
        Digits.pay(ctx, -self.exponent, self.digits());
        BigInteger common = n.gcd(d);
        return new PyTuple(IntOps.of(n.divide(common)), IntOps.of(d.divide(common)));
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyDecimal self) {
        if (self.isNan()) {
            if (self.isSignaling()) throw Errors.typeError("Cannot hash a signaling NaN value");
            return HashOps.identity(ctx, self);
        }
        if (self.isInfinite()) return self.negative ? -314159 : 314159;
        ctx.tick(self.coefficient.bitLength() >> 6);
        if (self.exponent == 0) return HashOps.integer(self.negative ? self.coefficient.negate() : self.coefficient);
        BigInteger power = BigInteger.TEN.modPow(BigInteger.valueOf(self.exponent), MODULUS);
        long h = self.coefficient.mod(MODULUS).multiply(power).mod(MODULUS).longValue();
        h = self.negative ? -h : h;
        return h == -1 ? -2 : h;
    }

    /** The number itself: it does not change. */
    @Py("__copy__(self, /) -> Decimal")
    static Object copy(Ctx ctx, PyDecimal self) {
        return self;
    }

    /** The number itself: it does not change. */
    @Py("__deepcopy__(self, memo, /) -> Decimal")
    static Object deepCopy(Ctx ctx, PyDecimal self, Object memo) {
        return self;
    }

    /** Helper for pickle. */
    @Py("__reduce__(self, /) -> tuple")
    static Object reduce(Ctx ctx, PyDecimal self) {
        return new PyTuple(self.type(), new PyTuple(DecimalMethods.str(ctx, self)));
    }
}
