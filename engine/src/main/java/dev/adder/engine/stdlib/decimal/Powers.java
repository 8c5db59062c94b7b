package dev.adder.engine.stdlib.decimal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Roots, exponentials, logarithms and powers, correctly rounded but for powers, which are almost always so. */
final class Powers {
    private static final double BITS_PER_DIGIT = 3.3219280948873626;

    private Powers() {}

    static PyDecimal sqrt(Calc k, PyDecimal a) {
        PyDecimal nan = k.nanOf(a);
        if (nan != null) return nan;
        if (a.isZero()) return k.finish(a.negative, BigInteger.ZERO, a.exponent >> 1);
        if (a.negative) return k.invalid();
        if (a.isInfinite()) return a.withSign(false);
        long ideal = a.exponent >> 1;
        BigInteger c = (a.exponent & 1) == 0 ? a.coefficient : a.coefficient.multiply(BigInteger.TEN);
        long places = Math.max(0, k.prec + 1 - (Digits.count(c) + 1) / 2);
        c = k.shiftLeft(c, 2 * places);
        Digits.pay(k.ctx, Digits.count(c), Digits.count(c));
        BigInteger[] root = c.sqrtAndRemainder();
        BigInteger r = root[0];
        long exponent = ideal - places;
        if (root[1].signum() != 0) {
            r = Division.sticky(r);
        } else {
            long zeros = Digits.trailingZeros(k.ctx, r, places);
            r = r.divide(Digits.power(zeros));
            exponent += zeros;
        }
        return rounded(k, false, r, exponent);
    }

    /** Finished with halves to even, whatever the context says. */
    private static PyDecimal rounded(Calc k, boolean negative, BigInteger c, long exponent) {
        Calc even = k.with(k.prec, Rounding.HALF_EVEN);
        PyDecimal result = even.finish(negative, c, exponent);
        k.status |= even.status;
        return result;
    }

    static PyDecimal exp(Calc k, PyDecimal a) {
        PyDecimal nan = k.nanOf(a);
        if (nan != null) return nan;
        if (a.isInfinite()) return a.negative ? PyDecimal.ZERO : PyDecimal.infinity(false);
        if (a.isZero()) return PyDecimal.ONE;
        if (a.adjusted() < -k.prec - 2) {
            k.status |= Signals.INEXACT | Signals.ROUNDED;
            return k.finish(paddedOne(k, false, k.prec - 1));
        }
        if (a.adjusted() > 19) {
            return a.negative ? rounded(k, false, BigInteger.ONE, k.etiny() - 2) : evenOverflow(k);
        }
        for (long guard = 8;; guard *= 2) {
            PyDecimal found = exp(k, a, k.prec + guard);
            if (found != null) return found;
        }
    }

    private static PyDecimal evenOverflow(Calc k) {
        Calc even = k.with(k.prec, Rounding.HALF_EVEN);
        PyDecimal result = even.overflow(false);
        k.status |= even.status;
        return result;
    }

    private static @Nullable PyDecimal exp(Calc k, PyDecimal a, long digits) {
        int bits = bits(digits + 22);
        BigInteger x = scaled(k, a, bits);
        BigInteger ln10 = FixedPoint.ln10(k.ctx, bits);
        BigInteger n = x.shiftLeft(1).add(ln10).divide(ln10.shiftLeft(1));
        if (n.bitLength() > 61) {
            return n.signum() > 0 ? evenOverflow(k) : rounded(k, false, BigInteger.ONE, k.etiny() - 2);
        }
        long ten = n.longValue();
        if (ten > k.emax + 2) return evenOverflow(k);
        if (ten < k.etiny() - 3) return rounded(k, false, BigInteger.ONE, k.etiny() - 2);
        int lost = n.bitLength() + 8;
        BigInteger precise = FixedPoint.ln10(k.ctx, bits + lost);
        BigInteger r = scaled(k, a, bits + lost).subtract(precise.multiply(n)).shiftRight(lost);
        BigInteger e = FixedPoint.exp(k.ctx, r, bits);
        return decided(k, e, bits, ten);
    }

    private static int bits(long digits) {
        if (digits > Digits.MOST) throw Digits.tooLong();
        return (int) (digits * BITS_PER_DIGIT) + 32;
    }

