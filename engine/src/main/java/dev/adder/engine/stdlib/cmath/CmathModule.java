package dev.adder.engine.stdlib.cmath;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ComplexOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.real.Plane;
import dev.adder.engine.real.Trigonometry;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyComplex;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Functions of complex numbers. */
@PyModule("cmath")
final class CmathModule {
    /** The ratio of a circle's circumference to its diameter. */
    @PyValue("pi") static final double PI = Math.PI;
    /** The base of natural logarithms. */
    @PyValue("e") static final double E = Math.E;
    /** Two pi. */
    @PyValue("tau") static final double TAU = 2 * Math.PI;
    /** Positive infinity. */
    @PyValue("inf") static final double INF = Double.POSITIVE_INFINITY;
    /** Not a number. */
    @PyValue("nan") static final double NAN = Double.NaN;

    private static final double LN10 = 2.302585092994046;

    private CmathModule() {}

    /** Infinity times the imaginary unit. */
    @PyValue("infj")
    static Object infj(Ctx ctx) {
        return new PyComplex(0, Double.POSITIVE_INFINITY);
    }

    /** Not a number, times the imaginary unit. */
    @PyValue("nanj")
    static Object nanj(Ctx ctx) {
        return new PyComplex(0, Double.NaN);
    }

    private static PyComplex complex(Ctx ctx, Object z) {
        if (z instanceof PyComplex c) return c;
        if (z instanceof Double d) return new PyComplex(d, 0);
        if (z instanceof PyBoxed b && b.value instanceof PyComplex c) return c;
        Object method = Types.of(z).slot(Slot.COMPLEX);
        if (method != null) {
            Object result = CallOps.callMethod(ctx, method, z);
            if (result instanceof PyComplex c) return c;
            if (result instanceof PyBoxed b && b.value instanceof PyComplex c) return c;
            throw Errors.typeError("__complex__ returned non-complex (type " + Types.nameOf(result) + ")");
        }
        return new PyComplex(NumberOps.toDouble(ctx, z), 0);
    }

    /** Return the arc cosine of z. */
    @Py("acos(z, /) -> complex")
    static Object acos(Ctx ctx, Object z) {
        return Functions.acos(complex(ctx, z));
    }

    /** Return the inverse hyperbolic cosine of z. */
    @Py("acosh(z, /) -> complex")
    static Object acosh(Ctx ctx, Object z) {
        return Functions.acosh(complex(ctx, z));
    }

    /** Return the arc sine of z. */
    @Py("asin(z, /) -> complex")
    static Object asin(Ctx ctx, Object z) {
        return Functions.asin(complex(ctx, z));
    }

    /** Return the inverse hyperbolic sine of z. */
    @Py("asinh(z, /) -> complex")
    static Object asinh(Ctx ctx, Object z) {
        return Functions.asinh(complex(ctx, z));
    }

    /** Return the arc tangent of z. */
    @Py("atan(z, /) -> complex")
    static Object atan(Ctx ctx, Object z) {
        return Functions.atan(complex(ctx, z));
    }

    /** Return the inverse hyperbolic tangent of z. */
    @Py("atanh(z, /) -> complex")
    static Object atanh(Ctx ctx, Object z) {
        return Functions.atanh(complex(ctx, z));
    }

    /** Return the cosine of z. */
    @Py("cos(z, /) -> complex")
    static Object cos(Ctx ctx, Object z) {
        return Functions.cos(complex(ctx, z));
    }

    /** Return the hyperbolic cosine of z. */
    @Py("cosh(z, /) -> complex")
    static Object cosh(Ctx ctx, Object z) {
        return Functions.cosh(complex(ctx, z));
    }

    /** Return the exponential value e**z. */
    @Py("exp(z, /) -> complex")
    static Object exp(Ctx ctx, Object z) {
        return Functions.exp(complex(ctx, z));
    }

    /** Return the sine of z. */
    @Py("sin(z, /) -> complex")
    static Object sin(Ctx ctx, Object z) {
        return Functions.sin(complex(ctx, z));
    }

    /** Return the hyperbolic sine of z. */
    @Py("sinh(z, /) -> complex")
    static Object sinh(Ctx ctx, Object z) {
        return Functions.sinh(complex(ctx, z));
    }

    /** Return the square root of z. */
    @Py("sqrt(z, /) -> complex")
    static Object sqrt(Ctx ctx, Object z) {
        return Functions.sqrt(complex(ctx, z));
    }

