package dev.adder.engine.stdlib.statistics;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.real.Exponential;
import dev.adder.engine.real.Logs;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;

/** What a normal distribution can tell. */
@PyType("NormalDist")
final class NormalMethods {
    private static final double ROOT2 = Math.sqrt(2.0);
    private static final double[] CENTER = {2.5090809287301226727e3, 3.3430575583588128105e4,
        6.7265770927008700853e4, 4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
        1.3314166789178437745e2, 3.3871328727963666080e0};
    private static final double[] CENTER_BELOW = {5.2264952788528545610e3, 2.8729085735721942674e4,
        3.9307895800092710610e4, 2.1213794301586595867e4, 5.3941960214247511077e3, 6.8718700749205790830e2,
        4.2313330701600911252e1, 1.0};
    private static final double[] MIDDLE = {7.74545014278341407640e-4, 2.27238449892691845833e-2,
        2.41780725177450611770e-1, 1.27045825245236838258e0, 3.64784832476320460504e0, 5.76949722146069140550e0,
        4.63033784615654529590e0, 1.42343711074968357734e0};
    private static final double[] MIDDLE_BELOW = {1.05075007164441684324e-9, 5.47593808499534494600e-4,
        1.51986665636164571966e-2, 1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e0,
        2.05319162663775882187e0, 1.0};
    private static final double[] TAIL = {2.01033439929228813265e-7, 2.71155556874348757815e-5,
        1.24266094738807843860e-3, 2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e0,
        5.46378491116411436990e0, 6.65790464350110377720e0};
    private static final double[] TAIL_BELOW = {2.04426310338993978564e-15, 1.42151175831644588870e-7,
        1.84631831751005468180e-5, 7.86869131145613259100e-4, 1.48753612908506148525e-2,
        1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0};

    private NormalMethods() {}