    /** A finite number times {@code 2**bits}. */
    private static BigInteger scaled(Calc k, PyDecimal a, int bits) {
        BigInteger c = a.negative ? a.coefficient.negate() : a.coefficient;
        if (a.exponent >= 0) return k.shiftLeft(c, a.exponent).shiftLeft(bits);
        Digits.pay(k.ctx, -a.exponent + bits / 3);
        return c.shiftLeft(bits).divide(Digits.power(-a.exponent));
    }

    /**
     * The number {@code x / 2**bits * 10**ten} to the context's digits, or null when the last bits, which may be
     * wrong, decide how it is rounded.
     */
    private static @Nullable PyDecimal decided(Calc k, BigInteger x, int bits, long ten) {
        BigInteger error = BigInteger.ONE.shiftLeft(24);
        BigInteger low = x.abs().subtract(error);
        BigInteger high = x.abs().add(error);
        if (low.signum() <= 0) return null;
        boolean negative = x.signum() < 0;
        int magnitude = (int) Math.floor((high.bitLength() - bits) * 0.30103);
        long places = k.prec + 4 - magnitude;
        BigInteger scale = places >= 0 ? Digits.power(k.ctx, places) : BigInteger.ONE;
        Digits.pay(k.ctx, Math.max(1, places), bits / 3);
        BigInteger unit = BigInteger.ONE.shiftLeft(bits);
        if (places < 0) unit = unit.multiply(Digits.power(k.ctx, -places));
        Calc first = k.with(k.prec, Rounding.HALF_EVEN);
        Calc second = k.with(k.prec, Rounding.HALF_EVEN);
        PyDecimal a = first.finish(negative, odd(low.multiply(scale), unit), ten - places - 1);
        PyDecimal b = second.finish(negative, odd(high.multiply(scale), unit), ten - places - 1);
        if (first.status != second.status || a.kind != b.kind || a.exponent != b.exponent
                || !a.coefficient.equals(b.coefficient)) {
            return null;
        }
        k.status |= first.status;
        return a;
    }

    /** The quotient with a digit more, which says that there is a rest. */
    private static BigInteger odd(BigInteger n, BigInteger d) {
        return n.multiply(BigInteger.TEN).divide(d).or(BigInteger.ONE);
    }

    static PyDecimal ln(Calc k, PyDecimal a) {
        PyDecimal nan = k.nanOf(a);
        if (nan != null) return nan;
        if (a.isZero()) return PyDecimal.infinity(true);
        if (a.negative) return k.invalid();
        if (a.isInfinite()) return a.withSign(false);
        if (Ordering.order(k.ctx, a, PyDecimal.ONE) == 0) return PyDecimal.ZERO;
        for (long guard = 12 + closeness(k, a);; guard *= 2) {
            int bits = bits(k.prec + guard);
            PyDecimal found = decided(k, ln(k, a, bits), bits, 0);
            if (found != null) return found;
        }
    }

    /** How many digits cancel in the logarithm of a number near one. */
    private static long closeness(Calc k, PyDecimal a) {
        if (a.adjusted() != 0 && a.adjusted() != -1) return 0;
        PyDecimal difference = Calc.exact(k.ctx).subtract(a, PyDecimal.ONE);
        return difference.isZero() ? 0 : Math.max(0, -difference.adjusted());
    }

    /** The logarithm of a positive number, times {@code 2**bits}. */
    private static BigInteger ln(Calc k, PyDecimal a, int bits) {
        long ten = a.adjusted();
        if (Ordering.order(k.ctx, new PyDecimal(false, a.coefficient, a.exponent - ten), PyDecimal.of(3)) > 0) ten++;
        int extra = 64 - Long.numberOfLeadingZeros(Math.abs(ten)) + 8;
        PyDecimal m = new PyDecimal(false, a.coefficient, a.exponent - ten);
        BigInteger ln = FixedPoint.ln(k.ctx, scaled(k, m, bits + 8), bits + 8).shiftRight(8);
        if (ten == 0) return ln;
        return FixedPoint.ln10(k.ctx, bits + extra).multiply(BigInteger.valueOf(ten)).shiftRight(extra).add(ln);
    }

