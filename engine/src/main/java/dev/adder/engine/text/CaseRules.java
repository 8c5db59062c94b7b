package dev.adder.engine.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Case conversion of text as CPython 3.12 does it: full mappings (one character may become three) and the final
 * sigma. Takes and gives UTF-16; a lone surrogate passes unchanged. The result is at most three times as long, in
 * code points, as the text: a caller charges that before.
 */
public final class CaseRules {
    private static final Map<Integer, String> TITLES = strings(UnicodeTables.TITLES);
    private static final RangeFolds FOLDS = RangeFolds.of(UnicodeTables.FOLDS);
    private static final int CAPITAL_SIGMA = 0x3a3;
    private static final int PIECE = 1 << 20;

    private CaseRules() {}

    /** {@code str.upper}. */
    public static String upper(String text, Pace pace) {
        if (isLatin(text, true)) {
            return inPieces(text, pace, piece -> piece.toUpperCase(Locale.ROOT));
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            pace.at(i);
            int cp = text.codePointAt(i);
            appendUpper(out, cp);
            i += Character.charCount(cp);
        }
        return out.toString();
    }

    /** {@code str.lower}. */
    public static String lower(String text, Pace pace) {
        if (isLatin(text, false)) {
            return inPieces(text, pace, piece -> piece.toLowerCase(Locale.ROOT));
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            pace.at(i);
            int cp = text.codePointAt(i);
            appendLower(out, text, i, cp);
            i += Character.charCount(cp);
        }
        return out.toString();
    }

    /** {@code str.title}: upper case starts each run of cased characters. */
    public static String title(String text, Pace pace) {
        var out = new StringBuilder(text.length());
        boolean inWord = false;
        for (int i = 0; i < text.length();) {
            pace.at(i);
            int cp = text.codePointAt(i);
            if (inWord) {
                appendLower(out, text, i, cp);
            } else {
                appendTitle(out, cp);
            }
            inWord = UnicodeRules.isCased(cp);
            i += Character.charCount(cp);
        }
        return out.toString();
    }

    /** {@link #upper(String, Pace)} of a short text. */
    public static String upper(String text) {
        return upper(text, Pace.NONE);
    }

    /** {@link #title(String, Pace)} of a short text. */
    public static String title(String text) {
        return title(text, Pace.NONE);
    }

    /** {@link #swapcase(String, Pace)} of a short text. */
    public static String swapcase(String text) {
        return swapcase(text, Pace.NONE);
    }

    /** {@link #lower(String, Pace)} of a short text. */
    public static String lower(String text) {
        return lower(text, Pace.NONE);
    }

    /** {@link #capitalize(String, Pace)} of a short text. */
    public static String capitalize(String text) {
        return capitalize(text, Pace.NONE);
    }

    /** {@link #casefold(String, Pace)} of a short text. */
    public static String casefold(String text) {
        return casefold(text, Pace.NONE);
    }

