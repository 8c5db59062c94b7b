package dev.adder.engine.stdlib.statistics;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.BigMath;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Exact sums of numbers and of their squares, and the class that results have. */
final class Sums {
    PyClass type = Types.INT;
    long count;
    private final Map<BigInteger, BigInteger> totals = new HashMap<>();
    private final Map<BigInteger, BigInteger> squares = new HashMap<>();
    private @Nullable Object specials;
    private @Nullable Double special;

    static Sums of(Ctx ctx, Object[] data) {
        Sums sums = new Sums();
        for (Object value : data) sums.add(ctx, value);
        return sums;
    }

    void add(Ctx ctx, Object value) {
        ctx.step();
        Ratio r = Ratio.of(ctx, value);
        type = common(type, Types.of(value));
        count++;
        if (r.special() != null) {
            Object sum = NumberOps.add(ctx, specials == null ? 0L : specials, value);
            specials = sum;
            special = NumberOps.toDouble(ctx, sum);
            return;
        }
        ctx.tick((r.numerator().bitLength() + r.denominator().bitLength()) >> 6);
        totals.merge(r.denominator(), r.numerator(), BigInteger::add);
        squares.merge(r.denominator(), BigMath.multiply(ctx, r.numerator(), r.numerator()), BigInteger::add);
        if (totals.size() % 64 == 1) ctx.charge(4096);
    }

    private static PyClass common(PyClass a, PyClass b) {
        if (a == b || b == Types.INT || b == Types.BOOL) return a;
        if (a == Types.INT || b.isSubclassOf(a)) return b;
        if (a.isSubclassOf(b)) return a;
        if (a.isSubclassOf(Types.INT)) return b;
        if (b.isSubclassOf(Types.INT)) return a;
        if (a.name.equals("Fraction") && b.isSubclassOf(Types.FLOAT)) return b;
        if (b.name.equals("Fraction") && a.isSubclassOf(Types.FLOAT)) return a;
        throw Errors.typeError("don't know how to coerce " + a.name + " and " + b.name);
    }

    private static Ratio sum(Ctx ctx, Map<BigInteger, BigInteger> parts, boolean squared) {
        BigInteger denominator = BigInteger.ONE;
        for (BigInteger d : parts.keySet()) {
            BigInteger common = BigMath.gcd(ctx, denominator, d);
            denominator = BigMath.multiply(ctx, BigMath.divide(ctx, denominator, common)[0], d);
        }
        BigInteger unit = squared ? BigMath.multiply(ctx, denominator, denominator) : denominator;
        BigInteger total = BigInteger.ZERO;
        for (Map.Entry<BigInteger, BigInteger> e : parts.entrySet()) {
            BigInteger own = squared ? BigMath.multiply(ctx, e.getKey(), e.getKey()) : e.getKey();
            total = total.add(BigMath.multiply(ctx, e.getValue(), BigMath.divide(ctx, unit, own)[0]));
        }
        return Ratio.of(total, unit);
    }

    Ratio total(Ctx ctx) {
        return special != null ? Ratio.special(special) : sum(ctx, totals, false);
    }

    /** The sum of the squares of the differences from the mean. */
    Ratio squaresAroundMean(Ctx ctx) {
        if (special != null) return Ratio.special(special);
        if (count == 0) return Ratio.ZERO;
        Ratio total = sum(ctx, totals, false);
        return sum(ctx, squares, true).times(count).minus(ctx, total.times(ctx, total)).over(count);
    }

    /** The same around a center that the caller knows. */
    static Sums squaresAround(Ctx ctx, Object[] data, Object center) {
        Sums sums = new Sums();
        for (Object value : data) {
            Object d = NumberOps.sub(ctx, value, center);
            sums.add(ctx, NumberOps.mul(ctx, d, d));
        }
        return sums;
    }

    /** The sum of the products as the nearest float. */
    static double products(Ctx ctx, double[] x, double[] y) {
        Ratio total = Ratio.ZERO;
        double rough = 0;
        for (int i = 0; i < x.length; i++) rough += x[i] * y[i];
        if (Double.isNaN(rough) || Double.isInfinite(rough)) return rough;
        Map<BigInteger, BigInteger> parts = new HashMap<>();
        for (int i = 0; i < x.length; i++) {
            ctx.tick(2);
            Ratio p = Ratio.of(ctx, x[i]).times(ctx, Ratio.of(ctx, y[i]));
            parts.merge(p.denominator(), p.numerator(), BigInteger::add);
        }
        total = sum(ctx, parts, false);
        return total.value(ctx);
    }

    /** The sum as the nearest float. */
    static double floats(Ctx ctx, Object[] data) {
        Map<BigInteger, BigInteger> parts = new HashMap<>();
        double special = 0;
        for (Object value : data) {
            ctx.tick(2);
            Ratio r = Ratio.of(ctx, NumberOps.toDouble(ctx, value));
            if (r.special() != null) {
                boolean opposite = special == -r.special();
                if (opposite) throw Errors.valueError("-inf + inf in fsum");
                special += r.special();
            }
            parts.merge(r.denominator(), r.numerator(), BigInteger::add);
        }
        if (special != 0) return special;
        double result = sum(ctx, parts, false).value(ctx);
        if (Double.isInfinite(result)) throw Errors.overflowError("intermediate overflow in fsum");
        return result;
    }
}
