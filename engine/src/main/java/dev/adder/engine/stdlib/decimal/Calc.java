package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.run.Ctx;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** One operation under way: the parameters of its context, and the conditions it has met so far. */
final class Calc {
    static final long MAX_PREC = 999_999_999_999_999_999L;
    static final long MAX_EMAX = 999_999_999_999_999_999L;
    static final long MIN_EMIN = -999_999_999_999_999_999L;

    final Ctx ctx;
    long prec;
    long emax;
    long emin;
    Rounding rounding;
    boolean clamp;
    int status;
    private boolean lost;

    Calc(Ctx ctx, long prec, long emin, long emax, Rounding rounding, boolean clamp) {
        this.ctx = ctx;
        this.prec = prec;
        this.emin = emin;
        this.emax = emax;
        this.rounding = rounding;
        this.clamp = clamp;
    }

    /** A calculation in which everything is exact. */
    static Calc exact(Ctx ctx) {
        return new Calc(ctx, MAX_PREC, MIN_EMIN, MAX_EMAX, Rounding.HALF_EVEN, false);
    }

    /** One for steps in between: more digits, any exponent. */
    Calc wider(long precision) {
        return new Calc(ctx, precision, MIN_EMIN, MAX_EMAX, Rounding.HALF_EVEN, false);
    }

    /** The same with other digits and rounding. */
    Calc with(long precision, Rounding r) {
        return new Calc(ctx, precision, emin, emax, r, clamp);
    }

    long etiny() {
        return emin - (prec - 1);
    }

    long etop() {
        return emax - (prec - 1);
    }

    PyDecimal invalid(int condition) {
        status |= condition;
        return PyDecimal.nan();
    }

    PyDecimal invalid() {
        return invalid(Signals.INVALID_OPERATION);
    }

    /** The NaN that comes of NaNs among the operands, or null when there is none. */
    @Nullable
    PyDecimal nanOf(PyDecimal... operands) {
        PyDecimal found = null;
        for (PyDecimal d : operands) {
            if (d.isSignaling()) {
                status |= Signals.INVALID_OPERATION;
                return quiet(d);
            }
            if (found == null && d.isNan()) found = d;
        }
        return found == null ? null : quiet(found);
    }

    private PyDecimal quiet(PyDecimal nan) {
        return new PyDecimal(PyDecimal.TYPE, PyDecimal.Kind.QUIET, nan.negative, payload(nan.coefficient), 0);
    }

    /** As much of what a NaN carries as there is room for. */
    private BigInteger payload(BigInteger carried) {
        long room = prec - (clamp ? 1 : 0);
        return Digits.count(carried) <= room ? carried : carried.mod(Digits.power(room));
    }

