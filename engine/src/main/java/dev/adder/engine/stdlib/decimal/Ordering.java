package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.run.Ctx;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Comparisons, the order of all numbers, largest and smallest. */
final class Ordering {
    private Ordering() {}

    /** The order by value of two numbers that are not NaN. */
    static int order(Ctx ctx, PyDecimal a, PyDecimal b) {
        int sa = a.signum();
        int sb = b.signum();
        if (sa != sb) return Integer.compare(sa, sb);
        if (sa == 0) return 0;
        if (a.isInfinite() || b.isInfinite()) {
            return a.isInfinite() && b.isInfinite() ? 0 : a.isInfinite() ? sa : -sa;
        }
        return sa * magnitude(ctx, a, b);
    }

    /** The order of finite numbers other than zero without their signs. */
    private static int magnitude(Ctx ctx, PyDecimal a, PyDecimal b) {
        if (a.adjusted() != b.adjusted()) return Long.compare(a.adjusted(), b.adjusted());
        long shift = a.exponent - b.exponent;
        if (shift == 0) return a.coefficient.compareTo(b.coefficient);
        Digits.pay(ctx, Math.max(a.digits(), b.digits()));
        BigInteger x = shift > 0 ? a.coefficient.multiply(Digits.power(shift)) : a.coefficient;
        BigInteger y = shift < 0 ? b.coefficient.multiply(Digits.power(-shift)) : b.coefficient;
        return x.compareTo(y);
    }

    static PyDecimal compare(Calc k, PyDecimal a, PyDecimal b) {
        PyDecimal nan = k.nanOf(a, b);
        return nan != null ? nan : PyDecimal.of(order(k.ctx, a, b));
    }

    static PyDecimal compareSignal(Calc k, PyDecimal a, PyDecimal b) {
        PyDecimal nan = k.nanOf(a, b);
        if (nan == null) return PyDecimal.of(order(k.ctx, a, b));
        k.status |= Signals.INVALID_OPERATION;
        return nan;
    }

    private static int rank(PyDecimal d) {
        return d.kind == PyDecimal.Kind.QUIET ? 3 : d.isSignaling() ? 2 : 1;
    }

    /** The order of all decimals, in which nothing but the same representation is equal. */
    static int total(Ctx ctx, PyDecimal a, PyDecimal b) {
        if (a.negative != b.negative) return a.negative ? -1 : 1;
        PyDecimal low = a.negative ? b : a;
        PyDecimal high = a.negative ? a : b;
        if (rank(a) != rank(b)) return Integer.compare(rank(low), rank(high));
        if (a.isNan()) return low.coefficient.compareTo(high.coefficient);
        int c = order(ctx, a, b);
        return c != 0 ? c : Long.compare(low.exponent, high.exponent);
    }

    static PyDecimal compareTotal(Calc k, PyDecimal a, PyDecimal b) {
        return PyDecimal.of(total(k.ctx, a, b));
    }

    static PyDecimal compareTotalMag(Calc k, PyDecimal a, PyDecimal b) {
        return PyDecimal.of(total(k.ctx, a.withSign(false), b.withSign(false)));
    }

    static boolean sameQuantum(PyDecimal a, PyDecimal b) {
        if (a.isFinite() && b.isFinite()) return a.exponent == b.exponent;
        return a.isNan() && b.isNan() || a.isInfinite() && b.isInfinite();
    }

    /** A number beside a quiet NaN is the result; null when neither is a NaN. */
    private static @Nullable PyDecimal besideNan(Calc k, PyDecimal a, PyDecimal b) {
        if (a.kind == PyDecimal.Kind.QUIET && !b.isNan()) return k.finish(b);
        if (b.kind == PyDecimal.Kind.QUIET && !a.isNan()) return k.finish(a);
        return k.nanOf(a, b);
    }

    private static PyDecimal pick(Calc k, PyDecimal a, PyDecimal b, boolean larger, boolean magnitude) {
        PyDecimal beside = besideNan(k, a, b);
        if (beside != null) return beside;
        int c = magnitude ? order(k.ctx, a.withSign(false), b.withSign(false)) : order(k.ctx, a, b);
        if (c == 0) c = total(k.ctx, a, b);
        return k.finish(c < 0 == larger ? b : a);
    }

    static PyDecimal max(Calc k, PyDecimal a, PyDecimal b) {
        return pick(k, a, b, true, false);
    }

    static PyDecimal min(Calc k, PyDecimal a, PyDecimal b) {
        return pick(k, a, b, false, false);
    }

    static PyDecimal maxMag(Calc k, PyDecimal a, PyDecimal b) {
        return pick(k, a, b, true, true);
    }

    static PyDecimal minMag(Calc k, PyDecimal a, PyDecimal b) {
        return pick(k, a, b, false, true);
    }
}
