package dev.adder.engine.stdlib.math;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.real.ErrorFunction;
import dev.adder.engine.real.Exponential;
import dev.adder.engine.real.Hyperbolic;
import dev.adder.engine.real.Trigonometry;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Functions of real numbers, with C's rules for special values. */
@PyModule("math")
public final class MathModule {
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

    private MathModule() {}

    static RuntimeException domain() {
        return Errors.valueError("math domain error");
    }

    private static RuntimeException range() {
        return Errors.overflowError("math range error");
    }

    /** NaN out of a number is a domain error, infinity out of a finite number an overflow. */
    private static double checked(double x, double r) {
        if (Double.isNaN(r) && !Double.isNaN(x)) throw domain();
        if (Double.isInfinite(r) && !Double.isInfinite(x) && !Double.isNaN(x)) throw range();
        return r;
    }

    /** Return the square root of x. */
    @Py("sqrt(x: float, /) -> float")
    static double sqrt(Ctx ctx, double x) {
        return checked(x, Math.sqrt(x));
    }

    /** Return the cube root of x. */
    @Py("cbrt(x: float, /) -> float")
    static double cbrt(Ctx ctx, double x) {
        return Hyperbolic.cbrt(x);
    }

    /** Return e raised to the power of x. */
    @Py("exp(x: float, /) -> float")
    static double exp(Ctx ctx, double x) {
        return checked(x, Exponential.exp(x));
    }

    /** Return 2 raised to the power of x. */
    @Py("exp2(x: float, /) -> float")
    static double exp2(Ctx ctx, double x) {
        return checked(x, Exponential.exp2(x));
    }

    /** Return exp(x)-1. */
    @Py("expm1(x: float, /) -> float")
    static double expm1(Ctx ctx, double x) {
        return checked(x, Hyperbolic.expm1(x));
    }

    /** Return the logarithm of x to the given base; natural if there is none. */
    @Py("log(x, base=..., /) -> float")
    static double log(Ctx ctx, Object x, @org.jspecify.annotations.Nullable Object base) {
        double numerator = Logarithm.natural(ctx, x);
        if (base == null) return numerator;
        double denominator = Logarithm.natural(ctx, base);
        if (denominator == 0) throw Errors.zeroDivision("float division by zero");
        return numerator / denominator;
    }

    /** Return the base 2 logarithm of x. */
    @Py("log2(x, /) -> float")
    static double log2(Ctx ctx, Object x) {
        return Logarithm.base2(ctx, x);
    }

    /** Return the base 10 logarithm of x. */
    @Py("log10(x, /) -> float")
    static double log10(Ctx ctx, Object x) {
        return Logarithm.base10(ctx, x);
    }

    /** Return the natural logarithm of 1+x. */
    @Py("log1p(x: float, /) -> float")
    static double log1p(Ctx ctx, double x) {
        if (x <= -1) throw domain();
        return checked(x, Hyperbolic.log1p(x));
    }

    /** Return the sine of x in radians. */
    @Py("sin(x: float, /) -> float")
    static double sin(Ctx ctx, double x) {
        return checked(x, Trigonometry.sin(x));
    }

    /** Return the cosine of x in radians. */
    @Py("cos(x: float, /) -> float")
    static double cos(Ctx ctx, double x) {
        return checked(x, Trigonometry.cos(x));
    }

    /** Return the tangent of x in radians. */
    @Py("tan(x: float, /) -> float")
    static double tan(Ctx ctx, double x) {
        return checked(x, Trigonometry.tan(x));
    }

    /** Return the arc sine of x in radians. */
    @Py("asin(x: float, /) -> float")
    static double asin(Ctx ctx, double x) {
        return checked(x, Trigonometry.asin(x));
    }

    /** Return the arc cosine of x in radians. */
    @Py("acos(x: float, /) -> float")
    static double acos(Ctx ctx, double x) {
        return checked(x, Trigonometry.acos(x));
    }

    /** Return the arc tangent of x in radians. */
    @Py("atan(x: float, /) -> float")
    static double atan(Ctx ctx, double x) {
        return Trigonometry.atan(x);
    }

    /** Return the arc tangent of y/x in radians, with the signs of both. */
    @Py("atan2(y: float, x: float, /) -> float")
    static double atan2(Ctx ctx, double y, double x) {
        return Trigonometry.atan2(y, x);
    }

    /** Return the hyperbolic sine of x. */
    @Py("sinh(x: float, /) -> float")
    static double sinh(Ctx ctx, double x) {
        return checked(x, Hyperbolic.sinh(x));
    }

    /** Return the hyperbolic cosine of x. */
    @Py("cosh(x: float, /) -> float")
    static double cosh(Ctx ctx, double x) {
        return checked(x, Hyperbolic.cosh(x));
    }

    /** Return the hyperbolic tangent of x. */
    @Py("tanh(x: float, /) -> float")
    static double tanh(Ctx ctx, double x) {
        return Hyperbolic.tanh(x);
    }

