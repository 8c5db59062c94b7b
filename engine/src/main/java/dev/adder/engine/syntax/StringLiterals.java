package dev.adder.engine.syntax;

import dev.adder.engine.text.UnicodeNames;
import java.util.Arrays;

/** The values of string literals: escapes decoded; escapes that Python does not know are kept as text. */
final class StringLiterals {
    /** A body that cannot be decoded, in CPython's words. */
    static final class BadEscape extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final String reason;

        BadEscape(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }

    private final String text;
    private final int end;
    private int at;
    private int[] out;
    private int size;
    /** How much longer the text read so far is in the form that CPython counts error positions in. */
    private int widening;

    private StringLiterals(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.out = new int[Math.max(end - start, 0)];
    }

    /** The text of a str body. */
    static Literal.Str decode(String text, int start, int end, boolean raw) {
        boolean escapes = !raw && text.indexOf('\\', start, Math.max(start, end)) >= 0;
        if (!escapes && isPlain(text, start, end)) return Literal.Str.plain(text.substring(start, end));
        StringLiterals literal = new StringLiterals(text, start, end);
        if (escapes) return Literal.Str.of(literal.decodeText());
        return Literal.Str.of(text.substring(start, end).codePoints().toArray());
    }

    private static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) if (Character.isSurrogate(text.charAt(i))) return false;
        return true;
    }

    /** The bytes of a bytes body; its characters are known to be ASCII. */
    static byte[] decodeBytes(String text, int start, int end, boolean raw) {
        StringLiterals literal = new StringLiterals(text, start, end);
        if (raw) {
            while (literal.at < end) literal.put(text.charAt(literal.at++));
        } else {
            literal.decodeByteEscapes(start);
        }
        byte[] bytes = new byte[literal.size];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) literal.out[i];
        return bytes;
    }

    private void put(int c) {
        if (size == out.length) out = Arrays.copyOf(out, size * 2 + 1);
        out[size++] = c;
    }

    private int[] decodeText() {
        int start = at;
        while (at < end) {
            int c = text.codePointAt(at);
            if (c != '\\') {
                at += Character.charCount(c);
                if (c >= 128) widening += 10 - Character.charCount(c);
                put(c);
                continue;
            }
            escape(at - start + widening);
        }
        return Arrays.copyOf(out, size);
    }

    private void escape(int position) {
        at++;
        if (at >= end) throw bad(position, position, "\\ at end of string");
        char c = text.charAt(at++);
        switch (c) {
            case '\n' -> {}
            case 'x' -> hex(position, 2, "truncated \\xXX escape");
            case 'u' -> hex(position, 4, "truncated \\uXXXX escape");
            case 'U' -> hex(position, 8, "truncated \\UXXXXXXXX escape");
            case 'N' -> named(position);
            default -> {
                if (!simple(c)) {
                    put('\\');
                    at--;
                }
            }
        }
    }

    /** An escape of one character or of octal digits; whether it is one. */
    private boolean simple(char c) {
        int value = switch (c) {
            case '\\', '\'', '"' -> c;
            case 'a' -> 7;
            case 'b' -> 8;
            case 'f' -> 12;
            case 'n' -> 10;
            case 'r' -> 13;
            case 't' -> 9;
            case 'v' -> 11;
            default -> -1;
        };
        if (value >= 0) {
            put(value);
            return true;
        }
        if (c < '0' || c > '7') return false;
        value = c - '0';
        for (int i = 0; i < 2 && at < end && text.charAt(at) >= '0' && text.charAt(at) <= '7'; i++) {
            value = value * 8 + text.charAt(at++) - '0';
        }
        put(value);
        return true;
    }

    private void hex(int position, int digits, String reason) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = at < end && text.charAt(at) < 128 ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) throw bad(position, position + 1 + i, reason);
            value = value << 4 | digit;
            at++;
        }
        if (value < 0 || value > Character.MAX_CODE_POINT) {
            throw bad(position, position + 1 + digits, "illegal Unicode character");
        }
        put(value);
    }

    private void named(int position) {
        int close = at < end && text.charAt(at) == '{' ? text.indexOf('}', at) : -1;
        if (close < 0 || close >= end || close == at + 1) {
            int length = at >= end || text.charAt(at) != '{' ? 1 : close == at + 1 ? 3 : end - at + 1;
            if (close == at + 1) length = 2;
            throw bad(position, position + length, "malformed \\N character escape");
        }
        String name = text.substring(at + 1, close);
        int value = UnicodeNames.lookup(name);
        if (value < 0) throw bad(position, position + close - at + 2, "unknown Unicode character name");
        at = close + 1;
        put(value);
    }

    private static BadEscape bad(int from, int to, String reason) {
        String where = from == to ? "byte 0x5c in position " + from : "bytes in position " + from + "-" + to;
        return new BadEscape("(unicode error) 'unicodeescape' codec can't decode " + where + ": " + reason);
    }

    private void decodeByteEscapes(int start) {
        while (at < end) {
            char c = text.charAt(at++);
            if (c != '\\') {
                put(c);
                continue;
            }
            int position = at - 1 - start;
            if (at >= end) throw new BadEscape("(value error) Trailing \\ in string");
            c = text.charAt(at++);
            if (c == '\n') continue;
            if (c == 'x') {
                int high = at < end ? Character.digit(text.charAt(at), 16) : -1;
                int low = at + 1 < end ? Character.digit(text.charAt(at + 1), 16) : -1;
                if (high < 0 || low < 0) {
                    throw new BadEscape("(value error) invalid \\x escape at position " + position);
                }
                put(high << 4 | low);
                at += 2;
            } else if (!simple(c)) {
                put('\\');
                at--;
            }
        }
    }
}
