package dev.adder.engine.stdlib.decimal;

import java.math.BigInteger;

/** Operations on exponents and last places. */
final class Quantum {
    private Quantum() {}

    static PyDecimal quantize(Calc k, PyDecimal a, PyDecimal b) {
        if (!a.isFinite() || !b.isFinite()) {
            PyDecimal nan = k.nanOf(a, b);
            if (nan != null) return nan;
            return a.isInfinite() && b.isInfinite() ? a.withSign(a.negative) : k.invalid();
        }
        if (b.exponent > k.emax || b.exponent < k.etiny()) return k.invalid();
        if (a.isZero()) return k.finish(a.negative, BigInteger.ZERO, b.exponent);
        long shift = a.exponent - b.exponent;
        if (a.digits() + shift > k.prec) return k.invalid();
        return k.finish(rescaled(k, a, b.exponent, true));
    }

    /** The number with another exponent; what does not fit the precision is invalid when asked for. */
    private static PyDecimal rescaled(Calc k, PyDecimal a, long exponent, boolean bounded) {
        long shift = a.exponent - exponent;
        if (shift >= 0) {
            if (bounded && a.adjusted() > k.emax) return k.invalid();
            return new PyDecimal(a.negative, k.shiftLeft(a.coefficient, shift), exponent);
        }
        BigInteger kept = k.shiftRight(a.negative, a.coefficient, -shift);
        PyDecimal result = new PyDecimal(a.negative, kept, exponent);
        if (bounded && (result.digits() > k.prec || !result.isZero() && result.adjusted() > k.emax)) {
            return k.invalid();
        }
        k.status |= Signals.ROUNDED;
        if (k.lost()) k.status |= Signals.INEXACT;
        return result;
    }

    /** With another exponent, however many digits that takes. */
    static PyDecimal rescale(Calc k, PyDecimal a, long exponent) {
        if (a.isZero()) return new PyDecimal(a.negative, BigInteger.ZERO, exponent);
        return rescaled(k, a, exponent, false);
    }

    static PyDecimal toIntegral(Calc k, PyDecimal a, boolean exact) {
        PyDecimal nan = k.nanOf(a);
        if (nan != null) return nan;
        if (!a.isFinite() || a.exponent >= 0) return a.withSign(a.negative);
        if (a.isZero()) return new PyDecimal(a.negative, BigInteger.ZERO, 0);
        BigInteger kept = k.shiftRight(a.negative, a.coefficient, -a.exponent);
        if (exact) k.status |= Signals.ROUNDED | (k.lost() ? Signals.INEXACT : 0);
        return new PyDecimal(a.negative, kept, 0);
    }

    static PyDecimal normalize(Calc k, PyDecimal a) {
        PyDecimal nan = k.nanOf(a);
        if (nan != null) return nan;
        PyDecimal d = k.finish(a);
        if (!d.isFinite()) return d;
        if (d.isZero()) return new PyDecimal(d.negative, BigInteger.ZERO, 0);
        long most = (k.clamp ? k.etop() : k.emax) - d.exponent;
        long zeros = Digits.trailingZeros(k.ctx, d.coefficient, most);
        return zeros == 0 ? d
                : new PyDecimal(d.negative, d.coefficient.divide(Digits.power(zeros)), d.exponent + zeros);
    }

    /** A finite operand that is an int with exponent 0, at most so large; otherwise {@code Long.MIN_VALUE}. */
    private static long count(PyDecimal b, long most) {
        if (!b.isFinite() || b.exponent != 0 || b.coefficient.bitLength() > 62) return Long.MIN_VALUE;
        long n = b.coefficient.longValue();
        return n > most ? Long.MIN_VALUE : b.negative ? -n : n;
    }

    static PyDecimal scaleb(Calc k, PyDecimal a, PyDecimal b) {
        PyDecimal nan = k.nanOf(a, b);
        if (nan != null) return nan;
        long n = count(b, 2 * (k.emax + k.prec));
        if (n == Long.MIN_VALUE) return k.invalid();
        if (a.isInfinite()) return a.withSign(a.negative);
        return k.finish(a.negative, a.coefficient, a.exponent + n);
    }

