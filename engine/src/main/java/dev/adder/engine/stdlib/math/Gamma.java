package dev.adder.engine.stdlib.math;

import dev.adder.engine.error.Errors;
import dev.adder.engine.real.Exponential;
import dev.adder.engine.real.Logs;
import dev.adder.engine.real.Trigonometry;

/** The gamma function and its logarithm by Lanczos' approximation. */
public final class Gamma {
    private static final double G = 6.024680040776729583740234375;
    private static final double[] NUMERATOR = {23531376880.410759688572007674451636754734846804940,
        42919803642.649098768957899047001988850926355848959, 35711959237.355668049440185451547166705960488635843,
        17921034426.037209699919755754458931112671403265390, 6039542586.3520280050642916443072979210699388420708,
        1439720407.3117216736632230727949123939715485786372, 248874557.86205415651146038641322942321632125127801,
        31426415.585400194380614231628318205362874684987640, 2876370.6289353724412254090516208496135991145378768,
        186056.26539522349504029498971604569928220784236328, 8071.6720023658162106380029022722506138218516325024,
        210.82427775157934587250973392071336271166969580291, 2.5066282746310002701649081771338373386264310793408};
    private static final double[] DENOMINATOR = {0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0,
        13339535.0, 2637558.0, 357423.0, 32670.0, 1925.0, 66.0, 1.0};
    private static final double[] FACTORIALS = new double[23];

    static {
        FACTORIALS[0] = 1;
        for (int i = 1; i < FACTORIALS.length; i++) FACTORIALS[i] = FACTORIALS[i - 1] * i;
    }

    private Gamma() {}

    private static double lanczos(double x) {
        double num = 0;
        double den = 0;
        if (x < 5) {
            for (int i = NUMERATOR.length - 1; i >= 0; i--) {
                num = num * x + NUMERATOR[i];
                den = den * x + DENOMINATOR[i];
            }
        } else {
            for (int i = 0; i < NUMERATOR.length; i++) {
                num = num / x + NUMERATOR[i];
                den = den / x + DENOMINATOR[i];
            }
        }
        return num / den;
    }

    private static double sinPi(double x) {
        double y = Math.abs(x) % 2.0;
        int n = (int) Math.round(2.0 * y);
        double r = switch (n) {
            case 0, 4 -> Trigonometry.sin(Math.PI * (n == 0 ? y : y - 2.0));
            case 1 -> Trigonometry.cos(Math.PI * (y - 0.5));
            case 2 -> Trigonometry.sin(Math.PI * (1.0 - y));
            default -> -Trigonometry.cos(Math.PI * (y - 1.5));
        };
        return Math.copySign(1.0, x) * r;
    }

    static double gamma(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) return x;
        if (x == Double.NEGATIVE_INFINITY || x == 0 || x < 0 && x == Math.floor(x)) throw MathModule.domain();
        if (x == Math.floor(x) && x <= FACTORIALS.length) return FACTORIALS[(int) x - 1];
        double a = Math.abs(x);
        if (a < 1e-20) {
            double r = 1.0 / x;
            if (Double.isInfinite(r)) throw Errors.overflowError("math range error");
            return r;
        }
        if (a > 200) {
            if (x < 0) return 0.0 / sinPi(x);
            throw Errors.overflowError("math range error");
        }
        double y = a + (G - 0.5);
        double z = a > G - 0.5 ? (y - a) - (G - 0.5) : (y - (G - 0.5)) - a;
        z = z * G / y;
        double r;
        if (x < 0) {
            r = -Math.PI / sinPi(a) / a * Exponential.exp(y) / lanczos(a);
            r -= z * r;
            r = a < 140 ? r / Exponential.pow(y, a - 0.5) : r / Exponential.pow(y, a / 2.0 - 0.25)
                    / Exponential.pow(y, a / 2.0 - 0.25);
        } else {
            r = lanczos(a) / Exponential.exp(y);
            r += z * r;
            r = a < 140 ? r * Exponential.pow(y, a - 0.5) : r * Exponential.pow(y, a / 2.0 - 0.25)
                    * Exponential.pow(y, a / 2.0 - 0.25);
        }
        if (Double.isInfinite(r)) throw Errors.overflowError("math range error");
        return r;
    }

    /** The logarithm of the absolute value of the gamma function. */
    public static double lgamma(double x) {
        if (Double.isNaN(x)) return x;
        if (Double.isInfinite(x)) return Double.POSITIVE_INFINITY;
        if (x == Math.floor(x) && x <= 2) {
            if (x <= 0) throw MathModule.domain();
            return 0.0;
        }
        double a = Math.abs(x);
        if (a < 1e-20) return -Logs.log(a);
        double r = Logs.log(lanczos(a)) - G + (a - 0.5) * (Logs.log(a + G - 0.5) - 1);
        if (x < 0) r = Logs.log(Math.PI) - Logs.log(Math.abs(sinPi(a))) - Logs.log(a) - r;
        if (Double.isInfinite(r)) throw Errors.overflowError("math range error");
        return r;
    }
}
