package dev.adder.engine.real;

/**
 * Hyperbolic functions and what they rest on, by the methods of fdlibm with polynomials summed in pairs of terms: the
 * last digit is the C library's, which is not always the nearest.
 */
public final class Hyperbolic {
    private static final double LN2 = 6.93147180559945286227e-01;
    private static final double LN2_HIGH = 6.93147180369123816490e-01;
    private static final double LN2_LOW = 1.90821492927058770002e-10;
    private static final double[] Q = {1.0, -3.33333333333331316428e-02, 1.58730158725481460165e-03,
        -7.93650757867487942473e-05, 4.00821782732936239552e-06, -2.01099218183624371326e-07};
    private static final double[] L = {0, 6.666666666666735130e-01, 3.999999999940941908e-01,
        2.857142874366239149e-01, 2.222219843214978396e-01, 1.818357216161805012e-01, 1.531383769920937332e-01,
        1.479819860511658591e-01};

    private Hyperbolic() {}

    private static int high(double x) {
        return (int) (Double.doubleToRawLongBits(x) >> 32);
    }

    /** e**x - 1. */
    public static double expm1(double x) {
        int size = high(x) & 0x7fffffff;
        if (Double.isNaN(x)) return x;
        if (x > 7.09782712893383973096e+02) return Double.POSITIVE_INFINITY;
        if (size >= 0x4043687A && x < 0) return -1;
        if (size < 0x3c900000) return x;
        int k = 0;
        double r = x;
        double c = 0;
        if (size > 0x3fd62e42) {
            double hi;
            double lo;
            if (size < 0x3FF0A2B2) {
                k = x > 0 ? 1 : -1;
                hi = x - k * LN2_HIGH;
                lo = k * LN2_LOW;
            } else {
                k = (int) (1.44269504088896338700e+00 * x + (x > 0 ? 0.5 : -0.5));
                hi = x - k * LN2_HIGH;
                lo = k * LN2_LOW;
            }
            r = hi - lo;
            c = hi - r - lo;
        }
        double half = 0.5 * r;
        double z = r * half;
        double z2 = z * z;
        double p = Math.fma(z2, Math.fma(z, Q[3], Q[2]), Math.fma(z, Q[1], Q[0]));
        p = Math.fma(z2 * z2, Math.fma(z, Q[5], Q[4]), p);
        double t = Math.fma(-p, half, 3.0);
        double e = z * ((p - t) / (Math.fma(-r, t, 6.0)));
        if (k == 0) return r - Math.fma(r, e, -z);
        e = Math.fma(r, e - c, -c);
        e -= z;
        if (k == -1) return Math.fma(0.5, r - e, -0.5);
        if (k == 1) return r < -0.25 ? -2.0 * (e - (r + 0.5)) : Math.fma(2.0, r - e, 1.0);
        if (k <= -2 || k > 56) {
            double y = 1.0 - (e - r);
            return (k == 1024 ? y * 2.0 * 0x1p1023 : y * Math.scalb(1.0, k)) - 1.0;
        }
        double y = k < 20 ? 1.0 - Math.scalb(1.0, -k) - (e - r) : r - (e + Math.scalb(1.0, -k)) + 1.0;
        return y * Math.scalb(1.0, k);
    }