    static PyDecimal log10(Calc k, PyDecimal a) {
        PyDecimal nan = k.nanOf(a);
        if (nan != null) return nan;
        if (a.isZero()) return PyDecimal.infinity(true);
        if (a.negative) return k.invalid();
        if (a.isInfinite()) return a.withSign(false);
        if (Digits.trailingZeros(k.ctx, a.coefficient, a.digits()) == a.digits() - 1
                && Digits.power(k.ctx, a.digits() - 1).equals(a.coefficient)) {
            return rounded(k, a.adjusted() < 0, BigInteger.valueOf(Math.abs(a.adjusted())), 0);
        }
        for (long guard = 12 + closeness(k, a);; guard *= 2) {
            int bits = bits(k.prec + guard);
            BigInteger ln = ln(k, a, bits);
            BigInteger ln10 = FixedPoint.ln10(k.ctx, bits);
            PyDecimal found = decided(k, ln.shiftLeft(bits).divide(ln10), bits, 0);
            if (found != null) return found;
        }
    }

    static PyDecimal power(Calc k, PyDecimal a, PyDecimal b) {
        PyDecimal nan = k.nanOf(a, b);
        if (nan != null) return nan;
        boolean whole = b.isInteger();
        boolean negative = whole && a.negative && isOdd(k, b);
        if (a.isZero()) {
            if (b.isZero()) return k.invalid();
            return b.negative ? PyDecimal.infinity(negative) : new PyDecimal(negative, BigInteger.ZERO, 0);
        }
        if (a.negative && (!whole || b.isInfinite())) return k.invalid();
        if (b.isInfinite()) return toInfinity(k, a, b);
        if (a.isInfinite()) {
            if (b.isZero()) return PyDecimal.ONE;
            return b.negative ? new PyDecimal(negative, BigInteger.ZERO, 0) : PyDecimal.infinity(negative);
        }
        if (b.isZero()) return PyDecimal.ONE;
        int one = Ordering.order(k.ctx, a.withSign(false), PyDecimal.ONE);
        if (one == 0) return ofOne(k, a, b, whole, negative);
        PyDecimal far = outOfRange(k, a, b, one > 0, negative);
        if (far != null) return far;
        return whole ? wholePower(k, a, b, negative) : realPower(k, a, b);
    }

    private static boolean isOdd(Calc k, PyDecimal b) {
        if (b.exponent > 0 || b.isZero()) return false;
        return b.coefficient.divide(Digits.power(k.ctx, -b.exponent)).testBit(0);
    }

    private static PyDecimal paddedOne(Calc k, boolean negative, long shift) {
        return new PyDecimal(negative, Digits.power(k.ctx, shift), -shift);
    }

    private static PyDecimal toInfinity(Calc k, PyDecimal a, PyDecimal b) {
        int one = Ordering.order(k.ctx, a, PyDecimal.ONE);
        if (one == 0) {
            k.status |= Signals.INEXACT | Signals.ROUNDED;
            return paddedOne(k, false, k.prec - 1);
        }
        return one > 0 != b.negative ? PyDecimal.infinity(false) : new PyDecimal(false, BigInteger.ZERO, 0);
    }

    /** A power of one or minus one. */
    private static PyDecimal ofOne(Calc k, PyDecimal a, PyDecimal b, boolean whole, boolean negative) {
        if (!whole) {
            k.status |= Signals.INEXACT | Signals.ROUNDED;
            return paddedOne(k, negative, k.prec - 1);
        }
        if (b.negative) return new PyDecimal(negative, BigInteger.ONE, 0);
        PyDecimal places = Calc.exact(k.ctx).multiply(PyDecimal.of(-a.exponent), b);
        boolean many = Ordering.order(k.ctx, places, PyDecimal.of(k.prec - 1)) > 0;
        if (many) k.status |= Signals.ROUNDED;
        long shift = many ? k.prec - 1 : places.isZero() || places.negative ? 0
                : places.coefficient.multiply(Digits.power(Math.max(0, places.exponent)))
                        .divide(Digits.power(Math.max(0, -places.exponent))).longValue();
        return paddedOne(k, negative, shift);
    }

