package dev.adder.engine.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Normal forms of text in time that follows its length. The JDK's normalizer takes the square of it for many marks in
 * the wrong order; here they are put in order before, and a long text is normalised in pieces.
 */
public final class NormalForm {
    private static final int PIECE = 4096;
    private static final int FEW_MARKS = 64;
    /** Characters of class 0 that become part of the one before, or whose decomposition begins with such a one. */
    private static final RangeTable JOINING = RangeTable.of("9be 9d7 b3e b56-b57 bbe bd7 cc2 cd5-cd6 d3e d57 dcf ddf "
            + "f73 f75 f81 fb5 fb7 102e 1161-1175 11a8-11c2 1b35 3133 3135-3136 313a-313f 314f-3163 ff9e-ff9f ffa3 "
            + "ffa5-ffa6 ffaa-ffaf ffc2-ffc7 ffca-ffcf ffd2-ffd7 ffda-ffdc 11127 1133e 11357 114b0 114ba 114bd 115af "
            + "11930");

    private NormalForm() {}

    /** The text in a normal form of the JDK's Unicode. */
    public static String of(String text, Form form, Pace pace) {
        if (text.length() <= FEW_MARKS) {
            return Normalizer.normalize(text, form);
        }
        var out = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < text.length();) {
            pace.at(i);
            int cp = text.codePointAt(i);
            if (i - from >= PIECE && startsAnew(cp)) {
                pace.at(Pace.NOW);
                out.append(piece(text.substring(from, i), form, pace));
                from = i;
            }
            i += Character.charCount(cp);
        }
        return out.append(piece(text.substring(from), form, pace)).toString();
    }

    private static boolean startsAnew(int cp) {
        return cp < 0x300 || CombiningClasses.of(cp) == 0 && !JOINING.contains(cp);
    }

    private static String piece(String text, Form form, Pace pace) {
        return Normalizer.normalize(hasManyMarks(text) ? ordered(text, form, pace) : text, form);
    }

    private static boolean hasManyMarks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length() && marks <= FEW_MARKS;) {
            int cp = text.codePointAt(i);
            marks = startsAnew(cp) ? 0 : marks + 1;
            i += Character.charCount(cp);
        }
        return marks > FEW_MARKS;
    }

    /** The text decomposed, the marks behind each character in the order of their classes. */
    private static String ordered(String text, Form form, Pace pace) {
        Form decomposed = form == Form.NFC || form == Form.NFD ? Form.NFD : Form.NFKD;
        var out = new StringBuilder(text.length());
        var marks = new StringBuilder[256];
        for (int i = 0; i < text.length();) {
            pace.at(i);
            int cp = text.codePointAt(i);
            String parts = Normalizer.normalize(Character.toString(cp), decomposed);
            for (int j = 0; j < parts.length();) {
                int part = parts.codePointAt(j);
                int order = CombiningClasses.of(part);
                if (order == 0) {
                    append(out, marks);
                    out.appendCodePoint(part);
                } else {
                    if (marks[order] == null) {
                        marks[order] = new StringBuilder();
                    }
                    marks[order].appendCodePoint(part);
                }
                j += Character.charCount(part);
            }
            i += Character.charCount(cp);
        }
        append(out, marks);
        return out.toString();
    }

    private static void append(StringBuilder out, StringBuilder[] marks) {
        for (StringBuilder of : marks) {
            if (of != null) {
                out.append(of);
                of.setLength(0);
            }
        }
    }
}
