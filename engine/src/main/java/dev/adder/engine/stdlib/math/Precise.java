package dev.adder.engine.stdlib.math;

import java.math.BigDecimal;
import java.math.MathContext;

/** Functions whose Java version is not the nearest float. */
final class Precise {
    private Precise() {}

    static double cbrt(double x) {
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) return x;
        double r = StrictMath.cbrt(x);
        BigDecimal exact = new BigDecimal(x);
        double best = r;
        BigDecimal error = error(r, exact);
        for (double candidate : new double[] {Math.nextUp(r), Math.nextDown(r)}) {
            BigDecimal e = error(candidate, exact);
            if (e.compareTo(error) < 0) {
                best = candidate;
                error = e;
            }
        }
        return best;
    }

    private static BigDecimal error(double root, BigDecimal exact) {
        BigDecimal r = new BigDecimal(root);
        return r.multiply(r).multiply(r).subtract(exact, MathContext.UNLIMITED).abs();
    }
}
