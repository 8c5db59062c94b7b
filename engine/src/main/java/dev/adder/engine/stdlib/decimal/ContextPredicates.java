package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;

/** What a context says of a number without computing. */
@PyType("decimal.Context")
final class ContextPredicates {
    private ContextPredicates() {}

    /** Whether the number is canonical: always. */
    @Py("is_canonical(self, x, /) -> bool")
    static boolean isCanonical(Ctx ctx, PyContext self, Object x) {
        if (!(x instanceof PyDecimal)) throw Errors.typeError("argument must be a Decimal");
        return true;
    }

    /** Whether the number is finite. */
    @Py("is_finite(self, x, /) -> bool")
    static boolean isFinite(Ctx ctx, PyContext self, Object x) {
        PyDecimal d = Apply.operand(ctx, self, x);
        return d.isFinite();
    }

    /** Whether the number is infinite. */
    @Py("is_infinite(self, x, /) -> bool")
    static boolean isInfinite(Ctx ctx, PyContext self, Object x) {
        PyDecimal d = Apply.operand(ctx, self, x);
        return d.isInfinite();
    }

    /** Whether it is a NaN, quiet or signaling. */
    @Py("is_nan(self, x, /) -> bool")
    static boolean isNan(Ctx ctx, PyContext self, Object x) {
        PyDecimal d = Apply.operand(ctx, self, x);
        return d.isNan();
    }

    /** Whether it is a quiet NaN. */
    @Py("is_qnan(self, x, /) -> bool")
    static boolean isQnan(Ctx ctx, PyContext self, Object x) {
        PyDecimal d = Apply.operand(ctx, self, x);
        return d.kind == PyDecimal.Kind.QUIET;
    }

    /** Whether the sign is negative. */
    @Py("is_signed(self, x, /) -> bool")
    static boolean isSigned(Ctx ctx, PyContext self, Object x) {
        PyDecimal d = Apply.operand(ctx, self, x);
        return d.negative;
    }

    /** Whether it is a signaling NaN. */
    @Py("is_snan(self, x, /) -> bool")
    static boolean isSnan(Ctx ctx, PyContext self, Object x) {
        PyDecimal d = Apply.operand(ctx, self, x);
        return d.isSignaling();
    }

    /** Whether it is zero. */
    @Py("is_zero(self, x, /) -> bool")
    static boolean isZero(Ctx ctx, PyContext self, Object x) {
        PyDecimal d = Apply.operand(ctx, self, x);
        return d.isZero();
    }

    /** Whether it is finite, not zero and not subnormal. */
    @Py("is_normal(self, x, /) -> bool")
    static boolean isNormal(Ctx ctx, PyContext self, Object x) {
        return Apply.isNormal(self, Apply.operand(ctx, self, x));
    }

    /** Whether it is too small for full precision. */
    @Py("is_subnormal(self, x, /) -> bool")
    static boolean isSubnormal(Ctx ctx, PyContext self, Object x) {
        return Apply.isSubnormal(self, Apply.operand(ctx, self, x));
    }

    /** Whether both have the same exponent. */
    @Py("same_quantum(self, x, y, /) -> bool")
    static boolean sameQuantum(Ctx ctx, PyContext self, Object x, Object y) {
        return Ordering.sameQuantum(Apply.operand(ctx, self, x), Apply.operand(ctx, self, y));
    }

    /** The class of the number as text. */
    @Py("number_class(self, x, /) -> str")
    static String numberClass(Ctx ctx, PyContext self, Object x) {
        return Quantum.numberClass(self.calc(ctx), Apply.operand(ctx, self, x));
    }

    /** The number itself. */
    @Py("canonical(self, x, /) -> Decimal")
    static Object canonical(Ctx ctx, PyContext self, Object x) {
        if (!(x instanceof PyDecimal)) throw Errors.typeError("argument must be a Decimal");
        return x;
    }

    /** The number without its sign, not rounded. */
    @Py("copy_abs(self, x, /) -> Decimal")
    static Object copyAbs(Ctx ctx, PyContext self, Object x) {
        return Apply.operand(ctx, self, x).withSign(false);
    }

    /** The number, not rounded. */
    @Py("copy_decimal(self, x, /) -> Decimal")
    static Object copyDecimal(Ctx ctx, PyContext self, Object x) {
        return Apply.operand(ctx, self, x);
    }

    /** The number with the other sign, not rounded. */
    @Py("copy_negate(self, x, /) -> Decimal")
    static Object copyNegate(Ctx ctx, PyContext self, Object x) {
        PyDecimal d = Apply.operand(ctx, self, x);
        return d.withSign(!d.negative);
    }

    /** The number as text, with an exponent that is a multiple of three. */
    @Py("to_eng_string(self, x, /) -> str")
    static String toEngString(Ctx ctx, PyContext self, Object x) {
        return NumberText.engineering(ctx, Apply.operand(ctx, self, x), self.capitals);
    }

    /** The number as text. */
    @Py("to_sci_string(self, x, /) -> str")
    static String toSciString(Ctx ctx, PyContext self, Object x) {
        return NumberText.scientific(ctx, Apply.operand(ctx, self, x), self.capitals);
    }
}
