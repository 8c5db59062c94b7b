package dev.adder.engine.stdlib.statistics;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.collections.NamedTuples;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.List;

/** How two series relate: the rest of {@code statistics}. */
@PyModule("statistics")
final class RelationsModule {
    private record Line(PyClass cls) {}

    private RelationsModule() {}

    /** The class of the lines of this run. */
    static PyClass line(Ctx ctx) {
        return ctx.run.state(Line.class, () -> new Line(NamedTuples.make(ctx, "LinearRegression",
                List.of("slope", "intercept"), List.of(), "statistics", Types.TUPLE))).cls;
    }

    private static Object[][] pair(Ctx ctx, Object x, Object y, String what) {
        long n = SubscriptOps.length(ctx, x);
        if (SubscriptOps.length(ctx, y) != n) {
            throw Statistics.error(what + " requires that both inputs have same number of data points");
        }
        if (n < 2) throw Statistics.error(what + " requires at least two data points");
        Object[][] both = {IterOps.toArray(ctx, x), IterOps.toArray(ctx, y)};
        if (both[0].length != both[1].length) throw Errors.valueError("Inputs are not the same length");
        return both;
    }

    private static double mean(Ctx ctx, Object[] values) {
        return Sums.floats(ctx, values) / values.length;
    }

    private static double[] around(Ctx ctx, Object[] values, double center) {
        double[] result = AveragesModule.doubles(ctx, values);
        for (int i = 0; i < result.length; i++) result[i] -= center;
        return result;
    }

    /** Return the sample covariance of two inputs. */
    @Py("covariance(x, y, /) -> float")
    static double covariance(Ctx ctx, Object x, Object y) {
        Object[][] both = pair(ctx, x, y, "covariance");
        double[] a = around(ctx, both[0], mean(ctx, both[0]));
        double[] b = around(ctx, both[1], mean(ctx, both[1]));
        return Sums.products(ctx, a, b) / (a.length - 1);
    }

    /** The ranks of the values, equal ones sharing theirs, with their mean at 0. */
    private static double[] ranks(Ctx ctx, Object[] values) {
        ctx.charge(100L * values.length);
        PyList pairs = new PyList();
        for (int i = 0; i < values.length; i++) pairs.append(ctx, new PyTuple(values[i], (long) i));
        Object[] sorted = Statistics.sorted(ctx, pairs);
        double[] result = new double[values.length];
        double before = (values.length - 1) / -2.0 - 1;
        for (int from = 0, to; from < sorted.length; from = to) {
            Object value = ((PyTuple) sorted[from]).items[0];
            to = from + 1;
            while (to < sorted.length && CompareOps.eq(ctx, value, ((PyTuple) sorted[to]).items[0])) to++;
            for (int i = from; i < to; i++) {
                Object at = ((PyTuple) sorted[i]).items[1];
                result[((Long) at).intValue()] = before + (to - from + 1) / 2.0;
            }
            before += to - from;
        }
        return result;
    }

    /** Pearson's correlation coefficient, or Spearman's when ranked. */
    @Py("correlation(x, y, /, *, method='linear') -> float")
    static double correlation(Ctx ctx, Object x, Object y, Object method) {
        Object[][] both = pair(ctx, x, y, "correlation");
        String kind = Str.isText(method) ? Str.text(method) : "";
        if (!kind.equals("linear") && !kind.equals("ranked")) {
            throw Errors.valueError("Unknown method: " + TextOps.reprText(ctx, method));
        }
        boolean ranked = kind.equals("ranked");
        double[] a = ranked ? ranks(ctx, both[0]) : around(ctx, both[0], mean(ctx, both[0]));
        double[] b = ranked ? ranks(ctx, both[1]) : around(ctx, both[1], mean(ctx, both[1]));
        double root = Math.sqrt(Sums.products(ctx, a, a) * Sums.products(ctx, b, b));
        if (root == 0) {
            throw Statistics.error("at least one of the inputs is constant")
                    .during(Errors.zeroDivision("float division by zero"));
        }
        return Sums.products(ctx, a, b) / root;
    }

    /** Slope and intercept for simple linear regression. */
    @Py("linear_regression(x, y, /, *, proportional: bool = False) -> LinearRegression")
    static Object linearRegression(Ctx ctx, Object x, Object y, boolean proportional) {
        Object[][] both = pair(ctx, x, y, "linear regression");
        double meanX = proportional ? 0 : mean(ctx, both[0]);
        double meanY = proportional ? 0 : mean(ctx, both[1]);
        double[] a = around(ctx, both[0], meanX);
        double square = Sums.products(ctx, a, a);
        if (square == 0) {
            throw Statistics.error("x is constant").during(Errors.zeroDivision("float division by zero"));
        }
        double slope = Sums.products(ctx, a, around(ctx, both[1], meanY)) / square;
        double intercept = proportional ? 0.0 : meanY - slope * meanX;
        return new PyTuple(line(ctx), new Object[] {slope, intercept});
    }
}
