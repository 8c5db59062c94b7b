package dev.adder.engine.text;

import java.math.BigInteger;
import java.util.Locale;
import java.util.function.LongConsumer;

/**
 * Applies a {@link FormatSpec} to numbers. Each method takes the name of the value's type for errors, and a
 * {@code charge} that is told the number of characters before they are made.
 */
public final class NumberFormat {
    /** So many digits are made without a charge. */
    static final int FREE_PRECISION = 1100;

    private NumberFormat() {}

    /** {@code format(value, spec)} of an int. */
    public static String formatInt(FormatSpec spec, long value, String typeName, LongConsumer charge) {
        if (spec.type() == 'd' && !spec.isPadded() && spec.separator() == 0 && spec.sign() == 0
                && spec.precision() < 0 && !spec.noNegativeZero()) {
            return Long.toString(value);
        }
        return isFloatType(spec.type()) ? formatFloat(spec, (double) value, typeName, charge)
                : integer(spec, BigInteger.valueOf(value), typeName, IntText.MAX_DIGITS, charge);
    }

    /** {@code format(value, spec)} of an int of any size; {@code maxDigits} as in {@link IntText#toText}. */
    public static String formatInt(FormatSpec spec, BigInteger value, String typeName, int maxDigits,
            LongConsumer charge) {
        if (!isFloatType(spec.type())) {
            return integer(spec, value, typeName, maxDigits, charge);
        }
        double number = value.doubleValue();
        if (Double.isInfinite(number)) {
            throw FormatException.overflow("int too large to convert to float");
        }
        return formatFloat(spec, number, typeName, charge);
    }

    private static boolean isFloatType(int type) {
        return switch (type) {
            case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> true;
            default -> false;
        };
    }

    private static String integer(FormatSpec spec, BigInteger value, String typeName, int maxDigits,
            LongConsumer charge) {
        int type = spec.type();
        int bits = switch (type) {
            case 'b' -> 1;
            case 'o' -> 3;
            case 'x', 'X' -> 4;
            case 'd', 'n', 'c' -> 0;
            default -> throw spec.unknownType(typeName);
        };
        if (spec.precision() >= 0) {
            throw FormatException.value("Precision not allowed in integer format specifier");
        }
        if (spec.noNegativeZero()) {
            throw FormatException.value("Negative zero coercion (z) not allowed in integer format specifier");
        }
        if (type == 'c') {
            return character(spec, value, charge);
        }
        String digits = bits == 0 ? IntText.toText(value.abs(), maxDigits, charge)
                : IntText.toPowerOfTwo(value.abs(), bits, charge);
        String prefix = spec.alternate() && bits > 0 ? "0" + (char) type : "";
        int group = bits == 0 ? 3 : 4;
        return assemble(spec, value.signum() < 0, prefix, type == 'X' ? upper(digits) : digits, group, "", charge);
    }

    private static String upper(String digits) {
        return digits.toUpperCase(Locale.ROOT);
    }

    private static String character(FormatSpec spec, BigInteger value, LongConsumer charge) {
        if (spec.sign() != 0) {
            throw FormatException.value("Sign not allowed with integer format specifier 'c'");
        }
        if (spec.alternate()) {
            throw FormatException.value("Alternate form (#) not allowed with integer format specifier 'c'");
        }
        if (value.bitLength() > 63) {
            throw FormatException.overflow("Python int too large to convert to C long");
        }
        long cp = value.longValue();
        if (cp < 0 || cp > Character.MAX_CODE_POINT) {
            throw FormatException.overflow("%c arg not in range(0x110000)");
        }
        return assemble(spec, false, "", "", 3, Character.toString((int) cp), charge);
    }

    /** {@code format(value, spec)} of a float, or of an int with a float's type. */
    public static String formatFloat(FormatSpec spec, double value, String typeName, LongConsumer charge) {
        int type = spec.type();
        boolean addPointZero = type == FormatSpec.NO_TYPE;
        String text = switch (type) {
            case '%' -> percent(spec, value, charge);
            case 'n' -> digits(spec, value, 'g', 6, false, charge);
            case 'e', 'E', 'f', 'F', 'g', 'G' -> digits(spec, value, (char) type, 6, false, charge);
            case FormatSpec.NO_TYPE -> digits(spec, value, 'r', 0, addPointZero, charge);
            default -> throw spec.unknownType(typeName);
        };
        return assembleFloat(spec, text, charge);
    }

    private static String percent(FormatSpec spec, double value, LongConsumer charge) {
        return digits(spec, value * 100, 'f', 6, false, charge) + "%";
    }