    /** Create a distribution. */
    @Py("__new__(cls, *args, **kwargs) -> NormalDist")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(48);
        return new PyNormal(cls);
    }

    /** NormalDist where mu is the mean and sigma is the standard deviation. */
    @Py("__init__(self, mu=0.0, sigma=1.0) -> None")
    static void init(Ctx ctx, PyNormal self, Object mu, Object sigma) {
        if (CompareOps.lt(ctx, sigma, 0.0)) throw Statistics.error("sigma must be non-negative");
        self.mean = (Double) CallOps.call1(ctx, Types.FLOAT, mu);
        self.deviation = (Double) CallOps.call1(ctx, Types.FLOAT, sigma);
    }

    /** Make a normal distribution instance from sample data. */
    @Py("from_samples(cls, data) -> NormalDist")
    static Object fromSamples(Ctx ctx, PyClass cls, Object data) {
        PyList values = dev.adder.engine.ops.IterOps.toList(ctx, data);
        Object deviation = SpreadModule.deviation(ctx, values, PyNone.NONE);
        Object mean = AveragesModule.mean(ctx, values);
        return CallOps.call2(ctx, cls, NumberOps.toDouble(ctx, mean), NumberOps.toDouble(ctx, deviation));
    }

    /** Generate n samples for a given mean and standard deviation. */
    @Py("samples(self, n: int, *, seed=None) -> list[float]")
    static Object samples(Ctx ctx, PyNormal self, long n, Object seed) {
        Object gauss = seed == PyNone.NONE
                ? AttrOps.get(ctx, dev.adder.engine.ops.ModuleOps.importModule(ctx, "random"), "gauss")
                : AttrOps.get(ctx, Statistics.call(ctx, "random", "Random", seed), "gauss");
        PyList result = new PyList();
        for (long i = 0; i < n; i++) {
            ctx.step();
            result.append(ctx, CallOps.call2(ctx, gauss, self.mean, self.deviation));
        }
        return result;
    }

    private static void needsSpread(double deviation, String function) {
        if (deviation == 0) throw Statistics.error(function + "() not defined when sigma is zero");
    }

    /** Probability density function.  P(x <= X < x+dx) / dx */
    @Py("pdf(self, x: float) -> float")
    static double density(Ctx ctx, PyNormal self, double x) {
        double variance = self.deviation * self.deviation;
        needsSpread(variance, "pdf");
        double d = x - self.mean;
        return Exponential.exp(d * d / (-2.0 * variance)) / Math.sqrt(2 * Math.PI * variance);
    }

    private static double erf(Ctx ctx, double x) {
        return NumberOps.toDouble(ctx, Statistics.call(ctx, "math", "erf", x));
    }

    /** Cumulative distribution function.  P(X <= x) */
    @Py("cdf(self, x: float) -> float")
    static double cumulative(Ctx ctx, PyNormal self, double x) {
        needsSpread(self.deviation, "cdf");
        return 0.5 * (1.0 + erf(ctx, (x - self.mean) / (self.deviation * ROOT2)));
    }

    private static double polynomial(double[] coefficients, double r) {
        double result = coefficients[0];
        for (int i = 1; i < coefficients.length; i++) result = result * r + coefficients[i];
        return result;
    }

    private static double inverse(double p, double mean, double deviation) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return mean + polynomial(CENTER, r) * q / polynomial(CENTER_BELOW, r) * deviation;
        }
        double r = Math.sqrt(-Logs.log(q <= 0 ? p : 1.0 - p));
        double x = r <= 5.0 ? polynomial(MIDDLE, r - 1.6) / polynomial(MIDDLE_BELOW, r - 1.6)
                : polynomial(TAIL, r - 5.0) / polynomial(TAIL_BELOW, r - 5.0);
        return mean + (q < 0 ? -x : x) * deviation;
    }

    /** Inverse cumulative distribution function.  x : P(X <= x) = p */
    @Py("inv_cdf(self, p: float) -> float")
    static double inverse(Ctx ctx, PyNormal self, double p) {
        if (p <= 0.0 || p >= 1.0) throw Statistics.error("p must be in the range 0.0 < p < 1.0");
        return inverse(p, self.mean, self.deviation);
    }

    /** Divide into n continuous intervals with equal probability. */
    @Py("quantiles(self, n: int = 4) -> list[float]")
    static Object quantiles(Ctx ctx, PyNormal self, long n) {
        PyList result = new PyList();
        for (long i = 1; i < n; i++) {
            ctx.step();
            result.append(ctx, inverse(ctx, self, (double) i / n));
        }
        return result;
    }

    /** Compute the overlapping coefficient between two normal distributions. */
    @Py("overlap(self, other) -> float")
    static double overlap(Ctx ctx, PyNormal self, Object other) {
        if (!(other instanceof PyNormal o)) throw Errors.typeError("Expected another NormalDist instance");
        boolean swap = o.deviation < self.deviation || o.deviation == self.deviation && o.mean < self.mean;
        PyNormal x = swap ? o : self;
        PyNormal y = swap ? self : o;
        double varX = x.deviation * x.deviation;
        double varY = y.deviation * y.deviation;
        needsSpread(varX, "overlap");
        needsSpread(varY, "overlap");
        double dv = varY - varX;
        double dm = Math.abs(y.mean - x.mean);
        if (dv == 0) return 1.0 - erf(ctx, dm / (2.0 * x.deviation * ROOT2));
        double a = x.mean * varY - y.mean * varX;
        double b = x.deviation * y.deviation * Math.sqrt(dm * dm + dv * Logs.log(varY / varX));
        double x1 = (a + b) / dv;
        double x2 = (a - b) / dv;
        return 1.0 - (Math.abs(cumulative(ctx, y, x1) - cumulative(ctx, x, x1))
                + Math.abs(cumulative(ctx, y, x2) - cumulative(ctx, x, x2)));
    }

    /** Compute the Standard Score.  (x - mean) / stdev */
    @Py("zscore(self, x: float) -> float")
    static double zscore(Ctx ctx, PyNormal self, double x) {
        needsSpread(self.deviation, "zscore");
        return (x - self.mean) / self.deviation;
    }

    /** Arithmetic mean of the normal distribution. */
    @PyProperty("mean: float")
    static double mean(Ctx ctx, PyNormal self) {
        return self.mean;
    }

    /** The median, which is the mean. */
    @PyProperty("median: float")
    static double median(Ctx ctx, PyNormal self) {
        return self.mean;
    }

    /** The mode, which is the mean. */
    @PyProperty("mode: float")
    static double mode(Ctx ctx, PyNormal self) {
        return self.mean;
    }

    /** Standard deviation of the normal distribution. */
    @PyProperty("stdev: float")
    static double deviation(Ctx ctx, PyNormal self) {
        return self.deviation;
    }

    /** Square of the standard deviation. */
    @PyProperty("variance: float")
    static double variance(Ctx ctx, PyNormal self) {
        return self.deviation * self.deviation;
    }
}
