package dev.adder.engine.text;

import java.util.function.LongConsumer;

/** Applies a {@link FormatSpec} to text: cut, fill, align. Lengths count code points. */
public final class TextFormat {
    /** No text of a single format is longer. */
    static final long MAX_LENGTH = 1 << 30;

    private TextFormat() {}

    /**
     * {@code format(text, spec)}.
     *
     * @param charge told the number of characters before they are made
     */
    public static String format(FormatSpec spec, String text, String typeName, LongConsumer charge) {
        if (spec.type() != 's') {
            throw spec.unknownType(typeName);
        }
        if (spec.sign() != 0) {
            throw FormatException.value(spec.sign() == ' ' ? "Space not allowed in string format specifier"
                    : "Sign not allowed in string format specifier");
        }
        if (spec.noNegativeZero()) {
            throw FormatException.value("Negative zero coercion (z) not allowed in string format specifier");
        }
        if (spec.alternate()) {
            throw FormatException.value("Alternate form (#) not allowed in string format specifier");
        }
        if (spec.align() == '=') {
            throw FormatException.value("'=' alignment not allowed in string format specifier");
        }
        String shown = cut(text, spec.precision());
        long missing = spec.width() - shown.codePointCount(0, shown.length());
        if (missing <= 0) {
            return shown;
        }
        long left = switch (spec.align()) {
            case '>' -> missing;
            case '^' -> missing / 2;
            default -> 0;
        };
        return pad(spec.fill(), left, shown, missing - left, charge);
    }

    /** The first {@code count} code points, or all when it is negative. */
    static String cut(String text, long count) {
        if (count < 0 || count >= text.length()) {
            return text;
        }
        int points = (int) count;
        return points >= text.codePointCount(0, text.length()) ? text
                : text.substring(0, text.offsetByCodePoints(0, points));
    }

    static String pad(int fill, long left, String text, long right, LongConsumer charge) {
        reserve(left + right + text.length(), charge);
        return new StringBuilder((int) (left + right) + text.length()).repeat(fill, (int) left).append(text)
                .repeat(fill, (int) right).toString();
    }

    /** Charges a text of so many characters, and refuses what cannot be one. */
    static void reserve(long length, LongConsumer charge) {
        charge.accept(length);
        if (length > MAX_LENGTH || length < 0) {
            throw FormatException.memory();
        }
    }
}
