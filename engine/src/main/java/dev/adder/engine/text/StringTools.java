package dev.adder.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules for whole texts that more than one method of str needs. Texts are UTF-16; positions are in its units, which
 * are code points as long as the text has none beyond the first plane.
 */
public final class StringTools {
    private StringTools() {}

    /** Whether {@code str.splitlines} ends a line at the character. */
    public static boolean isLineBreak(int cp) {
        return switch (cp) {
            case '\n', '\r', 0x0b, 0x0c, 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /** {@code str.splitlines}. */
    public static List<String> splitLines(String text, boolean keepEnds) {
        var lines = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isLineBreak(text.charAt(end))) {
                end++;
            }
            int next = lineBreakEnd(text, end);
            lines.add(text.substring(start, keepEnds ? next : end));
            start = next;
        }
        return lines;
    }

    private static int lineBreakEnd(String text, int at) {
        if (at >= text.length()) {
            return at;
        }
        return text.startsWith("\r\n", at) ? at + 2 : at + 1;
    }

    /** First position that is no white space, or the length. */
    public static int stripStart(String text) {
        return stripStart(text, Pace.NONE);
    }

    public static int stripStart(String text, Pace pace) {
        int start = 0;
        while (start < text.length() && UnicodeRules.isSpace(text.charAt(start))) {
            pace.at(start++);
        }
        return start;
    }

    /** Position behind the last character from {@code start} on that is no white space. */
    public static int stripEnd(String text, int start) {
        return stripEnd(text, start, Pace.NONE);
    }

    public static int stripEnd(String text, int start, Pace pace) {
        int end = text.length();
        while (end > start && UnicodeRules.isSpace(text.charAt(end - 1))) {
            pace.at(end--);
        }
        return end;
    }

    /** {@code str.strip()}. */
    public static String strip(String text) {
        int start = stripStart(text);
        return text.substring(start, stripEnd(text, start));
    }

    /** {@code str.split()}: the words between white space; after {@code limit} cuts, unless negative, the rest. */
    public static List<String> splitSpace(String text, long limit) {
        var words = new ArrayList<String>();
        int at = stripStart(text);
        while (at < text.length()) {
            if (limit >= 0 && words.size() >= limit) {
                words.add(text.substring(at));
                break;
            }
            int end = at;
            while (end < text.length() && !UnicodeRules.isSpace(text.charAt(end))) {
                end++;
            }
            words.add(text.substring(at, end));
            at = end;
            while (at < text.length() && UnicodeRules.isSpace(text.charAt(at))) {
                at++;
            }
        }
        return words;
    }

    /** Length of {@code str.expandtabs(size)}, to be charged before it is made. */
    public static long expandedLength(String text, long size, Pace pace) {
        long length = 0;
        long column = 0;
        for (int i = 0; i < text.length(); i++) {
            pace.at(i);
            char c = text.charAt(i);
            if (c == '\t') {
                long step = size > 0 ? size - column % size : 0;
                length += step;
                column += step;
            } else {
                length++;
                column = c == '\n' || c == '\r' ? 0 : Character.isLowSurrogate(c) ? column : column + 1;
            }
            if (length < 0 || length > TextFormat.MAX_LENGTH) {
                throw FormatException.overflow("result is too long");
            }
        }
        return length;
    }

    /** {@code str.expandtabs(size)}. */
    public static String expandTabs(String text, long size, Pace pace) {
        var out = new StringBuilder((int) expandedLength(text, size, pace));
        long column = 0;
        for (int i = 0; i < text.length(); i++) {
            pace.at(i);
            char c = text.charAt(i);
            if (c == '\t') {
                int step = size > 0 ? (int) (size - column % size) : 0;
                out.repeat(' ', step);
                column += step;
            } else {
                out.append(c);
                column = c == '\n' || c == '\r' ? 0 : Character.isLowSurrogate(c) ? column : column + 1;
            }
        }
        return out.toString();
    }

    /** {@code str.zfill(width)}; {@code missing} zeros go behind a sign. */
    public static String zeroFill(String text, int missing) {
        if (missing <= 0) {
            return text;
        }
        boolean sign = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-');
        return new StringBuilder(text.length() + missing).append(text, 0, sign ? 1 : 0).repeat('0', missing)
                .append(text, sign ? 1 : 0, text.length()).toString();
    }

    /** {@code str.isupper}: something cased, and nothing of it lower or title case. */
    public static boolean isUpper(String text, Pace pace) {
        return hasCase(text, true, pace);
    }

    /** {@code str.islower}. */
    public static boolean isLower(String text, Pace pace) {
        return hasCase(text, false, pace);
    }

    private static boolean hasCase(String text, boolean upper, Pace pace) {
        boolean cased = false;
        for (int i = 0; i < text.length();) {
            pace.at(i);
            int cp = text.codePointAt(i);
            boolean isUpper = UnicodeRules.isUpper(cp);
            boolean isLower = UnicodeRules.isLower(cp);
            if (UnicodeRules.isTitle(cp) || (upper ? isLower : isUpper)) {
                return false;
            }
            cased |= upper ? isUpper : isLower;
            i += Character.charCount(cp);
        }
        return cased;
    }

    /** {@code str.istitle}. */
    public static boolean isTitle(String text, Pace pace) {
        boolean cased = false;
        boolean inWord = false;
        for (int i = 0; i < text.length();) {
            pace.at(i);
            int cp = text.codePointAt(i);
            if (UnicodeRules.isUpper(cp) || UnicodeRules.isTitle(cp)) {
                if (inWord) {
                    return false;
                }
                cased = true;
                inWord = true;
            } else if (UnicodeRules.isLower(cp)) {
                if (!inWord) {
                    return false;
                }
                cased = true;
            } else {
                inWord = false;
            }
            i += Character.charCount(cp);
        }
        return cased;
    }
}
