package dev.adder.engine.stdlib.random;

/**
 * Logarithm, exponential, sine and cosine as the nearest float in all but the rarest cases: computed in pairs of floats
 * of which one holds what the other rounds away.
 */
public final class Nearest {
    /** A high part and what it leaves. */
    private record Pair(double high, double low) {
        static Pair sum(double a, double b) {
            double s = a + b;
            double t = s - a;
            return new Pair(s, (a - (s - t)) + (b - t));
        }

        static Pair product(double a, double b) {
            double p = a * b;
            return new Pair(p, Math.fma(a, b, -p));
        }

        Pair plus(Pair o) {
            Pair s = sum(high, o.high);
            return sum(s.high, s.low + low + o.low);
        }

        Pair times(Pair o) {
            Pair p = product(high, o.high);
            return sum(p.high, p.low + high * o.low + low * o.high);
        }

        Pair dividedBy(double d) {
            double q = high / d;
            double rest = Math.fma(-q, d, high) + low;
            return sum(q, rest / d);
        }

        double value() {
            return high + low;
        }
    }

    private static final Pair LN2 = new Pair(0.6931471805599453, 2.3190468138462996e-17);
    private static final Pair HALF_PI = new Pair(1.5707963267948966, 6.123233995736766e-17);
    private static final double[] FACTORIALS = factorials();

    private Nearest() {}

    private static double[] factorials() {
        double[] logs = new double[128];
        for (int i = 2; i < logs.length; i++) logs[i] = logs[i - 1] + StrictMath.log(i);
        return logs;
    }

    /** {@code e**x} of a pair of any size that does not overflow. */
    private static Pair expPair(Pair x) {
        long k = Math.round(x.high / LN2.high);
        Pair r = x.plus(new Pair(-k, 0).times(LN2)).dividedBy(256);
        Pair term = new Pair(1, 0);
        Pair sum = new Pair(1, 0);
        for (int i = 1; i <= 9; i++) {
            term = term.times(r).dividedBy(i);
            sum = sum.plus(term);
        }
        for (int i = 0; i < 8; i++) sum = sum.times(sum);
        double scale = Math.scalb(1.0, (int) k);
        return new Pair(sum.high * scale, sum.low * scale);
    }

    public static double exp(double x) {
        double rough = StrictMath.exp(x);
        return Math.abs(x) > 600 || Double.isNaN(x) ? rough : expPair(new Pair(x, 0)).value();
    }

    private static Pair logPair(double x) {
        double y = StrictMath.log(x);
        if (Math.abs(y) > 600 || Double.isNaN(y)) return new Pair(y, 0);
        Pair ratio = expPair(new Pair(-y, 0)).times(new Pair(x, 0)).plus(new Pair(-1, 0));
        double d = ratio.value();
        return Pair.sum(y, d - d * d / 2);
    }

    public static double log(double x) {
        return logPair(x).value();
    }

    static double log2(double x) {
        if (x <= 0) return Double.NEGATIVE_INFINITY;
        Pair ln = logPair(x);
        double q = ln.high / LN2.high;
        double rest = Math.fma(-q, LN2.high, ln.high) + ln.low - q * LN2.low;
        return q + rest / LN2.high;
    }

    static double sin(double x) {
        return circle(x, 0);
    }

    static double cos(double x) {
        return circle(x, 1);
    }

    /** The sine of an angle of a few turns and a number of quarters. */
    private static double circle(double x, int quarters) {
        long k = Math.round(x / HALF_PI.high);
        Pair r = new Pair(x, 0).plus(new Pair(-k, 0).times(HALF_PI));
        long quadrant = Math.floorMod(k + quarters, 4L);
        boolean cosine = (quadrant & 1) == 1;
        Pair square = r.times(r);
        Pair term = cosine ? new Pair(1, 0) : r;
        Pair sum = term;
        for (int i = cosine ? 1 : 2; i < 28; i += 2) {
            term = term.times(square).dividedBy(-(double) (i * (i + 1)));
            sum = sum.plus(term);
        }
        return quadrant > 1 ? -sum.value() : sum.value();
    }

    /** The logarithm of the factorial of a whole number. */
    static double logFactorial(double n) {
        if (n < FACTORIALS.length) return FACTORIALS[(int) n];
        double x = n + 1;
        double inverse = 1 / x;
        double square = inverse * inverse;
        double tail = inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)));
        return (x - 0.5) * StrictMath.log(x) - x + 0.9189385332046727 + tail;
    }
}
