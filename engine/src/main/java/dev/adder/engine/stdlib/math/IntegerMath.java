package dev.adder.engine.stdlib.math;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.BigMath;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The part of {@code math} that works on ints and on sequences. */
@PyModule("math")
public final class IntegerMath {
    private IntegerMath() {}

    private static BigInteger integer(Ctx ctx, Object o) {
        return IntOps.big(NumberOps.index(ctx, o));
    }

    /** Greatest Common Divisor. */
    @Py("gcd(*integers: int) -> int")
    static Object gcd(Ctx ctx, Object[] integers) {
        BigInteger r = BigInteger.ZERO;
        for (Object o : integers) {
            BigInteger i = integer(ctx, o);
            ctx.tick(1 + (i.bitLength() >> 5));
            r = BigMath.gcd(ctx, r, i);
        }
        return IntOps.of(r);
    }

    /** Least Common Multiple. */
    @Py("lcm(*integers: int) -> int")
    static Object lcm(Ctx ctx, Object[] integers) {
        Object r = 1L;
        for (Object o : integers) {
            BigInteger i = integer(ctx, o).abs();
            if (i.signum() == 0 || r.equals(0L)) {
                r = 0L;
                continue;
            }
            BigInteger before = IntOps.big(r);
            r = NumberOps.mul(ctx, IntOps.of(BigMath.divide(ctx, before, BigMath.gcd(ctx, before, i))[0]),
                    IntOps.of(i));
        }
        return r;
    }

    /** Find n!. */
    @Py("factorial(n, /) -> int")
    static Object factorial(Ctx ctx, Object n) {
        if (n instanceof Double) throw Errors.typeError("'float' object cannot be interpreted as an integer");
        BigInteger i = integer(ctx, n);
        if (i.signum() < 0) throw Errors.valueError("factorial() not defined for negative values");
        if (i.bitLength() > 31) {
            throw Errors.overflowError("factorial() argument should not exceed 9223372036854775807");
        }
        refuseHuge(i.doubleValue(), i.doubleValue());
        return product(ctx, 1, i.intValue());
    }

    /** Refuses a product of {@code count} factors up to {@code greatest} that could not be held. */
    private static void refuseHuge(double greatest, double count) {
        double half = count / 2;
        double least = Math.max(1, greatest - half);
        if (half * Math.log(least) / Math.log(2) > IntOps.MOST_BITS) throw IntOps.tooLarge();
    }

    private static Object product(Ctx ctx, long from, long to) {
        if (from > to) return 1L;
        if (to - from < 8) {
            Object r = from;
            for (long i = from + 1; i <= to; i++) r = NumberOps.mul(ctx, r, i);
            return r;
        }
        long middle = (from + to) >>> 1;
        return NumberOps.mul(ctx, product(ctx, from, middle), product(ctx, middle + 1, to));
    }

    /** Number of ways to choose k items from n items without repetition and without order. */
    @Py("comb(n, k, /) -> int")
    static Object comb(Ctx ctx, Object n, Object k) {
        BigInteger total = nonNegative(ctx, n, "n");
        BigInteger chosen = nonNegative(ctx, k, "k");
        if (chosen.compareTo(total) > 0) return 0L;
        BigInteger other = total.subtract(chosen);
        BigInteger steps = chosen.min(other);
        if (steps.bitLength() > 31) throw Errors.overflowError("min(n - k, k) must not exceed 9223372036854775807");
        double size = total.doubleValue();
        double count = steps.doubleValue();
        if (count * Math.log(size / count) / Math.log(2) > IntOps.MOST_BITS) throw IntOps.tooLarge();
        Object r = 1L;
        for (long i = 1; i <= steps.longValue(); i++) {
            ctx.step();
            r = NumberOps.mul(ctx, r, IntOps.of(total.subtract(BigInteger.valueOf(i - 1))));
            r = NumberOps.floorDiv(ctx, r, i);
        }
        return r;
    }

    /** Number of ways to choose k items from n items without repetition and with order. */
    @Py("perm(n, k=None, /) -> int")
    static Object perm(Ctx ctx, Object n, Object k) {
        if (k == PyNone.NONE) return factorial(ctx, n);
        BigInteger total = nonNegative(ctx, n, "n");
        BigInteger chosen = nonNegative(ctx, k, "k");
        if (chosen.compareTo(total) > 0) return 0L;
        refuseHuge(total.doubleValue(), chosen.doubleValue());
        return falling(ctx, total, 0, chosen.intValueExact());
    }

