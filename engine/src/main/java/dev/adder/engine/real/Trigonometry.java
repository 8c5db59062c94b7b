package dev.adder.engine.real;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Tangents and the inverses in pairs of floats, so that the last digit is the nearest; sines and cosines by table. */
public final class Trigonometry {
    private static final String PI_DIGITS =
            "3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803482534211706798";
    private static final double[] HALF_PI = parts();
    private static final Pair HALF = Pair.of(new BigDecimal(PI_DIGITS).divide(BigDecimal.TWO).toString());
    /** 1/n! with alternating signs for the odd and the even n. */
    private static final Pair[] SINE = coefficients(1);
    private static final Pair[] COSINE = coefficients(0);
    private static final int PAIRS = 6;

    /** Up to here the table serves. */
    private static final double NEAR = 105414350.0;

    private Trigonometry() {}

    static Pair exactSine(Pair x) {
        return nearSine(x);
    }

    static Pair exactCosine(Pair x) {
        return nearCosine(x);
    }

    private static double[] parts() {
        BigDecimal rest = new BigDecimal(PI_DIGITS).divide(BigDecimal.TWO);
        double[] all = new double[4];
        for (int i = 0; i < all.length; i++) {
            double d = rest.doubleValue();
            all[i] = i == all.length - 1 ? d : Double.longBitsToDouble(Double.doubleToRawLongBits(d) & -1L << 20);
            rest = rest.subtract(new BigDecimal(all[i]));
        }
        return all;
    }

    private static Pair[] coefficients(int first) {
        Pair[] all = new Pair[14];
        BigInteger factorial = BigInteger.ONE;
        int n = 0;
        for (int i = 0; i < all.length; i++) {
            while (n < 2 * i + first) factorial = factorial.multiply(BigInteger.valueOf(++n));
            double hi = factorial.doubleValue();
            Pair f = new Pair(hi, factorial.subtract(new BigDecimal(hi).toBigInteger()).doubleValue());
            Pair inverse = Pair.of(1).over(f);
            all[i] = (i & 1) == 1 ? inverse.negate() : inverse;
        }
        return all;
    }

    /** An angle less a multiple of a quarter turn, and which quarter. */
    private record Reduced(Pair angle, int quarter) {}

    private static Reduced reduce(double x) {
        if (Math.abs(x) <= 0.78) return new Reduced(Pair.of(x), 0);
        if (Math.abs(x) >= 0x1p20) return far(x);
        double k = Math.rint(x * (2 / Math.PI));
        Pair r = Pair.sum(x, -k * HALF_PI[0]).plus(-k * HALF_PI[1]).plus(-k * HALF_PI[2])
                .plus(Pair.product(-k, HALF_PI[3]));
        return new Reduced(r, (int) (long) k & 3);
    }

    /** For large angles: with as many digits of pi as the exponent asks for. */
    private static Reduced far(double x) {
        BigInteger whole = new BigDecimal(Math.abs(x)).multiply(new BigDecimal(BigInteger.ONE.shiftLeft(32)))
                .toBigInteger();
        int bits = whole.bitLength() + 160;
        BigInteger half = pi(bits).shiftRight(1);
        BigInteger scaled = whole.shiftLeft(bits - 32);
        BigInteger[] parts = scaled.shiftLeft(1).add(half).divideAndRemainder(half.shiftLeft(1));
        BigInteger rest = scaled.subtract(parts[0].multiply(half));
        double hi = Math.scalb(new BigDecimal(rest.shiftRight(bits - 200)).doubleValue(), -200);
        BigInteger exact = new BigDecimal(hi).multiply(new BigDecimal(BigInteger.ONE.shiftLeft(300))).toBigInteger()
                .shiftLeft(bits - 200).shiftRight(100);
        double lo = Math.scalb(new BigDecimal(rest.subtract(exact).shiftRight(bits - 200)).doubleValue(), -200);
        int quarter = parts[0].intValue() & 3;
        return x > 0 ? new Reduced(new Pair(hi, lo), quarter) : new Reduced(new Pair(-hi, -lo), -quarter & 3);
    }

    /** pi times a power of two, by Machin's formula. */
    private static BigInteger pi(int bits) {
        int b = bits + 32;
        return inverseTangent(5, b).shiftLeft(4).subtract(inverseTangent(239, b).shiftLeft(2)).shiftRight(32);
    }

    private static BigInteger inverseTangent(long n, int bits) {
        BigInteger term = BigInteger.ONE.shiftLeft(bits).divide(BigInteger.valueOf(n));
        BigInteger sum = term;
        for (long i = 3; term.signum() != 0; i += 2) {
            term = term.divide(BigInteger.valueOf(-n * n));
            sum = sum.add(term.divide(BigInteger.valueOf(i)));
        }
        return sum;
    }

