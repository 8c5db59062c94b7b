package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

/** The functions of the specification as methods of Decimal. */
@PyType("decimal.Decimal")
final class DecimalFunctions {
    private DecimalFunctions() {}

    /** Compare values numerically. */
    @Py("compare(self, /, other, context=None) -> Decimal")
    static Object compare(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other, Ordering::compare);
    }

    /** Compare values numerically; every NaN signals. */
    @Py("compare_signal(self, /, other, context=None) -> Decimal")
    static Object compareSignal(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other, Ordering::compareSignal);
    }

    /** Compare operands by their abstract representation. */
    @Py("compare_total(self, /, other, context=None) -> Decimal")
    static Object compareTotal(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other, Ordering::compareTotal);
    }

    /** Compare operands by their abstract representation, without signs. */
    @Py("compare_total_mag(self, /, other, context=None) -> Decimal")
    static Object compareTotalMag(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other, Ordering::compareTotalMag);
    }

    /** The first operand with the sign of the second. */
    @Py("copy_sign(self, /, other, context=None) -> Decimal")
    static Object copySign(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other, (k, a, b) -> a.withSign(b.negative));
    }

    /** The digit-wise and of two logical operands. */
    @Py("logical_and(self, /, other, context=None) -> Decimal")
    static Object logicalAnd(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other,
                (k, a, b) -> Logic.combine(k, Logic.Op.AND, a, b));
    }

    /** The digit-wise or of two logical operands. */
    @Py("logical_or(self, /, other, context=None) -> Decimal")
    static Object logicalOr(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other,
                (k, a, b) -> Logic.combine(k, Logic.Op.OR, a, b));
    }

    /** The digit-wise exclusive or of two logical operands. */
    @Py("logical_xor(self, /, other, context=None) -> Decimal")
    static Object logicalXor(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other,
                (k, a, b) -> Logic.combine(k, Logic.Op.XOR, a, b));
    }

    /** The larger operand; a number wins over a quiet NaN. */
    @Py("max(self, /, other, context=None) -> Decimal")
    static Object max(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other, Ordering::max);
    }

    /** The operand that is larger without signs. */
    @Py("max_mag(self, /, other, context=None) -> Decimal")
    static Object maxMag(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other, Ordering::maxMag);
    }

    /** The smaller operand; a number wins over a quiet NaN. */
    @Py("min(self, /, other, context=None) -> Decimal")
    static Object min(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other, Ordering::min);
    }

    /** The operand that is smaller without signs. */
    @Py("min_mag(self, /, other, context=None) -> Decimal")
    static Object minMag(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other, Ordering::minMag);
    }

    /** The neighbour of the first operand on the way to the second. */
    @Py("next_toward(self, /, other, context=None) -> Decimal")
    static Object nextToward(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other, Quantum::nextToward);
    }

    /** The remainder nearest to zero. */
    @Py("remainder_near(self, /, other, context=None) -> Decimal")
    static Object remainderNear(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other, Division::remainderNear);
    }

    /** The digits of the first operand rotated by the second. */
    @Py("rotate(self, /, other, context=None) -> Decimal")
    static Object rotate(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other, Quantum::rotate);
    }

    /** The first operand with its exponent increased by the second. */
    @Py("scaleb(self, /, other, context=None) -> Decimal")
    static Object scaleb(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other, Quantum::scaleb);
    }

    /** The digits of the first operand shifted by the second. */
    @Py("shift(self, /, other, context=None) -> Decimal")
    static Object shift(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Apply.binary(ctx, Contexts.given(ctx, context), self, other, Quantum::shift);
    }

    /** The exponential function e**x. */
    @Py("exp(self, /, context=None) -> Decimal")
    static Object exp(Ctx ctx, PyDecimal self, Object context) {
        return Apply.unary(ctx, Contexts.given(ctx, context), self, Powers::exp);
    }

    /** The natural logarithm. */
    @Py("ln(self, /, context=None) -> Decimal")
    static Object ln(Ctx ctx, PyDecimal self, Object context) {
        return Apply.unary(ctx, Contexts.given(ctx, context), self, Powers::ln);
    }

    /** The base ten logarithm. */
    @Py("log10(self, /, context=None) -> Decimal")
    static Object log10(Ctx ctx, PyDecimal self, Object context) {
        return Apply.unary(ctx, Contexts.given(ctx, context), self, Powers::log10);
    }

    /** The adjusted exponent as a Decimal. */
    @Py("logb(self, /, context=None) -> Decimal")
    static Object logb(Ctx ctx, PyDecimal self, Object context) {
        return Apply.unary(ctx, Contexts.given(ctx, context), self, Quantum::logb);
    }

    /** The digit-wise inversion of a logical operand. */
    @Py("logical_invert(self, /, context=None) -> Decimal")
    static Object logicalInvert(Ctx ctx, PyDecimal self, Object context) {
        return Apply.unary(ctx, Contexts.given(ctx, context), self, Logic::invert);
    }

    /** The largest representable number smaller than the operand. */
    @Py("next_minus(self, /, context=None) -> Decimal")
    static Object nextMinus(Ctx ctx, PyDecimal self, Object context) {
        return Apply.unary(ctx, Contexts.given(ctx, context), self, Quantum::nextMinus);
    }

    /** The smallest representable number larger than the operand. */
    @Py("next_plus(self, /, context=None) -> Decimal")
    static Object nextPlus(Ctx ctx, PyDecimal self, Object context) {
        return Apply.unary(ctx, Contexts.given(ctx, context), self, Quantum::nextPlus);
    }

    /** The operand without trailing zeros. */
    @Py("normalize(self, /, context=None) -> Decimal")
    static Object normalize(Ctx ctx, PyDecimal self, Object context) {
        return Apply.unary(ctx, Contexts.given(ctx, context), self, Quantum::normalize);
    }

    /** The square root to full precision. */
    @Py("sqrt(self, /, context=None) -> Decimal")
    static Object sqrt(Ctx ctx, PyDecimal self, Object context) {
        return Apply.unary(ctx, Contexts.given(ctx, context), self, Powers::sqrt);
    }
}
