package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.WarnOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.FloatText;
import dev.adder.engine.text.StrRepr;
import dev.adder.engine.text.StringTools;
import dev.adder.engine.text.UnicodeRules;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyComplex;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** {@code complex(...)}, and complex numbers as text. */
final class ComplexMaking {
    private ComplexMaking() {}

    /** The number of two arguments, each of which may be absent. */
    static PyComplex make(Ctx ctx, @Nullable Object real, @Nullable Object imaginary) {
        ctx.charge(32);
        if (real == null) real = 0L;
        if (real instanceof PyComplex c && imaginary == null) return c;
        if (Str.isText(real)) {
            if (imaginary != null) throw Errors.typeError("complex() can't take second arg if first is a string");
            return parse(ctx, Str.text(real));
        }
        if (imaginary != null && Str.isText(imaginary)) {
            throw Errors.typeError("complex() second arg can't be a string");
        }
        PyComplex first = viaMethod(ctx, real);
        boolean firstComplex = first != null;
        if (first == null) {
            if (!isNumber(real)) {
                throw Errors.typeError("complex() first argument must be a string or a number, not '"
                        + Types.nameOf(real) + "'");
            }
            if (imaginary != null && !isComplex(imaginary) && !isNumber(imaginary)) throw secondArgument(imaginary);
            first = new PyComplex(NumberOps.toDouble(ctx, real), 0);
        }
        if (imaginary == null) return first;
        if (isComplex(imaginary)) {
            PyComplex second = ComplexMethods.self(imaginary, "imag");
            return new PyComplex(first.real - second.imaginary,
                    firstComplex ? second.real + first.imaginary : second.real);
        }
        if (!isNumber(imaginary)) throw secondArgument(imaginary);
        double second = NumberOps.toDouble(ctx, imaginary);
        return new PyComplex(first.real, firstComplex ? second + first.imaginary : second);
    }

    private static RuntimeException secondArgument(Object o) {
        return Errors.typeError("complex() second argument must be a number, not '" + Types.nameOf(o) + "'");
    }

    private static boolean isComplex(Object o) {
        return o instanceof PyComplex || o instanceof PyBoxed b && b.value instanceof PyComplex;
    }

    private static boolean isNumber(Object o) {
        return NumberOps.isReal(o) || Types.of(o).slot(Slot.FLOAT) != null || Types.of(o).slot(Slot.INDEX) != null;
    }

    private static @Nullable PyComplex viaMethod(Ctx ctx, Object o) {
        if (o instanceof PyComplex c) return c;
        Object result = CallOps.callSlot(ctx, Slot.COMPLEX, o);
        if (result == null) return null;
        if (result instanceof PyBoxed b && isComplex(b)) {
            WarnOps.subclassReturned(ctx, "__complex__", "complex", result);
        }
        if (isComplex(result)) return ComplexMethods.self(result, "__complex__");
        throw Errors.typeError("__complex__ returned non-complex (type " + Types.nameOf(result) + ")");
    }

    /** {@code complex(text)}. */
    private static PyComplex parse(Ctx ctx, String text) {
        ctx.tick(text.length() >> 4);
        ctx.charge(4L * text.length());
        String s = StringTools.strip(text);
        if (strayUnderscore(s)) throw Errors.valueError("could not convert string to complex: " + StrRepr.repr(text));
        if (s.startsWith("(") && s.endsWith(")")) {
            s = StringTools.strip(s.substring(1, s.length() - 1));
        }
        if (s.isEmpty()) throw malformed();
        char last = s.charAt(s.length() - 1);
        if (last != 'j' && last != 'J') return new PyComplex(part(s), 0);
        String body = s.substring(0, s.length() - 1);
        int split = body.length() - 1;
        while (split > 0 && !(isSign(body.charAt(split)) && (body.charAt(split - 1) | 0x20) != 'e')) split--;
        if (split <= 0) return new PyComplex(0, unit(body));
        return new PyComplex(part(body.substring(0, split)), unit(body.substring(split)));
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }

    /** Whether an underscore is not between two digits. */
    private static boolean strayUnderscore(String s) {
        for (int i = s.indexOf('_'); i >= 0; i = s.indexOf('_', i + 1)) {
            boolean between = i > 0 && i < s.length() - 1 && isDigit(s.charAt(i - 1)) && isDigit(s.charAt(i + 1));
            if (!between) return true;
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The number before {@code j}: nothing or a sign counts one. */
    private static double unit(String text) {
        if (text.isEmpty() || text.equals("+")) return 1;
        return text.equals("-") ? -1 : part(text);
    }

    private static double part(String text) {
        boolean spaced = !text.isEmpty() && (UnicodeRules.isSpace(text.charAt(0))
                || UnicodeRules.isSpace(text.charAt(text.length() - 1)));
        if (spaced) throw malformed();
        Double value = FloatText.parse(text);
        if (value == null) throw malformed();
        return value;
    }

    private static RuntimeException malformed() {
        return Errors.valueError("complex() arg is a malformed string");
    }

    /** {@code repr} of a complex number. */
    static String repr(PyComplex c) {
        String imaginary = number(c.imaginary);
        if (c.real == 0 && Math.copySign(1, c.real) > 0) return imaginary + "j";
        boolean sign = imaginary.startsWith("-");
        return "(" + number(c.real) + (sign ? "" : "+") + imaginary + "j)";
    }

    /** The shortest digits, without {@code .0}. */
    private static String number(double d) {
        String text = FloatText.repr(d);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