    static PyDecimal logb(Calc k, PyDecimal a) {
        PyDecimal nan = k.nanOf(a);
        if (nan != null) return nan;
        if (a.isInfinite()) return PyDecimal.infinity(false);
        if (a.isZero()) {
            k.status |= Signals.DIVISION_BY_ZERO;
            return PyDecimal.infinity(true);
        }
        return k.finish(PyDecimal.of(a.adjusted()));
    }

    static PyDecimal shift(Calc k, PyDecimal a, PyDecimal b) {
        PyDecimal nan = k.nanOf(a, b);
        if (nan != null) return nan;
        long n = count(b, k.prec);
        if (n == Long.MIN_VALUE) return k.invalid();
        if (a.isInfinite()) return a.withSign(a.negative);
        Digits.pay(k.ctx, a.digits());
        if (n >= 0) {
            BigInteger c = a.isZero() ? a.coefficient : k.shiftLeft(last(k, a.coefficient, k.prec - n), n);
            return new PyDecimal(a.negative, c, a.exponent);
        }
        BigInteger c = last(k, a.coefficient, k.prec);
        c = Digits.count(c) <= -n ? BigInteger.ZERO : c.divide(Digits.power(k.ctx, -n));
        return new PyDecimal(a.negative, c, a.exponent);
    }

    private static BigInteger last(Calc k, BigInteger c, long places) {
        return Digits.count(c) <= places ? c : c.mod(Digits.power(k.ctx, places));
    }

    static PyDecimal rotate(Calc k, PyDecimal a, PyDecimal b) {
        PyDecimal nan = k.nanOf(a, b);
        if (nan != null) return nan;
        long n = count(b, k.prec);
        if (n == Long.MIN_VALUE) return k.invalid();
        if (a.isInfinite()) return a.withSign(a.negative);
        long left = n >= 0 ? n : k.prec + n;
        Digits.pay(k.ctx, a.digits());
        BigInteger c = last(k, a.coefficient, k.prec);
        if (c.signum() == 0) return new PyDecimal(a.negative, c, a.exponent);
        BigInteger[] parts = c.divideAndRemainder(Digits.power(k.ctx, k.prec - left));
        return new PyDecimal(a.negative, k.shiftLeft(parts[1], left).add(parts[0]), a.exponent);
    }

    static PyDecimal nextMinus(Calc k, PyDecimal a) {
        return next(k, a, true);
    }

    static PyDecimal nextPlus(Calc k, PyDecimal a) {
        return next(k, a, false);
    }

    private static PyDecimal next(Calc k, PyDecimal a, boolean down) {
        PyDecimal nan = k.nanOf(a);
        if (nan != null) return nan;
        if (a.isInfinite()) return a.negative == down ? a.withSign(down) : k.largest(!down);
        Calc directed = k.with(k.prec, down ? Rounding.FLOOR : Rounding.CEILING);
        PyDecimal result = directed.finish(a);
        if ((directed.status & Signals.INEXACT) != 0) return result;
        return directed.add(result, new PyDecimal(down, BigInteger.ONE, k.etiny() - 1));
    }

    static PyDecimal nextToward(Calc k, PyDecimal a, PyDecimal b) {
        PyDecimal nan = k.nanOf(a, b);
        if (nan != null) return nan;
        int c = Ordering.order(k.ctx, a, b);
        if (c == 0) return a.withSign(b.negative);
        PyDecimal result = next(k, a, c > 0);
        if (result.isInfinite()) {
            k.status |= Signals.OVERFLOW | Signals.ROUNDED | Signals.INEXACT;
        } else if (result.adjusted() < k.emin) {
            k.status |= Signals.UNDERFLOW | Signals.SUBNORMAL | Signals.ROUNDED | Signals.INEXACT;
            if (result.isZero()) k.status |= Signals.CLAMPED;
        }
        return result;
    }

    static String numberClass(Calc k, PyDecimal a) {
        if (a.isNan()) return a.isSignaling() ? "sNaN" : "NaN";
        String sign = a.negative ? "-" : "+";
        if (a.isInfinite()) return sign + "Infinity";
        if (a.isZero()) return sign + "Zero";
        return sign + (a.adjusted() < k.emin ? "Subnormal" : "Normal");
    }
}
