package dev.adder.engine.real;

import java.math.BigDecimal;

/** An unevaluated sum of two floats, the second below half a unit of the first: some 106 bits. */
record Pair(double hi, double lo) {
    static final Pair ZERO = new Pair(0, 0);

    static Pair of(double x) {
        return new Pair(x, 0);
    }

    /** The nearest pair to a number in decimal. */
    static Pair of(String digits) {
        BigDecimal exact = new BigDecimal(digits);
        double hi = exact.doubleValue();
        return new Pair(hi, exact.subtract(new BigDecimal(hi)).doubleValue());
    }

    /** The exact sum. */
    static Pair sum(double a, double b) {
        double s = a + b;
        double t = s - a;
        return new Pair(s, (a - (s - t)) + (b - t));
    }

    /** The exact sum when the first is the larger. */
    static Pair quick(double a, double b) {
        double s = a + b;
        return new Pair(s, b - (s - a));
    }

    /** The exact product. */
    static Pair product(double a, double b) {
        double p = a * b;
        return new Pair(p, Math.fma(a, b, -p));
    }

    Pair plus(double b) {
        Pair s = sum(hi, b);
        return quick(s.hi, s.lo + lo);
    }

    Pair plus(Pair b) {
        Pair s = sum(hi, b.hi);
        Pair t = sum(lo, b.lo);
        Pair u = quick(s.hi, s.lo + t.hi);
        return quick(u.hi, u.lo + t.lo);
    }

    Pair minus(Pair b) {
        return plus(b.negate());
    }

    Pair negate() {
        return new Pair(-hi, -lo);
    }

    Pair times(double b) {
        Pair p = product(hi, b);
        return quick(p.hi, Math.fma(lo, b, p.lo));
    }

    Pair times(Pair b) {
        Pair p = product(hi, b.hi);
        return quick(p.hi, p.lo + (hi * b.lo + lo * b.hi));
    }

    Pair over(Pair b) {
        double q = hi / b.hi;
        Pair r = minus(b.times(q));
        double q2 = r.hi / b.hi;
        Pair r2 = r.minus(b.times(q2));
        return quick(q, q2).plus(r2.hi / b.hi);
    }

    /** Times a power of two. */
    Pair scaled(double power) {
        return new Pair(hi * power, lo * power);
    }

    Pair root() {
        if (hi <= 0) return ZERO;
        double r = Math.sqrt(hi);
        Pair rest = minus(product(r, r));
        return quick(r, rest.hi / (2 * r));
    }

    double value() {
        return hi + lo;
    }
}
