package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.UnicodeRules;
import org.jspecify.annotations.Nullable;

/** Numbers to text and from text. */
final class NumberText {
    private static final long MOST_EXPONENT = 4_000_000_000_000_000_000L;

    private NumberText() {}

    /** ASCII for what the program wrote: digits of any script, without space around and underscores if so wanted. */
    static String ascii(Ctx ctx, String text, boolean lenient) {
        String trimmed = text;
        if (lenient) {
            int from = 0;
            int to = text.length();
            while (from < to && UnicodeRules.isSpace(text.charAt(from))) from++;
            while (to > from && UnicodeRules.isSpace(text.charAt(to - 1))) to--;
            trimmed = text.substring(from, to);
        }
        ctx.charge(48L + trimmed.length());
        ctx.tick(trimmed.length() >> 4);
        StringBuilder out = new StringBuilder(trimmed.length());
        for (int i = 0; i < trimmed.length();) {
            int cp = trimmed.codePointAt(i);
            i += Character.charCount(cp);
            if (cp == '_' && lenient) continue;
            int digit = cp < 128 ? -1 : UnicodeRules.decimalValue(cp);
            out.append(cp > 0 && cp < 128 ? (char) cp : digit >= 0 ? (char) ('0' + digit)
                    : lenient && UnicodeRules.isSpace(cp) ? ' ' : '?');
        }
        return out.toString();
    }

    /** The number that ASCII text denotes, not rounded, or null. Exponents stop just beyond all limits. */
    static @Nullable PyDecimal parse(Ctx ctx, String text) {
        int at = 0;
        boolean negative = false;
        if (!text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+')) {
            negative = text.charAt(0) == '-';
            at = 1;
        }
        if (at < text.length() && Character.isLetter(text.charAt(at))) {
            return special(ctx, text.substring(at), negative);
        }
        int start = at;
        int point = -1;
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.' && point < 0)) {
            if (text.charAt(at) == '.') point = at;
            at++;
        }
        String digits = point < 0 ? text.substring(start, at)
                : text.substring(start, point) + text.substring(point + 1, at);
        if (digits.isEmpty()) return null;
        long places = point < 0 ? 0 : at - point - 1;
        long exponent = 0;
        if (at < text.length()) {
            if ((text.charAt(at) | 0x20) != 'e') return null;
            Long parsed = exponent(text.substring(at + 1));
            if (parsed == null) return null;
            exponent = parsed;
        }
        return new PyDecimal(negative, Digits.parse(ctx, digits), exponent - places);
    }

    private static @Nullable Long exponent(String text) {
        int at = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        if (at == text.length()) return null;
        long value = 0;
        for (int i = at; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) return null;
            value = value > MOST_EXPONENT / 10 ? MOST_EXPONENT : value * 10 + text.charAt(i) - '0';
        }
        return text.charAt(0) == '-' ? -value : value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static @Nullable PyDecimal special(Ctx ctx, String text, boolean negative) {
        String lower = text.length() > 8 ? text.substring(0, 8).toLowerCase(java.util.Locale.ROOT)
                : text.toLowerCase(java.util.Locale.ROOT);
        boolean infinite = lower.equals("inf") || lower.equals("infinity");
        if (text.length() <= 8 && infinite) return PyDecimal.infinity(negative);
        boolean signaling = lower.startsWith("snan");
        if (!signaling && !lower.startsWith("nan")) return null;
        String digits = text.substring(signaling ? 4 : 3);
        for (int i = 0; i < digits.length(); i++) if (!isDigit(digits.charAt(i))) return null;
        return new PyDecimal(PyDecimal.TYPE, signaling ? PyDecimal.Kind.SIGNALING : PyDecimal.Kind.QUIET, negative,
                Digits.parse(ctx, digits), 0);
    }

    static String scientific(Ctx ctx, PyDecimal d, boolean capitals) {
        if (!d.isFinite()) return special(ctx, d);
        String digits = Digits.text(ctx, d.coefficient);
        long left = digits.length() + d.exponent;
        long point = d.exponent <= 0 && left - 1 >= -6 ? left : 1;
        return text(ctx, d.negative, digits, left, point, capitals);
    }

    static String engineering(Ctx ctx, PyDecimal d, boolean capitals) {
        if (!d.isFinite()) return special(ctx, d);
        String digits = Digits.text(ctx, d.coefficient);
        long left = digits.length() + d.exponent;
        long point;
        if (d.exponent <= 0 && left - 1 >= -6) {
            point = left;
        } else if (d.coefficient.signum() == 0) {
            point = Math.floorMod(left + 1, 3L) - 1;
        } else {
            point = Math.floorMod(left - 1, 3L) + 1;
        }
        return text(ctx, d.negative, digits, left, point, capitals);
    }

    static String special(Ctx ctx, PyDecimal d) {
        String sign = d.negative ? "-" : "";
        if (d.isInfinite()) return sign + "Infinity";
        return sign + (d.isSignaling() ? "sNaN" : "NaN")
                + (d.coefficient.signum() == 0 ? "" : Digits.text(ctx, d.coefficient));
    }

    /** Digits with a point after the first {@code point}, and an exponent when that is not where it is. */
    private static String text(Ctx ctx, boolean negative, String digits, long left, long point, boolean capitals) {
        StringBuilder out = new StringBuilder(digits.length() + 12);
        if (negative) out.append('-');
        place(ctx, out, digits, point);
        if (left != point) exponent(out, left - point, capitals ? 'E' : 'e');
        return out.toString();
    }

    static void exponent(StringBuilder out, long exponent, char letter) {
        out.append(letter).append(exponent < 0 ? '-' : '+').append(Math.abs(exponent));
    }

    /** Digits with a point after the first {@code point}, with zeros where there are none. */
    static void place(Ctx ctx, StringBuilder out, String digits, long point) {
        if (point <= 0) {
            zeros(ctx, out.append("0."), -point);
            out.append(digits);
        } else if (point >= digits.length()) {
            zeros(ctx, out.append(digits), point - digits.length());
        } else {
            out.append(digits, 0, (int) point).append('.').append(digits, (int) point, digits.length());
        }
    }

    private static void zeros(Ctx ctx, StringBuilder out, long count) {
        if (count > Digits.MOST * 20) throw Digits.tooLong();
        if (count > 100) {
            ctx.charge(count + 48);
            ctx.tick(count >> 6);
        }
        out.repeat('0', (int) count);
    }
}
