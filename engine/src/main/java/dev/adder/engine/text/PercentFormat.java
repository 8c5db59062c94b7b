package dev.adder.engine.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a {@code %} format text, and the rendering of one value by a directive. Which value a directive gets
 * is the caller's: it walks the pieces, and raises the error of a {@link Failure} only when it arrives there, as
 * CPython does. Immutable.
 *
 * @param pieces in the order of the text
 */
public record PercentFormat(List<Piece> pieces) {
    /** Width or precision is taken from the arguments. */
    public static final long STAR = -2;

    /** A piece of the text. */
    public sealed interface Piece {}

    /** Text as it is, {@code %%} resolved. */
    public record Literal(String text) implements Piece {}

    /**
     * One directive; the value comes from the mapping if there is a key. First come the arguments of its stars.
     *
     * @param key mapping key, or null
     * @param flags the flags, a set of {@code LEFT SIGN BLANK ALTERNATE ZERO}
     * @param width least width, -1, or {@link #STAR}
     * @param precision precision, -1, or {@link #STAR}
     * @param conversion code point of the conversion
     * @param index of the conversion in the text, in code points
     */
    public record Directive(@Nullable String key, int flags, long width, long precision, int conversion, int index)
            implements Piece {
        /** The directive with its next star replaced by the value of an int argument. */
        public Directive withStar(Number value) {
            boolean fits = value instanceof Long;
            long given = value.longValue();
            if (width == STAR) {
                if (!fits) {
                    throw FormatException.overflow("Python int too large to convert to C ssize_t");
                }
                return new Directive(key, given < 0 ? flags | LEFT : flags, given < 0 ? -given : given, precision,
                        conversion, index);
            }
            if (!fits || given != (int) given) {
                throw FormatException.overflow("Python int too large to convert to C int");
            }
            return new Directive(key, flags, width, Math.max(given, 0), conversion, index);
        }

        /** Arguments that width and precision take. */
        public int stars() {
            return (width == STAR ? 1 : 0) + (precision == STAR ? 1 : 0);
        }

        boolean has(int flag) {
            return (flags & flag) != 0;
        }
    }

    /**
     * The text is wrong from here on.
     *
     * @param key mapping key read before, or null: it is looked up first
     * @param needsMapping whether the arguments must be a mapping before the error shows
     * @param stars arguments that are taken before the error shows
     */
    public record Failure(FormatException error, @Nullable String key, boolean needsMapping, int stars)
            implements Piece {}

    static final int LEFT = 1;
    static final int SIGN = 2;
    static final int BLANK = 4;
    static final int ALTERNATE = 8;
    static final int ZERO = 16;

    /** The pieces of a format text; never throws. */
    public static PercentFormat parse(String text) {
        return new Parser(text).parse();
    }

    public static FormatException notEnoughArguments() {
        return FormatException.type("not enough arguments for format string");
    }

    public static FormatException notAllConverted() {
        return FormatException.type("not all arguments converted during string formatting");
    }

    public static FormatException requiresMapping() {
        return FormatException.type("format requires a mapping");
    }

    public static FormatException starWantsInt() {
        return FormatException.type("* wants int");
    }

    /** The value of {@code %d}, {@code %i}, {@code %u} is no number. */
    public static FormatException realNumberRequired(Directive directive, String typeName) {
        return FormatException.type("%" + Character.toString(directive.conversion)
                + " format: a real number is required, not " + typeName);
    }

    /** The value of {@code %x}, {@code %X}, {@code %o} is no int. */
    public static FormatException integerRequired(Directive directive, String typeName) {
        return FormatException.type("%" + Character.toString(directive.conversion)
                + " format: an integer is required, not " + typeName);
    }

    public static FormatException characterRequired() {
        return FormatException.type("%c requires int or char");
    }

    public static FormatException characterRange() {
        return FormatException.overflow("%c arg not in range(0x110000)");
    }

    /** The conversion does not exist; CPython finds that after it has taken the value. */
    public static FormatException unsupported(Directive directive) {
        int cp = directive.conversion;
        return FormatException.value("unsupported format character '"
                + (cp >= 31 && cp <= 126 ? (char) cp : '?') + "' (0x" + Integer.toHexString(cp) + ") at index "
                + directive.index);
    }

    /** The value of {@code %s}, {@code %r}, {@code %a}, already text. */
    public static String formatText(Directive directive, String text, LongConsumer charge) {
        return padded(directive, TextFormat.cut(text, directive.precision), charge);
    }

    /** The value of {@code %c}, already one character. */
    public static String formatCharacter(Directive directive, int cp, LongConsumer charge) {
        return padded(directive, Character.toString(cp), charge);
    }

    /** The value of {@code %d %i %u %o %x %X}: Long or BigInteger. */
    public static String formatInt(Directive directive, Number value, int maxDigits, LongConsumer charge) {
        BigInteger big = value instanceof BigInteger b ? b : BigInteger.valueOf(value.longValue());
        int bits = switch (directive.conversion) {
            case 'o' -> 3;
            case 'x', 'X' -> 4;
            default -> 0;
        };
        if (directive.precision > Integer.MAX_VALUE - 3) {
            throw FormatException.overflow("precision too large");
        }
        String digits = bits == 0 ? IntText.toText(big.abs(), maxDigits, charge)
                : IntText.toPowerOfTwo(big.abs(), bits, charge);
        long zeros = directive.precision - digits.length();
        if (zeros > 0) {
            TextFormat.reserve(directive.precision, charge);
            digits = "0".repeat((int) zeros) + digits;
        }
        if (directive.conversion == 'X') {
            digits = digits.toUpperCase(Locale.ROOT);
        }
        String prefix = directive.has(ALTERNATE) && bits > 0 ? "0" + (char) directive.conversion : "";
        return number(directive, big.signum() < 0, prefix, digits, charge);
    }

