package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** Making decimals, looking at them and rounding them. */
@PyType("decimal.Decimal")
final class DecimalMethods {
    private DecimalMethods() {}

    /** Construct a Decimal from an int, text, tuple, float or another Decimal. */
    @Py("__new__(cls, value='0', context=None) -> Decimal")
    static Object make(Ctx ctx, PyClass cls, Object value, Object context) {
        return Making.exact(ctx, Contexts.given(ctx, context), cls, value);
    }

    /** Convert a float to a Decimal, exactly. */
    @Py("from_float(cls, f, /) -> Decimal")
    static Object fromFloat(Ctx ctx, PyClass cls, Object f) {
        PyDecimal d = f instanceof PyDecimal ? null : Apply.number(ctx, f);
        if (d == null) {
            Double real = Making.real(f);
            if (real == null) throw Errors.typeError("argument must be int or float");
            d = Making.ofDouble(real);
        }
        ctx.charge(96);
        return cls == PyDecimal.TYPE ? d : CallOps.call1(ctx, cls, d);
    }

    /** The value rounded to the exponent of another. */
    @Py("quantize(self, /, exp, rounding=None, context=None) -> Decimal")
    static Object quantize(Ctx ctx, PyDecimal self, Object exp, Object rounding, Object context) {
        PyContext c = Contexts.given(ctx, context);
        Calc k = calc(ctx, c, rounding);
        PyDecimal b = Apply.operand(ctx, c, exp);
        ctx.charge(96);
        return c.done(k, Quantum.quantize(k, self, b));
    }

    private static Calc calc(Ctx ctx, PyContext c, Object rounding) {
        Calc k = c.calc(ctx);
        if (rounding != PyNone.NONE) k.rounding = ContextFields.rounding(rounding);
        return k;
    }

    /** Round to the nearest integer, without signals. */
    @Py("to_integral_value(self, /, rounding=None, context=None) -> Decimal")
    static Object toIntegralValue(Ctx ctx, PyDecimal self, Object rounding, Object context) {
        PyContext c = Contexts.given(ctx, context);
        Calc k = calc(ctx, c, rounding);
        return c.done(k, Quantum.toIntegral(k, self, false));
    }

    /** The same as to_integral_value(). */
    @Py("to_integral(self, /, rounding=None, context=None) -> Decimal")
    static Object toIntegral(Ctx ctx, PyDecimal self, Object rounding, Object context) {
        return toIntegralValue(ctx, self, rounding, context);
    }

    /** Round to the nearest integer, signaling Inexact or Rounded. */
    @Py("to_integral_exact(self, /, rounding=None, context=None) -> Decimal")
    static Object toIntegralExact(Ctx ctx, PyDecimal self, Object rounding, Object context) {
        PyContext c = Contexts.given(ctx, context);
        Calc k = calc(ctx, c, rounding);
        return c.done(k, Quantum.toIntegral(k, self, true));
    }

    /** Fused multiply-add: self*other+third, rounded once. */
    @Py("fma(self, /, other, third, context=None) -> Decimal")
    static Object fma(Ctx ctx, PyDecimal self, Object other, Object third, Object context) {
        PyContext c = Contexts.given(ctx, context);
        PyDecimal b = Apply.operand(ctx, c, other);
        PyDecimal d = Apply.operand(ctx, c, third);
        Calc k = c.calc(ctx);
        return c.done(k, k.fma(self, b, d));
    }

    /** The exponent of the first digit; 0 for infinities and NaNs. */
    @Py("adjusted(self, /) -> int")
    static long adjusted(Ctx ctx, PyDecimal self) {
        return self.isFinite() ? self.adjusted() : 0;
    }

    /** The number as a named tuple of sign, digits and exponent. */
    @Py("as_tuple(self, /) -> DecimalTuple")
    static Object asTuple(Ctx ctx, PyDecimal self) {
        Object exponent = switch (self.kind) {
            case FINITE -> self.exponent;
            case INFINITE -> "F";
            case QUIET -> "n";
            case SIGNALING -> "N";
        };
        String text = self.isNan() && self.coefficient.signum() == 0 ? "" : Digits.text(ctx, self.coefficient);
        ctx.charge(40 + 8L * text.length());
        Object[] digits = new Object[text.length()];
        for (int i = 0; i < digits.length; i++) digits[i] = (long) (text.charAt(i) - '0');
        return new PyTuple(DecimalTuples.type(ctx),
                new Object[] {self.negative ? 1L : 0L, new PyTuple(digits), exponent});
    }

    /** The number itself. */
    @Py("canonical(self, /) -> Decimal")
    static Object canonical(Ctx ctx, PyDecimal self) {
        return self;
    }

