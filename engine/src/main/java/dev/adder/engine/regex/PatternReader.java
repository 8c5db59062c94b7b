package dev.adder.engine.regex;

import dev.adder.engine.text.StrRepr;
import dev.adder.engine.text.UnicodeRules;

/**
 * Reads a pattern or template token by token: a character, or a backslash with the character behind it. A token is
 * an int: the code point, with {@link #ESCAPED} added behind a backslash; {@link #END} at the end.
 */
final class PatternReader {
    static final int END = -1;
    static final int ESCAPED = 1 << 24;

    private final int[] pattern;
    private final boolean bytes;
    private int index;
    private int next;

    PatternReader(int[] pattern, boolean bytes) {
        this.pattern = pattern;
        this.bytes = bytes;
        advance();
    }

    boolean isBytes() {
        return bytes;
    }

    /** The token that {@link #get} will return. */
    int next() {
        return next;
    }

    int get() {
        int token = next;
        advance();
        return token;
    }

    boolean match(int token) {
        if (next != token) {
            return false;
        }
        advance();
        return true;
    }

    private void advance() {
        if (index >= pattern.length) {
            next = END;
            return;
        }
        int cp = pattern[index++];
        if (cp != '\\') {
            next = cp;
            return;
        }
        if (index >= pattern.length) {
            throw RegexException.at("bad escape (end of pattern)", pattern, pattern.length - 1);
        }
        next = pattern[index++] | ESCAPED;
    }

    /** Where the next token is. */
    int position() {
        return index - length(next);
    }

    void seek(int position) {
        index = position;
        advance();
    }

    static int length(int token) {
        return token == END ? 0 : token >= ESCAPED ? 2 : 1;
    }

    static boolean isEscape(int token) {
        return token >= ESCAPED;
    }

    static int codePoint(int token) {
        return token & ESCAPED - 1;
    }

    static String text(int token) {
        String character = Character.toString(codePoint(token));
        return isEscape(token) ? "\\" + character : character;
    }

    /** An error {@code back} characters before the next token. */
    RegexException error(String message, int back) {
        return RegexException.at(bytes ? ascii(message) : message, pattern, position() - back);
    }

    RegexException error(String message) {
        return error(message, 0);
    }

    private static String ascii(String message) {
        var out = new StringBuilder();
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            out.append(c < 0x80 ? String.valueOf(c) : "\\x" + Integer.toHexString(c));
        }
        return out.toString();
    }

    /** Up to {@code count} digits of a base, as text. */
    String digits(int count, int base) {
        var out = new StringBuilder();
        while (out.length() < count && isDigit(next, base)) {
            out.append((char) get());
        }
        return out.toString();
    }

    static boolean isDigit(int token, int base) {
        return token >= 0 && token < 0x80 && Character.digit(token, base) >= 0;
    }

    /** The text up to a character, which is skipped. */
    String until(char terminator, String name) {
        var out = new StringBuilder();
        int length = 0;
        while (true) {
            int token = get();
            if (token == END) {
                throw length == 0 ? error("missing " + name)
                        : error("missing " + terminator + ", unterminated name", length);
            }
            if (token == terminator) {
                if (length == 0) {
                    throw error("missing " + name, 1);
                }
                return out.toString();
            }
            out.append(text(token));
            length += length(token);
        }
    }

    /** Refuses a group name that is none; {@code back} is what lies between it and the next token. */
    void checkGroupName(String name, int back) {
        boolean wrong = bytes && !name.chars().allMatch(c -> c < 0x80) || !UnicodeRules.isIdentifier(name);
        if (wrong) {
            String shown = bytes ? StrRepr.ascii(name) : StrRepr.repr(name);
            throw error("bad character in group name " + shown, length(name) + back);
        }
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether the text is nothing but ASCII digits. */
    static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The value of a number, and the greatest int if it is more. */
    static int number(String digits) {
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = Math.min(value * 10 + digits.charAt(i) - '0', Integer.MAX_VALUE);
        }
        return (int) value;
    }
}
