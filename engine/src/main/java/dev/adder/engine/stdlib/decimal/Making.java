package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decimals from values of other types. */
final class Making {
    private Making() {}

    /** {@code Decimal(value)}: exact, whatever the context. */
    static PyDecimal exact(Ctx ctx, PyContext context, PyClass cls, Object value) {
        ctx.charge(96);
        if (value instanceof PyDecimal d) return cls == PyDecimal.TYPE ? d.as(cls) : d.copyAs(cls);
        PyDecimal plain = Apply.number(ctx, value);
        if (plain != null) return plain.as(cls);
        if (Str.isText(value)) return text(ctx, context, Str.text(value)).as(cls);
        if (value instanceof PyTuple || value instanceof PyList) {
            return checked(ctx, context, NumberText.parse(ctx, ofParts(ctx, value))).as(cls);
        }
        Double d = real(value);
        if (d == null) throw Apply.notSupported(value);
        context.note(Signals.FLOAT_OPERATION);
        return ofDouble(d).as(cls);
    }

    static @Nullable Double real(Object value) {
        return value instanceof Double d ? d : value instanceof PyBoxed b && b.value instanceof Double d ? d : null;
    }

    private static PyDecimal text(Ctx ctx, PyContext context, String text) {
        return checked(ctx, context, NumberText.parse(ctx, NumberText.ascii(ctx, text, true)));
    }

    /** What can be represented at all. */
    private static PyDecimal checked(Ctx ctx, PyContext context,
            @Nullable PyDecimal d) {
        Calc k = Calc.exact(ctx);
        if (d == null) return context.done(k, k.invalid(Signals.CONVERSION_SYNTAX));
        PyDecimal result = k.finish(d);
        if ((k.status & (Signals.INEXACT | Signals.ROUNDED | Signals.CLAMPED)) == 0) return result;
        k.status = 0;
        return context.done(k, k.invalid());
    }

    static PyDecimal ofDouble(double d) {
        if (Double.isNaN(d)) return PyDecimal.nan();
        boolean negative = Double.doubleToRawLongBits(d) < 0;
        if (Double.isInfinite(d)) return PyDecimal.infinity(negative);
        BigDecimal exact = new BigDecimal(Math.abs(d));
        return new PyDecimal(negative, exact.unscaledValue(), -exact.scale());
    }

    /** {@code context.create_decimal(value)}: rounded. */
    static PyDecimal rounded(Ctx ctx, PyContext context, Object value) {
        ctx.charge(96);
        Calc k = context.calc(ctx);
        PyDecimal d = Apply.number(ctx, value);
        if (d == null && Str.isText(value)) {
            d = NumberText.parse(ctx, NumberText.ascii(ctx, Str.text(value), false));
            if (d == null) return context.done(k, k.invalid(Signals.CONVERSION_SYNTAX));
        }
        if (d == null && (value instanceof PyTuple || value instanceof PyList)) {
            d = NumberText.parse(ctx, ofParts(ctx, value));
            if (d == null) return context.done(k, k.invalid(Signals.CONVERSION_SYNTAX));
        }
        if (d == null) {
            Double real = real(value);
            if (real == null) throw Apply.notSupported(value);
            context.note(Signals.FLOAT_OPERATION);
            d = ofDouble(real);
        }
        if (d.isNan() && d.coefficient.signum() != 0 && d.digits() > context.prec - (context.clamp ? 1 : 0)) {
            return context.done(k, k.invalid(Signals.CONVERSION_SYNTAX));
        }
        return context.done(k, k.finish(d));
    }

    /** The text of a tuple of sign, digits and exponent. */
    private static String ofParts(Ctx ctx, Object parts) {
        Object[] items = items(parts);
        if (items.length != 3) throw Errors.valueError("argument must be a sequence of length 3");
        if (!NumberOps.isInt(items[0]) || !(NumberOps.index(ctx, items[0]) instanceof Long sign)
                || sign != 0 && sign != 1) {
            throw Errors.valueError("sign must be an integer with the value 0 or 1");
        }
        String form = "";
        Object exponent = 0L;
        if (Str.isText(items[2])) {
            form = switch (Str.text(items[2])) {
                case "F" -> "Inf";
                case "n" -> "NaN";
                case "N" -> "sNaN";
                default -> throw Errors.valueError(
                        "string argument in the third position must be 'F', 'n' or 'N'");
            };
        } else if (NumberOps.isInt(items[2])) {
            exponent = NumberOps.index(ctx, items[2]);
        } else {
            throw Errors.valueError("exponent must be an integer");
        }
        if (!(items[1] instanceof PyTuple) && !(items[1] instanceof PyList)) {
            throw Errors.valueError("coefficient must be a tuple of digits");
        }
        Object[] digits = items(items[1]);
        ctx.charge(64L + digits.length);
        ctx.tick(digits.length >> 3);
        StringBuilder out = new StringBuilder(digits.length + 24).append(sign == 1 ? "-" : "").append(form);
        for (Object digit : digits) {
            if (!NumberOps.isInt(digit) || !(NumberOps.index(ctx, digit) instanceof Long l) || l < 0 || l > 9) {
                throw Errors.valueError("coefficient must be a tuple of digits");
            }
            if (!form.equals("Inf")) out.append((char) ('0' + l));
        }
        if (!form.isEmpty()) return out.toString();
        if (digits.length == 0) out.append('0');
        return out.append('E').append(exponent).toString();
    }

    private static Object[] items(Object sequence) {
        return sequence instanceof PyTuple t ? t.items
                : Arrays.copyOf(((PyList) sequence).items, ((PyList) sequence).size, Object[].class);
    }
}