    /** {@code str.capitalize}. */
    public static String capitalize(String text, Pace pace) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            pace.at(i);
            int cp = text.codePointAt(i);
            if (i == 0) {
                appendTitle(out, cp);
            } else {
                appendLower(out, text, i, cp);
            }
            i += Character.charCount(cp);
        }
        return out.toString();
    }

    /** {@code str.swapcase}. */
    public static String swapcase(String text, Pace pace) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            pace.at(i);
            int cp = text.codePointAt(i);
            if (UnicodeRules.isUpper(cp)) {
                appendLower(out, text, i, cp);
            } else if (UnicodeRules.isLower(cp)) {
                appendUpper(out, cp);
            } else {
                out.appendCodePoint(cp);
            }
            i += Character.charCount(cp);
        }
        return out.toString();
    }

    /** {@code str.casefold}. */
    public static String casefold(String text, Pace pace) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            pace.at(i);
            int cp = text.codePointAt(i);
            appendFold(out, cp);
            i += Character.charCount(cp);
        }
        return out.toString();
    }

    /** Lower case of one code point as one code point: what {@code re} compares with IGNORECASE. */
    public static int simpleLower(int cp) {
        if (cp < 0x80) {
            return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
        }
        int lower = Character.toLowerCase(cp);
        return lower == cp || UnicodeRules.isNewer(cp) || UnicodeRules.isNewer(lower) ? cp : lower;
    }

    /** Upper case of one code point as one code point, itself when the mapping needs more. */
    public static int simpleUpper(int cp) {
        if (cp < 0x80) {
            return cp >= 'a' && cp <= 'z' ? cp - 32 : cp;
        }
        int upper = Character.toUpperCase(cp);
        return upper == cp || UnicodeRules.isNewer(cp) || UnicodeRules.isNewer(upper) ? cp : upper;
    }

    private static void appendUpper(StringBuilder out, int cp) {
        if (hasLongUpper(cp)) {
            out.append(Character.toString(cp).toUpperCase(Locale.ROOT));
        } else {
            out.appendCodePoint(simpleUpper(cp));
        }
    }

    /** Blocks with characters whose upper case is more than one character. */
    private static boolean hasLongUpper(int cp) {
        return cp >= 0xdf && (cp < 0x600 || cp >= 0x1e00 && cp < 0x2000 || cp >= 0xfb00 && cp < 0xfb20)
                && !UnicodeRules.isNewer(Character.toUpperCase(cp));
    }

    private static void appendTitle(StringBuilder out, int cp) {
        @Nullable String title = cp < 0x80 ? null : TITLES.get(cp);
        if (title != null) {
            out.append(title);
            return;
        }
        int simple = Character.toTitleCase(cp);
        out.appendCodePoint(
                simple == cp || UnicodeRules.isNewer(cp) || UnicodeRules.isNewer(simple) ? cp : simple);
    }

    private static void appendLower(StringBuilder out, String text, int index, int cp) {
        if (cp == CAPITAL_SIGMA) {
            out.append(isFinalSigma(text, index) ? '\u03c2' : '\u03c3');
        } else if (cp == 0x130) {
            out.append("i\u0307");
        } else {
            out.appendCodePoint(simpleLower(cp));
        }
    }

    private static void appendFold(StringBuilder out, int cp) {
        if (cp < 0x80) {
            out.append((char) simpleLower(cp));
            return;
        }
        @Nullable String fold = FOLDS.get(cp);
        if (fold != null) {
            out.append(fold);
            return;
        }
        int mark = out.length();
        appendUpper(out, cp);
        String upper = out.substring(mark);
        out.setLength(mark);
        for (int i = 0; i < upper.length();) {
            int c = upper.codePointAt(i);
            if (c == CAPITAL_SIGMA) {
                out.append('\u03c3');
            } else {
                appendLower(out, upper, i, c);
            }
            i += Character.charCount(c);
        }
    }

    /** A sigma ends a word when a cased character is before it and none after it, ignorable ones aside. */
    private static boolean isFinalSigma(String text, int index) {
        int before = index;
        int cp = -1;
        while (before > 0) {
            cp = text.codePointBefore(before);
            before -= Character.charCount(cp);
            if (!UnicodeRules.isCaseIgnorable(cp)) {
                break;
            }
            cp = -1;
        }
        if (cp < 0 || !UnicodeRules.isCased(cp)) {
            return false;
        }
        for (int after = index + 1; after < text.length();) {
            int next = text.codePointAt(after);
            if (!UnicodeRules.isCaseIgnorable(next)) {
                return !UnicodeRules.isCased(next);
            }
            after += Character.charCount(next);
        }
        return true;
    }

    /** Whether the case of all characters is another Latin-1 character, or itself. */
    private static boolean isLatin(String text, boolean upper) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x100 || upper && (c == 0xb5 || c == 0xdf || c == 0xff)) {
                return false;
            }
        }
        return true;
    }

    private static String inPieces(String text, Pace pace, UnaryOperator<String> rule) {
        if (text.length() <= PIECE) {
            return rule.apply(text);
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += PIECE) {
            pace.at(Pace.NOW);
            out.append(rule.apply(text.substring(i, Math.min(text.length(), i + PIECE))));
        }
        return out.toString();
    }

    private static Map<Integer, String> strings(String words) {
        var map = new HashMap<Integer, String>();
        for (String word : words.split(" ")) {
            int equal = word.indexOf('=');
            map.put(Integer.parseInt(word.substring(0, equal), 16), characters(word.substring(equal + 1)));
        }
        return Map.copyOf(map);
    }

    private static String characters(String dotted) {
        var out = new StringBuilder();
        for (String hex : dotted.split("\\.")) {
            out.appendCodePoint(Integer.parseInt(hex, 16));
        }
        return out.toString();
    }

    /** The few case foldings that do not follow from upper and lower case. */
    private record RangeFolds(int[] first, int[] last, String[] to) {
        static RangeFolds of(String words) {
            String[] all = words.split(" ");
            var folds = new RangeFolds(new int[all.length], new int[all.length], new String[all.length]);
            for (int i = 0; i < all.length; i++) {
                int equal = all[i].indexOf('=');
                String[] range = all[i].substring(0, equal).split("-");
                folds.first[i] = Integer.parseInt(range[0], 16);
                folds.last[i] = Integer.parseInt(range[range.length - 1], 16);
                folds.to[i] = characters(all[i].substring(equal + 1));
            }
            return folds;
        }

        @Nullable
        String get(int cp) {
            for (int i = 0; i < first.length; i++) {
                if (cp >= first[i] && cp <= last[i]) {
                    return first[i] == last[i] ? to[i] : Character.toString(to[i].codePointAt(0) + cp - first[i]);
                }
            }
            return null;
        }
    }
}
