package dev.adder.engine.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Characters by their Unicode names ({@code \N{...}}, {@code unicodedata.lookup}). */
public final class UnicodeNames {
    private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
    private static final String SYLLABLE = "HANGUL SYLLABLE ";
    private static final int FIRST_SYLLABLE = 0xac00;
    private static final String[] INITIALS =
            {"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"};
    private static final String[] VOWELS = {"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE",
        "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"};
    private static final String[] FINALS = {"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS",
        "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"};

    /** The usual aliases of characters that have no name. */
    private static final Map<String, Integer> ALIASES = Map.ofEntries(Map.entry("NULL", 0), Map.entry("NUL", 0),
            Map.entry("ALERT", 7), Map.entry("BACKSPACE", 8), Map.entry("CHARACTER TABULATION", 9),
            Map.entry("HORIZONTAL TABULATION", 9), Map.entry("TAB", 9), Map.entry("LINE FEED", 10),
            Map.entry("NEW LINE", 10), Map.entry("END OF LINE", 10), Map.entry("LF", 10),
            Map.entry("LINE TABULATION", 11), Map.entry("VERTICAL TABULATION", 11), Map.entry("FORM FEED", 12),
            Map.entry("FF", 12), Map.entry("CARRIAGE RETURN", 13), Map.entry("CR", 13), Map.entry("ESCAPE", 27),
            Map.entry("ESC", 27), Map.entry("DELETE", 127), Map.entry("DEL", 127), Map.entry("NEXT LINE", 0x85),
            Map.entry("NEL", 0x85), Map.entry("NBSP", 0xa0),
            Map.entry("SHY", 0xad), Map.entry("ZWSP", 0x200b), Map.entry("ZWNJ", 0x200c), Map.entry("ZWJ", 0x200d),
            Map.entry("BYTE ORDER MARK", 0xfeff), Map.entry("BOM", 0xfeff));

    private UnicodeNames() {}

    /** The code point of a name, in any case, or -1. */
    public static int lookup(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        Integer alias = ALIASES.get(upper);
        if (alias != null) {
            return alias;
        }
        int cp;
        try {
            cp = upper.startsWith(IDEOGRAPH) ? Integer.parseInt(upper.substring(IDEOGRAPH.length()), 16)
                    : upper.startsWith(SYLLABLE) ? syllable(upper.substring(SYLLABLE.length()))
                            : Character.codePointOf(upper);
        } catch (IllegalArgumentException _) {
            return -1;
        }
        return cp >= 0 && upper.equals(name(cp)) ? cp : -1;
    }

    private static int syllable(String letters) {
        for (int initial = 0; initial < INITIALS.length; initial++) {
            for (int vowel = 0; vowel < VOWELS.length && letters.startsWith(INITIALS[initial]); vowel++) {
                int ending = finalIndex(letters, INITIALS[initial], VOWELS[vowel]);
                if (ending >= 0) {
                    return FIRST_SYLLABLE + (initial * VOWELS.length + vowel) * FINALS.length + ending;
                }
            }
        }
        return -1;
    }

    private static int finalIndex(String letters, String initial, String vowel) {
        return letters.startsWith(vowel, initial.length())
                ? List.of(FINALS).indexOf(letters.substring(initial.length() + vowel.length())) : -1;
    }

    private static String syllableName(int cp) {
        int index = cp - FIRST_SYLLABLE;
        return INITIALS[index / 588] + VOWELS[index % 588 / 28] + FINALS[index % 28];
    }

    /** The name of a code point ({@code unicodedata.name}), or the empty string. */
    public static String name(int cp) {
        int category = UnicodeRules.category(cp);
        if (category == Character.UNASSIGNED || category == Character.CONTROL || category == Character.PRIVATE_USE
                || category == Character.SURROGATE) {
            return "";
        }
        if (cp >= FIRST_SYLLABLE && cp <= 0xd7a3) {
            return SYLLABLE + syllableName(cp);
        }
        String name = Character.getName(cp);
        if (name == null || isTangutIdeograph(cp)) {
            return "";
        }
        return name.startsWith("CJK UNIFIED IDEOGRAPHS") ? IDEOGRAPH + Integer.toHexString(cp).toUpperCase(Locale.ROOT)
                : name;
    }

    /** CPython has no names for them. */
    private static boolean isTangutIdeograph(int cp) {
        return cp >= 0x17000 && cp <= 0x187f7 || cp >= 0x18d00 && cp <= 0x18d08;
    }
}