    /** Return the inverse hyperbolic sine of x. */
    @Py("asinh(x: float, /) -> float")
    static double asinh(Ctx ctx, double x) {
        return Hyperbolic.asinh(x);
    }

    /** Return the inverse hyperbolic cosine of x. */
    @Py("acosh(x: float, /) -> float")
    static double acosh(Ctx ctx, double x) {
        if (x < 1) throw domain();
        return Hyperbolic.acosh(x);
    }

    /** Return the inverse hyperbolic tangent of x. */
    @Py("atanh(x: float, /) -> float")
    static double atanh(Ctx ctx, double x) {
        if (Math.abs(x) >= 1) throw domain();
        return Hyperbolic.atanh(x);
    }

    /** Convert angle x from radians to degrees. */
    @Py("degrees(x: float, /) -> float")
    static double degrees(Ctx ctx, double x) {
        return x * (180.0 / Math.PI);
    }

    /** Convert angle x from degrees to radians. */
    @Py("radians(x: float, /) -> float")
    static double radians(Ctx ctx, double x) {
        return x * (Math.PI / 180.0);
    }

    /** Return the ceiling of x as an Integral. */
    @Py("ceil(x, /) -> int")
    static Object ceil(Ctx ctx, Object x) {
        Object own = whole(ctx, x, Slot.CEIL);
        return own != null ? own : whole(Math.ceil(NumberOps.toDouble(ctx, x)));
    }

    /** Return the floor of x as an Integral. */
    @Py("floor(x, /) -> int")
    static Object floor(Ctx ctx, Object x) {
        Object own = whole(ctx, x, Slot.FLOOR);
        return own != null ? own : whole(Math.floor(NumberOps.toDouble(ctx, x)));
    }

    /** Truncates the Real x to the nearest Integral toward 0. */
    @Py("trunc(x, /) -> int")
    static Object trunc(Ctx ctx, Object x) {
        if (x instanceof Double d) return whole(d < 0 ? Math.ceil(d) : Math.floor(d));
        Object own = whole(ctx, x, Slot.TRUNC);
        if (own == null) {
            throw Errors.typeError("type " + Types.nameOf(x) + " doesn't define __trunc__ method");
        }
        return own;
    }

    private static @org.jspecify.annotations.Nullable Object whole(Ctx ctx, Object x, Slot slot) {
        if (x instanceof Long || x instanceof BigInteger) return x;
        if (x instanceof Boolean b) return b ? 1L : 0L;
        if (x instanceof Double) return null;
        return CallOps.callSlot(ctx, slot, x);
    }

    private static Object whole(double d) {
        if (Double.isNaN(d)) throw Errors.valueError("cannot convert float NaN to integer");
        if (Double.isInfinite(d)) throw Errors.overflowError("cannot convert float infinity to integer");
        return Math.abs(d) < 1e18 ? (Object) (long) d
                : dev.adder.engine.ops.IntOps.of(new BigDecimal(d).toBigInteger());
    }

    /** Return the absolute value of the float x. */
    @Py("fabs(x: float, /) -> float")
    static double fabs(Ctx ctx, double x) {
        return Math.abs(x);
    }

    /** Return fmod(x, y), according to platform C. */
    @Py("fmod(x: float, y: float, /) -> float")
    static double fmod(Ctx ctx, double x, double y) {
        double r = x % y;
        if (Double.isNaN(r) && !Double.isNaN(x) && !Double.isNaN(y)) throw domain();
        return r;
    }

    /** Difference between x and the closest integer multiple of y. */
    @Py("remainder(x: float, y: float, /) -> float")
    static double remainder(Ctx ctx, double x, double y) {
        if (Double.isNaN(x) || Double.isNaN(y)) return Double.NaN;
        if (Double.isInfinite(x) || y == 0) throw domain();
        return Math.IEEEremainder(x, y);
    }

    /** Return x**y (x to the power of y). */
    @Py("pow(x: float, y: float, /) -> float")
    static double pow(Ctx ctx, double x, double y) {
        if (x == 1 || y == 0) return 1.0;
        if (x == -1 && Double.isInfinite(y)) return 1.0;
        if (x == 0 && y < 0 && !Double.isInfinite(y)) throw domain();
        double r = Exponential.pow(x, y);
        if (Double.isNaN(r) && !Double.isNaN(x) && !Double.isNaN(y)) throw domain();
        if (Double.isInfinite(r) && !Double.isInfinite(x) && !Double.isInfinite(y)) {
            throw x == 0 ? domain() : range();
        }
        return r;
    }

    /** Return a float with the magnitude of x but the sign of y. */
    @Py("copysign(x: float, y: float, /) -> float")
    static double copySign(Ctx ctx, double x, double y) {
        return Double.isNaN(y) ? Math.abs(x) : Math.copySign(x, y);
    }

