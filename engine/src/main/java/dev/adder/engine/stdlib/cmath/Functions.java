package dev.adder.engine.stdlib.cmath;

import dev.adder.engine.error.Errors;
import dev.adder.engine.real.Exponential;
import dev.adder.engine.real.Hyperbolic;
import dev.adder.engine.real.Logs;
import dev.adder.engine.real.Plane;
import dev.adder.engine.real.Trigonometry;
import dev.adder.engine.value.PyComplex;

/** The functions of complex numbers, with CPython's formulas. */
final class Functions {
    private static final double LARGE = Double.MAX_VALUE / 4;
    private static final double SQRT_LARGE = Math.sqrt(LARGE);
    private static final double LOG_LARGE = 708.3964185322641;
    private static final double SQRT_MIN = Math.sqrt(Double.MIN_NORMAL);
    private static final double LN2 = 0.6931471805599453;

    private Functions() {}

    static RuntimeException domain() {
        return Errors.valueError("math domain error");
    }

    private static boolean finite(PyComplex z) {
        return Double.isFinite(z.real) && Double.isFinite(z.imaginary);
    }

    private static boolean large(PyComplex z) {
        return Math.abs(z.real) > LARGE || Math.abs(z.imaginary) > LARGE;
    }

    private static double halvedLog(PyComplex z) {
        return Logs.log(Plane.hypot(z.real / 2, z.imaginary / 2));
    }

    static PyComplex checked(PyComplex z) {
        if (Double.isInfinite(z.real) || Double.isInfinite(z.imaginary)) {
            throw Errors.overflowError("math range error");
        }
        return z;
    }