    private static String digits(FormatSpec spec, double value, char type, int defaultPrecision,
            boolean addPointZero, LongConsumer charge) {
        long precision = spec.precision();
        if (precision > Integer.MAX_VALUE) {
            throw FormatException.value("precision too big");
        }
        if (precision < 0) {
            precision = defaultPrecision;
        } else if (type == 'r') {
            type = 'g';
        }
        precision = FloatDigits.needed(precision, type, spec.alternate());
        if (precision > FREE_PRECISION) {
            TextFormat.reserve(precision, charge);
        }
        return FloatDigits.text(value, type, (int) precision, spec.alternate(), addPointZero,
                spec.noNegativeZero());
    }

    private static String assembleFloat(FormatSpec spec, String text, LongConsumer charge) {
        boolean negative = text.startsWith("-");
        if (!spec.isPadded() && spec.separator() == 0 && (negative || spec.sign() == 0 || spec.sign() == '-')) {
            return text;
        }
        int start = negative ? 1 : 0;
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return assemble(spec, negative, "", text.substring(start, end), 3, text.substring(end), charge);
    }

    /** {@code format(value, spec)} of a complex. */
    public static String formatComplex(FormatSpec spec, double real, double imaginary, String typeName,
            LongConsumer charge) {
        switch (spec.type()) {
            case FormatSpec.NO_TYPE, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> {}
            default -> throw spec.unknownType(typeName);
        }
        if (spec.precision() > Integer.MAX_VALUE) {
            throw FormatException.value("precision too big");
        }
        if (spec.fill() == '0') {
            throw FormatException.value("Zero padding is not allowed in complex format specifier");
        }
        if (spec.align() == '=') {
            throw FormatException.value("'=' alignment flag is not allowed in complex format specifier");
        }
        boolean bare = spec.type() == FormatSpec.NO_TYPE;
        boolean onlyImaginary = bare && Double.doubleToRawLongBits(real) == 0;
        char type = bare ? 'r' : spec.type() == 'n' ? 'g' : (char) spec.type();
        int defaultPrecision = bare ? 0 : 6;
        FormatSpec part = new FormatSpec(' ', '<', spec.sign(), spec.noNegativeZero(), spec.alternate(), -1,
                spec.separator(), spec.precision(), spec.type());
        FormatSpec signed = new FormatSpec(' ', '<', '+', spec.noNegativeZero(), spec.alternate(), -1,
                spec.separator(), spec.precision(), spec.type());
        String first = onlyImaginary ? ""
                : assembleFloat(part, digits(spec, real, type, defaultPrecision, false, charge), charge);
        String second = assembleFloat(onlyImaginary ? part : signed,
                digits(spec, imaginary, type, defaultPrecision, false, charge), charge);
        String text = bare && !onlyImaginary ? "(" + first + second + "j)" : first + second + "j";
        long missing = Math.max(0, spec.width() - text.length());
        long left = switch (spec.align()) {
            case '>' -> missing;
            case '^' -> missing / 2;
            default -> 0;
        };
        return missing == 0 ? text : TextFormat.pad(spec.fill(), left, text, missing - left, charge);
    }

    /** Sign, prefix, grouped digits and rest of a number, filled up to the width. */
    private static String assemble(FormatSpec spec, boolean negative, String prefix, String digits, int group,
            String rest, LongConsumer charge) {
        String sign = negative ? "-" : spec.sign() == '+' || spec.sign() == ' ' ? String.valueOf(spec.sign()) : "";
        long around = sign.length() + prefix.length() + rest.codePointCount(0, rest.length());
        boolean zeros = spec.fill() == '0' && spec.align() == '=';
        TextFormat.reserve(Math.max(spec.width(), digits.length() + around), charge);
        String grouped = digits.isEmpty() ? ""
                : grouped(digits, spec.separator(), group, zeros ? spec.width() - around : 0);
        int missing = (int) Math.max(0, spec.width() - around - grouped.length());
        int left = switch (spec.align()) {
            case '>' -> missing;
            case '^' -> missing / 2;
            default -> 0;
        };
        int inside = spec.align() == '=' ? missing : 0;
        return new StringBuilder(missing + grouped.length() + (int) around).repeat(spec.fill(), left).append(sign)
                .append(prefix).repeat(spec.fill(), inside).append(grouped).append(rest)
                .repeat(spec.fill(), missing - left - inside).toString();
    }

    /** Digits with separators, with zeros before them until {@code minimum} is reached; it starts with a digit. */
    private static String grouped(String digits, char separator, int group, long minimum) {
        if (separator == 0) {
            int zeros = (int) Math.max(0, minimum - digits.length());
            return zeros == 0 ? digits : "0".repeat(zeros) + digits;
        }
        var reversed = new StringBuilder();
        int left = digits.length();
        for (int count = 0; left > 0 || reversed.length() < minimum; count++) {
            if (count > 0 && count % group == 0) {
                reversed.append(separator);
            }
            reversed.append(left > 0 ? digits.charAt(--left) : '0');
        }
        return reversed.reverse().toString();
    }
}
