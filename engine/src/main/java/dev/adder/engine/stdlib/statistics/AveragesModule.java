package dev.adder.engine.stdlib.statistics;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.real.Exponential;
import dev.adder.engine.real.Logs;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;

/** The averages of {@code statistics}. */
@PyModule("statistics")
final class AveragesModule {
    @PyValue("StatisticsError") static final PyClass ERROR = Statistics.ERROR;

    @PyValue("NormalDist") static final PyClass NORMAL_DIST = PyNormal.TYPE;

    /** The class of what linear_regression gives. */
    @PyValue("LinearRegression")
    static PyClass linearRegression(Ctx ctx) {
        return RelationsModule.line(ctx);
    }

    private AveragesModule() {}

    /** The names that {@code from statistics import *} takes. */
    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean",
                "harmonic_mean", "linear_regression", "mean", "median", "median_grouped", "median_high",
                "median_low", "mode", "multimode", "pstdev", "pvariance", "quantiles", "stdev", "variance");
    }

    /** Return the sample arithmetic mean of data. */
    @Py("mean(data) -> Any")
    static Object mean(Ctx ctx, Object data) {
        Sums sums = Sums.of(ctx, IterOps.toArray(ctx, data));
        if (sums.count < 1) throw Statistics.error("mean requires at least one data point");
        return sums.total(ctx).over(sums.count).as(ctx, sums.type);
    }

    /** Convert data to floats and compute the arithmetic mean. */
    @Py("fmean(data, weights=None) -> float")
    static double fmean(Ctx ctx, Object data, Object weights) {
        Object[] values = IterOps.toArray(ctx, data);
        if (weights == PyNone.NONE) {
            if (values.length == 0) throw Statistics.error("fmean requires at least one data point");
            return Sums.floats(ctx, values) / values.length;
        }
        Object[] by = IterOps.toArray(ctx, weights);
        if (by.length != values.length) {
            throw Statistics.error("data and weights must be the same length")
                    .during(Errors.valueError("Inputs are not the same length"));
        }
        double products = Sums.products(ctx, doubles(ctx, values), doubles(ctx, by));
        double total = Sums.floats(ctx, by);
        if (total == 0) throw Statistics.error("sum of weights must be non-zero");
        return products / total;
    }

    static double[] doubles(Ctx ctx, Object[] values) {
        ctx.charge(16 + 8L * values.length);
        double[] result = new double[values.length];
        for (int i = 0; i < result.length; i++) result[i] = NumberOps.toDouble(ctx, values[i]);
        return result;
    }

    /** Convert data to floats and compute the geometric mean. */
    @Py("geometric_mean(data) -> float")
    static double geometricMean(Ctx ctx, Object data) {
        Object[] values = IterOps.toArray(ctx, data);
        Object[] logs = new Object[values.length];
        for (int i = 0; i < logs.length; i++) {
            ctx.tick(64);
            double x = NumberOps.toDouble(ctx, values[i]);
            if (x <= 0) throw notPositive();
            logs[i] = Logs.log(x);
        }
        if (logs.length == 0) throw notPositive();
        return Exponential.exp(Sums.floats(ctx, logs) / logs.length);
    }

    private static PyException notPositive() {
        return Statistics.error("geometric mean requires a non-empty dataset containing positive numbers").fromNone();
    }

    private static void checkSign(Ctx ctx, Object value) {
        if (CompareOps.lt(ctx, value, 0L)) throw Statistics.error("harmonic mean does not support negative values");
    }

    /** Return the harmonic mean of data. */
    @Py("harmonic_mean(data, weights=None) -> Any")
    static Object harmonicMean(Ctx ctx, Object data, Object weights) {
        Object[] values = IterOps.toArray(ctx, data);
        if (values.length < 1) throw Statistics.error("harmonic_mean requires at least one data point");
        if (values.length == 1 && weights == PyNone.NONE) {
            if (!NumberOps.isReal(values[0]) && Types.of(values[0]).find("as_integer_ratio") == null) {
                throw Errors.typeError("unsupported type");
            }
            checkSign(ctx, values[0]);
            return values[0];
        }
        Object[] by = weights == PyNone.NONE ? new Object[0] : IterOps.toArray(ctx, weights);
        if (weights != PyNone.NONE && by.length != values.length) {
            throw Statistics.error("Number of weights does not match data size");
        }
        Ratio weight = Ratio.of(java.math.BigInteger.valueOf(values.length), java.math.BigInteger.ONE);
        if (weights != PyNone.NONE) {
            for (Object w : by) checkSign(ctx, w);
            weight = Sums.of(ctx, by).total(ctx);
        }
        Sums sums = new Sums();
        for (int i = 0; i < values.length; i++) {
            checkSign(ctx, values[i]);
            Object w = weights == PyNone.NONE ? (Object) 1L : by[i];
            if (CompareOps.eq(ctx, w, 0L)) {
                sums.add(ctx, 0L);
            } else if (CompareOps.eq(ctx, values[i], 0L)) {
                return 0L;
            } else {
                sums.add(ctx, NumberOps.trueDiv(ctx, w, values[i]));
            }
        }
        Ratio total = sums.total(ctx);
        if (total.special() == null && total.numerator().signum() <= 0) {
            throw Statistics.error("Weighted sum must be positive");
        }
        if (total.special() != null) return weight.value(ctx) / total.special();
        return weight.over(ctx, total).as(ctx, sums.type);
    }

    private static Object[] sortedOrFail(Ctx ctx, Object data) {
        Object[] values = Statistics.sorted(ctx, data);
        if (values.length == 0) throw Statistics.error("no median for empty data");
        return values;
    }

    /** Return the median (middle value) of numeric data. */
    @Py("median(data) -> Any")
    static Object median(Ctx ctx, Object data) {
        Object[] values = sortedOrFail(ctx, data);
        int n = values.length;
        if (n % 2 == 1) return values[n / 2];
        return NumberOps.trueDiv(ctx, NumberOps.add(ctx, values[n / 2 - 1], values[n / 2]), 2L);
    }

    /** Return the low median of numeric data. */
    @Py("median_low(data) -> Any")
    static Object medianLow(Ctx ctx, Object data) {
        Object[] values = sortedOrFail(ctx, data);
        return values[(values.length - 1) / 2];
    }

    /** Return the high median of data. */
    @Py("median_high(data) -> Any")
    static Object medianHigh(Ctx ctx, Object data) {
        Object[] values = sortedOrFail(ctx, data);
        return values[values.length / 2];
    }

    /** Estimates the median for numeric data binned around the midpoints of consecutive, fixed-width intervals. */
    @Py("median_grouped(data, interval=1.0) -> float")
    static double medianGrouped(Ctx ctx, Object data, Object interval) {
        Object[] values = sortedOrFail(ctx, data);
        int n = values.length;
        Object x = values[n / 2];
        int below = n / 2;
        while (below > 0 && CompareOps.eq(ctx, values[below - 1], x)) below--;
        int end = n / 2;
        while (end < n && CompareOps.eq(ctx, values[end], x)) end++;
        double width = number(ctx, interval);
        double low = number(ctx, x) - width / 2.0;
        return low + width * (n / 2.0 - below) / (end - below);
    }

    private static double number(Ctx ctx, Object value) {
        try {
            return NumberOps.toDouble(ctx, Statistics.call(ctx, "builtins", "float", value));
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.VALUE_ERROR)) throw e;
            ctx.recover(e);
            throw Errors.typeError("Value cannot be converted to a float");
        }
    }

    private static PyDict counts(Ctx ctx, Object data) {
        PyDict counts = new PyDict();
        var values = IterOps.iterate(ctx, data);
        for (Object v = values.next(ctx); v != null; v = values.next(ctx)) {
            ctx.step();
            Object before = counts.get(ctx, v);
            counts.put(ctx, v, before instanceof Long n ? n + 1 : 1L);
        }
        return counts;
    }

    private static PyList most(Ctx ctx, PyDict counts) {
        PyList result = new PyList();
        long best = 0;
        for (int i = 0; i < counts.bound(); i++) {
            if (counts.keyAt(i) == null) continue;
            long n = (Long) counts.valueAt(i);
            if (n > best) result.clear();
            if (n >= best) result.append(ctx, counts.presentKeyAt(i));
            best = Math.max(best, n);
        }
        return result;
    }

    /** Return the most common data point from discrete or nominal data. */
    @Py("mode(data) -> Any")
    static Object mode(Ctx ctx, Object data) {
        PyList most = most(ctx, counts(ctx, data));
        if (most.size == 0) throw Statistics.error("no mode for empty data").fromNone();
        return most.get(0);
    }

    /** Return a list of the most frequently occurring values. */
    @Py("multimode(data) -> list")
    static Object multimode(Ctx ctx, Object data) {
        return most(ctx, counts(ctx, data));
    }
}