    static PyComplex sqrt(PyComplex z) {
        if (!finite(z)) return SpecialValues.look(SpecialValues.SQRT, z.real, z.imaginary);
        if (z.real == 0 && z.imaginary == 0) return new PyComplex(0, z.imaginary);
        double ax = Math.abs(z.real);
        double ay = Math.abs(z.imaginary);
        double s;
        if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
            ax *= 0x1p53;
            s = Math.sqrt(ax + Plane.hypot(ax, ay * 0x1p53)) * 0x1p-27;
        } else {
            ax /= 8;
            s = 2 * Math.sqrt(ax + Plane.hypot(ax, ay / 8));
        }
        double d = ay / (2 * s);
        return z.real >= 0 ? new PyComplex(s, Math.copySign(d, z.imaginary))
                : new PyComplex(d, Math.copySign(s, z.imaginary));
    }

    static PyComplex acos(PyComplex z) {
        if (!finite(z)) return SpecialValues.look(SpecialValues.ACOS, z.real, z.imaginary);
        if (large(z)) {
            double log = halvedLog(z) + LN2 * 2;
            return new PyComplex(Trigonometry.atan2(Math.abs(z.imaginary), z.real),
                    z.real < 0 ? -Math.copySign(log, z.imaginary) : Math.copySign(log, -z.imaginary));
        }
        PyComplex a = sqrt(new PyComplex(1 - z.real, -z.imaginary));
        PyComplex b = sqrt(new PyComplex(1 + z.real, z.imaginary));
        return new PyComplex(2 * Trigonometry.atan2(a.real, b.real),
                Hyperbolic.asinh(b.real * a.imaginary - b.imaginary * a.real));
    }

    static PyComplex acosh(PyComplex z) {
        if (!finite(z)) return SpecialValues.look(SpecialValues.ACOSH, z.real, z.imaginary);
        if (large(z)) return new PyComplex(halvedLog(z) + LN2 * 2, Trigonometry.atan2(z.imaginary, z.real));
        PyComplex a = sqrt(new PyComplex(z.real - 1, z.imaginary));
        PyComplex b = sqrt(new PyComplex(z.real + 1, z.imaginary));
        return new PyComplex(Hyperbolic.asinh(a.real * b.real + a.imaginary * b.imaginary),
                2 * Trigonometry.atan2(a.imaginary, b.real));
    }

    private static PyComplex timesI(PyComplex z) {
        return new PyComplex(-z.imaginary, z.real);
    }

    private static PyComplex overI(PyComplex z) {
        return new PyComplex(z.imaginary, -z.real);
    }

    static PyComplex asin(PyComplex z) {
        return overI(asinh(timesI(z)));
    }

    static PyComplex asinh(PyComplex z) {
        if (!finite(z)) return SpecialValues.look(SpecialValues.ASINH, z.real, z.imaginary);
        if (large(z)) {
            double log = halvedLog(z) + LN2 * 2;
            return new PyComplex(z.imaginary >= 0 ? Math.copySign(log, z.real) : -Math.copySign(log, -z.real),
                    Trigonometry.atan2(z.imaginary, Math.abs(z.real)));
        }
        PyComplex a = sqrt(new PyComplex(1 + z.imaginary, -z.real));
        PyComplex b = sqrt(new PyComplex(1 - z.imaginary, z.real));
        return new PyComplex(Hyperbolic.asinh(a.real * b.imaginary - b.real * a.imaginary),
                Trigonometry.atan2(z.imaginary, a.real * b.real - a.imaginary * b.imaginary));
    }

    static PyComplex atan(PyComplex z) {
        return overI(atanh(timesI(z)));
    }

    static PyComplex atanh(PyComplex z) {
        if (!finite(z)) return SpecialValues.look(SpecialValues.ATANH, z.real, z.imaginary);
        if (Math.copySign(1.0, z.real) < 0) {
            PyComplex r = atanh(new PyComplex(-z.real, -z.imaginary));
            return new PyComplex(-r.real, -r.imaginary);
        }
        double ay = Math.abs(z.imaginary);
        if (z.real > SQRT_LARGE || ay > SQRT_LARGE) {
            double h = Plane.hypot(z.real / 2, z.imaginary / 2);
            return new PyComplex(z.real / 4 / h / h, -Math.copySign(Math.PI / 2, -z.imaginary));
        }
        if (z.real == 1 && ay < SQRT_MIN) {
            if (ay == 0) throw domain();
            return new PyComplex(-Logs.log(Math.sqrt(ay) / Math.sqrt(Plane.hypot(ay, 2))),
                    Math.copySign(Trigonometry.atan2(2, -ay) / 2, z.imaginary));
        }
        double below = 1 - z.real;
        return new PyComplex(Hyperbolic.log1p(4 * z.real / (below * below + ay * ay)) / 4,
                -Trigonometry.atan2(-2 * z.imaginary, below * (1 + z.real) - ay * ay) / 2);
    }

    static PyComplex cos(PyComplex z) {
        return cosh(timesI(z));
    }

    /** An infinite real part beside a finite imaginary part other than zero. */
    private static boolean turns(PyComplex z) {
        return Double.isInfinite(z.real) && Double.isFinite(z.imaginary) && z.imaginary != 0;
    }

    static PyComplex cosh(PyComplex z) {
        double c = Trigonometry.cos(z.imaginary);
        double s = Trigonometry.sin(z.imaginary);
        if (turns(z)) {
            return new PyComplex(Math.copySign(Double.POSITIVE_INFINITY, c),
                    Math.copySign(Double.POSITIVE_INFINITY, z.real > 0 ? s : -s));
        }
        if (!finite(z)) return SpecialValues.look(SpecialValues.COSH, z.real, z.imaginary);
        if (Math.abs(z.real) > LOG_LARGE) {
            double x = z.real - Math.copySign(1.0, z.real);
            return checked(new PyComplex(c * Hyperbolic.cosh(x) * Math.E, s * Hyperbolic.sinh(x) * Math.E));
        }
        return checked(new PyComplex(c * Hyperbolic.cosh(z.real), s * Hyperbolic.sinh(z.real)));
    }

    static PyComplex exp(PyComplex z) {
        double c = Trigonometry.cos(z.imaginary);
        double s = Trigonometry.sin(z.imaginary);
        if (turns(z)) {
            double size = z.real > 0 ? Double.POSITIVE_INFINITY : 0;
            return new PyComplex(Math.copySign(size, c), Math.copySign(size, s));
        }
        if (!finite(z)) return SpecialValues.look(SpecialValues.EXP, z.real, z.imaginary);
        if (z.real > LOG_LARGE) {
            double l = Exponential.exp(z.real - 1);
            return checked(new PyComplex(l * c * Math.E, l * s * Math.E));
        }
        double l = Exponential.exp(z.real);
        return checked(new PyComplex(l * c, l * s));
    }

    static PyComplex log(PyComplex z) {
        if (!finite(z)) return SpecialValues.look(SpecialValues.LOG, z.real, z.imaginary);
        double ax = Math.abs(z.real);
        double ay = Math.abs(z.imaginary);
        double angle = Trigonometry.atan2(z.imaginary, z.real);
        if (large(z)) return new PyComplex(halvedLog(z) + LN2, angle);
        if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
            if (ax == 0 && ay == 0) throw domain();
            return new PyComplex(Logs.log(Plane.hypot(ax * 0x1p53, ay * 0x1p53)) - 53 * LN2, angle);
        }
        double h = Plane.hypot(ax, ay);
        if (0.71 <= h && h <= 1.73) {
            double most = Math.max(ax, ay);
            double least = Math.min(ax, ay);
            return new PyComplex(Hyperbolic.log1p((most - 1) * (most + 1) + least * least) / 2, angle);
        }
        return new PyComplex(Logs.log(h), angle);
    }

    static PyComplex sin(PyComplex z) {
        return overI(sinh(timesI(z)));
    }

    static PyComplex sinh(PyComplex z) {
        double c = Trigonometry.cos(z.imaginary);
        double s = Trigonometry.sin(z.imaginary);
        if (turns(z)) {
            double real = Math.copySign(Double.POSITIVE_INFINITY, c);
            return new PyComplex(z.real > 0 ? real : -real, Math.copySign(Double.POSITIVE_INFINITY, s));
        }
        if (!finite(z)) return SpecialValues.look(SpecialValues.SINH, z.real, z.imaginary);
        if (Math.abs(z.real) > LOG_LARGE) {
            double x = z.real - Math.copySign(1.0, z.real);
            return checked(new PyComplex(c * Hyperbolic.sinh(x) * Math.E, s * Hyperbolic.cosh(x) * Math.E));
        }
        return checked(new PyComplex(c * Hyperbolic.sinh(z.real), s * Hyperbolic.cosh(z.real)));
    }

    static PyComplex tan(PyComplex z) {
        return overI(tanh(timesI(z)));
    }

    static PyComplex tanh(PyComplex z) {
        double c = Trigonometry.cos(z.imaginary);
        double s = Trigonometry.sin(z.imaginary);
        if (turns(z)) return new PyComplex(Math.copySign(1.0, z.real), Math.copySign(0.0, 2 * s * c));
        if (!finite(z)) return SpecialValues.look(SpecialValues.TANH, z.real, z.imaginary);
        if (Math.abs(z.real) > LOG_LARGE) {
            return new PyComplex(Math.copySign(1.0, z.real), 4 * s * c * Exponential.exp(-2 * Math.abs(z.real)));
        }
        double tx = Hyperbolic.tanh(z.real);
        double ty = Trigonometry.tan(z.imaginary);
        double cx = 1 / Hyperbolic.cosh(z.real);
        double both = tx * ty;
        double denominator = 1 + both * both;
        return new PyComplex(tx * (1 + ty * ty) / denominator, ty / denominator * cx * cx);
    }

    static PyComplex rect(double r, double phi) {
        if (!Double.isFinite(r) || !Double.isFinite(phi)) {
            if (Double.isInfinite(r) && Double.isFinite(phi) && phi != 0) {
                double real = Math.copySign(Double.POSITIVE_INFINITY, Trigonometry.cos(phi));
                double imaginary = Math.copySign(Double.POSITIVE_INFINITY, Trigonometry.sin(phi));
                return r > 0 ? new PyComplex(real, imaginary) : new PyComplex(-real, -imaginary);
            }
            return SpecialValues.look(SpecialValues.RECT, r, phi);
        }
        if (phi == 0) return new PyComplex(r, r * phi);
        return new PyComplex(r * Trigonometry.cos(phi), r * Trigonometry.sin(phi));
    }
}
