package dev.adder.engine.builtin;

import dev.adder.engine.text.UnicodeNames;

/** {@code unicode_escape}: the escapes of str literals; and {@code raw_unicode_escape}. */
final class EscapeCodec extends Codec {
    private final boolean raw;

    EscapeCodec(boolean raw) {
        super(raw ? "rawunicodeescape" : "unicodeescape", false);
        this.raw = raw;
    }

    @Override
    String reason() {
        return "";
    }

    @Override
    boolean put(ByteOutput out, int cp) {
        if (raw ? cp < 0x100 : cp >= ' ' && cp < 0x7f && cp != '\\') {
            out.add(cp);
            return true;
        }
        StringBuilder text = new StringBuilder();
        switch (cp) {
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\\' -> text.append("\\\\");
            default -> FieldFormatting.escape(text, cp);
        }
        for (int i = 0; i < text.length(); i++) out.add(text.charAt(i));
        return true;
    }

    @Override
    void decode(Decoding in) {
        int i = 0;
        while (i < in.size()) {
            int b = in.at(i);
            if (b != '\\' || raw && (i + 1 >= in.size() || in.at(i + 1) != 'u' && in.at(i + 1) != 'U')) {
                in.add(b);
                i++;
                if (raw && b == '\\' && i < in.size() && in.at(i) == '\\') {
                    in.add('\\');
                    i++;
                }
            } else if (i + 1 >= in.size()) {
                i = in.fail(name, i, i + 1, "\\ at end of string");
            } else {
                i = escape(in, i);
            }
        }
    }

    private int escape(Decoding in, int start) {
        int c = in.at(start + 1);
        int simple = "\\'\"abfnrtv".indexOf(c);
        if (simple >= 0) {
            in.add("\\'\"\u0007\b\f\n\r\t\u000b".charAt(simple));
            return start + 2;
        }
        return switch (c) {
            case '\n' -> start + 2;
            case 'x' -> hex(in, start, 2, "truncated \\xXX escape");
            case 'u' -> hex(in, start, 4, "truncated \\" + "uXXXX escape");
            case 'U' -> hex(in, start, 8, "truncated \\UXXXXXXXX escape");
            case 'N' -> named(in, start);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(in, start + 1);
            default -> {
                in.add('\\');
                in.add(c);
                yield start + 2;
            }
        };
    }

    private int hex(Decoding in, int start, int digits, String truncated) {
        long value = 0;
        int at = start + 2;
        while (at < start + 2 + digits && at < in.size() && Character.digit(in.at(at), 16) >= 0) {
            value = value << 4 | Character.digit(in.at(at++), 16);
        }
        if (at < start + 2 + digits) return in.fail(name, start, at, truncated);
        if (value > Character.MAX_CODE_POINT) return in.fail(name, start, at, "illegal Unicode character");
        in.add((int) value);
        return at;
    }

    private static int octal(Decoding in, int start) {
        int value = 0;
        int at = start;
        while (at < start + 3 && at < in.size() && in.at(at) >= '0' && in.at(at) <= '7') {
            value = value * 8 + in.at(at++) - '0';
        }
        in.add(value);
        return at;
    }

    private int named(Decoding in, int start) {
        int at = start + 2;
        if (at >= in.size() || in.at(at) != '{') return in.fail(name, start, at, "malformed \\N character escape");
        int end = at + 1;
        while (end < in.size() && in.at(end) != '}' && end - at < 300) end++;
        if (end >= in.size() || in.at(end) != '}') return in.fail(name, start, end, "malformed \\N character escape");
        StringBuilder text = new StringBuilder();
        for (int i = at + 1; i < end; i++) text.append((char) in.at(i));
        int cp = UnicodeNames.lookup(text.toString());
        if (cp < 0) return in.fail(name, start, end + 1, "unknown Unicode character name");
        in.add(cp);
        return end + 1;
    }
}
