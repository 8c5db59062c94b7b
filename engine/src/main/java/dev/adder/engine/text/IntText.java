package dev.adder.engine.text;

import java.math.BigInteger;
import java.util.function.BinaryOperator;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Ints from text and to text. Every conversion that is not linear is bounded by the limit on digits and charged
 * before it is made; an int is a {@code Long} when it fits, else a {@code BigInteger}.
 */
public final class IntText {
    /** CPython's default limit on the decimal digits of a conversion; 0 means none. */
    public static final int MAX_DIGITS = 4300;

    /** Up to so many digits a conversion is never refused. */
    public static final int MIN_MAX_DIGITS = 640;

    private static final int PLAIN_DIGITS = 1000;
    private static final double LOG10_2 = 0.30102999566398114;

    private IntText() {}

    /**
     * {@code int(text, base)}.
     *
     * @param base 0 or 2 to 36
     * @param maxDigits the limit on digits in bases that are no power of two, 0 for none
     * @param charge told the cost of the conversion, in digit operations, before it is made
     * @return Long or BigInteger
     * @throws FormatException when the text is no int or has too many digits
     */
    public static Number parse(String text, int base, int maxDigits, LongConsumer charge) {
        return parse(text, base, maxDigits, charge, null);
    }

    /**
     * The same with products made by {@code multiply}, which looks after what they cost; then {@code charge} is told
     * the number of digits alone.
     */
    public static Number parse(String text, int base, int maxDigits, LongConsumer charge,
            @Nullable BinaryOperator<BigInteger> multiply) {
        var scan = new Scan(text, base);
        if (!scan.read()) {
            throw FormatException.value(invalid(text, base));
        }
        return scan.value(maxDigits, charge, multiply);
    }

    /** {@code int(text, base)} with the default limit. */
    public static Number parse(String text, int base) {
        return parse(text, base, MAX_DIGITS, cost -> {});
    }

    private static String invalid(String text, int base) {
        String repr = StrRepr.repr(text.length() > 300 ? text.substring(0, 300) : text);
        return "invalid literal for int() with base " + base + ": "
                + (repr.length() > 200 ? repr.substring(0, repr.offsetByCodePoints(0,
                        Math.min(200, repr.codePointCount(0, repr.length())))) : repr);
    }

    /** Decimal text; {@code charge} is told the cost before it is made. */
    public static String toText(BigInteger value, int maxDigits, LongConsumer charge) {
        if (value.bitLength() < 64) {
            return Long.toString(value.longValue());
        }
        long digits = (long) (value.bitLength() * LOG10_2) + 1;
        if (maxDigits > 0 && digits > MIN_MAX_DIGITS && digits > maxDigits + 1L) {
            throw tooLongToText(maxDigits);
        }
        charge.accept(conversionCost(digits));
        String text = value.toString();
        int length = text.length() - (value.signum() < 0 ? 1 : 0);
        if (maxDigits > 0 && length > MIN_MAX_DIGITS && length > maxDigits) {
            throw tooLongToText(maxDigits);
        }
        return text;
    }

    /** Digits of a value that is not negative in base 2, 8 or 16, in linear time. */
    public static String toPowerOfTwo(BigInteger value, int bitsPerDigit, LongConsumer charge) {
        if (value.bitLength() < 64) {
            return unsignedText(value.longValue(), bitsPerDigit);
        }
        int count = (value.bitLength() + bitsPerDigit - 1) / bitsPerDigit;
        charge.accept(count);
        byte[] bytes = value.toByteArray();
        var digits = new char[count];
        long bits = 0;
        int held = 0;
        int at = count;
        for (int i = bytes.length - 1; i >= 0 && at > 0; i--) {
            bits |= (long) (bytes[i] & 0xff) << held;
            held += 8;
            while (held >= bitsPerDigit && at > 0) {
                digits[--at] = Character.forDigit((int) bits & (1 << bitsPerDigit) - 1, 16);
                bits >>>= bitsPerDigit;
                held -= bitsPerDigit;
            }
        }
        if (at > 0) {
            digits[--at] = Character.forDigit((int) bits, 16);
        }
        return new String(digits);
    }

    static String unsignedText(long value, int bitsPerDigit) {
        return switch (bitsPerDigit) {
            case 1 -> Long.toBinaryString(value);
            case 3 -> Long.toOctalString(value);
            default -> Long.toHexString(value);
        };
    }

    private static long conversionCost(long digits) {
        return digits <= PLAIN_DIGITS ? digits : digits + digits / 64 * (digits / 64);
    }

    private static FormatException tooLongToText(int maxDigits) {
        return FormatException.value("Exceeds the limit (" + maxDigits + " digits) for integer string conversion; "
                + "use sys.set_int_max_str_digits() to increase the limit");
    }

    private static FormatException tooLongToInt(int maxDigits, long digits) {
        return FormatException.value("Exceeds the limit (" + maxDigits + " digits) for integer string conversion: "
                + "value has " + digits + " digits; use sys.set_int_max_str_digits() to increase the limit");
    }

