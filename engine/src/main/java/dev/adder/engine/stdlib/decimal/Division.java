package dev.adder.engine.stdlib.decimal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Quotients and remainders. */
final class Division {
    /** Ten times as much, and ten more, is still a {@code long}. */
    private static final long SHORT = 900_000_000_000_000_000L;

    private Division() {}

    static PyDecimal divide(Calc k, PyDecimal a, PyDecimal b) {
        boolean negative = a.negative ^ b.negative;
        if (!a.isFinite() || !b.isFinite()) {
            PyDecimal nan = k.nanOf(a, b);
            if (nan != null) return nan;
            if (a.isInfinite()) return b.isInfinite() ? k.invalid() : PyDecimal.infinity(negative);
            k.status |= Signals.CLAMPED;
            return new PyDecimal(negative, BigInteger.ZERO, k.etiny());
        }
        if (b.isZero()) return byZero(k, a, negative);
        long ideal = a.exponent - b.exponent;
        if (a.isZero()) return k.finish(negative, BigInteger.ZERO, ideal);
        if (a.coefficient.bitLength() < 60 && b.coefficient.bitLength() < 60) {
            PyDecimal exact = shortQuotient(k, a, b, negative);
            if (exact != null) return exact;
        }
        long shift = Math.max(0, b.digits() - a.digits() + k.prec + 1);
        long down = Math.max(0, -(b.digits() - a.digits() + k.prec + 1));
        BigInteger n = k.shiftLeft(a.coefficient, shift);
        BigInteger d = k.shiftLeft(b.coefficient, down);
        Digits.pay(k.ctx, Digits.count(d), Math.max(1, k.prec));
        BigInteger[] parts = n.divideAndRemainder(d);
        BigInteger q = parts[0];
        long exponent = ideal - shift + down;
        if (parts[1].signum() != 0) {
            q = sticky(q);
        } else if (shift > 0) {
            long zeros = Digits.trailingZeros(k.ctx, q, shift);
            q = zeros == 0 ? q : q.divide(Digits.power(zeros));
            exponent += zeros;
        }
        return k.finish(negative, q, exponent);
    }

    /** An exact quotient of few digits, by long division; null when it does not end soon. */
    private static @Nullable PyDecimal shortQuotient(Calc k, PyDecimal a, PyDecimal b, boolean negative) {
        long divisor = b.coefficient.longValue();
        long dividend = a.coefficient.longValue();
        long quotient = dividend / divisor;
        long rest = dividend % divisor;
        long exponent = a.exponent - b.exponent;
        while (rest != 0) {
            if (quotient >= SHORT || rest >= SHORT) return null;
            rest *= 10;
            quotient = quotient * 10 + rest / divisor;
            rest %= divisor;
            exponent--;
        }
        return k.finish(negative, BigInteger.valueOf(quotient), exponent);
    }

    /** A quotient with a remainder: never just at a digit that rounding treats in a special way. */
    static BigInteger sticky(BigInteger q) {
        int last = q.mod(BigInteger.TEN).intValue();
        return last == 0 || last == 5 ? q.add(BigInteger.ONE) : q;
    }

    private static PyDecimal byZero(Calc k, PyDecimal a, boolean negative) {
        if (a.isZero()) return k.invalid(Signals.DIVISION_UNDEFINED);
        k.status |= Signals.DIVISION_BY_ZERO;
        return PyDecimal.infinity(negative);
    }

    /** The quotient without its fraction, and the remainder with the sign of the dividend, of finite numbers. */
    private static PyDecimal[] whole(Calc k, PyDecimal a, PyDecimal b) {
        boolean negative = a.negative ^ b.negative;
        long ideal = Math.min(a.exponent, b.exponent);
        if (a.isZero() || a.adjusted() < b.adjusted()) {
            BigInteger r = k.shiftLeft(a.coefficient, a.exponent - ideal);
            return new PyDecimal[] {new PyDecimal(negative, BigInteger.ZERO, 0),
                new PyDecimal(a.negative, r, ideal)};
        }
        if (a.adjusted() - b.adjusted() > k.prec) return impossible(k);
        BigInteger n = k.shiftLeft(a.coefficient, a.exponent - ideal);
        BigInteger d = k.shiftLeft(b.coefficient, b.exponent - ideal);
        Digits.pay(k.ctx, Digits.count(d), a.adjusted() - b.adjusted() + 1);
        BigInteger[] parts = n.divideAndRemainder(d);
        if (Digits.count(parts[0]) > k.prec) return impossible(k);
        return new PyDecimal[] {new PyDecimal(negative, parts[0], 0), new PyDecimal(a.negative, parts[1], ideal)};
    }