    /** The value of {@code %e %E %f %F %g %G}. */
    public static String formatFloat(Directive directive, double value, LongConsumer charge) {
        long precision = FloatDigits.needed(directive.precision < 0 ? 6 : directive.precision,
                (char) directive.conversion, directive.has(ALTERNATE));
        if (precision > NumberFormat.FREE_PRECISION) {
            TextFormat.reserve(precision, charge);
        }
        String text = FloatDigits.text(value, (char) directive.conversion, (int) precision,
                directive.has(ALTERNATE), false, false);
        boolean negative = text.startsWith("-");
        return number(directive, negative, "", negative ? text.substring(1) : text, charge);
    }

    private static String number(Directive directive, boolean negative, String prefix, String digits,
            LongConsumer charge) {
        String sign = negative ? "-" : directive.has(SIGN) ? "+" : directive.has(BLANK) ? " " : "";
        long missing = Math.max(0, directive.width - sign.length() - prefix.length() - digits.length());
        String head = sign + prefix;
        if (missing == 0) {
            return head.isEmpty() ? digits : head + digits;
        }
        boolean zeros = directive.has(ZERO);
        if (directive.has(LEFT)) {
            return TextFormat.pad(' ', 0, head + digits, missing, charge);
        }
        return zeros ? head + TextFormat.pad('0', missing, digits, 0, charge)
                : TextFormat.pad(' ', missing, head + digits, 0, charge);
    }

    private static String padded(Directive directive, String text, LongConsumer charge) {
        long missing = directive.width - text.codePointCount(0, text.length());
        if (missing <= 0) {
            return text;
        }
        boolean left = directive.has(LEFT);
        return TextFormat.pad(' ', left ? 0 : missing, text, left ? missing : 0, charge);
    }

    /** One pass over the text. */
    private static final class Parser {
        private final String text;
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder pending = new StringBuilder();
        private int at;
        private int counted;
        private int points;
        private @Nullable String key;
        private boolean hasKey;
        private int stars;

        Parser(String text) {
            this.text = text;
        }

        PercentFormat parse() {
            try {
                while (at < text.length()) {
                    int percent = text.indexOf('%', at);
                    pending.append(text, at, percent < 0 ? text.length() : percent);
                    at = percent < 0 ? text.length() : percent + 1;
                    if (percent >= 0) {
                        directiveOrPercent();
                    }
                }
                flush();
            } catch (FormatException error) {
                flush();
                pieces.add(new Failure(error, key, hasKey, stars));
            }
            return new PercentFormat(List.copyOf(pieces));
        }

        private void flush() {
            if (!pending.isEmpty()) {
                pieces.add(new Literal(pending.toString()));
                pending.setLength(0);
            }
        }

        private void directiveOrPercent() {
            key = null;
            hasKey = false;
            stars = 0;
            if (at < text.length() && text.charAt(at) == '%') {
                pending.append('%');
                at++;
                return;
            }
            flush();
            if (at < text.length() && text.charAt(at) == '(') {
                hasKey = true;
                key = mappingKey();
            }
            int flags = flags();
            long width = number("width too big", Long.MAX_VALUE);
            long precision = -1;
            if (at < text.length() && text.charAt(at) == '.') {
                at++;
                precision = number("precision too big", Integer.MAX_VALUE);
                precision = precision == -1 ? 0 : precision;
            }
            if (at < text.length() && "hlL".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (at >= text.length()) {
                throw FormatException.value("incomplete format");
            }
            int conversion = text.codePointAt(at);
            points += text.codePointCount(counted, at);
            counted = at;
            at += Character.charCount(conversion);
            pieces.add(new Directive(key, flags, width, precision, conversion, points));
        }

        private String mappingKey() {
            int start = ++at;
            int open = 1;
            while (at < text.length()) {
                char c = text.charAt(at++);
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (open == 0) {
                    return text.substring(start, at - 1);
                }
            }
            throw FormatException.value("incomplete format key");
        }

        private int flags() {
            int flags = 0;
            while (at < text.length()) {
                int flag = switch (text.charAt(at)) {
                    case '-' -> LEFT;
                    case '+' -> SIGN;
                    case ' ' -> BLANK;
                    case '#' -> ALTERNATE;
                    case '0' -> ZERO;
                    default -> 0;
                };
                if (flag == 0) {
                    break;
                }
                flags |= flag;
                at++;
            }
            return flags;
        }

        /** A star, digits, or -1. */
        private long number(String tooBig, long limit) {
            if (at < text.length() && text.charAt(at) == '*') {
                at++;
                stars++;
                return STAR;
            }
            long value = -1;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                int digit = text.charAt(at) - '0';
                value = Math.max(value, 0);
                if (value > (limit - digit) / 10) {
                    throw FormatException.value(tooBig);
                }
                value = value * 10 + digit;
                at++;
            }
            return value;
        }
    }
}
