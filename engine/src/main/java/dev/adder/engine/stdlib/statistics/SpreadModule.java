package dev.adder.engine.stdlib.statistics;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.BigMath;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;

/** Variances, deviations and quantiles of {@code statistics}. */
@PyModule("statistics")
final class SpreadModule {
    private record Squares(PyClass type, Ratio sum, long count) {}

    private SpreadModule() {}

    private static Squares squares(Ctx ctx, Object data, Object center) {
        Object[] values = IterOps.toArray(ctx, data);
        if (center != PyNone.NONE) {
            Sums sums = Sums.squaresAround(ctx, values, center);
            return new Squares(sums.type, sums.total(ctx), sums.count);
        }
        Sums sums = Sums.of(ctx, values);
        return new Squares(sums.type, sums.squaresAroundMean(ctx), sums.count);
    }

    private static Squares checked(Ctx ctx, Object data, Object center, String function, boolean sample) {
        Squares s = squares(ctx, data, center);
        if (s.count < (sample ? 2 : 1)) {
            throw Statistics.error(function + " requires at least " + (sample ? "two data points"
                    : "one data point"));
        }
        return new Squares(s.type, s.sum.over(sample ? s.count - 1 : s.count), s.count);
    }

    private static Object root(Ctx ctx, Squares s) {
        boolean plain = s.type.isSubclassOf(Types.INT) || s.type.isSubclassOf(Types.FLOAT)
                || s.type.find("sqrt") == null;
        if (plain) return s.sum.root(ctx);
        Object root = CallOps.callAttribute(ctx, s.sum.as(ctx, s.type), "sqrt");
        if (s.sum.special() != null || s.sum.numerator().signum() <= 0) return root;
        Object next = CallOps.callAttribute(ctx, root, "next_plus");
        if (fromMiddle(ctx, s.sum, root, next) > 0) return next;
        Object before = CallOps.callAttribute(ctx, root, "next_minus");
        return fromMiddle(ctx, s.sum, root, before) < 0 ? before : root;
    }

    /** How the root of a ratio compares with the middle of two numbers. */
    private static int fromMiddle(Ctx ctx, Ratio square, Object one, Object two) {
        Ratio sum = Ratio.of(ctx, one).plus(ctx, Ratio.of(ctx, two));
        BigInteger below = BigMath.multiply(ctx, sum.denominator(), sum.denominator());
        BigInteger above = BigMath.multiply(ctx, sum.numerator(), sum.numerator());
        return BigMath.multiply(ctx, square.numerator().shiftLeft(2), below)
                .compareTo(BigMath.multiply(ctx, square.denominator(), above));
    }

    /** Return the sample variance of data. */
    @Py("variance(data, xbar=None) -> Any")
    static Object variance(Ctx ctx, Object data, Object xbar) {
        Squares s = checked(ctx, data, xbar, "variance", true);
        return s.sum.as(ctx, s.type);
    }

    /** Return the population variance of data. */
    @Py("pvariance(data, mu=None) -> Any")
    static Object populationVariance(Ctx ctx, Object data, Object mu) {
        Squares s = checked(ctx, data, mu, "pvariance", false);
        return s.sum.as(ctx, s.type);
    }

    /** Return the square root of the sample variance. */
    @Py("stdev(data, xbar=None) -> Any")
    static Object deviation(Ctx ctx, Object data, Object xbar) {
        return root(ctx, checked(ctx, data, xbar, "stdev", true));
    }

    /** Return the square root of the population variance. */
    @Py("pstdev(data, mu=None) -> Any")
    static Object populationDeviation(Ctx ctx, Object data, Object mu) {
        return root(ctx, checked(ctx, data, mu, "pstdev", false));
    }

    /** Divide data into n continuous intervals with equal probability. */
    @Py("quantiles(data, *, n: int = 4, method='exclusive') -> list")
    static Object quantiles(Ctx ctx, Object data, long n, Object method) {
        if (n < 1) throw Statistics.error("n must be at least 1");
        Object[] values = Statistics.sorted(ctx, data);
        int count = values.length;
        if (count < 2) throw Statistics.error("must have at least two data points");
        String kind = Str.isText(method) ? Str.text(method) : "";
        if (!kind.equals("inclusive") && !kind.equals("exclusive")) {
            throw Errors.valueError("Unknown method: " + TextOps.reprText(ctx, method));
        }
        boolean inclusive = kind.equals("inclusive");
        if (n > Integer.MAX_VALUE) throw Errors.overflowError("Python int too large to convert to C ssize_t");
        PyList result = new PyList();
        for (long i = 1; i < n; i++) {
            ctx.step();
            long m = inclusive ? count - 1 : count + 1;
            long j = i * m / n;
            if (!inclusive) j = Math.max(1, Math.min(j, count - 1));
            long delta = i * m - j * n;
            int at = (int) (inclusive ? j : j - 1);
            Object low = NumberOps.mul(ctx, values[at], n - delta);
            Object high = NumberOps.mul(ctx, values[at + 1], delta);
            result.append(ctx, NumberOps.trueDiv(ctx, NumberOps.add(ctx, low, high), n));
        }
        return result;
    }
}
