package dev.adder.engine.stdlib.unicodedata;

import dev.adder.engine.text.CombiningClasses;
import dev.adder.engine.text.NormalForm;
import dev.adder.engine.text.Pace;
import dev.adder.engine.text.UnicodeRules;
import java.text.Normalizer;
import java.util.Locale;

/** Properties of characters in Unicode 15.0: the JDK's, put right where it knows a later Unicode. */
final class Characters {
    private static final CharacterTable WIDTHS = new CharacterTable(CharacterTables.WIDTHS);
    private static final CharacterTable TAGS = new CharacterTable(CharacterTables.TAGS);
    private static final CharacterTable DECOMPOSITIONS = new CharacterTable(CharacterTables.DECOMPOSITIONS);
    private static final String[] CATEGORIES = {"Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No",
        "Zs", "Zl", "Zp", "Cc", "Cf", "Cn", "Co", "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi",
        "Pf"};
    private static final String[] DIRECTIONS = {"L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S",
        "WS", "ON", "LRE", "LRO", "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"};
    private static final int AHOM_SIGN = 0x1171e;

    private Characters() {}

    static String category(int cp) {
        return cp == AHOM_SIGN ? "Mn" : CATEGORIES[UnicodeRules.category(cp)];
    }

    static String direction(int cp) {
        if (UnicodeRules.category(cp) == Character.UNASSIGNED) return "";
        switch (cp) {
            case AHOM_SIGN :
                return "NSM";
            case 0x1d6c1, 0x1d6fb, 0x1d735, 0x1d76f, 0x1d7a9 :
                return "L";
            default :
                int direction = Character.getDirectionality(cp);
                return direction < 0 ? "" : DIRECTIONS[direction];
        }
    }

    static boolean isMirrored(int cp) {
        return cp != 0x226d && Character.isMirrored(cp) && UnicodeRules.category(cp) != Character.UNASSIGNED;
    }

    static int combiningClass(int cp) {
        return CombiningClasses.of(cp);
    }

    static String width(int cp) {
        String width = WIDTHS.get(cp);
        return width == null ? "N" : width;
    }

    /** The decomposition in one step, as code points behind the kind of it. */
    static String decomposition(int cp) {
        if (UnicodeRules.category(cp) == Character.UNASSIGNED || cp >= 0xac00 && cp <= 0xd7a3
                || cp >= 0xd800 && cp <= 0xdfff)
            return "";
        String tag = TAGS.get(cp);
        String text = Character.toString(cp);
        String points = DECOMPOSITIONS.get(cp);
        if (points == null) {
            String full = Normalizer.normalize(text, tag == null ? Normalizer.Form.NFD : Normalizer.Form.NFKD);
            if (full.equals(text)) return "";
            if (tag == null && full.codePointCount(0, full.length()) > 2) {
                int last = full.offsetByCodePoints(full.length(), -1);
                full = Normalizer.normalize(full.substring(0, last), Normalizer.Form.NFC) + full.substring(last);
            }
            points = hex(full);
        }
        StringBuilder out = new StringBuilder();
        if (tag != null) out.append('<').append(tag).append('>');
        for (String point : points.split(" ")) {
            if (!out.isEmpty()) out.append(' ');
            out.append("0".repeat(Math.max(0, 4 - point.length()))).append(point.toUpperCase(Locale.ROOT));
        }
        return out.toString();
    }

    private static String hex(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(cp -> out.append(out.isEmpty() ? "" : " ").append(Integer.toHexString(cp)));
        return out.toString();
    }

    /** The text normalised; what Unicode 15 does not know, and lone surrogates, stays as it is. */
    static String normalize(String text, Normalizer.Form form, Pace pace) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < text.length();) {
            pace.at(i);
            int cp = text.codePointAt(i);
            int next = i + Character.charCount(cp);
            if (cp >= 0x300 && isUnknown(cp)) {
                out.append(NormalForm.of(text.substring(from, i), form, pace)).append(text, i, next);
                from = next;
            }
            i = next;
        }
        return from == 0 ? NormalForm.of(text, form, pace)
                : out.append(NormalForm.of(text.substring(from), form, pace)).toString();
    }

    private static boolean isUnknown(int cp) {
        return cp >= 0xd800 && cp <= 0xdfff || UnicodeRules.category(cp) == Character.UNASSIGNED;
    }
}