    /** Return the fractional and integer parts of x. */
    @Py("modf(x: float, /) -> tuple[float, float]")
    static Object modf(Ctx ctx, double x) {
        if (Double.isInfinite(x)) return new PyTuple(Math.copySign(0.0, x), x);
        double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
        return new PyTuple(Math.copySign(x - whole, x), whole);
    }

    /** Return the mantissa and exponent of x, as pair (m, e). */
    @Py("frexp(x: float, /) -> tuple[float, int]")
    static Object frexp(Ctx ctx, double x) {
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) return new PyTuple(x, 0L);
        int shift = 0;
        double v = x;
        if (Math.abs(v) < Double.MIN_NORMAL) {
            v *= 0x1p54;
            shift = -54;
        }
        int e = Math.getExponent(v) + 1;
        return new PyTuple(Math.scalb(v, -e), (long) (e + shift));
    }

    /** Return x * (2**i). */
    @Py("ldexp(x: float, i, /) -> float")
    static double ldexp(Ctx ctx, double x, Object i) {
        if (!NumberOps.isInt(i)) throw Errors.typeError("Expected an int as second argument to ldexp.");
        long e = NumberOps.clippedIndex(ctx, i);
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) return x;
        if (e > 4000) throw range();
        if (e < -4000) return Math.copySign(0.0, x);
        BigDecimal exact = e >= 0 ? new BigDecimal(x).multiply(new BigDecimal(BigInteger.TWO.pow((int) e)))
                : new BigDecimal(x).divide(new BigDecimal(BigInteger.TWO.pow((int) -e)));
        double r = exact.doubleValue();
        if (Double.isInfinite(r)) throw range();
        return r == 0 ? Math.copySign(0.0, x) : r;
    }

    /** Return True if x is neither an infinity nor a NaN. */
    @Py("isfinite(x: float, /) -> bool")
    static boolean isFinite(Ctx ctx, double x) {
        return Double.isFinite(x);
    }

    /** Return True if x is a positive or negative infinity. */
    @Py("isinf(x: float, /) -> bool")
    static boolean isInf(Ctx ctx, double x) {
        return Double.isInfinite(x);
    }

    /** Return True if x is a NaN (not a number). */
    @Py("isnan(x: float, /) -> bool")
    static boolean isNan(Ctx ctx, double x) {
        return Double.isNaN(x);
    }

    /** Determine whether two floating-point numbers are close in value. */
    @Py("isclose(a: float, b: float, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool")
    static boolean isClose(Ctx ctx, double a, double b, double relative, double absolute) {
        if (relative < 0 || absolute < 0) throw Errors.valueError("tolerances must be non-negative");
        if (a == b) return true;
        if (Double.isInfinite(a) || Double.isInfinite(b)) return false;
        double diff = Math.abs(b - a);
        return diff <= Math.abs(relative * b) || diff <= Math.abs(relative * a) || diff <= absolute;
    }

    /** Return the value of the least significant bit of the float x. */
    @Py("ulp(x: float, /) -> float")
    static double ulp(Ctx ctx, double x) {
        return Math.ulp(Math.abs(x));
    }

    /** Return the floating-point value the given number of steps after x towards y. */
    @Py("nextafter(x: float, y: float, /, *, steps=None) -> float")
    static double nextAfter(Ctx ctx, double x, double y, Object steps) {
        if (steps == dev.adder.engine.value.PyNone.NONE) return Math.nextAfter(x, y);
        long n = NumberOps.clippedIndex(ctx, steps);
        if (n < 0) throw Errors.valueError("steps must be a non-negative integer");
        if (n == 0 || Double.isNaN(x) || Double.isNaN(y)) return n == 0 ? x : x + y;
        long from = place(x);
        long to = place(y);
        long distance = to - from;
        boolean passes = n > Math.abs(distance) && Math.abs(distance) != Long.MIN_VALUE;
        if (distance == 0 || passes || n == Math.abs(distance)) return y;
        long at = distance > 0 ? from + n : from - n;
        double r = Double.longBitsToDouble(Math.abs(at));
        return at < 0 || at == 0 && from < 0 ? -r : r;
    }

    /** The place of a number among all of them, 0 for both zeros. */
    private static long place(double x) {
        long bits = Double.doubleToLongBits(x);
        return bits < 0 ? -(bits & Long.MAX_VALUE) : bits;
    }

    /** Gamma function at x. */
    @Py("gamma(x: float, /) -> float")
    static double gamma(Ctx ctx, double x) {
        return Gamma.gamma(x);
    }

    /** Natural logarithm of absolute value of Gamma function at x. */
    @Py("lgamma(x: float, /) -> float")
    static double lgamma(Ctx ctx, double x) {
        return Gamma.lgamma(x);
    }

    /** Error function at x. */
    @Py("erf(x: float, /) -> float")
    static double erf(Ctx ctx, double x) {
        return ErrorFunction.erf(x);
    }

    /** Complementary error function at x. */
    @Py("erfc(x: float, /) -> float")
    static double erfc(Ctx ctx, double x) {
        return ErrorFunction.erfc(x);
    }
}