    /** Return the tangent of z. */
    @Py("tan(z, /) -> complex")
    static Object tan(Ctx ctx, Object z) {
        return Functions.tan(complex(ctx, z));
    }

    /** Return the hyperbolic tangent of z. */
    @Py("tanh(z, /) -> complex")
    static Object tanh(Ctx ctx, Object z) {
        return Functions.tanh(complex(ctx, z));
    }

    /** Return the logarithm of z to the given base; natural if there is none. */
    @Py("log(z, base=..., /) -> complex")
    static Object log(Ctx ctx, Object z, @Nullable Object base) {
        PyComplex x = complex(ctx, z);
        PyComplex b = base == null ? null : complex(ctx, base);
        boolean zero = b != null && x.real == 0 && x.imaginary == 0;
        PyComplex log = zero ? new PyComplex(Double.NEGATIVE_INFINITY, 0) : Functions.log(x);
        if (b == null) return log;
        PyComplex below = Functions.log(b);
        if (below.real == 0 && below.imaginary == 0) throw Functions.domain();
        return ComplexOps.div(log, below);
    }

    /** Return the base-10 logarithm of z. */
    @Py("log10(z, /) -> complex")
    static Object log10(Ctx ctx, Object z) {
        PyComplex log = Functions.log(complex(ctx, z));
        return new PyComplex(log.real / LN10, log.imaginary / LN10);
    }

    /** Return argument, also known as the phase angle, of a complex. */
    @Py("phase(z, /) -> float")
    static double phase(Ctx ctx, Object z) {
        PyComplex c = complex(ctx, z);
        return Trigonometry.atan2(c.imaginary, c.real);
    }

    /** Convert a complex from rectangular coordinates to polar coordinates. */
    @Py("polar(z, /) -> tuple[float, float]")
    static Object polar(Ctx ctx, Object z) {
        PyComplex c = complex(ctx, z);
        double r = Plane.hypot(c.real, c.imaginary);
        if (Double.isInfinite(r) && Double.isFinite(c.real) && Double.isFinite(c.imaginary)) {
            throw Errors.overflowError("math range error");
        }
        return new PyTuple(r, Trigonometry.atan2(c.imaginary, c.real));
    }

    /** Convert from polar coordinates to rectangular coordinates. */
    @Py("rect(r: float, phi: float, /) -> complex")
    static Object rect(Ctx ctx, double r, double phi) {
        return Functions.rect(r, phi);
    }

    /** Return True if both the real and imaginary parts of z are finite. */
    @Py("isfinite(z, /) -> bool")
    static boolean isFinite(Ctx ctx, Object z) {
        PyComplex c = complex(ctx, z);
        return Double.isFinite(c.real) && Double.isFinite(c.imaginary);
    }

    /** Checks if the real or imaginary part of z is infinite. */
    @Py("isinf(z, /) -> bool")
    static boolean isInf(Ctx ctx, Object z) {
        PyComplex c = complex(ctx, z);
        return Double.isInfinite(c.real) || Double.isInfinite(c.imaginary);
    }

    /** Checks if the real or imaginary part of z not a number (NaN). */
    @Py("isnan(z, /) -> bool")
    static boolean isNan(Ctx ctx, Object z) {
        PyComplex c = complex(ctx, z);
        return Double.isNaN(c.real) || Double.isNaN(c.imaginary);
    }

    /** Determine whether two complex numbers are close in value. */
    @Py("isclose(a, b, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool")
    static boolean isClose(Ctx ctx, Object a, Object b, double relative, double absolute) {
        PyComplex x = complex(ctx, a);
        PyComplex y = complex(ctx, b);
        if (relative < 0 || absolute < 0) throw Errors.valueError("tolerances must be non-negative");
        if (x.real == y.real && x.imaginary == y.imaginary) return true;
        if (Double.isInfinite(x.real) || Double.isInfinite(x.imaginary) || Double.isInfinite(y.real)
                || Double.isInfinite(y.imaginary)) {
            return false;
        }
        double difference = Plane.hypot(x.real - y.real, x.imaginary - y.imaginary);
        return difference <= relative * Plane.hypot(y.real, y.imaginary)
                || difference <= relative * Plane.hypot(x.real, x.imaginary) || difference <= absolute;
    }
}