    private static Pair series(Pair[] c, Pair square) {
        double tail = 0;
        for (int i = c.length - 1; i >= PAIRS; i--) tail = Math.fma(tail, square.hi(), c[i].hi());
        Pair sum = Pair.of(tail);
        for (int i = PAIRS - 1; i >= 0; i--) sum = sum.times(square).plus(c[i]);
        return sum;
    }

    private static Pair nearSine(Pair r) {
        return r.times(series(SINE, r.times(r)));
    }

    private static Pair nearCosine(Pair r) {
        return series(COSINE, r.times(r));
    }

    private static Pair sine(double x, int turn) {
        Reduced r = reduce(x);
        return switch (r.quarter + turn & 3) {
            case 0 -> nearSine(r.angle);
            case 1 -> nearCosine(r.angle);
            case 2 -> nearSine(r.angle).negate();
            default -> nearCosine(r.angle).negate();
        };
    }

    /** The sine of a finite number. */
    public static double sin(double x) {
        if (Math.abs(x) < 0x1p-27 || Double.isNaN(x)) return x;
        if (Math.abs(x) < NEAR) return TableSine.sine(x, 0);
        return Double.isInfinite(x) ? Double.NaN : sine(x, 0).value();
    }

    /** The cosine of a finite number. */
    public static double cos(double x) {
        if (Math.abs(x) < NEAR) return Math.abs(x) < 0x1p-27 ? 1.0 : TableSine.sine(x, 1);
        return Double.isInfinite(x) || Double.isNaN(x) ? Double.NaN : sine(x, 1).value();
    }

    /** The tangent of a finite number. */
    public static double tan(double x) {
        if (Math.abs(x) < 0x1p-27 || Double.isNaN(x)) return x;
        if (Double.isInfinite(x)) return Double.NaN;
        Reduced r = reduce(x);
        Pair s = nearSine(r.angle);
        Pair c = nearCosine(r.angle);
        return ((r.quarter & 1) == 0 ? s.over(c) : c.over(s).negate()).value();
    }

    /** The arc sine of a number between -1 and 1. */
    public static double asin(double x) {
        if (Math.abs(x) < 0x1p-27 || Double.isNaN(x)) return x;
        if (Math.abs(x) > 1) return Double.NaN;
        double a = Math.abs(x);
        Pair y = a > 0.5 ? HALF.minus(half(a)) : arc(Pair.of(a));
        return Math.copySign(y.value(), x);
    }

    /** The arc cosine of a number above 1/2. */
    private static Pair half(double x) {
        return arc(Pair.sum(0.5, -0.5 * x).root()).scaled(2);
    }

    /** The arc sine of a number up to the root of 1/2. */
    private static Pair arc(Pair x) {
        if (x.hi() == 0) return Pair.ZERO;
        double guess = StrictMath.asin(x.hi());
        Pair at = Pair.of(guess);
        Pair difference = x.minus(nearSine(at));
        return at.plus(difference.hi() / nearCosine(at).hi());
    }

    /** The arc cosine of a number between -1 and 1. */
    public static double acos(double x) {
        if (Double.isNaN(x) || Math.abs(x) > 1) return Double.NaN;
        if (x > 0.5) return half(x).value();
        if (x < -0.5) return HALF.scaled(2).minus(half(-x)).value();
        return HALF.minus(arc(Pair.of(x))).value();
    }

    /** The arc tangent. */
    public static double atan(double x) {
        if (Math.abs(x) < 0x1p-27 || Double.isNaN(x) || Math.abs(x) > 0x1p60) return StrictMath.atan(x);
        return refined(StrictMath.atan(x), x, 1);
    }

    /** The angle of a point, refined from a guess that is wrong by a few units at most. */
    private static double refined(double guess, double y, double x) {
        Pair s = sine(guess, 0);
        Pair c = sine(guess, 1);
        Pair across = c.times(y).minus(s.times(x));
        double along = c.hi() * x + s.hi() * y;
        return guess + across.hi() / along;
    }

    /** The angle of a point, with C's results for special values. */
    public static double atan2(double y, double x) {
        double guess = StrictMath.atan2(y, x);
        if (y == 0 || x == 0 || Double.isNaN(guess) || Double.isInfinite(x) || Double.isInfinite(y)) return guess;
        int ey = Math.getExponent(y);
        int ex = Math.getExponent(x);
        if (ey - ex > 60) return Math.copySign(Math.PI / 2, y);
        if (ex - ey > 60 && x < 0) return Math.copySign(Math.PI, y);
        if (ex - ey > 60) return y / x;
        int scale = -Math.max(ex, ey);
        double sy = Math.scalb(Math.scalb(y, scale / 2), scale - scale / 2);
        double sx = Math.scalb(Math.scalb(x, scale / 2), scale - scale / 2);
        return refined(guess, sy, sx);
    }
}
