package dev.adder.engine.stdlib.locale;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;

/** Texts and numbers in the locale C. */
@PyModule("locale")
final class LocaleTextModule {
    private static final String MODIFIERS = "-#0123456789 +*.hlL";
    private static final String CONVERSIONS = "eEfFgGdiouxXcrs%";

    private LocaleTextModule() {}

    private static Object text(Object value, String function, int number) {
        if (Str.isText(value)) return value;
        throw Errors.typeError(function + "() argument " + number + " must be str, not " + Types.nameOf(value));
    }

    /** Compares two strings according to the locale. */
    @Py("strcoll(os1: str, os2: str, /) -> int")
    static long compare(Ctx ctx, Object a, Object b) {
        int[] left = Str.text(text(a, "strcoll", 1)).codePoints().toArray();
        int[] right = Str.text(text(b, "strcoll", 2)).codePoints().toArray();
        ctx.tick(left.length);
        return Integer.signum(java.util.Arrays.compare(left, right));
    }

    /** Return a string that can be used as a key for locale-aware comparisons. */
    @Py("strxfrm(string: str, /) -> str")
    static Object key(Ctx ctx, Object string) {
        return text(string, "strxfrm", 1);
    }

    /** Convert float to string, taking the locale into account. */
    @Py("str(val: float) -> str")
    static Object str(Ctx ctx, Object val) {
        return NumberOps.mod(ctx, "%.12g", new PyTuple(val));
    }

    /** Parses a string as a float according to the locale settings. */
    @Py("atof(string: str, func=...) -> Any")
    static Object toFloat(Ctx ctx, Object string, @org.jspecify.annotations.Nullable Object func) {
        return CallOps.call1(ctx, func == null ? Types.FLOAT : func, string);
    }

    /** Converts a string to an integer according to the locale settings. */
    @Py("atoi(string: str) -> int")
    static Object toInt(Ctx ctx, Object string) {
        return CallOps.call1(ctx, Types.INT, string);
    }

    /** Parses a string as a normalized number according to the locale settings. */
    @Py("delocalize(string: str) -> str")
    static Object delocalize(Ctx ctx, Object string) {
        return string;
    }

    /** Parses a string as locale number according to the locale settings. */
    @Py("localize(string: str, grouping: bool = False, monetary: bool = False) -> str")
    static Object localize(Ctx ctx, Object string, boolean grouping, boolean monetary) {
        return string;
    }

    /** Formats val according to the currency settings of the locale, which C has not. */
    @Py("currency(val, symbol: bool = True, grouping: bool = False, international: bool = False) -> str")
    static Object currency(Ctx ctx, Object val, boolean symbol, boolean grouping, boolean international) {
        throw Errors.valueError("Currency formatting is not possible using the 'C' locale.");
    }

    /** Formats a string in the same way that the % formatting would. */
    @Py("format_string(f: str, val, grouping: bool = False, monetary: bool = False) -> str")
    static Object format(Ctx ctx, Object f, Object val, boolean grouping, boolean monetary) {
        if (!Str.isText(f)) {
            throw Errors.typeError("expected string or bytes-like object, got '" + Types.nameOf(f) + "'");
        }
        String format = Str.text(f);
        ctx.charge(100 + 8L * format.length());
        Object values = val instanceof PyDict || val instanceof PyTuple ? val : new PyTuple(val);
        StringBuilder out = new StringBuilder();
        List<Object> parts = new ArrayList<>();
        int next = 0;
        int i = 0;
        while (i < format.length()) {
            ctx.step();
            int end = format.charAt(i) == '%' ? end(format, i) : -1;
            if (end < 0) {
                out.append(format.charAt(i++));
                continue;
            }
            String directive = format.substring(i, end);
            i = end;
            out.append("%s");
            if (directive.endsWith("%")) {
                parts.add("%");
            } else if (values instanceof PyDict) {
                parts.add(NumberOps.mod(ctx, Str.of(directive), values));
            } else {
                int stars = (int) directive.chars().filter(c -> c == '*').count();
                Object[] some = new Object[stars + 1];
                for (int k = 0; k <= stars; k++) some[k] = SubscriptOps.get(ctx, values, (long) next++);
                parts.add(NumberOps.mod(ctx, Str.of(directive), new PyTuple(some)));
            }
        }
        return NumberOps.mod(ctx, Str.of(out.toString()), new PyTuple(parts.toArray()));
    }

    /** Where the directive that starts here ends, or -1 when it is none. */
    private static int end(String format, int start) {
        int i = start + 1;
        if (format.startsWith("(", i)) {
            i = format.indexOf(')', i) + 1;
            if (i == 0) return -1;
        }
        while (i < format.length() && MODIFIERS.indexOf(format.charAt(i)) >= 0) i++;
        return i < format.length() && CONVERSIONS.indexOf(format.charAt(i)) >= 0 ? i + 1 : -1;
    }
}
