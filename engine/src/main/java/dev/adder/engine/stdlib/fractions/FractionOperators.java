package dev.adder.engine.stdlib.fractions;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.BinaryOp;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyComplex;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import java.math.BigInteger;

/** The arithmetic of fractions, with floats and complex numbers by way of theirs. */
@PyType("Fraction")
final class FractionOperators {
    private FractionOperators() {}

    /** An operation on fractions. */
    private interface Exact {
        Object apply(Ctx ctx, PyFraction a, PyFraction b);
    }

    private static Object forward(Ctx ctx, PyFraction a, Object b, BinaryOp op, Exact exact) {
        PyFraction f = PyFraction.rational(ctx, b);
        if (f != null) return exact.apply(ctx, a, f);
        Double d = FractionComparisons.real(b);
        if (d != null) return NumberOps.binary(ctx, op, a.value(ctx), b);
        if (isComplex(b)) return NumberOps.binary(ctx, op, new PyComplex(a.value(ctx), 0), b);
        return PySingleton.NOT_IMPLEMENTED;
    }

    private static Object reverse(Ctx ctx, PyFraction b, Object a, BinaryOp op, Exact exact) {
        PyFraction f = PyFraction.rational(ctx, a);
        if (f != null) return exact.apply(ctx, f, b);
        Double d = FractionComparisons.real(a);
        if (d != null) return NumberOps.binary(ctx, op, d, b.value(ctx));
        if (isComplex(a)) return NumberOps.binary(ctx, op, a, new PyComplex(b.value(ctx), 0));
        return PySingleton.NOT_IMPLEMENTED;
    }

    private static boolean isComplex(Object value) {
        return value instanceof PyComplex || value instanceof PyBoxed b && b.value instanceof PyComplex;
    }

    private static Object add(Ctx ctx, PyFraction a, PyFraction b) {
        return sum(ctx, a, b.numerator, b.denominator);
    }

    private static Object subtract(Ctx ctx, PyFraction a, PyFraction b) {
        return sum(ctx, a, b.numerator.negate(), b.denominator);
    }

    private static Object sum(Ctx ctx, PyFraction a, BigInteger n, BigInteger d) {
        if (a.denominator.equals(d)) return PyFraction.of(ctx, a.numerator.add(n), d);
        return PyFraction.of(ctx,
                PyFraction.times(ctx, a.numerator, d).add(PyFraction.times(ctx, n, a.denominator)),
                PyFraction.times(ctx, a.denominator, d));
    }

    private static Object multiply(Ctx ctx, PyFraction a, PyFraction b) {
        return PyFraction.of(ctx, PyFraction.times(ctx, a.numerator, b.numerator),
                PyFraction.times(ctx, a.denominator, b.denominator));
    }

    private static Object divide(Ctx ctx, PyFraction a, PyFraction b) {
        if (b.numerator.signum() == 0) {
            throw Errors.zeroDivision("Fraction(" + TextOps.strText(ctx, IntOps.of(b.denominator)) + ", 0)");
        }
        return PyFraction.of(ctx, PyFraction.times(ctx, a.numerator, b.denominator),
                PyFraction.times(ctx, a.denominator, b.numerator));
    }

    private static Object floorDivide(Ctx ctx, PyFraction a, PyFraction b) {
        return NumberOps.floorDiv(ctx, IntOps.of(PyFraction.times(ctx, a.numerator, b.denominator)),
                IntOps.of(PyFraction.times(ctx, a.denominator, b.numerator)));
    }

    private static Object modulo(Ctx ctx, PyFraction a, PyFraction b) {
        Object rest = NumberOps.mod(ctx, IntOps.of(PyFraction.times(ctx, a.numerator, b.denominator)),
                IntOps.of(PyFraction.times(ctx, b.numerator, a.denominator)));
        return PyFraction.of(ctx, IntOps.big(rest), PyFraction.times(ctx, a.denominator, b.denominator));
    }

    private static Object quotientAndRest(Ctx ctx, PyFraction a, PyFraction b) {
        Object n = IntOps.of(PyFraction.times(ctx, a.numerator, b.denominator));
        Object d = IntOps.of(PyFraction.times(ctx, a.denominator, b.numerator));
        PyTuple both = (PyTuple) NumberOps.binary(ctx, BinaryOp.DIVMOD, n, d);
        return new PyTuple(both.items[0], PyFraction.of(ctx, IntOps.big(both.items[1]),
                PyFraction.times(ctx, a.denominator, b.denominator)));
    }

    /** Return self+other. */
    @Py("__add__(self, other) -> Any")
    static Object plus(Ctx ctx, PyFraction self, Object other) {
        return forward(ctx, self, other, BinaryOp.ADD, FractionOperators::add);
    }

    /** Return other+self. */
    @Py("__radd__(self, other) -> Any")
    static Object radd(Ctx ctx, PyFraction self, Object other) {
        return reverse(ctx, self, other, BinaryOp.ADD, FractionOperators::add);
    }