    private static PyDecimal[] impossible(Calc k) {
        PyDecimal nan = k.invalid(Signals.DIVISION_IMPOSSIBLE);
        return new PyDecimal[] {nan, nan};
    }

    static PyDecimal divideInt(Calc k, PyDecimal a, PyDecimal b) {
        boolean negative = a.negative ^ b.negative;
        if (!a.isFinite() || !b.isFinite()) {
            PyDecimal nan = k.nanOf(a, b);
            if (nan != null) return nan;
            if (a.isInfinite()) return b.isInfinite() ? k.invalid() : PyDecimal.infinity(negative);
            return new PyDecimal(negative, BigInteger.ZERO, 0);
        }
        return b.isZero() ? byZero(k, a, negative) : k.finish(whole(k, a, b)[0]);
    }

    static PyDecimal remainder(Calc k, PyDecimal a, PyDecimal b) {
        if (!a.isFinite() || !b.isFinite()) {
            PyDecimal nan = k.nanOf(a, b);
            if (nan != null) return nan;
            return a.isInfinite() ? k.invalid() : k.finish(a);
        }
        if (b.isZero()) return k.invalid(a.isZero() ? Signals.DIVISION_UNDEFINED : Signals.INVALID_OPERATION);
        return k.finish(whole(k, a, b)[1]);
    }

    /** Quotient and remainder. */
    static PyDecimal[] divMod(Calc k, PyDecimal a, PyDecimal b) {
        boolean negative = a.negative ^ b.negative;
        if (!a.isFinite() || !b.isFinite()) {
            PyDecimal nan = k.nanOf(a, b);
            if (nan != null) return new PyDecimal[] {nan, nan};
            if (a.isInfinite()) {
                PyDecimal r = k.invalid();
                return new PyDecimal[] {b.isInfinite() ? r : PyDecimal.infinity(negative), r};
            }
            return new PyDecimal[] {new PyDecimal(negative, BigInteger.ZERO, 0), k.finish(a)};
        }
        if (b.isZero()) {
            if (a.isZero()) {
                PyDecimal nan = k.invalid(Signals.DIVISION_UNDEFINED);
                return new PyDecimal[] {nan, nan};
            }
            PyDecimal r = k.invalid();
            return new PyDecimal[] {byZero(k, a, negative), r};
        }
        PyDecimal[] parts = whole(k, a, b);
        return new PyDecimal[] {k.finish(parts[0]), k.finish(parts[1])};
    }

    /** The remainder nearest to zero. */
    static PyDecimal remainderNear(Calc k, PyDecimal a, PyDecimal b) {
        if (!a.isFinite() || !b.isFinite()) {
            PyDecimal nan = k.nanOf(a, b);
            if (nan != null) return nan;
            return a.isInfinite() ? k.invalid() : k.finish(a);
        }
        if (b.isZero()) return k.invalid(a.isZero() ? Signals.DIVISION_UNDEFINED : Signals.INVALID_OPERATION);
        if (a.adjusted() < b.adjusted() - 1) return k.finish(whole(k, a, b)[1]);
        PyDecimal[] parts = whole(k, a, b);
        PyDecimal r = parts[1];
        if (r.isNan() || r.isZero()) return k.finish(r);
        BigInteger d = k.shiftLeft(b.coefficient, b.exponent - r.exponent);
        int half = r.coefficient.shiftLeft(1).compareTo(d);
        BigInteger q = parts[0].coefficient;
        if (half < 0 || half == 0 && !q.testBit(0)) return k.finish(r);
        if (Digits.count(q.add(BigInteger.ONE)) > k.prec) return k.invalid(Signals.DIVISION_IMPOSSIBLE);
        BigInteger near = r.coefficient.subtract(d);
        return k.finish(a.negative ^ near.signum() < 0, near.abs(), r.exponent);
    }
}