    /** Drops the last digits as the rounding says; {@link #lost} tells whether they were other than zero. */
    BigInteger shiftRight(boolean negative, BigInteger c, long places) {
        lost = false;
        if (places <= 0 || c.signum() == 0) return c;
        int digits = Digits.count(c);
        if (places > digits) {
            lost = true;
            return rounding.away(negative, 0, -1) ? BigInteger.ONE : BigInteger.ZERO;
        }
        Digits.pay(ctx, digits);
        BigInteger unit = Digits.power(places);
        BigInteger[] parts = c.divideAndRemainder(unit);
        if (parts[1].signum() == 0) return parts[0];
        lost = true;
        int half = parts[1].shiftLeft(1).compareTo(unit);
        int last = rounding == Rounding.HALF_EVEN ? parts[0].testBit(0) ? 1 : 0
                : parts[0].mod(BigInteger.TEN).intValue();
        return rounding.away(negative, last, half) ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    boolean lost() {
        return lost;
    }

    BigInteger shiftLeft(BigInteger c, long places) {
        if (places <= 0 || c.signum() == 0) return c;
        Digits.pay(ctx, places + (long) (c.bitLength() * 0.302));
        return c.multiply(Digits.power(places));
    }

    PyDecimal finish(PyDecimal d) {
        if (d.isNan()) {
            BigInteger kept = payload(d.coefficient);
            return kept.equals(d.coefficient) ? d : new PyDecimal(PyDecimal.TYPE, d.kind, d.negative, kept, 0);
        }
        if (d.isInfinite()) return d.withSign(d.negative);
        long adjusted = d.adjusted();
        if (d.digits() <= prec && adjusted <= emax && adjusted >= emin && !(clamp && d.exponent > etop())) {
            return d.withSign(d.negative);
        }
        return finish(d.negative, d.coefficient, d.exponent);
    }

    /** The number as the context can hold it. */
    PyDecimal finish(boolean negative, BigInteger c, long exponent) {
        if (c.signum() == 0) return zero(negative, exponent);
        int digits = Digits.count(c);
        long adjusted = exponent + digits - 1;
        if (adjusted > emax) return overflow(negative);
        if (clamp && exponent > etop()) {
            if (adjusted < emin) status |= Signals.SUBNORMAL;
            status |= Signals.CLAMPED;
            return new PyDecimal(negative, shiftLeft(c, exponent - etop()), etop());
        }
        if (adjusted < emin) return subnormal(negative, c, exponent);
        if (digits <= prec) return new PyDecimal(negative, c, exponent);
        long drop = digits - prec;
        BigInteger kept = shiftRight(negative, c, drop);
        long e = exponent + drop;
        status |= Signals.ROUNDED;
        if (lost) status |= Signals.INEXACT;
        if (Digits.count(kept) > prec) {
            kept = Digits.power(prec - 1);
            e++;
        }
        if (e + prec - 1 > emax) return overflow(negative);
        if (clamp && e > etop()) {
            status |= Signals.CLAMPED;
            return new PyDecimal(negative, shiftLeft(kept, e - etop()), etop());
        }
        return new PyDecimal(negative, kept, e);
    }

    private PyDecimal zero(boolean negative, long exponent) {
        long most = clamp ? etop() : emax;
        long e = Math.max(etiny(), Math.min(exponent, most));
        if (e != exponent) status |= Signals.CLAMPED;
        return new PyDecimal(negative, BigInteger.ZERO, e);
    }

    private PyDecimal subnormal(boolean negative, BigInteger c, long exponent) {
        status |= Signals.SUBNORMAL;
        long tiny = etiny();
        if (exponent >= tiny) return new PyDecimal(negative, c, exponent);
        BigInteger kept = shiftRight(negative, c, tiny - exponent);
        status |= Signals.ROUNDED;
        if (lost) {
            status |= Signals.INEXACT | Signals.UNDERFLOW;
            if (kept.signum() == 0) status |= Signals.CLAMPED;
        }
        return new PyDecimal(negative, kept, tiny);
    }

    PyDecimal overflow(boolean negative) {
        status |= Signals.OVERFLOW | Signals.INEXACT | Signals.ROUNDED;
        return rounding.overflowsToInfinity(negative) ? PyDecimal.infinity(negative) : largest(negative);
    }

    PyDecimal largest(boolean negative) {
        return new PyDecimal(negative, Digits.power(ctx, prec).subtract(BigInteger.ONE), etop());
    }

    PyDecimal add(PyDecimal a, PyDecimal b) {
        return sum(a, b, b.negative);
    }

    PyDecimal subtract(PyDecimal a, PyDecimal b) {
        return sum(a, b, !b.negative);
    }

    private PyDecimal sum(PyDecimal a, PyDecimal b, boolean bNegative) {
        if (!a.isFinite() || !b.isFinite()) {
            PyDecimal nan = nanOf(a, b);
            if (nan != null) return nan;
            if (!a.isInfinite()) return b.withSign(bNegative);
            return b.isInfinite() && a.negative != bNegative ? invalid() : a.withSign(a.negative);
        }
        return sum(a.negative, a.coefficient, a.exponent, bNegative, b.coefficient, b.exponent);
    }

    private PyDecimal sum(boolean aNegative, BigInteger a, long aExponent, boolean bNegative, BigInteger b,
            long bExponent) {
        if (aExponent < bExponent) return sum(bNegative, b, bExponent, aNegative, a, aExponent);
        BigInteger large = a;
        BigInteger small = b;
        long exponent = bExponent;
        if (a.signum() != 0 && aExponent != bExponent) {
            int digits = Digits.count(a);
            long least = aExponent - 1 + (digits > prec ? 0 : digits - prec - 1);
            if (bExponent + Digits.count(b) - 1 < least) {
                small = BigInteger.valueOf(b.signum());
                exponent = least;
            }
            large = shiftLeft(a, aExponent - exponent);
        }
        if (large.bitLength() > 4096) ctx.tick(large.bitLength() >> 12);
        BigInteger sum = (aNegative ? large.negate() : large).add(bNegative ? small.negate() : small);
        boolean negative = sum.signum() != 0 ? sum.signum() < 0
                : aNegative == bNegative ? aNegative : rounding == Rounding.FLOOR;
        return finish(negative, sum.abs(), exponent);
    }

    PyDecimal multiply(PyDecimal a, PyDecimal b) {
        boolean negative = a.negative ^ b.negative;
        if (!a.isFinite() || !b.isFinite()) {
            PyDecimal nan = nanOf(a, b);
            if (nan != null) return nan;
            return a.isZero() || b.isZero() ? invalid() : PyDecimal.infinity(negative);
        }
        return finish(negative, product(a, b), a.exponent + b.exponent);
    }

    private BigInteger product(PyDecimal a, PyDecimal b) {
        if (a.coefficient.bitLength() + b.coefficient.bitLength() > 500) Digits.pay(ctx, a.digits(), b.digits());
        return a.coefficient.multiply(b.coefficient);
    }

    PyDecimal fma(PyDecimal a, PyDecimal b, PyDecimal c) {
        if (!a.isFinite() || !b.isFinite() || !c.isFinite()) {
            boolean undefined = a.isInfinite() && b.isZero() || a.isZero() && b.isInfinite();
            if (undefined && !c.isSignaling()) return invalid();
            PyDecimal nan = nanOf(a, b, c);
            if (nan != null) return nan;
            return a.isFinite() && b.isFinite() ? c.withSign(c.negative) : add(multiply(a, b), c);
        }
        return sum(a.negative ^ b.negative, product(a, b), a.exponent + b.exponent, c.negative, c.coefficient,
                c.exponent);
    }

    PyDecimal plus(PyDecimal a) {
        PyDecimal nan = nanOf(a);
        if (nan != null) return nan;
        return finish(a.isZero() && rounding != Rounding.FLOOR ? a.withSign(false) : a);
    }

    PyDecimal minus(PyDecimal a) {
        PyDecimal nan = nanOf(a);
        if (nan != null) return nan;
        return finish(a.withSign(!(a.isZero() && rounding != Rounding.FLOOR) && !a.negative));
    }

    PyDecimal abs(PyDecimal a) {
        PyDecimal nan = nanOf(a);
        return nan != null ? nan : a.negative ? minus(a) : plus(a);
    }
}
