package dev.adder.engine.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal digits of a double, rounded half to even on its exact binary value, and their layout as CPython's
 * {@code PyOS_double_to_string} has it. The shortest digits serve where they provably round alike; else the exact
 * value is expanded.
 */
final class FloatDigits {
    private static final double EXACT_INTEGERS = 0x1p53;
    private static final int MAX_DIGITS = 1100;

    /** {@code 0.digits * 10^point}, without trailing zeros; zero has the digit 0, or none when it was rounded to it. */
    private record Digits(String digits, int point) {}

    private FloatDigits() {}

    /**
     * The text of a number.
     *
     * @param code one of {@code e E f F g G} and {@code r} (shortest; the precision is ignored)
     * @param alternate keep the point, and with {@code g} the trailing zeros
     * @param addPointZero add {@code .0} to what looks like an int
     * @param noNegativeZero no sign for what is rounded to zero
     */
    static String text(double value, char code, int precision, boolean alternate, boolean addPointZero,
            boolean noNegativeZero) {
        boolean upper = code <= 'Z';
        char type = (char) (code | 0x20);
        if (Double.isNaN(value)) {
            return upper ? "NAN" : "nan";
        }
        boolean negative = Double.doubleToRawLongBits(value) < 0;
        if (Double.isInfinite(value)) {
            String text = upper ? "INF" : "inf";
            return negative ? "-" + text : text;
        }
        double abs = Math.abs(value);
        int wanted = type == 'g' && precision == 0 ? 1 : precision;
        Digits digits = switch (type) {
            case 'e' -> significant(abs, wanted == Integer.MAX_VALUE ? wanted : wanted + 1);
            case 'f' -> fixed(abs, wanted);
            case 'g' -> significant(abs, wanted);
            default -> shortest(abs);
        };
        if (noNegativeZero && (digits.digits.isEmpty() || digits.digits.equals("0"))) {
            negative = false;
        }
        return layout(digits, negative, type, wanted, alternate, addPointZero, upper);
    }

    /** The precision that makes a difference: no double has more digits, and {@code g} shows no zeros behind them. */
    static long needed(long precision, char code, boolean alternate) {
        return (code | 0x20) == 'g' && !alternate ? Math.min(precision, MAX_DIGITS) : precision;
    }

    private static String layout(Digits value, boolean negative, char type, int precision, boolean alternate,
            boolean addPointZero, boolean upper) {
        int point = value.point;
        boolean exponent = false;
        int end = value.digits.length();
        switch (type) {
            case 'e' -> {
                exponent = true;
                end = precision + 1;
            }
            case 'f' -> end = point + precision;
            case 'g' -> {
                exponent = point <= -4 || point > precision - (addPointZero ? 1 : 0);
                end = alternate ? precision : end;
            }
            default -> exponent = point <= -4 || point > 16;
        }
        int exponentValue = point - 1;
        if (exponent) {
            point = 1;
        }
        end = Math.max(end, addPointZero && !exponent ? point + 1 : point);
        var out = new StringBuilder(end - Math.min(point, 0) + 8);
        if (negative) {
            out.append('-');
        }
        appendDigits(out, value.digits, Math.min(point - 1, 0), point);
        if (end > point || alternate) {
            out.append('.');
            appendDigits(out, value.digits, point, end);
        }
        if (exponent) {
            out.append(upper ? 'E' : 'e').append(exponentValue < 0 ? '-' : '+');
            int abs = Math.abs(exponentValue);
            if (abs < 10) {
                out.append('0');
            }
            out.append(abs);
        }
        return out.toString();
    }

    /** The digits from position {@code from} to {@code to}; there are zeros on both sides of them. */
    private static void appendDigits(StringBuilder out, String digits, int from, int to) {
        int zeros = Math.min(to, 0) - from;
        if (zeros > 0) {
            out.repeat('0', zeros);
        }
        int start = Math.max(from, 0);
        int stop = Math.min(to, digits.length());
        if (start < stop) {
            out.append(digits, start, stop);
        }
        int rest = to - Math.max(start, digits.length());
        if (rest > 0) {
            out.repeat('0', rest);
        }
    }

    /** The fewest digits that give the number back, the nearest to it among them. */
    private static Digits shortest(double abs) {
        if (abs == 0) {
            return new Digits("0", 1);
        }
        String text = Double.toString(abs);
        int e = text.indexOf('E');
        int exponent = e < 0 ? 0 : Integer.parseInt(text, e + 1, text.length(), 10);
        int dot = text.indexOf('.');
        String digits = text.substring(0, dot) + text.substring(dot + 1, e < 0 ? text.length() : e);
        int lead = 0;
        while (digits.charAt(lead) == '0') {
            lead++;
        }
        var result = trimmed(digits.substring(lead), dot + exponent - lead);
        return abs < 1e-320 ? oneDigit(abs, result) : result;
    }

    /** Java always gives two digits; among the smallest numbers one may be enough. */
    private static Digits oneDigit(double abs, Digits two) {
        if (two.digits.length() != 2) {
            return two;
        }
        Digits one = rounded(two, 1);
        return Double.parseDouble("0." + one.digits + "e" + one.point) == abs ? one : two;
    }

    private static Digits significant(double abs, int count) {
        if (abs == 0) {
            return new Digits("0", 1);
        }
        Digits shortest = shortest(abs);
        if (isEnough(abs, shortest, count)) {
            return rounded(shortest, count);
        }
        BigDecimal exact = new BigDecimal(abs);
        return of(exact.precision() <= count ? exact : exact.round(new MathContext(count, RoundingMode.HALF_EVEN)));
    }

    private static Digits fixed(double abs, int fraction) {
        if (abs == 0) {
            return new Digits("", -fraction);
        }
        Digits shortest = shortest(abs);
        long keep = (long) shortest.point + fraction;
        if (keep < 0) {
            return new Digits("", -fraction);
        }
        int count = (int) Math.min(keep, Integer.MAX_VALUE);
        if (isEnough(abs, shortest, count)) {
            return rounded(shortest, count);
        }
        BigDecimal exact = new BigDecimal(abs);
        BigDecimal result = exact.scale() <= fraction ? exact : exact.setScale(fraction, RoundingMode.HALF_EVEN);
        return result.signum() == 0 ? new Digits("", -fraction) : of(result);
    }

    /** Whether rounding the shortest digits to so many gives what rounding the exact value would give. */
    private static boolean isEnough(double abs, Digits shortest, int count) {
        int length = shortest.digits.length();
        if (count < length) {
            return !(count == length - 1 && shortest.digits.charAt(count) == '5');
        }
        if (abs < Double.MIN_NORMAL) {
            return false;
        }
        return count <= 15 || count == length || abs < EXACT_INTEGERS && abs == Math.rint(abs);
    }

    private static Digits rounded(Digits value, int count) {
        String digits = value.digits;
        if (count >= digits.length()) {
            return value;
        }
        boolean up = digits.charAt(count) >= '5';
        if (!up) {
            return trimmed(digits.substring(0, count), value.point);
        }
        int last = count - 1;
        while (last >= 0 && digits.charAt(last) == '9') {
            last--;
        }
        if (last < 0) {
            return new Digits("1", value.point + 1);
        }
        return new Digits(digits.substring(0, last) + (char) (digits.charAt(last) + 1), value.point);
    }

    private static Digits of(BigDecimal value) {
        BigInteger unscaled = value.unscaledValue();
        String digits = unscaled.toString();
        return trimmed(digits, digits.length() - value.scale());
    }

    private static Digits trimmed(String digits, int point) {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return new Digits(digits.substring(0, end), point);
    }
}
