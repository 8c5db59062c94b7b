package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

/** The functions of the specification as methods of a context. */
@PyType("decimal.Context")
final class ContextOperations {
    private ContextOperations() {}

    /** Return the sum of x and y. */
    @Py("add(self, x, y, /) -> Decimal")
    static Object add(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Calc::add);
    }

    /** Compare values numerically. */
    @Py("compare(self, x, y, /) -> Decimal")
    static Object compare(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Ordering::compare);
    }

    /** Compare values numerically; every NaN signals. */
    @Py("compare_signal(self, x, y, /) -> Decimal")
    static Object compareSignal(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Ordering::compareSignal);
    }

    /** Compare operands by their abstract representation. */
    @Py("compare_total(self, x, y, /) -> Decimal")
    static Object compareTotal(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Ordering::compareTotal);
    }

    /** Compare operands by their abstract representation, without signs. */
    @Py("compare_total_mag(self, x, y, /) -> Decimal")
    static Object compareTotalMag(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Ordering::compareTotalMag);
    }

    /** The first operand with the sign of the second. */
    @Py("copy_sign(self, x, y, /) -> Decimal")
    static Object copySign(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, (k, a, b) -> a.withSign(b.negative));
    }

    /** Return x divided by y. */
    @Py("divide(self, x, y, /) -> Decimal")
    static Object divide(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Division::divide);
    }

    /** Return x divided by y, truncated to an integer. */
    @Py("divide_int(self, x, y, /) -> Decimal")
    static Object divideInt(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Division::divideInt);
    }

    /** The digit-wise and of two logical operands. */
    @Py("logical_and(self, x, y, /) -> Decimal")
    static Object logicalAnd(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, (k, a, b) -> Logic.combine(k, Logic.Op.AND, a, b));
    }

    /** The digit-wise or of two logical operands. */
    @Py("logical_or(self, x, y, /) -> Decimal")
    static Object logicalOr(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, (k, a, b) -> Logic.combine(k, Logic.Op.OR, a, b));
    }

    /** The digit-wise exclusive or of two logical operands. */
    @Py("logical_xor(self, x, y, /) -> Decimal")
    static Object logicalXor(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, (k, a, b) -> Logic.combine(k, Logic.Op.XOR, a, b));
    }

    /** The larger operand; a number wins over a quiet NaN. */
    @Py("max(self, x, y, /) -> Decimal")
    static Object max(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Ordering::max);
    }

    /** The operand that is larger without signs. */
    @Py("max_mag(self, x, y, /) -> Decimal")
    static Object maxMag(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Ordering::maxMag);
    }

    /** The smaller operand; a number wins over a quiet NaN. */
    @Py("min(self, x, y, /) -> Decimal")
    static Object min(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Ordering::min);
    }

    /** The operand that is smaller without signs. */
    @Py("min_mag(self, x, y, /) -> Decimal")
    static Object minMag(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Ordering::minMag);
    }

    /** Return the product of x and y. */
    @Py("multiply(self, x, y, /) -> Decimal")
    static Object multiply(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Calc::multiply);
    }

    /** The neighbour of the first operand on the way to the second. */
    @Py("next_toward(self, x, y, /) -> Decimal")
    static Object nextToward(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Quantum::nextToward);
    }

    /** Return x rounded to the exponent of y. */
    @Py("quantize(self, x, y, /) -> Decimal")
    static Object quantize(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Quantum::quantize);
    }

    /** Return the remainder from integer division. */
    @Py("remainder(self, x, y, /) -> Decimal")
    static Object remainder(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Division::remainder);
    }

    /** The remainder nearest to zero. */
    @Py("remainder_near(self, x, y, /) -> Decimal")
    static Object remainderNear(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Division::remainderNear);
    }

    /** The digits of the first operand rotated by the second. */
    @Py("rotate(self, x, y, /) -> Decimal")
    static Object rotate(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Quantum::rotate);
    }

    /** The first operand with its exponent increased by the second. */
    @Py("scaleb(self, x, y, /) -> Decimal")
    static Object scaleb(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Quantum::scaleb);
    }

    /** The digits of the first operand shifted by the second. */
    @Py("shift(self, x, y, /) -> Decimal")
    static Object shift(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Quantum::shift);
    }

    /** Return the difference of x and y. */
    @Py("subtract(self, x, y, /) -> Decimal")
    static Object subtract(Ctx ctx, PyContext self, Object x, Object y) {
        return Apply.binary(ctx, self, x, y, Calc::subtract);
    }

    /** Return the absolute value of x. */
    @Py("abs(self, x, /) -> Decimal")
    static Object abs(Ctx ctx, PyContext self, Object x) {
        return Apply.unary(ctx, self, x, Calc::abs);
    }

    /** The exponential function e**x. */
    @Py("exp(self, x, /) -> Decimal")
    static Object exp(Ctx ctx, PyContext self, Object x) {
        return Apply.unary(ctx, self, x, Powers::exp);
    }

    /** The natural logarithm. */
    @Py("ln(self, x, /) -> Decimal")
    static Object ln(Ctx ctx, PyContext self, Object x) {
        return Apply.unary(ctx, self, x, Powers::ln);
    }

    /** The base ten logarithm. */
    @Py("log10(self, x, /) -> Decimal")
    static Object log10(Ctx ctx, PyContext self, Object x) {
        return Apply.unary(ctx, self, x, Powers::log10);
    }

    /** The adjusted exponent as a Decimal. */
    @Py("logb(self, x, /) -> Decimal")
    static Object logb(Ctx ctx, PyContext self, Object x) {
        return Apply.unary(ctx, self, x, Quantum::logb);
    }

    /** The digit-wise inversion of a logical operand. */
    @Py("logical_invert(self, x, /) -> Decimal")
    static Object logicalInvert(Ctx ctx, PyContext self, Object x) {
        return Apply.unary(ctx, self, x, Logic::invert);
    }

    /** Minus corresponds to the unary prefix minus operator, and rounds. */
    @Py("minus(self, x, /) -> Decimal")
    static Object minus(Ctx ctx, PyContext self, Object x) {
        return Apply.unary(ctx, self, x, Calc::minus);
    }

    /** The largest representable number smaller than the operand. */
    @Py("next_minus(self, x, /) -> Decimal")
    static Object nextMinus(Ctx ctx, PyContext self, Object x) {
        return Apply.unary(ctx, self, x, Quantum::nextMinus);
    }

    /** The smallest representable number larger than the operand. */
    @Py("next_plus(self, x, /) -> Decimal")
    static Object nextPlus(Ctx ctx, PyContext self, Object x) {
        return Apply.unary(ctx, self, x, Quantum::nextPlus);
    }

    /** The operand without trailing zeros. */
    @Py("normalize(self, x, /) -> Decimal")
    static Object normalize(Ctx ctx, PyContext self, Object x) {
        return Apply.unary(ctx, self, x, Quantum::normalize);
    }

    /** Plus corresponds to the unary prefix plus operator, and rounds. */
    @Py("plus(self, x, /) -> Decimal")
    static Object plus(Ctx ctx, PyContext self, Object x) {
        return Apply.unary(ctx, self, x, Calc::plus);
    }

    /** The square root to full precision. */
    @Py("sqrt(self, x, /) -> Decimal")
    static Object sqrt(Ctx ctx, PyContext self, Object x) {
        return Apply.unary(ctx, self, x, Powers::sqrt);
    }

    /** Round to an integer. */
    @Py("to_integral(self, x, /) -> Decimal")
    static Object toIntegral(Ctx ctx, PyContext self, Object x) {
        return Apply.unary(ctx, self, x, (k, a) -> Quantum.toIntegral(k, a, false));
    }

    /** Round to an integer, with the conditions that gives. */
    @Py("to_integral_exact(self, x, /) -> Decimal")
    static Object toIntegralExact(Ctx ctx, PyContext self, Object x) {
        return Apply.unary(ctx, self, x, (k, a) -> Quantum.toIntegral(k, a, true));
    }

    /** Round to an integer. */
    @Py("to_integral_value(self, x, /) -> Decimal")
    static Object toIntegralValue(Ctx ctx, PyContext self, Object x) {
        return Apply.unary(ctx, self, x, (k, a) -> Quantum.toIntegral(k, a, false));
    }
}