    /** The number itself. */
    @Py("conjugate(self, /) -> Decimal")
    static Object conjugate(Ctx ctx, PyDecimal self) {
        return self;
    }

    /** The absolute value, not rounded. */
    @Py("copy_abs(self, /) -> Decimal")
    static Object copyAbs(Ctx ctx, PyDecimal self) {
        return self.withSign(false);
    }

    /** The negation, not rounded. */
    @Py("copy_negate(self, /) -> Decimal")
    static Object copyNegate(Ctx ctx, PyDecimal self) {
        return self.withSign(!self.negative);
    }

    /** Whether the encoding is canonical: always. */
    @Py("is_canonical(self, /) -> bool")
    static boolean isCanonical(Ctx ctx, PyDecimal self) {
        return true;
    }

    /** Whether the number is finite. */
    @Py("is_finite(self, /) -> bool")
    static boolean isFinite(Ctx ctx, PyDecimal self) {
        return self.isFinite();
    }

    /** Whether the number is infinite. */
    @Py("is_infinite(self, /) -> bool")
    static boolean isInfinite(Ctx ctx, PyDecimal self) {
        return self.isInfinite();
    }

    /** Whether it is a NaN. */
    @Py("is_nan(self, /) -> bool")
    static boolean isNan(Ctx ctx, PyDecimal self) {
        return self.isNan();
    }

    /** Whether it is a quiet NaN. */
    @Py("is_qnan(self, /) -> bool")
    static boolean isQnan(Ctx ctx, PyDecimal self) {
        return self.kind == PyDecimal.Kind.QUIET;
    }

    /** Whether it is a signaling NaN. */
    @Py("is_snan(self, /) -> bool")
    static boolean isSnan(Ctx ctx, PyDecimal self) {
        return self.isSignaling();
    }

    /** Whether the sign is negative. */
    @Py("is_signed(self, /) -> bool")
    static boolean isSigned(Ctx ctx, PyDecimal self) {
        return self.negative;
    }

    /** Whether the number is zero. */
    @Py("is_zero(self, /) -> bool")
    static boolean isZero(Ctx ctx, PyDecimal self) {
        return self.isZero();
    }

    /** Whether the number is finite, not zero and not subnormal. */
    @Py("is_normal(self, /, context=None) -> bool")
    static boolean isNormal(Ctx ctx, PyDecimal self, Object context) {
        return Apply.isNormal(Contexts.given(ctx, context), self);
    }

    /** Whether the number is too small for full precision. */
    @Py("is_subnormal(self, /, context=None) -> bool")
    static boolean isSubnormal(Ctx ctx, PyDecimal self, Object context) {
        return Apply.isSubnormal(Contexts.given(ctx, context), self);
    }

    /** The class of the number as text. */
    @Py("number_class(self, /, context=None) -> str")
    static String numberClass(Ctx ctx, PyDecimal self, Object context) {
        return Quantum.numberClass(Contexts.given(ctx, context).calc(ctx), self);
    }

    /** Ten. */
    @Py("radix(self, /) -> Decimal")
    static Object radix(Ctx ctx, PyDecimal self) {
        return PyDecimal.of(10);
    }

    /** Whether both have the same exponent. */
    @Py("same_quantum(self, /, other, context=None) -> bool")
    static boolean sameQuantum(Ctx ctx, PyDecimal self, Object other, Object context) {
        return Ordering.sameQuantum(self, Apply.operand(ctx, Contexts.given(ctx, context), other));
    }

    /** The number as text, with an exponent that is a multiple of three. */
    @Py("to_eng_string(self, /, context=None) -> str")
    static String toEngString(Ctx ctx, PyDecimal self, Object context) {
        return NumberText.engineering(ctx, self, Contexts.given(ctx, context).capitals);
    }

    /** The number itself. */
    @PyProperty("real: Decimal")
    static Object real(Ctx ctx, PyDecimal self) {
        return self;
    }

    /** Zero. */
    @PyProperty("imag: Decimal")
    static Object imaginary(Ctx ctx, PyDecimal self) {
        return PyDecimal.ZERO;
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static String str(Ctx ctx, PyDecimal self) {
        return NumberText.scientific(ctx, self, Contexts.current(ctx).capitals);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyDecimal self) {
        return "Decimal('" + str(ctx, self) + "')";
    }

    /** Format the number as the specification says. */
    @Py("__format__(self, format_spec, override=..., /) -> str")
    static Object format(Ctx ctx, PyDecimal self, Object spec, @Nullable Object override) {
        if (!Str.isText(spec)) throw Errors.typeError("format arg must be str");
        return Str.of(DecimalFormat.format(ctx, Contexts.current(ctx), self, Str.text(spec)));
    }
}
