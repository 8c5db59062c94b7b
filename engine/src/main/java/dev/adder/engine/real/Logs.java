package dev.adder.engine.real;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Logarithms by a table of reciprocals, to about 95 bits or as far as a power needs. */
public final class Logs {
    private static final int N = 128;
    private static final long OFF = 0x3fe6955500000000L;
    private static final double LN2_HIGH = 0x1.62e42fefa3800p-1;
    private static final double LN2_LOW = 0x1.ef35793c76730p-45;
    private static final double[] A = {-0x1p-1, 0x1.555555555556p-2 * -2, -0x1.0000000000006p-2 * -2,
        0x1.999999959554ep-3 * 4, -0x1.555555529a47ap-3 * 4, 0x1.2495b9b4845e9p-3 * -8,
        -0x1.0002b8b263fc3p-3 * -8};
    private static final String LN2_DIGITS = "0.693147180559945309417232121458176568075500134360255254120680009";
    private static final Pair LN2 = Pair.of(LN2_DIGITS);
    private static final Pair INVERSE_LN2 = Pair.of(1).over(LN2);
    /** Short floats near the reciprocals of the middles of 128 intervals. */
    private static final double[] INVERSES = new double[N];
    /** The logarithms of their reciprocals to multiples of 2**-43, and the rest. */
    private static final double[] HIGH = new double[N];
    private static final double[] LOW = new double[N];
    /** 1/n. */
    private static final Pair[] RECIPROCALS = new Pair[20];

    static {
        for (int i = 0; i < N; i++) {
            long from = OFF + ((long) i << 45);
            double middle = Double.longBitsToDouble(from + (1L << 44));
            double inverse = 1 / middle;
            double unit = inverse >= 1 ? 128 : 256;
            INVERSES[i] = Math.rint(inverse * unit) / unit;
            BigDecimal log = minusLog(INVERSES[i]);
            HIGH[i] = Math.rint(log.doubleValue() * 0x1p43) * 0x1p-43;
            LOW[i] = log.subtract(new BigDecimal(HIGH[i])).doubleValue();
        }
        for (int i = 1; i < RECIPROCALS.length; i++) RECIPROCALS[i] = Pair.of(1).over(Pair.of(i));
    }

    private Logs() {}

    /** -ln(x) by the series of the inverse hyperbolic tangent, to 50 digits. */
    private static BigDecimal minusLog(double x) {
        MathContext precise = new MathContext(60);
        BigDecimal d = new BigDecimal(x);
        BigDecimal z = BigDecimal.ONE.subtract(d).divide(BigDecimal.ONE.add(d), precise);
        BigDecimal square = z.multiply(z, precise);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal term = z;
        for (int i = 1; i < 90; i += 2) {
            sum = sum.add(term.divide(new BigDecimal(BigInteger.valueOf(i)), precise), precise);
            term = term.multiply(square, precise);
        }
        return sum.add(sum, precise);
    }

    /** The exponent by which a positive float is reduced, and its bits without it. */
    private static long bits(double x) {
        long bits = Double.doubleToRawLongBits(x);
        return bits >= 0x0010000000000000L ? bits : Double.doubleToRawLongBits(x * 0x1p52) - (52L << 52);
    }

    /** ln(x) in the two parts that a power is made of. */
    static Pair forPower(double x) {
        long bits = bits(x);
        long offset = bits - OFF;
        int i = (int) (offset >>> 45) & N - 1;
        double k = offset >> 52;
        double z = Double.longBitsToDouble(bits - (offset & 0xfffL << 52));
        double r = Math.fma(z, INVERSES[i], -1.0);
        double t1 = Math.fma(k, LN2_HIGH, HIGH[i]);
        double t2 = t1 + r;
        double low = Math.fma(k, LN2_LOW, LOW[i]) + (t1 - t2 + r);
        double half = A[0] * r;
        double square = r * half;
        double high = t2 + square;
        low += Math.fma(half, r, -square);
        low += t2 - high + square;
        double p = Math.fma(square, Math.fma(r, A[6], A[5]), Math.fma(r, A[4], A[3]));
        p = Math.fma(square, p, Math.fma(r, A[2], A[1]));
        low = Math.fma(r * square, p, low);
        double y = high + low;
        return new Pair(y, high - y + low);
    }

    private static Pair precise(double x) {
        long bits = bits(x);
        long offset = bits - OFF;
        int i = (int) (offset >>> 45) & N - 1;
        double k = offset >> 52;
        double z = Double.longBitsToDouble(bits - (offset & 0xfffL << 52));
        double r = Math.fma(z, INVERSES[i], -1.0);
        double tail = 0;
        for (int n = 19; n > 11; n--)
            tail = r * ((n & 1) == 1 ? RECIPROCALS[n].hi() + tail : tail - RECIPROCALS[n].hi());
        Pair p = Pair.of(tail);
        for (int n = 11; n > 0; n--) {
            p = (n & 1) == 1 ? p.plus(RECIPROCALS[n]) : p.minus(RECIPROCALS[n]);
            p = p.times(r);
        }
        return LN2.times(k).plus(HIGH[i]).plus(LOW[i]).plus(p);
    }

    /** The natural logarithm of a number greater than 0. */
    public static double log(double x) {
        return x == Double.POSITIVE_INFINITY || Double.isNaN(x) ? x : precise(x).value();
    }

    /** The logarithm to base 2 of a number greater than 0. */
    public static double log2(double x) {
        if (x == Double.POSITIVE_INFINITY || Double.isNaN(x)) return x;
        int e = Math.getExponent(x);
        if (e >= Double.MIN_EXPONENT && x == Math.scalb(1.0, e)) return e;
        return precise(x).times(INVERSE_LN2).value();
    }

    /** The logarithm to base 10 of a number greater than 0, by way of the natural one. */
    public static double log10(double x) {
        if (x == Double.POSITIVE_INFINITY || Double.isNaN(x)) return x;
        double scaled = x;
        int k = 0;
        if (x < Double.MIN_NORMAL) {
            k = -54;
            scaled = x * 0x1p54;
        }
        k += Math.getExponent(scaled);
        int below = k < 0 ? 1 : 0;
        double y = k + below;
        scaled = Math.scalb(scaled, -Math.getExponent(scaled) - below);
        double z = y * 3.69423907715893078616e-13 + 4.34294481903251816668e-01 * log(scaled);
        return z + y * 3.01029995663611771306e-01;
    }
}
