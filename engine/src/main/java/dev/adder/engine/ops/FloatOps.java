package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.real.Exponential;
import dev.adder.engine.value.PyComplex;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import java.math.BigInteger;

/** Operators of plain floats, and of a float with an int. */
public final class FloatOps {
    private FloatOps() {}

    /** Applies to Long, BigInteger and Double operands of which one is a Double, or to two for {@code **}. */
    static Object binary(BinaryOp op, Object a, Object b) {
        double x = toDouble(a);
        double y = toDouble(b);
        return switch (op) {
            case ADD -> x + y;
            case SUB -> x - y;
            case MUL -> x * y;
            case TRUEDIV -> {
                if (y == 0) throw Errors.zeroDivision("float division by zero");
                yield x / y;
            }
            case FLOORDIV -> {
                if (y == 0) throw Errors.zeroDivision("float floor division by zero");
                yield floorDiv(x, y);
            }
            case MOD -> {
                if (y == 0) throw Errors.zeroDivision("float modulo");
                yield mod(x, y);
            }
            case DIVMOD -> {
                if (y == 0) throw Errors.zeroDivision("float divmod()");
                yield new PyTuple(floorDiv(x, y), mod(x, y));
            }
            case POW -> pow(x, y);
            default -> PySingleton.NOT_IMPLEMENTED;
        };
    }

    private static double toDouble(Object o) {
        if (o instanceof Double d) return d;
        return o instanceof Long l ? l : IntOps.toDouble((BigInteger) o);
    }

    public static double mod(double x, double y) {
        double m = x % y;
        if (m != 0) return (y < 0) != (m < 0) ? m + y : m;
        return Math.copySign(0.0, y);
    }

    public static double floorDiv(double x, double y) {
        double m = x % y;
        double div = (x - m) / y;
        if (m != 0 && (y < 0) != (m < 0)) div -= 1.0;
        if (div == 0) return Math.copySign(0.0, x / y);
        double floor = Math.floor(div);
        return div - floor > 0.5 ? floor + 1.0 : floor;
    }

    public static Object pow(double x, double y) {
        if (y == 0 || x == 1) return 1.0;
        if (Double.isNaN(x) || Double.isNaN(y)) return Double.NaN;
        if (Double.isInfinite(y)) {
            double size = Math.abs(x);
            if (size == 1) return 1.0;
            return size > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0.0;
        }
        if (x == 0 && y < 0) throw Errors.zeroDivision("0.0 cannot be raised to a negative power");
        if (x < 0 && !Double.isInfinite(x) && y != Math.floor(y)) {
            return ComplexOps.pow(new PyComplex(x, 0), new PyComplex(y, 0));
        }
        double r = y == 2 ? x * x : Exponential.pow(x, y);
        if (Double.isInfinite(r) && !Double.isInfinite(x)) {
            throw new dev.adder.engine.error.PyException(new dev.adder.engine.value.PyBaseException(
                    dev.adder.engine.value.Exceptions.OVERFLOW_ERROR, 34L, "Numerical result out of range"));
        }
        return r;
    }
}
