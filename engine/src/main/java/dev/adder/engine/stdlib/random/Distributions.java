package dev.adder.engine.stdlib.random;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.real.Exponential;
import dev.adder.engine.real.Logs;
import dev.adder.engine.real.Trigonometry;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.math.Gamma;
import dev.adder.engine.value.PyNone;

/** Floats of the usual distributions. */
@PyType("Random")
final class Distributions {
    private static final double NORMAL = 4 * Exponential.exp(-0.5) / StrictMath.sqrt(2.0);
    private static final double LOG4 = Logs.log(4.0);
    private static final double GAMMA = 1.0 + Logs.log(4.5);
    private static final double CIRCLE = 2 * Math.PI;

    private Distributions() {}

    private static double log(double x) {
        if (x <= 0) throw Errors.valueError("math domain error");
        return Logs.log(x);
    }

    private static double divide(double a, double b) {
        if (b == 0) throw Errors.zeroDivision("float division by zero");
        return a / b;
    }

    /** Get a random number in the range [a, b) or [a, b] depending on rounding. */
    @Py("uniform(self, a, b) -> float")
    static Object uniform(Ctx ctx, PyRandom self, Object a, Object b) {
        Object width = NumberOps.sub(ctx, b, a);
        return NumberOps.add(ctx, a, NumberOps.mul(ctx, width, self.next(ctx)));
    }

    /** Triangular distribution. */
    @Py("triangular(self, low=0.0, high=1.0, mode=None) -> float")
    static Object triangular(Ctx ctx, PyRandom self, Object low, Object high, Object mode) {
        double u = self.next(ctx);
        double c = 0.5;
        if (mode != PyNone.NONE) {
            Object width = NumberOps.sub(ctx, high, low);
            if (CompareOps.eq(ctx, width, 0L)) return low;
            c = NumberOps.toDouble(ctx, NumberOps.trueDiv(ctx, NumberOps.sub(ctx, mode, low), width));
        }
        Object from = u > c ? high : low;
        Object to = u > c ? low : high;
        double root = Math.sqrt(u > c ? (1.0 - u) * (1.0 - c) : u * c);
        return NumberOps.add(ctx, from, NumberOps.mul(ctx, NumberOps.sub(ctx, to, from), root));
    }

    /** Normal distribution. */
    @Py("normalvariate(self, mu=0.0, sigma=1.0) -> float")
    static Object normal(Ctx ctx, PyRandom self, Object mu, Object sigma) {
        while (true) {
            double u1 = self.next(ctx);
            double u2 = 1.0 - self.next(ctx);
            double z = NORMAL * (u1 - 0.5) / u2;
            if (z * z / 4.0 <= -log(u2)) return scaled(ctx, mu, z, sigma);
        }
    }

    private static Object scaled(Ctx ctx, Object mu, double z, Object sigma) {
        return NumberOps.add(ctx, mu, NumberOps.mul(ctx, z, sigma));
    }

    /** Gaussian distribution. */
    @Py("gauss(self, mu=0.0, sigma=1.0) -> float")
    static Object gauss(Ctx ctx, PyRandom self, Object mu, Object sigma) {
        Double ready = self.nextGauss;
        self.nextGauss = null;
        if (ready != null) return scaled(ctx, mu, ready, sigma);
        double angle = self.next(ctx) * CIRCLE;
        double radius = Math.sqrt(-2.0 * log(1.0 - self.next(ctx)));
        self.nextGauss = Trigonometry.sin(angle) * radius;
        return scaled(ctx, mu, Trigonometry.cos(angle) * radius, sigma);
    }

    /** Log normal distribution. */
    @Py("lognormvariate(self, mu, sigma) -> float")
    static double logNormal(Ctx ctx, PyRandom self, Object mu, Object sigma) {
        double result = Exponential.exp(NumberOps.toDouble(ctx, normal(ctx, self, mu, sigma)));
        if (Double.isInfinite(result)) throw Errors.overflowError("math range error");
        return result;
    }

    /** Exponential distribution. */
    @Py("expovariate(self, lambd=1.0) -> float")
    static Object exponential(Ctx ctx, PyRandom self, Object lambd) {
        return NumberOps.trueDiv(ctx, -log(1.0 - self.next(ctx)), lambd);
    }

    /** Circular data distribution. */
    @Py("vonmisesvariate(self, mu: float, kappa: float) -> float")
    static double vonMises(Ctx ctx, PyRandom self, double mu, double kappa) {
        if (kappa <= 1e-6) return CIRCLE * self.next(ctx);
        double s = 0.5 / kappa;
        double r = s + Math.sqrt(1.0 + s * s);
        double z;
        while (true) {
            z = Trigonometry.cos(Math.PI * self.next(ctx));
            double d = z / (r + z);
            double u2 = self.next(ctx);
            if (u2 < 1.0 - d * d || u2 <= (1.0 - d) * Exponential.exp(d)) break;
        }
        double q = 1.0 / r;
        double f = (q + z) / (1.0 + q * z);
        double angle = self.next(ctx) > 0.5 ? mu + Trigonometry.acos(f) : mu - Trigonometry.acos(f);
        double rest = angle % CIRCLE;
        return rest < 0 ? rest + CIRCLE : rest;
    }