    /** The result where it is certain to overflow or underflow, so that nobody computes it; or null. */
    private static @Nullable PyDecimal outOfRange(Calc k, PyDecimal a, PyDecimal b, boolean above, boolean negative) {
        long size = b.adjusted() + leastMagnitude(k, a);
        if (above == b.negative) {
            return length(k.etiny()) < size ? k.finish(negative, BigInteger.ONE, k.etiny() - 1) : null;
        }
        return length(k.emax) < size ? k.finish(negative, BigInteger.ONE, k.emax + 1) : null;
    }

    /** At most the exponent of the logarithm of a number other than one. */
    private static long leastMagnitude(Calc k, PyDecimal a) {
        long t = a.adjusted();
        if (t > 0) return length(t) - 1;
        if (t < -1) return length(t + 1) - 1;
        PyDecimal difference = Calc.exact(k.ctx).subtract(a.withSign(false), PyDecimal.ONE);
        return difference.adjusted() - (t == 0 ? 2 : 1);
    }

    private static int length(long n) {
        return Long.toString(Math.abs(n)).length();
    }

    private static PyDecimal wholePower(Calc k, PyDecimal a, PyDecimal b, boolean negative) {
        Calc w = k.wider(k.prec + b.digits() + b.exponent + 2 + (b.negative ? 1 : 0));
        w.emax = k.emax;
        w.emin = k.emin;
        PyDecimal base = a.withSign(false);
        if (b.negative) {
            base = Division.divide(w, PyDecimal.ONE, base);
            k.status |= w.status;
            w.status = 0;
        }
        BigInteger n = b.exponent >= 0 ? k.shiftLeft(b.coefficient, b.exponent)
                : b.coefficient.divide(Digits.power(k.ctx, -b.exponent));
        PyDecimal result = base;
        for (int i = n.bitLength() - 2; i >= 0; i--) {
            k.ctx.step();
            result = w.multiply(result, result);
            if (n.testBit(i)) result = w.multiply(result, base);
            if (!result.isFinite() || result.isZero()) break;
        }
        k.status |= w.status;
        if (result.isInfinite()) return k.finish(negative, BigInteger.ONE, k.emax + 1);
        return k.finish(negative, result.coefficient, result.exponent);
    }

    private static PyDecimal realPower(Calc k, PyDecimal a, PyDecimal b) {
        Calc w = k.wider(Math.max(a.digits(), k.prec) + 4 + 19);
        PyDecimal product = w.multiply(ln(w, a), b);
        w.status = 0;
        PyDecimal result = exp(w, product);
        k.status |= w.status & ~Signals.CLAMPED | Signals.INEXACT | Signals.ROUNDED;
        if (result.isInfinite()) return k.finish(false, BigInteger.ONE, k.emax + 1);
        if (!result.isZero() && Ordering.order(k.ctx, result, PyDecimal.ONE) == 0) {
            return k.finish(paddedOne(k, false, k.prec - 1));
        }
        return k.finish(result);
    }

    /** {@code pow(a, b, m)} of ints. */
    static PyDecimal modular(Calc k, PyDecimal a, PyDecimal b, PyDecimal m) {
        PyDecimal nan = k.nanOf(a, b, m);
        if (nan != null) return nan;
        if (!a.isInteger() || !b.isInteger() || !m.isInteger() || m.isZero() || b.negative && !b.isZero()
                || m.adjusted() >= k.prec || a.isZero() && b.isZero()) {
            return k.invalid();
        }
        BigInteger modulus = whole(k, m);
        BigInteger exponent = whole(k, b);
        boolean negative = a.negative && exponent.testBit(0);
        long bits = modulus.bitLength();
        k.ctx.tick(1 + bits * bits / 4096 * (1 + exponent.bitLength() / 64));
        BigInteger base = a.exponent > 0 ? BigInteger.TEN.modPow(BigInteger.valueOf(a.exponent), modulus)
                .multiply(a.coefficient) : whole(k, a);
        return k.finish(negative, base.modPow(exponent, modulus), 0);
    }

    private static BigInteger whole(Calc k, PyDecimal d) {
        return d.exponent >= 0 ? k.shiftLeft(d.coefficient, d.exponent)
                : d.coefficient.divide(Digits.power(k.ctx, -d.exponent));
    }
}
