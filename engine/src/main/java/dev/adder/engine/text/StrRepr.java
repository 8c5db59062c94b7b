package dev.adder.engine.text;

/**
 * {@code repr} and {@code ascii} of a str, {@code repr} of bytes. The result has at most ten characters for each
 * code point (four for each byte) and the quotes: a caller charges that before, or asks {@link #length}.
 */
public final class StrRepr {
    private StrRepr() {}

    /** {@code repr} of a str given as UTF-16; a lone surrogate is escaped. */
    public static String repr(String text) {
        return render(text, false, Pace.NONE);
    }

    /** {@code repr} of a long str. */
    public static String repr(String text, Pace pace) {
        return render(text, false, pace);
    }

    /** {@code ascii} of a str given as UTF-16. */
    public static String ascii(String text) {
        return render(text, true, Pace.NONE);
    }

    /** {@code repr} of a str given as code points. */
    public static String repr(int[] codePoints) {
        return render(codePoints, false, Pace.NONE);
    }

    /** {@code repr} of a long str given as code points. */
    public static String repr(int[] codePoints, Pace pace) {
        return render(codePoints, false, pace);
    }

    /** {@code ascii} of a str given as code points. */
    public static String ascii(int[] codePoints) {
        return render(codePoints, true, Pace.NONE);
    }

    /** Upper bound of the length of {@code repr}, in UTF-16 units, made without building it. */
    public static long length(String text) {
        long length = 2;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += c >= ' ' && c < 0x7f ? c == '\'' || c == '\\' ? 2 : 1 : c < 0x7f ? 4 : 6;
        }
        return length;
    }

    /** {@code repr} of bytes: {@code b'...'}. */
    public static String bytes(byte[] bytes) {
        return bytes(bytes, Pace.NONE);
    }

    /** {@code repr} of long bytes. */
    public static String bytes(byte[] bytes, Pace pace) {
        return "b" + quoted(bytes, pace);
    }

    /** The bytes of a bytes object in quotes, without the {@code b}. */
    public static String quoted(byte[] bytes, Pace pace) {
        boolean single = false;
        boolean twice = false;
        for (byte b : bytes) {
            single |= b == '\'';
            twice |= b == '"';
        }
        char quote = single && !twice ? '"' : '\'';
        var out = new StringBuilder(bytes.length + 2).append(quote);
        for (int i = 0; i < bytes.length; i++) {
            pace.at(i);
            int c = bytes[i] & 0xff;
            if (c >= 0x7f) {
                hex(out.append("\\x"), c, 2);
            } else {
                appendAscii(out, c, quote);
            }
        }
        return out.append(quote).toString();
    }

    private static String render(String text, boolean ascii, Pace pace) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        var out = new StringBuilder(text.length() + 2).append(quote);
        for (int i = 0; i < text.length();) {
            pace.at(i);
            int cp = text.codePointAt(i);
            append(out, cp, quote, ascii);
            i += Character.charCount(cp);
        }
        return out.append(quote).toString();
    }

    private static String render(int[] codePoints, boolean ascii, Pace pace) {
        boolean single = false;
        boolean twice = false;
        for (int cp : codePoints) {
            single |= cp == '\'';
            twice |= cp == '"';
        }
        char quote = single && !twice ? '"' : '\'';
        var out = new StringBuilder(codePoints.length + 2).append(quote);
        for (int i = 0; i < codePoints.length; i++) {
            pace.at(i);
            append(out, codePoints[i], quote, ascii);
        }
        return out.append(quote).toString();
    }

    private static void append(StringBuilder out, int cp, char quote, boolean ascii) {
        if (cp < 0x7f) {
            appendAscii(out, cp, quote);
        } else if (!ascii && UnicodeRules.isPrintable(cp)) {
            out.appendCodePoint(cp);
        } else if (cp <= 0xff) {
            hex(out.append("\\x"), cp, 2);
        } else if (cp <= 0xffff) {
            hex(out.append("\\u"), cp, 4);
        } else {
            hex(out.append("\\U"), cp, 8);
        }
    }

    private static void appendAscii(StringBuilder out, int c, char quote) {
        switch (c) {
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\\' -> out.append("\\\\");
            default -> {
                if (c == quote) {
                    out.append('\\').append(quote);
                } else if (c < ' ') {
                    hex(out.append("\\x"), c, 2);
                } else {
                    out.append((char) c);
                }
            }
        }
    }

    private static void hex(StringBuilder out, int value, int width) {
        for (int shift = (width - 1) * 4; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(value >> shift & 15, 16));
        }
    }
}