    /** The product of {@code total - i} for {@code from <= i < to}. */
    private static Object falling(Ctx ctx, BigInteger total, int from, int to) {
        if (to - from < 8) {
            Object r = 1L;
            for (int i = from; i < to; i++) {
                ctx.step();
                r = NumberOps.mul(ctx, r, IntOps.of(total.subtract(BigInteger.valueOf(i))));
            }
            return r;
        }
        int middle = (from + to) >>> 1;
        return NumberOps.mul(ctx, falling(ctx, total, from, middle), falling(ctx, total, middle, to));
    }

    private static BigInteger nonNegative(Ctx ctx, Object o, String name) {
        BigInteger i = integer(ctx, o);
        if (i.signum() < 0) throw Errors.valueError(name + " must be a non-negative integer");
        return i;
    }

    /** Return the integer part of the square root of the input. */
    @Py("isqrt(n, /) -> int")
    static Object isqrt(Ctx ctx, Object n) {
        BigInteger i = integer(ctx, n);
        if (i.signum() < 0) throw Errors.valueError("isqrt() argument must be nonnegative");
        return IntOps.of(BigMath.sqrt(ctx, i));
    }

    /** Return an accurate floating-point sum of values in the iterable seq. */
    @Py("fsum(seq, /) -> float")
    static double fsum(Ctx ctx, Object seq) {
        BigDecimal sum = BigDecimal.ZERO;
        double special = 0;
        boolean isSpecial = false;
        PyIterator it = IterOps.iterate(ctx, seq);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.tick(4);
            double d = NumberOps.toDouble(ctx, item);
            if (Double.isFinite(d)) {
                sum = sum.add(new BigDecimal(d));
                if (sum.precision() - sum.scale() > 308 && Double.isInfinite(sum.doubleValue())) {
                    throw Errors.overflowError("intermediate overflow in fsum");
                }
            } else {
                if (isSpecial && Double.isInfinite(special) && Double.isInfinite(d) && special != d) {
                    throw Errors.valueError("-inf + inf in fsum");
                }
                special += d;
                isSpecial = true;
            }
        }
        if (isSpecial) return special;
        double r = sum.doubleValue();
        if (Double.isInfinite(r)) throw Errors.overflowError("intermediate overflow in fsum");
        return r;
    }

    /** Calculate the product of all the elements in the input iterable. */
    @Py("prod(iterable, /, *, start=1) -> Any")
    static Object prod(Ctx ctx, Object iterable, Object start) {
        Object r = start;
        PyIterator it = IterOps.iterate(ctx, iterable);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            r = NumberOps.mul(ctx, r, item);
        }
        return r;
    }

    /** Multidimensional Euclidean distance from the origin to a point. */
    @Py("hypot(*coordinates: float) -> float")
    static double hypot(Ctx ctx, Object[] coordinates) {
        ctx.charge(16 + 8L * coordinates.length);
        double[] values = new double[coordinates.length];
        for (int i = 0; i < values.length; i++) values[i] = NumberOps.toDouble(ctx, coordinates[i]);
        return norm(ctx, values);
    }

    /** Return the Euclidean distance between two points p and q. */
    @Py("dist(p, q, /) -> float")
    static double dist(Ctx ctx, Object p, Object q) {
        Object[] a = IterOps.toArray(ctx, p);
        Object[] b = IterOps.toArray(ctx, q);
        if (a.length != b.length) {
            throw Errors.valueError("both points must have the same number of dimensions");
        }
        ctx.charge(16 + 8L * a.length);
        double[] values = new double[a.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = NumberOps.toDouble(ctx, a[i]) - NumberOps.toDouble(ctx, b[i]);
        }
        return norm(ctx, values);
    }

    /** The nearest float to the root of the sum of squares. */
    private static double norm(Ctx ctx, double[] values) {
        boolean nan = false;
        BigDecimal sum = BigDecimal.ZERO;
        for (double v : values) {
            ctx.tick(32);
            if (Double.isInfinite(v)) return Double.POSITIVE_INFINITY;
            if (Double.isNaN(v)) nan = true;
            if (!nan) sum = sum.add(new BigDecimal(v).pow(2));
        }
        if (nan) return Double.NaN;
        if (sum.signum() == 0) return 0.0;
        return sum.sqrt(new java.math.MathContext(40)).doubleValue();
    }

    /** Return the sum of products of values from two iterables p and q. */
    @Py("sumprod(p, q, /) -> Any")
    static Object sumprod(Ctx ctx, Object p, Object q) {
        Object left = IterOps.iter(ctx, p);
        Object right = IterOps.iter(ctx, q);
        ProductSum sum = new ProductSum();
        while (true) {
            Object x = IterOps.next(ctx, left);
            Object y = IterOps.next(ctx, right);
            if (x == null && y == null) return sum.total(ctx);
            if (x == null || y == null) throw Errors.valueError("Inputs are not the same length");
            sum.add(ctx, x, y);
        }
    }
}