    /** Return self-other. */
    @Py("__sub__(self, other) -> Any")
    static Object sub(Ctx ctx, PyFraction self, Object other) {
        return forward(ctx, self, other, BinaryOp.SUB, FractionOperators::subtract);
    }

    /** Return other-self. */
    @Py("__rsub__(self, other) -> Any")
    static Object rsub(Ctx ctx, PyFraction self, Object other) {
        return reverse(ctx, self, other, BinaryOp.SUB, FractionOperators::subtract);
    }

    /** Return self*other. */
    @Py("__mul__(self, other) -> Any")
    static Object mul(Ctx ctx, PyFraction self, Object other) {
        return forward(ctx, self, other, BinaryOp.MUL, FractionOperators::multiply);
    }

    /** Return other*self. */
    @Py("__rmul__(self, other) -> Any")
    static Object rmul(Ctx ctx, PyFraction self, Object other) {
        return reverse(ctx, self, other, BinaryOp.MUL, FractionOperators::multiply);
    }

    /** Return self/other. */
    @Py("__truediv__(self, other) -> Any")
    static Object truediv(Ctx ctx, PyFraction self, Object other) {
        return forward(ctx, self, other, BinaryOp.TRUEDIV, FractionOperators::divide);
    }

    /** Return other/self. */
    @Py("__rtruediv__(self, other) -> Any")
    static Object rtruediv(Ctx ctx, PyFraction self, Object other) {
        return reverse(ctx, self, other, BinaryOp.TRUEDIV, FractionOperators::divide);
    }

    /** Return self//other. */
    @Py("__floordiv__(self, other) -> Any")
    static Object floordiv(Ctx ctx, PyFraction self, Object other) {
        return forward(ctx, self, other, BinaryOp.FLOORDIV, FractionOperators::floorDivide);
    }

    /** Return other//self. */
    @Py("__rfloordiv__(self, other) -> Any")
    static Object rfloordiv(Ctx ctx, PyFraction self, Object other) {
        return reverse(ctx, self, other, BinaryOp.FLOORDIV, FractionOperators::floorDivide);
    }

    /** Return self%other. */
    @Py("__mod__(self, other) -> Any")
    static Object mod(Ctx ctx, PyFraction self, Object other) {
        return forward(ctx, self, other, BinaryOp.MOD, FractionOperators::modulo);
    }

    /** Return other%self. */
    @Py("__rmod__(self, other) -> Any")
    static Object rmod(Ctx ctx, PyFraction self, Object other) {
        return reverse(ctx, self, other, BinaryOp.MOD, FractionOperators::modulo);
    }

    /** Return divmod(self, other). */
    @Py("__divmod__(self, other) -> Any")
    static Object divmod(Ctx ctx, PyFraction self, Object other) {
        return forward(ctx, self, other, BinaryOp.DIVMOD, FractionOperators::quotientAndRest);
    }

    /** Return divmod(other, self). */
    @Py("__rdivmod__(self, other) -> Any")
    static Object rdivmod(Ctx ctx, PyFraction self, Object other) {
        return reverse(ctx, self, other, BinaryOp.DIVMOD, FractionOperators::quotientAndRest);
    }

    /** Return self**other. */
    @Py("__pow__(self, other) -> Any")
    static Object pow(Ctx ctx, PyFraction self, Object other) {
        PyFraction b = PyFraction.rational(ctx, other);
        if (b == null) return NumberOps.pow(ctx, self.value(ctx), other);
        if (!b.denominator.equals(BigInteger.ONE)) return NumberOps.pow(ctx, self.value(ctx), b.value(ctx));
        BigInteger n = self.numerator;
        BigInteger d = self.denominator;
        if (b.numerator.signum() < 0) {
            if (n.signum() == 0) {
                throw Errors.zeroDivision("Fraction("
                        + TextOps.strText(ctx, IntOps.of(power(ctx, d, b.numerator.negate()))) + ", 0)");
            }
            BigInteger swapped = n.signum() < 0 ? d.negate() : d;
            d = n.abs();
            n = swapped;
        }
        return new PyFraction(PyFraction.TYPE, power(ctx, n, b.numerator.abs()), power(ctx, d, b.numerator.abs()));
    }

    private static BigInteger power(Ctx ctx, BigInteger base, BigInteger exponent) {
        return IntOps.big(NumberOps.pow(ctx, IntOps.of(base), IntOps.of(exponent)));
    }

    /** Return other**self. */
    @Py("__rpow__(self, other) -> Any")
    static Object rpow(Ctx ctx, PyFraction self, Object other) {
        boolean whole = self.denominator.equals(BigInteger.ONE);
        if (whole && self.numerator.signum() >= 0) return NumberOps.pow(ctx, other, IntOps.of(self.numerator));
        PyFraction a = PyFraction.rational(ctx, other);
        if (a != null) return pow(ctx, a, self);
        return NumberOps.pow(ctx, other, whole ? IntOps.of(self.numerator) : (Object) self.value(ctx));
    }
}