    /** ln(1 + x) for x above -1. */
    public static double log1p(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) return x;
        int hx = high(x);
        int size = hx & 0x7fffffff;
        if (size < 0x3e200000) return size < 0x3c900000 ? x : x - x * x * 0.5;
        int k = 1;
        int bits = 1;
        double f = x;
        double c = 0;
        if (hx < 0x3FDA827A && (hx > 0 || hx <= 0xbfd2bec3)) k = 0;
        if (k != 0) {
            double u = x;
            if (hx < 0x43400000) {
                u = 1.0 + x;
                k = Math.getExponent(u);
                c = (k > 0 ? 1.0 - (u - x) : x - (u - 1.0)) / u;
            } else {
                k = Math.getExponent(u);
            }
            bits = high(u) & 0xfffff;
            u = Math.scalb(u, -Math.getExponent(u));
            if (bits >= 0x6a09e) {
                k++;
                u = u * 0.5;
                bits = 0x00100000 - bits >> 2;
            }
            f = u - 1.0;
        }
        double square = 0.5 * f * f;
        if (bits == 0) {
            if (f == 0) return k == 0 ? 0 : k * LN2_HIGH + (c + k * LN2_LOW);
            double r = square * (1.0 - 0.66666666666666666 * f);
            return k == 0 ? f - r : k * LN2_HIGH - (r - (k * LN2_LOW + c) - f);
        }
        double s = f / (2.0 + f);
        double z = s * s;
        double z2 = z * z;
        double z4 = z2 * z2;
        double r = z * L[1] + z2 * (L[2] + z * L[3]) + z4 * (L[4] + z * L[5]) + z4 * z2 * (L[6] + z * L[7]);
        return k == 0 ? f - (square - s * (square + r))
                : k * LN2_HIGH - (square - (s * (square + r) + (k * LN2_LOW + c)) - f);
    }

    /** The hyperbolic sine. */
    public static double sinh(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) return x;
        double a = Math.abs(x);
        double half = Math.copySign(0.5, x);
        if (a < 22) {
            if (a < 0x1p-28) return x;
            double t = expm1(a);
            return a < 1 ? half * (2.0 * t - t * t / (t + 1.0)) : half * (t + t / (t + 1.0));
        }
        return large(a, half);
    }

    /** Half of e**a, which may be finite where e**a is not. */
    private static double large(double a, double half) {
        if (high(a) < 0x40862e42) return half * Exponential.exp(a);
        double w = Exponential.exp(0.5 * a);
        return half * w * w;
    }

    /** The hyperbolic cosine. */
    public static double cosh(double x) {
        double a = Math.abs(x);
        if (Double.isNaN(x) || Double.isInfinite(x)) return a;
        if (a >= 22) return large(a, 0.5);
        if (high(a) < 0x3fd62e43) {
            if (a < 0x1p-55) return 1;
            double t = expm1(a);
            double w = 1.0 + t;
            return 1.0 + t * t / (w + w);
        }
        double t = Exponential.exp(a);
        return 0.5 * t + 0.5 / t;
    }

    /** The hyperbolic tangent. */
    public static double tanh(double x) {
        double a = Math.abs(x);
        if (Double.isNaN(x) || a < 0x1p-55) return x;
        if (a >= 22) return Math.copySign(1.0, x);
        double t = expm1(a >= 1 ? 2.0 * a : -2.0 * a);
        return Math.copySign(a >= 1 ? 1.0 - 2.0 / (t + 2.0) : -t / (t + 2.0), x);
    }

    /** The inverse hyperbolic sine. */
    public static double asinh(double x) {
        double a = Math.abs(x);
        if (Double.isNaN(x) || Double.isInfinite(x) || a < 0x1p-28) return x;
        double w;
        if (high(a) > 0x41b00000) {
            w = Logs.log(a) + LN2;
        } else if (high(a) > 0x40000000) {
            w = Logs.log(2.0 * a + 1.0 / (Math.sqrt(a * a + 1.0) + a));
        } else {
            double t = a * a;
            w = log1p(a + t / (1.0 + Math.sqrt(1.0 + t)));
        }
        return Math.copySign(w, x);
    }

    /** The inverse hyperbolic cosine of a number from 1. */
    public static double acosh(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) return x;
        if (x >= 0x1p28) return Logs.log(x) + LN2;
        if (x == 1) return 0;
        if (x > 2) return Logs.log(2.0 * x - 1.0 / (x + Math.sqrt(x * x - 1.0)));
        double t = x - 1.0;
        return log1p(t + Math.sqrt(2.0 * t + t * t));
    }

    /** The inverse hyperbolic tangent of a number between -1 and 1. */
    public static double atanh(double x) {
        double a = Math.abs(x);
        if (Double.isNaN(x) || a < 0x1p-28) return x;
        double twice = a + a;
        double t = a < 0.5 ? twice + twice * a / (1.0 - a) : twice / (1.0 - a);
        return Math.copySign(0.5 * log1p(t), x);
    }

    /** The cube root. */
    public static double cbrt(double x) {
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) return x;
        double a = Math.abs(x);
        int shift = a < Double.MIN_NORMAL ? 54 : 0;
        a = Math.scalb(a, shift);
        int e = Math.getExponent(a) + 1 - shift;
        double m = Math.scalb(a, -Math.getExponent(a) - 1);
        double u = 0.784932344976639262 - 0.145263899385486377 * m;
        u = -1.83469277483613086 + u * m;
        u = 2.44693122563534430 + u * m;
        u = -2.11499494167371287 + u * m;
        u = 1.50819193781584896 + u * m;
        u = 0.354895765043919860 + u * m;
        double cube = u * u * u;
        double factor = switch (e % 3) {
            case -2 -> 1.0 / 1.5874010519681994748;
            case -1 -> 1.0 / 1.2599210498948731648;
            case 1 -> 1.2599210498948731648;
            case 2 -> 1.5874010519681994748;
            default -> 1.0;
        };
        double root = u * (cube + 2.0 * m) / (2.0 * cube + m) * factor;
        return Math.copySign(Math.scalb(root, e / 3), x);
    }
}
