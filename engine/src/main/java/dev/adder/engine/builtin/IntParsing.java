package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.BigMath;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.WarnOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.FormatException;
import dev.adder.engine.text.IntText;
import dev.adder.engine.text.StrRepr;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code int(x)} and {@code int(x, base)}. */
final class IntParsing {
    private IntParsing() {}

    /** {@code int(x)} as a plain int. */
    static Object convert(Ctx ctx, Object x) {
        if (x instanceof Long) return x;
        if (x instanceof Double d) return Numbers.toInt(d);
        Object viaMethod = viaMethod(ctx, x);
        if (viaMethod != null) return viaMethod;
        if (Str.isText(x)) return parseText(ctx, Str.text(x), 10);
        byte[] bytes = BytesView.bytesOrNull(x);
        if (bytes != null) return parseBytes(ctx, bytes, 10);
        throw Errors.typeError("int() argument must be a string, a bytes-like object or a real number, not '"
                + Types.nameOf(x) + "'");
    }

    private static @Nullable Object viaMethod(Ctx ctx, Object x) {
        Object method = Types.of(x).slot(Slot.INT);
        if (method != null) return checked(ctx, CallOps.callMethod(ctx, method, x), "__int__");
        if (Types.of(x).slot(Slot.INDEX) != null) return NumberOps.index(ctx, x);
        method = Types.of(x).slot(Slot.TRUNC);
        if (method == null) return null;
        WarnOps.deprecated(ctx, "The delegation of int() to __trunc__ is deprecated.");
        Object result = CallOps.callMethod(ctx, method, x);
        Object plain = Numbers.intOrNull(result);
        if (plain != null) return plain;
        if (Types.of(result).slot(Slot.INDEX) != null) return NumberOps.index(ctx, result);
        throw Errors.typeError("__trunc__ returned non-Integral (type " + Types.nameOf(result) + ")");
    }

    private static Object checked(Ctx ctx, Object result, String method) {
        Object plain = Numbers.intOrNull(result);
        if (plain != null) {
            if (result instanceof Boolean || result instanceof PyBoxed) {
                WarnOps.subclassReturned(ctx, method, "int", result);
            }
            return plain;
        }
        throw Errors.typeError(method + " returned non-int (type " + Types.nameOf(result) + ")");
    }

    /** {@code int(x, base)} as a plain int. */
    static Object parse(Ctx ctx, Object x, Object base) {
        long radix = NumberOps.clippedIndex(ctx, base);
        if (radix != 0 && (radix < 2 || radix > 36)) {
            throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
        }
        if (Str.isText(x)) return parseText(ctx, Str.text(x), (int) radix);
        byte[] bytes = BytesView.bytesOrNull(x);
        if (bytes != null && Types.of(x).layout != Types.MEMORYVIEW) return parseBytes(ctx, bytes, (int) radix);
        throw Errors.typeError("int() can't convert non-string with explicit base");
    }

    private static Object parseText(Ctx ctx, String text, int base) {
        ctx.tick(text.length() >> 5);
        try {
            return IntText.parse(text, base, ctx.run.intDigits, FormatErrors.digits(ctx),
                    (a, b) -> BigMath.multiply(ctx, a, b));
        } catch (FormatException e) {
            throw FormatErrors.of(e);
        }
    }

    private static Object parseBytes(Ctx ctx, byte[] bytes, int base) {
        ctx.tick(bytes.length >> 5);
        ctx.charge(bytes.length);
        boolean ascii = true;
        for (byte b : bytes) ascii &= b >= 0;
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        try {
            if (ascii) {
                return IntText.parse(text, base, ctx.run.intDigits, FormatErrors.digits(ctx),
                        (a, b) -> BigMath.multiply(ctx, a, b));
            }
        } catch (FormatException e) {
            if (!e.text().startsWith("invalid literal")) throw FormatErrors.of(e);
        }
        String repr = StrRepr.bytes(bytes.length > 200 ? Arrays.copyOf(bytes, 200) : bytes);
        throw Errors.valueError("invalid literal for int() with base " + base + ": "
                + (repr.length() > 200 ? repr.substring(0, 200) : repr));
    }
}
