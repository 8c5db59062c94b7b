package dev.adder.engine.stdlib.fractions;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.CompareOps.Order;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyComplex;
import dev.adder.engine.value.PySingleton;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Comparison and hashing of fractions. */
@PyType("Fraction")
final class FractionComparisons {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);

    private FractionComparisons() {}

    static @Nullable Double real(Object value) {
        return value instanceof Double d ? d : value instanceof PyBoxed b && b.value instanceof Double d ? d : null;
    }

    private static PyFraction exact(Ctx ctx, double d) {
        BigDecimal exact = new BigDecimal(d);
        BigInteger unit = BigInteger.TEN.pow(Math.max(0, exact.scale()));
        return PyFraction.of(ctx, exact.multiply(new BigDecimal(unit)).toBigIntegerExact(), unit);
    }

    /** Return self==other. */
    @Py("__eq__(self, other) -> bool")
    static Object eq(Ctx ctx, PyFraction self, Object other) {
        PyFraction f = PyFraction.rational(ctx, other);
        if (f == null) {
            Double d = other instanceof PyComplex c ? c.imaginary == 0 ? (Double) c.real : null : real(other);
            if (d == null) return PySingleton.NOT_IMPLEMENTED;
            if (Double.isNaN(d) || Double.isInfinite(d)) return false;
            f = exact(ctx, d);
        }
        return self.numerator.equals(f.numerator) && self.denominator.equals(f.denominator);
    }

    private static Object ordered(Ctx ctx, PyFraction self, Object other, Order order) {
        PyFraction f = PyFraction.rational(ctx, other);
        if (f == null) {
            Double d = real(other);
            if (d == null) return PySingleton.NOT_IMPLEMENTED;
            if (Double.isNaN(d) || Double.isInfinite(d)) return CompareOps.order(ctx, order, 0.0, d);
            f = exact(ctx, d);
        }
        return order.holds(PyFraction.times(ctx, self.numerator, f.denominator)
                .compareTo(PyFraction.times(ctx, f.numerator, self.denominator)));
    }

    /** Return self<other. */
    @Py("__lt__(self, other) -> bool")
    static Object lt(Ctx ctx, PyFraction self, Object other) {
        return ordered(ctx, self, other, Order.LT);
    }

    /** Return self<=other. */
    @Py("__le__(self, other) -> bool")
    static Object le(Ctx ctx, PyFraction self, Object other) {
        return ordered(ctx, self, other, Order.LE);
    }

    /** Return self>other. */
    @Py("__gt__(self, other) -> bool")
    static Object gt(Ctx ctx, PyFraction self, Object other) {
        return ordered(ctx, self, other, Order.GT);
    }

    /** Return self>=other. */
    @Py("__ge__(self, other) -> bool")
    static Object ge(Ctx ctx, PyFraction self, Object other) {
        return ordered(ctx, self, other, Order.GE);
    }

    /** Return hash(self): that of an equal int or float. */
    @Py("__hash__(self) -> int")
    static long hash(Ctx ctx, PyFraction self) {
        long h = 314159;
        if (self.denominator.mod(MODULUS).signum() != 0) {
            BigInteger product = BigInteger.valueOf(HashOps.integer(self.numerator.abs()))
                    .multiply(self.denominator.modInverse(MODULUS));
            h = HashOps.integer(product);
        }
        if (self.numerator.signum() < 0) h = -h;
        return h == -1 ? -2 : h;
    }

    /** Return whether self is not zero. */
    @Py("__bool__(self) -> bool")
    static boolean bool(Ctx ctx, PyFraction self) {
        return self.numerator.signum() != 0;
    }

    /** Return +self. */
    @Py("__pos__(self) -> Fraction")
    static Object pos(Ctx ctx, PyFraction self) {
        return new PyFraction(PyFraction.TYPE, self.numerator, self.denominator);
    }

    /** Return -self. */
    @Py("__neg__(self) -> Fraction")
    static Object neg(Ctx ctx, PyFraction self) {
        return new PyFraction(PyFraction.TYPE, self.numerator.negate(), self.denominator);
    }

    /** Return abs(self). */
    @Py("__abs__(self) -> Fraction")
    static Object abs(Ctx ctx, PyFraction self) {
        return new PyFraction(PyFraction.TYPE, self.numerator.abs(), self.denominator);
    }
}