    /** Gamma distribution.  Not the gamma function! */
    @Py("gammavariate(self, alpha: float, beta: float) -> float")
    static double gamma(Ctx ctx, PyRandom self, double alpha, double beta) {
        if (alpha <= 0.0 || beta <= 0.0) throw Errors.valueError("gammavariate: alpha and beta must be > 0.0");
        if (alpha > 1.0) return largeGamma(ctx, self, alpha, beta);
        if (alpha == 1.0) return -log(1.0 - self.next(ctx)) * beta;
        while (true) {
            double b = (Math.E + alpha) / Math.E;
            double p = b * self.next(ctx);
            double x = p <= 1.0 ? Exponential.pow(p, 1.0 / alpha) : -log((b - p) / alpha);
            double u = self.next(ctx);
            if (u <= (p > 1.0 ? Exponential.pow(x, alpha - 1.0) : Exponential.exp(-x))) return x * beta;
        }
    }

    private static double largeGamma(Ctx ctx, PyRandom self, double alpha, double beta) {
        double ainv = Math.sqrt(2.0 * alpha - 1.0);
        double bbb = alpha - LOG4;
        double ccc = alpha + ainv;
        while (true) {
            double u1 = self.next(ctx);
            if (!(1e-7 < u1 && u1 < 0.9999999)) continue;
            double u2 = 1.0 - self.next(ctx);
            double v = log(u1 / (1.0 - u1)) / ainv;
            double x = alpha * Exponential.exp(v);
            double z = u1 * u1 * u2;
            double r = bbb + ccc * v - x;
            if (r + GAMMA - 4.5 * z >= 0.0 || r >= log(z)) return x * beta;
        }
    }

    /** Beta distribution. */
    @Py("betavariate(self, alpha: float, beta: float) -> float")
    static double beta(Ctx ctx, PyRandom self, double alpha, double beta) {
        double y = gamma(ctx, self, alpha, 1.0);
        return y == 0 ? 0.0 : y / (y + gamma(ctx, self, beta, 1.0));
    }

    /** Pareto distribution.  alpha is the shape parameter. */
    @Py("paretovariate(self, alpha: float) -> float")
    static double pareto(Ctx ctx, PyRandom self, double alpha) {
        double u = 1.0 - self.next(ctx);
        return Exponential.pow(u, divide(-1.0, alpha));
    }

    /** Weibull distribution. */
    @Py("weibullvariate(self, alpha: float, beta: float) -> float")
    static double weibull(Ctx ctx, PyRandom self, double alpha, double beta) {
        double u = 1.0 - self.next(ctx);
        return alpha * Exponential.pow(-log(u), divide(1.0, beta));
    }

    /** Binomial random variable. */
    @Py("binomialvariate(self, n: int = 1, p: float = 0.5) -> int")
    static long binomial(Ctx ctx, PyRandom self, long n, double p) {
        if (n < 0) throw Errors.valueError("n must be non-negative");
        if (p <= 0.0 || p >= 1.0) {
            if (p == 0.0) return 0;
            if (p == 1.0) return n;
            throw Errors.valueError("p must be in the range 0.0 <= p <= 1.0");
        }
        if (n == 1) return self.next(ctx) < p ? 1 : 0;
        if (p > 0.5) return n - binomial(ctx, self, n, 1.0 - p);
        if (n * p >= 10.0) return largeBinomial(ctx, self, n, p);
        long x = 0;
        long y = 0;
        double c = Logs.log2(1.0 - p);
        if (c == 0) return 0;
        while (true) {
            y += (long) Math.floor(Logs.log2(self.next(ctx)) / c) + 1;
            if (y > n || y < 0) return x;
            x++;
        }
    }

    private static long largeBinomial(Ctx ctx, PyRandom self, long n, double p) {
        double spq = Math.sqrt(n * p * (1.0 - p));
        double b = 1.15 + 2.53 * spq;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double c = n * p + 0.5;
        double vr = 0.92 - 4.2 / b;
        double alpha = (2.83 + 5.1 / b) * spq;
        double lpq = log(p / (1.0 - p));
        double m = Math.floor((n + 1) * p);
        double h = Gamma.lgamma(m + 1) + Gamma.lgamma(n - m + 1);
        while (true) {
            double u = self.next(ctx) - 0.5;
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2.0 * a / us + b) * u + c);
            if (!(k >= 0 && k <= n)) continue;
            double v = self.next(ctx);
            if (us >= 0.07 && v <= vr) return (long) k;
            v *= alpha / (a / (us * us) + b);
            double bound = h - Gamma.lgamma(k + 1) - Gamma.lgamma(n - k + 1) + (k - m) * lpq;
            if (v <= 0 || Logs.log(v) <= bound) return (long) k;
        }
    }
}
