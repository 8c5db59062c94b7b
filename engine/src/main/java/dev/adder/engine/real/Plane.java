package dev.adder.engine.real;

/** The distance of a point from the origin as the C library computes it. */
public final class Plane {
    private static final double SCALE = 0x1p-600;
    private static final double NEGLIGIBLE = 0x1p-54;

    private Plane() {}

    /** The root of x*x + y*y, with C's results for special values. */
    public static double hypot(double x, double y) {
        if (Double.isInfinite(x) || Double.isInfinite(y)) return Double.POSITIVE_INFINITY;
        if (Double.isNaN(x) || Double.isNaN(y)) return Double.NaN;
        double a = Math.max(Math.abs(x), Math.abs(y));
        double b = Math.min(Math.abs(x), Math.abs(y));
        if (b <= a * NEGLIGIBLE) return a + b;
        if (a > 0x1p511) return corrected(a * SCALE, b * SCALE) / SCALE;
        if (b < 0x1p-459) return corrected(a / SCALE, b / SCALE) * SCALE;
        return corrected(a, b);
    }

    /** The rounded root less what it is too large by. */
    private static double corrected(double a, double b) {
        double h = Math.sqrt(a * a + b * b);
        double first;
        double second;
        if (h <= 2.0 * b) {
            double delta = h - b;
            first = a * (2.0 * delta - a);
            second = (delta - 2.0 * (a - b)) * delta;
        } else {
            double delta = h - a;
            first = 2.0 * delta * (a - 2.0 * b);
            second = (4.0 * delta - b) * b + delta * delta;
        }
        return h - (first + second) / (2.0 * h);
    }
}
