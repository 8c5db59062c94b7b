package dev.adder.engine.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The shortest text that reads back as the same number, in the form Python's {@code repr} gives it. */
public final class FloatText {
    private FloatText() {}

    /** Text such as {@code 0.1}, {@code 1e+16}, {@code -0.0}, {@code inf} or {@code nan}. */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        String sign = value < 0 || (value == 0 && 1 / value < 0) ? "-" : "";
        if (value == 0) {
            return sign + "0.0";
        }
        BigDecimal number = shortest(Math.abs(value)).stripTrailingZeros();
        String digits = number.unscaledValue().toString();
        int exponent = digits.length() - 1 - number.scale();
        return sign + (exponent < -4 || exponent >= 16 ? scientific(digits, exponent) : fixed(digits, exponent));
    }

    /** Java's text has two digits at least, also where one is enough, as for the smallest numbers. */
    private static BigDecimal shortest(double value) {
        BigDecimal number = new BigDecimal(Double.toString(value));
        if (number.precision() > 2) {
            return number;
        }
        BigDecimal rounded = number.round(new MathContext(1, RoundingMode.HALF_EVEN));
        return rounded.doubleValue() == value ? rounded : number;
    }

    private static String scientific(String digits, int exponent) {
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        String power = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : Integer.toString(Math.abs(exponent));
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + power;
    }

    private static String fixed(String digits, int exponent) {
        if (exponent < 0) {
            return "0." + "0".repeat(-exponent - 1) + digits;
        }
        if (digits.length() <= exponent + 1) {
            return digits + "0".repeat(exponent + 1 - digits.length()) + ".0";
        }
        return digits.substring(0, exponent + 1) + "." + digits.substring(exponent + 1);
    }
}
