package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.FloatText;
import dev.adder.engine.text.StrRepr;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;

/** {@code str(o)}, {@code repr(o)} and {@code format(o, spec)}. Java code gets text as UTF-16. */
public final class TextOps {
    private TextOps() {}

    /** {@code str(o)} as a value. */
    public static Object str(Ctx ctx, Object o) {
        if (Str.is(o)) return o;
        if (!(o instanceof PyObject)) return plain(ctx, o);
        Object method = Types.of(o).slot(Slot.STR);
        if (method == null || method == Types.OBJECT.slot(Slot.STR)) return repr(ctx, o, "__str__");
        Object result = CallOps.callMethod(ctx, method, o);
        if (Str.isText(result)) return result;
        throw Errors.typeError("__str__ returned non-string (type " + Types.nameOf(result) + ")");
    }

    public static String strText(Ctx ctx, Object o) {
        return o instanceof String s ? s : Str.text(str(ctx, o));
    }

    /** {@code repr(o)} as a value. */
    public static Object repr(Ctx ctx, Object o) {
        return repr(ctx, o, "__repr__");
    }

    private static Object repr(Ctx ctx, Object o, String asked) {
        if (o == PyNone.NONE) return "None";
        if (o instanceof String || o instanceof PyAstralStr) return Str.of(reprOfText(ctx, o));
        if (!(o instanceof PyObject)) return plain(ctx, o);
        Object method = Types.of(o).slot(Slot.REPR);
        if (method == null) throw new IllegalStateException("object without __repr__");
        if (ctx.mustSwitch()) return ctx.onLargeStack(() -> callRepr(ctx, method, o, asked));
        return callRepr(ctx, method, o, asked);
    }

    private static Object callRepr(Ctx ctx, Object method, Object o, String asked) {
        if (method instanceof PyFunction) ctx.room(2, " while getting the repr of an object");
        ctx.enter(" while getting the repr of an object");
        Object result = CallOps.callMethod(ctx, method, o);
        ctx.leave();
        if (Str.isText(result)) return result;
        throw Errors.typeError(asked + " returned non-string (type " + Types.nameOf(result) + ")");
    }

    public static String reprText(Ctx ctx, Object o) {
        return Str.text(repr(ctx, o));
    }

    /** {@code ascii(o)}. */
    public static String asciiText(Ctx ctx, Object o) {
        String text = reprText(ctx, o);
        ctx.charge(48L + text.length());
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            ctx.look(i);
            int cp = text.codePointAt(i);
            if (cp < 0x80) {
                out.append((char) cp);
            } else {
                ctx.charge(20);
                String escaped = StrRepr.ascii(new int[] {cp});
                out.append(escaped, 1, escaped.length() - 1);
            }
            i += Character.charCount(cp);
        }
        return out.toString();
    }

    private static String reprOfText(Ctx ctx, Object text) {
        ctx.charge(64L + 2L * Str.length(text));
        ctx.tick(Str.length(text) >> 6);
        if (text instanceof String s && !hasSurrogates(s)) return StrRepr.repr(s, ctx::look);
        ctx.charge(4L * Str.length(text));
        return StrRepr.repr(Str.codePoints(text), ctx::look);
    }

    private static boolean hasSurrogates(String s) {
        for (int i = 0; i < s.length(); i++) if (Character.isSurrogate(s.charAt(i))) return true;
        return false;
    }

    private static Object plain(Ctx ctx, Object o) {
        if (o instanceof Long l) {
            if (l < 0 || l > 9) ctx.charge(64);
            return Long.toString(l);
        }
        if (o instanceof Double d) {
            ctx.charge(72);
            return FloatText.repr(d);
        }
        if (o instanceof Boolean b) return b ? "True" : "False";
        return bigText(ctx, (BigInteger) o);
    }

    /** Decimal digits, within the run's limit, which is 4300 unless the program sets another. */
    public static String bigText(Ctx ctx, BigInteger i) {
        int most = ctx.run.intDigits;
        if (most > 0 && i.bitLength() > most * 3.33 + 10) throw tooLong(most);
        ctx.charge(48 + i.bitLength() / 3L);
        String text = BigMath.text(ctx, i);
        if (most > 0 && text.length() > (i.signum() < 0 ? most + 1 : most)) throw tooLong(most);
        return text;
    }

    private static RuntimeException tooLong(int most) {
        return Errors.valueError("Exceeds the limit (" + most + " digits) for integer string conversion; use"
                + " sys.set_int_max_str_digits() to increase the limit");
    }

    /** {@code format(o, spec)} as a value; the spec is a str. */
    public static Object format(Ctx ctx, Object o, Object spec) {
        if (spec instanceof String s && s.isEmpty()) {
            if (Str.is(o)) return o;
            if (!(o instanceof PyObject)) return plain(ctx, o);
        }
        Object method = Types.of(o).slot(Slot.FORMAT);
        if (method == null) throw new IllegalStateException("object without __format__");
        Object result = CallOps.callMethod(ctx, method, o, spec);
        if (Str.isText(result)) return result;
        throw Errors.typeError("__format__ must return a str, not " + Types.nameOf(result));
    }
}
