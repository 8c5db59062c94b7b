package dev.adder.engine.text;

/**
 * Python's character predicates on single code points, as CPython 3.12 answers them (Unicode 15.0).
 *
 * <p>The JDK knows a later Unicode, so what is new there counts as unassigned here. Case conversion of whole texts
 * is in {@link CaseRules}.
 */
public final class UnicodeRules {
    private static final int FIRST_NEWER = 0x897;
    private static final RangeTable NEWER = RangeTable.of(UnicodeTables.NEWER);
    private static final RangeTable DIGITS = RangeTable.of(UnicodeTables.DIGITS);
    private static final RangeTable NUMBERS = RangeTable.of(UnicodeTables.NUMBERS);

    private static final int LETTERS = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER;
    private static final int NOT_PRINTABLE = 1 << Character.UNASSIGNED | 1 << Character.CONTROL
            | 1 << Character.FORMAT | 1 << Character.PRIVATE_USE | 1 << Character.SURROGATE
            | 1 << Character.LINE_SEPARATOR | 1 << Character.PARAGRAPH_SEPARATOR | 1 << Character.SPACE_SEPARATOR;
    private static final int IGNORABLE = 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK
            | 1 << Character.FORMAT | 1 << Character.MODIFIER_LETTER | 1 << Character.MODIFIER_SYMBOL;
    private static final String IGNORABLE_PUNCTUATION =
            "'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a";

    /** Letters that normalisation would change into something that is no identifier character. */
    private static final RangeTable NO_IDENTIFIER_PART = RangeTable.of(
            "37a 2e2f 309b-309c 30fb fc5e-fc63 fdfa-fdfb fe70 fe72 fe74 fe76 fe78 fe7a fe7c fe7e ff65");
    private static final RangeTable NO_IDENTIFIER_START = RangeTable.of("37a e33 eb3 2e2f 309b-309c fc5e-fc63 "
            + "fdfa-fdfb fe70 fe72 fe74 fe76 fe78 fe7a fe7c fe7e ff9e-ff9f");

    private UnicodeRules() {}

    /** The general category, a constant of {@link Character}. */
    public static int category(int cp) {
        return cp >= FIRST_NEWER && NEWER.contains(cp) ? Character.UNASSIGNED : Character.getType(cp);
    }

    private static boolean isIn(int cp, int categories) {
        return (1 << category(cp) & categories) != 0;
    }

    static boolean isNewer(int cp) {
        return cp >= FIRST_NEWER && NEWER.contains(cp);
    }

    public static boolean isAlpha(int cp) {
        return cp < 0x80 ? (cp | 0x20) >= 'a' && (cp | 0x20) <= 'z' : isIn(cp, LETTERS);
    }

    public static boolean isDecimal(int cp) {
        return cp < 0x80 ? cp >= '0' && cp <= '9' : isIn(cp, 1 << Character.DECIMAL_DIGIT_NUMBER);
    }

    public static boolean isDigit(int cp) {
        return isDecimal(cp) || cp >= 0x80 && DIGITS.contains(cp);
    }

    public static boolean isNumeric(int cp) {
        return isDigit(cp) || cp >= 0x80 && NUMBERS.contains(cp);
    }

    public static boolean isAlnum(int cp) {
        return isAlpha(cp) || isNumeric(cp);
    }

    /** Python's white space: more than Java's, with the no-break spaces. */
    public static boolean isSpace(int cp) {
        if (cp < 0x80) {
            return cp == ' ' || cp >= 9 && cp <= 13 || cp >= 0x1c && cp <= 0x1f;
        }
        return switch (cp) {
            case 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> true;
            default -> cp >= 0x2000 && cp <= 0x200a;
        };
    }

    public static boolean isUpper(int cp) {
        return cp < 0x80 ? cp >= 'A' && cp <= 'Z' : Character.isUpperCase(cp) && !isNewer(cp);
    }

    public static boolean isLower(int cp) {
        return cp < 0x80 ? cp >= 'a' && cp <= 'z' : Character.isLowerCase(cp) && !isNewer(cp);
    }

    public static boolean isTitle(int cp) {
        return Character.isTitleCase(cp);
    }

    public static boolean isPrintable(int cp) {
        return cp < 0x7f ? cp >= ' ' : !isIn(cp, NOT_PRINTABLE);
    }

    public static boolean isIdentifierStart(int cp) {
        return isAlpha(cp) && cp < 0x80 || cp == '_'
                || cp >= 0x80 && Character.isUnicodeIdentifierStart(cp) && !isNewer(cp)
                        && !NO_IDENTIFIER_START.contains(cp);
    }

    public static boolean isIdentifierPart(int cp) {
        if (cp < 0x80) {
            return isAlpha(cp) || isDecimal(cp) || cp == '_';
        }
        return Character.isUnicodeIdentifierPart(cp) && !Character.isIdentifierIgnorable(cp) && !isNewer(cp)
                && !NO_IDENTIFIER_PART.contains(cp);
    }

    /** Whether the character has case: it may be a letter or a sign that looks like one. */
    public static boolean isCased(int cp) {
        return isUpper(cp) || isLower(cp) || isTitle(cp);
    }

    /** Whether the character is skipped when the neighbours of a sigma are looked at. */
    public static boolean isCaseIgnorable(int cp) {
        return isIn(cp, IGNORABLE) || cp == 0x1171e || cp < 0x10000 && IGNORABLE_PUNCTUATION.indexOf(cp) >= 0;
    }

    /** Value of a decimal digit of any script, or -1. */
    public static int decimalValue(int cp) {
        if (cp < 0x80) {
            return cp >= '0' && cp <= '9' ? cp - '0' : -1;
        }
        return isDecimal(cp) ? Character.digit(cp, 10) : -1;
    }

    /** Value of a digit, among them superscripts and the like, or -1. */
    public static int digitValue(int cp) {
        int decimal = decimalValue(cp);
        if (decimal >= 0 || cp < 0x80) {
            return decimal;
        }
        return DIGITS.contains(cp) ? (int) DIGITS.value(cp) : -1;
    }

    /** Value of a numeric character ({@code unicodedata.numeric}), or NaN. */
    public static double numericValue(int cp) {
        int digit = digitValue(cp);
        if (digit >= 0) {
            return digit;
        }
        return cp >= 0x80 && NUMBERS.contains(cp) ? NUMBERS.value(cp) : Double.NaN;
    }

    /** Whether the whole text is an identifier (keywords are). */
    public static boolean isIdentifier(String text) {
        return isIdentifier(text, Pace.NONE);
    }

    public static boolean isIdentifier(String text, Pace pace) {
        if (text.isEmpty() || !isIdentifierStart(text.codePointAt(0))) {
            return false;
        }
        for (int i = Character.charCount(text.codePointAt(0)); i < text.length();) {
            pace.at(i);
            int cp = text.codePointAt(i);
            if (!isIdentifierPart(cp)) {
                return false;
            }
            i += Character.charCount(cp);
        }
        return true;
    }
}
