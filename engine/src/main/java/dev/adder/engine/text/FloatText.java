package dev.adder.engine.text;

import org.jspecify.annotations.Nullable;

/** {@code repr} of a float, and floats from text: {@code float(text)} and literals. */
public final class FloatText {
    private FloatText() {}

    /** CPython's {@code repr}: the shortest digits that give the number back. */
    public static String repr(double value) {
        double abs = Math.abs(value);
        if (abs >= 1e-3 && abs < 1e7) {
            return Double.toString(value);
        }
        return FloatDigits.text(value, 'r', 0, false, true, false);
    }

    /** The number that {@code float(text)} gives, or null when the text is not one. */
    public static @Nullable Double parse(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        @Nullable String plain = plainDigits(text, start, end);
        return plain == null ? null : number(plain);
    }

    /** Space around a number: the separators 0x1c to 0x1f are none. */
    static boolean isSpace(char c) {
        return c < 0x80 ? c == ' ' || c >= 9 && c <= 13 : UnicodeRules.isSpace(c);
    }

    /** The text with digits of all scripts as ASCII and without underscores, or null when it cannot be a number. */
    private static @Nullable String plainDigits(String text, int start, int end) {
        var out = new StringBuilder(end - start);
        boolean afterDigit = false;
        for (int i = start; i < end;) {
            int cp = text.codePointAt(i);
            i += Character.charCount(cp);
            int digit = UnicodeRules.decimalValue(cp);
            if (cp == '_') {
                if (!afterDigit || i >= end || UnicodeRules.decimalValue(text.codePointAt(i)) < 0) {
                    return null;
                }
                afterDigit = false;
                continue;
            }
            afterDigit = digit >= 0;
            if (!afterDigit && cp >= 0x80) {
                return null;
            }
            out.append((char) (afterDigit ? '0' + digit : cp));
        }
        return out.toString();
    }

    private static @Nullable Double number(String text) {
        int i = 0;
        int n = text.length();
        boolean negative = n > 0 && text.charAt(0) == '-';
        if (n > 0 && (negative || text.charAt(0) == '+')) {
            i++;
        }
        int rest = n - i;
        if (rest == 3 && text.regionMatches(true, i, "inf", 0, 3)
                || rest == 8 && text.regionMatches(true, i, "infinity", 0, 8)) {
            return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (rest == 3 && text.regionMatches(true, i, "nan", 0, 3)) {
            return Double.NaN;
        }
        int whole = digitsEnd(text, i);
        int fraction = whole < n && text.charAt(whole) == '.' ? digitsEnd(text, whole + 1) : whole;
        if (whole == i && fraction <= whole + 1) {
            return null;
        }
        int end = fraction;
        if (end < n && (text.charAt(end) | 0x20) == 'e') {
            int sign = end + 1 < n && (text.charAt(end + 1) == '-' || text.charAt(end + 1) == '+') ? 1 : 0;
            int digits = end + 1 + sign;
            end = digitsEnd(text, digits);
            if (end == digits) {
                return null;
            }
        }
        return end == n ? Double.valueOf(text) : null;
    }

    private static int digitsEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