    /** One pass over the text: space, sign, prefix, digits with single underscores. */
    private static final class Scan {
        private final String text;
        private int base;
        private int at;
        private boolean negative;
        private final StringBuilder digits;

        Scan(String text, int base) {
            this.text = text;
            this.base = base;
            this.digits = new StringBuilder(Math.min(text.length(), 64));
        }

        boolean read() {
            int end = text.length();
            while (at < end && FloatText.isSpace(text.charAt(at))) {
                at++;
            }
            while (at < end && FloatText.isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (at < end && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                negative = text.charAt(at++) == '-';
            }
            return readPrefix(end) && readDigits(end);
        }

        private boolean readPrefix(int end) {
            int given = base;
            boolean zero = at + 1 < end && digitAt(at, 10) == 0 && text.charAt(at) != '_';
            int prefixed = zero ? switch (text.charAt(at + 1) | 0x20) {
                case 'x' -> 16;
                case 'o' -> 8;
                case 'b' -> 2;
                default -> 0;
            } : 0;
            if (prefixed != 0 && (given == 0 || given == prefixed)) {
                base = prefixed;
                at += 2;
                if (at < end && text.charAt(at) == '_') {
                    at++;
                }
            } else if (given == 0) {
                base = 10;
                return at >= end || digitAt(at, 10) != 0 || onlyZeros(end);
            }
            return true;
        }

        /** Without a base, a decimal number starts with no zero unless it is nothing but zeros. */
        private boolean onlyZeros(int end) {
            for (int i = at; i < end; i++) {
                if (text.charAt(i) != '_' && digitAt(i, 10) != 0) {
                    return false;
                }
            }
            return true;
        }

        private boolean readDigits(int end) {
            boolean afterDigit = false;
            while (at < end) {
                int cp = text.codePointAt(at);
                if (cp == '_') {
                    if (!afterDigit) {
                        return false;
                    }
                    afterDigit = false;
                    at++;
                    continue;
                }
                int digit = digitAt(at, base);
                if (digit < 0) {
                    return false;
                }
                digits.append(Character.forDigit(digit, 36));
                afterDigit = true;
                at += Character.charCount(cp);
            }
            return afterDigit;
        }

        private int digitAt(int index, int radix) {
            int cp = text.codePointAt(index);
            int decimal = UnicodeRules.decimalValue(cp);
            int value = decimal >= 0 ? decimal : cp < 0x80 ? Character.digit(cp, 36) : -1;
            return value < radix ? value : -1;
        }

        Number value(int maxDigits, LongConsumer charge, @Nullable BinaryOperator<BigInteger> multiply) {
            int count = digits.length();
            boolean powerOfTwo = (base & base - 1) == 0;
            if (!powerOfTwo && maxDigits > 0 && count > MIN_MAX_DIGITS && count > maxDigits) {
                throw tooLongToInt(maxDigits, count);
            }
            if (count <= 12 || count <= 18 && base <= 10) {
                long value = Long.parseLong(digits, 0, count, base);
                return negative ? -value : value;
            }
            charge.accept(powerOfTwo || multiply != null ? count : conversionCost(count));
            BigInteger abs = powerOfTwo ? fromBits(Integer.numberOfTrailingZeros(base))
                    : fromDigits(0, count, multiply == null ? BigInteger::multiply : multiply);
            BigInteger value = negative ? abs.negate() : abs;
            return value.bitLength() < 64 ? (Number) value.longValue() : value;
        }

        private BigInteger fromDigits(int from, int to, BinaryOperator<BigInteger> multiply) {
            if (to - from <= PLAIN_DIGITS) {
                return new BigInteger(digits.substring(from, to), base);
            }
            int middle = (from + to) >>> 1;
            return multiply.apply(fromDigits(from, middle, multiply), power(to - middle, multiply))
                    .add(fromDigits(middle, to, multiply));
        }

        private BigInteger power(int exponent, BinaryOperator<BigInteger> multiply) {
            if (exponent <= PLAIN_DIGITS) {
                return BigInteger.valueOf(base).pow(exponent);
            }
            BigInteger half = power(exponent >> 1, multiply);
            BigInteger square = multiply.apply(half, half);
            return (exponent & 1) == 0 ? square : square.multiply(BigInteger.valueOf(base));
        }

        private BigInteger fromBits(int bitsPerDigit) {
            var bytes = new byte[(int) (((long) digits.length() * bitsPerDigit + 7) / 8)];
            int bits = 0;
            int held = 0;
            int out = bytes.length;
            for (int i = digits.length() - 1; i >= 0; i--) {
                bits |= Character.digit(digits.charAt(i), 36) << held;
                held += bitsPerDigit;
                if (held >= 8) {
                    bytes[--out] = (byte) bits;
                    bits >>>= 8;
                    held -= 8;
                }
            }
            if (held > 0) {
                bytes[--out] = (byte) bits;
            }
            return new BigInteger(1, bytes);
        }
    }
}
