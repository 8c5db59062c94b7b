package dev.adder.engine.real;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Exponentials and powers by a table of 128 powers of two and short polynomials, with the coefficients and the order of
 * operations that the C library of Linux has, fused multiplications included.
 */
public final class Exponential {
    private static final int N = 128;
    private static final double INVERSE_LN2 = 0x1.71547652b82fep0 * N;
    private static final double LN2_HIGH = -0x1.62e42fefa0000p-8;
    private static final double LN2_LOW = -0x1.cf79abc9e3b39p-47;
    private static final double SHIFT = 0x1.8p52;
    private static final double[] E = {0x1.ffffffffffdbdp-2, 0x1.555555555543cp-3, 0x1.55555cf172b91p-5,
        0x1.1111167a4d017p-7};
    private static final double[] TWO = {0x1.62e42fefa39efp-1, 0x1.ebfbdff82c424p-3, 0x1.c6b08d70cf4b5p-5,
        0x1.3b2abd24650ccp-7, 0x1.5d7e09b4e3a84p-10};
    /** The nearest floats to {@code 2**(i/128)}. */
    private static final double[] POWERS = new double[N];
    /** What these are short of, in proportion. */
    private static final double[] TAILS = new double[N];

    static {
        MathContext precise = new MathContext(60);
        BigDecimal step = new BigDecimal(2);
        for (int i = 0; i < 7; i++) step = step.sqrt(precise);
        BigDecimal power = BigDecimal.ONE;
        for (int i = 0; i < N; i++) {
            POWERS[i] = power.doubleValue();
            TAILS[i] = power.divide(new BigDecimal(POWERS[i]), precise).subtract(BigDecimal.ONE).doubleValue();
            power = power.multiply(step, precise);
        }
    }

    private Exponential() {}

    /** e**x. */
    public static double exp(double x) {
        if (Double.isNaN(x)) return x;
        return Math.abs(x) < 0x1p-54 ? 1.0 + x : exp(x, 0, false);
    }

    private static double exp(double x, double rest, boolean negative) {
        if (x >= 1024) return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        if (x <= -1024) return negative ? -0.0 : 0.0;
        double shifted = Math.fma(INVERSE_LN2, x, SHIFT);
        long k = Double.doubleToRawLongBits(shifted);
        double whole = shifted - SHIFT;
        double r = Math.fma(whole, LN2_LOW, Math.fma(whole, LN2_HIGH, x)) + rest;
        double r2 = r * r;
        int i = (int) k & N - 1;
        double sum = Math.fma(r2, Math.fma(r, E[1], E[0]), TAILS[i] + r);
        sum = Math.fma(r2 * r2, Math.fma(r, E[3], E[2]), sum);
        double scale = negative ? -POWERS[i] : POWERS[i];
        return scaled(scale, sum, (int) (long) whole - i >> 7, true);
    }

    /** {@code scale * (1 + sum) * 2**exponent}, rounded once when it is subnormal. */
    private static double scaled(double scale, double sum, int exponent, boolean fused) {
        if (exponent > -1000 && exponent < 1000) {
            double s = scale * Math.scalb(1.0, exponent);
            return fused ? Math.fma(s, sum, s) : s + s * sum;
        }
        if (exponent > 0) {
            return (fused ? Math.fma(scale, sum, scale) : scale + scale * sum) * 0x1p1000
                    * Math.scalb(1.0, exponent - 1000);
        }
        if (exponent < -1100) return Math.copySign(0.0, scale);
        double s = scale * Math.scalb(1.0, exponent + 1022);
        double y = fused ? Math.fma(s, sum, s) : s + s * sum;
        if (Math.abs(y) < 1) {
            double one = Math.copySign(1.0, y);
            double low = fused ? Math.fma(s, sum, s - y) : s - y + s * sum;
            double high = one + y;
            low = one - high + y + low;
            y = high + low - one;
            if (y == 0) y = Math.copySign(0.0, scale);
        }
        return 0x1p-1022 * y;
    }

    /** 2**x. */
    public static double exp2(double x) {
        if (Double.isNaN(x)) return x;
        if (x >= 1024) return Double.POSITIVE_INFINITY;
        if (x <= -1080) return 0;
        if (Math.abs(x) < 0x1p-54) return 1.0 + x;
        double shifted = x + SHIFT / N;
        double whole = shifted - SHIFT / N;
        double r = x - whole;
        long k = (long) (whole * N);
        int i = (int) k & N - 1;
        double r2 = r * r;
        double sum = TAILS[i] + r * TWO[0] + r2 * (TWO[1] + r * TWO[2]) + r2 * r2 * (TWO[3] + r * TWO[4]);
        return scaled(POWERS[i], sum, (int) (k - i >> 7), false);
    }

    /** x**y, with C's results for special values. */
    public static double pow(double x, double y) {
        if (y == 0 || x == 1) return 1;
        if (Double.isNaN(x) || Double.isNaN(y) || Double.isInfinite(x) || Double.isInfinite(y) || x == 0) {
            return x == -1 && Double.isInfinite(y) ? 1 : StrictMath.pow(x, y);
        }
        boolean odd = false;
        if (x < 0) {
            if (y != Math.rint(y)) return Double.NaN;
            odd = Math.abs(y) < 0x1p53 && ((long) y & 1) == 1;
        }
        double a = Math.abs(x);
        if (a == 1) return odd ? -1 : 1;
        if (Math.abs(y) < 0x1p-65) return a > 1 ? 1.0 + y : 1.0 - y;
        if (Math.abs(y) >= 0x1p63) return a > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0;
        Pair log = Logs.forPower(a);
        double high = y * log.hi();
        double low = Math.fma(y, log.lo(), Math.fma(y, log.hi(), -high));
        if (Math.abs(high) < 0x1p-54) return odd ? -(1.0 + high) : 1.0 + high;
        return exp(high, low, odd);
    }
}
