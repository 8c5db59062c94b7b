package dev.adder.engine.text;

/**
 * A format specification of PEP 3101, parsed and checked as far as the text alone allows. Immutable, so that it can
 * be kept where a format text is constant; {@link NumberFormat} and {@link TextFormat} apply it.
 *
 * @param fill fill character
 * @param align one of {@code < > = ^}
 * @param sign one of {@code + -} and space, or 0
 * @param noNegativeZero the option {@code z}
 * @param alternate the option {@code #}
 * @param width least width, or -1
 * @param separator {@code ,} or {@code _} or 0
 * @param precision digits or characters, or -1
 * @param type the presentation type
 */
public record FormatSpec(int fill, char align, char sign, boolean noNegativeZero, boolean alternate, long width,
        char separator, long precision, int type) {

    /** Type of a float or complex without one. */
    public static final int NO_TYPE = 0;

    /** The specification of an int; {@code typeName} is named in errors. */
    public static FormatSpec forInt(String text, String typeName) {
        return new Parser(text, typeName).parse('d', '>');
    }

    /** The specification of a float or complex. */
    public static FormatSpec forFloat(String text, String typeName) {
        return new Parser(text, typeName).parse(NO_TYPE, '>');
    }

    /** The specification of a str. */
    public static FormatSpec forStr(String text, String typeName) {
        return new Parser(text, typeName).parse('s', '<');
    }

    /** The error for a type the value does not have. */
    public FormatException unknownType(String typeName) {
        String code = type > 32 && type < 128 ? Character.toString(type) : "\\x" + Integer.toHexString(type);
        return FormatException.value("Unknown format code '" + code + "' for object of type '" + typeName + "'");
    }

    boolean isPadded() {
        return width >= 0;
    }

    /** One pass over the text. */
    private static final class Parser {
        private final String text;
        private final String typeName;
        private final int[] spec;
        private int at;

        Parser(String text, String typeName) {
            this.text = text;
            this.typeName = typeName;
            this.spec = points(text);
        }

        private static int[] points(String text) {
            int[] points = new int[text.codePointCount(0, text.length())];
            for (int i = 0, at = 0; at < points.length; at++) {
                points[at] = text.codePointAt(i);
                i += Character.charCount(points[at]);
            }
            return points;
        }

        FormatSpec parse(int defaultType, char defaultAlign) {
            int fill = ' ';
            char align = defaultAlign;
            boolean fillGiven = false;
            boolean alignGiven = false;
            if (spec.length >= 2 && isAlign(spec[1])) {
                fill = spec[0];
                align = (char) spec[1];
                fillGiven = true;
                alignGiven = true;
                at = 2;
            } else if (spec.length >= 1 && isAlign(spec[0])) {
                align = (char) spec[at++];
                alignGiven = true;
            }
            char sign = is(' ') || is('+') || is('-') ? (char) spec[at++] : 0;
            boolean noNegativeZero = skip('z');
            boolean alternate = skip('#');
            if (!fillGiven && skip('0')) {
                fill = '0';
                align = !alignGiven && defaultAlign == '>' ? '=' : align;
            }
            long width = number();
            char separator = separator();
            long precision = precision();
            if (spec.length - at > 1) {
                throw FormatException.value("Invalid format specifier '" + text + "' for object of type '"
                        + typeName + "'");
            }
            int type = at < spec.length ? spec[at] : defaultType;
            checkSeparator(separator, type);
            return new FormatSpec(fill, align, sign, noNegativeZero, alternate, width, separator, precision, type);
        }

        private char separator() {
            char separator = skip(',') ? ',' : 0;
            if (skip('_')) {
                if (separator != 0) {
                    throw FormatException.value("Cannot specify both ',' and '_'.");
                }
                separator = '_';
            }
            if (separator == '_' && is(',')) {
                throw FormatException.value("Cannot specify both ',' and '_'.");
            }
            return separator;
        }

        private long precision() {
            if (!skip('.')) {
                return -1;
            }
            long precision = number();
            if (precision < 0) {
                throw FormatException.value("Format specifier missing precision");
            }
            return precision;
        }

        private static void checkSeparator(char separator, int type) {
            if (separator == 0) {
                return;
            }
            boolean allowed = switch (type) {
                case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', NO_TYPE -> true;
                case 'b', 'o', 'x', 'X' -> separator == '_';
                default -> false;
            };
            if (!allowed) {
                String code = type > 32 && type < 128 ? Character.toString(type) : "\\x" + Integer.toHexString(type);
                throw FormatException.value("Cannot specify '" + separator + "' with '" + code + "'.");
            }
        }

        /** Digits of any script; -1 when there is none. */
        private long number() {
            long value = -1;
            while (at < spec.length) {
                int digit = UnicodeRules.decimalValue(spec[at]);
                if (digit < 0) {
                    break;
                }
                value = Math.max(value, 0);
                if (value > (Long.MAX_VALUE - digit) / 10) {
                    throw FormatException.value("Too many decimal digits in format string");
                }
                value = value * 10 + digit;
                at++;
            }
            return value;
        }

        private boolean is(char c) {
            return at < spec.length && spec[at] == c;
        }

        private boolean skip(char c) {
            boolean found = is(c);
            at += found ? 1 : 0;
            return found;
        }

        private static boolean isAlign(int cp) {
            return cp == '<' || cp == '>' || cp == '=' || cp == '^';
        }
    }
}
