package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.value.PyTuple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;

/** Floats taken apart: rounding to decimals, ratios of ints, hexadecimal text. */
final class FloatParts {
    private FloatParts() {}

    /** {@code round(x, digits)}: the exact value rounded half to even. */
    static double round(double x, long digits) {
        if (Double.isNaN(x) || Double.isInfinite(x) || x == 0) return x;
        if (digits > 323) return x;
        if (digits < -308) return 0.0 * x;
        double r = new BigDecimal(x).setScale((int) digits, RoundingMode.HALF_EVEN).doubleValue();
        if (Double.isInfinite(r)) throw Errors.overflowError("rounded value too large to represent");
        return r == 0 ? Math.copySign(0.0, x) : r;
    }

    /** The two ints that the float is the ratio of, in lowest terms. */
    static PyTuple ratio(double x) {
        if (Double.isInfinite(x)) throw Errors.overflowError("cannot convert Infinity to integer ratio");
        if (Double.isNaN(x)) throw Errors.valueError("cannot convert NaN to integer ratio");
        if (x == 0) return new PyTuple(0L, 1L);
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52 & 0x7ff);
        long mantissa = bits & (1L << 52) - 1 | (exponent == 0 ? 0 : 1L << 52);
        int power = Math.max(exponent, 1) - 1075;
        int zeros = Long.numberOfTrailingZeros(mantissa);
        mantissa >>= zeros;
        power += zeros;
        BigInteger numerator = BigInteger.valueOf(bits < 0 ? -mantissa : mantissa);
        if (power >= 0) return new PyTuple(IntOps.of(numerator.shiftLeft(power)), 1L);
        return new PyTuple(IntOps.of(numerator), IntOps.of(BigInteger.ONE.shiftLeft(-power)));
    }

    /** {@code float.hex}. */
    static String hex(double x) {
        if (Double.isNaN(x)) return "nan";
        long bits = Double.doubleToRawLongBits(x);
        String sign = bits < 0 ? "-" : "";
        if (Double.isInfinite(x)) return sign + "inf";
        if (x == 0) return sign + "0x0.0p+0";
        int exponent = (int) (bits >>> 52 & 0x7ff);
        String digits = Long.toHexString(bits & (1L << 52) - 1);
        int power = Math.max(exponent, 1) - 1023;
        return sign + "0x" + (exponent == 0 ? "0" : "1") + "." + "0".repeat(13 - digits.length()) + digits + "p"
                + (power < 0 ? "-" : "+") + Math.abs(power);
    }

    /** {@code float.fromhex}. */
    static double fromHex(String text) {
        String s = text.strip();
        int at = 0;
        boolean negative = s.startsWith("-");
        if (negative || s.startsWith("+")) at++;
        String rest = s.substring(at).toLowerCase(Locale.ROOT);
        double special = switch (rest) {
            case "inf", "infinity" -> Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> 0;
        };
        if (special != 0) return negative ? -special : special;
        double value = hexNumber(rest.startsWith("0x") ? rest.substring(2) : rest);
        return negative ? -value : value;
    }

    private static double hexNumber(String s) {
        int p = s.indexOf('p');
        String digits = p < 0 ? s : s.substring(0, p);
        long exponent = p < 0 ? 0 : exponent(s.substring(p + 1));
        int point = digits.indexOf('.');
        String all = point < 0 ? digits : digits.substring(0, point) + digits.substring(point + 1);
        if (all.isEmpty() || !all.chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0)) throw invalid();
        int first = 0;
        while (first < all.length() && all.charAt(first) == '0') first++;
        if (first == all.length()) return 0.0;
        exponent -= point < 0 ? 0 : 4L * (digits.length() - point - 1);
        int end = all.length();
        while (end > first && all.charAt(end - 1) == '0') end--;
        exponent += 4L * (all.length() - end);
        String significant = all.substring(first, end);
        if (significant.length() > 32) {
            exponent += 4L * (significant.length() - 31);
            significant = significant.substring(0, 30) + "1";
        }
        return scaled(new BigInteger(significant, 16), exponent);
    }

    /** {@code m * 2**exponent}, rounded once, half to even. */
    private static double scaled(BigInteger m, long exponent) {
        long top = m.bitLength() + exponent;
        if (top > 1024) throw Errors.overflowError("hexadecimal value too large to represent as a float");
        if (top < -1080) return 0.0;
        int keep = (int) Math.min(53, top + 1074);
        int drop = m.bitLength() - keep;
        if (drop <= 0) return Math.scalb(m.doubleValue(), (int) exponent);
        if (keep < 0) return 0.0;
        BigInteger kept = m.shiftRight(drop);
        boolean half = m.testBit(drop - 1);
        if (half && (m.getLowestSetBit() < drop - 1 || kept.testBit(0))) kept = kept.add(BigInteger.ONE);
        double d = Math.scalb(kept.doubleValue(), (int) (exponent + drop));
        if (Double.isInfinite(d)) throw Errors.overflowError("hexadecimal value too large to represent as a float");
        return d;
    }

    private static long exponent(String text) {
        int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        if (at == text.length()) throw invalid();
        long value = 0;
        for (int i = at; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) throw invalid();
            value = Math.min(value * 10 + digit, 1L << 40);
        }
        return text.startsWith("-") ? -value : value;
    }

    private static RuntimeException invalid() {
        return Errors.valueError("invalid hexadecimal floating-point string");
    }
}
