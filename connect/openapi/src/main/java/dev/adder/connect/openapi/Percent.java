package dev.adder.connect.openapi;

import java.nio.charset.StandardCharsets;

/** Percent-encoding: everything but letters, digits and {@code -._~} becomes its bytes in UTF-8. */
final class Percent {
    private static final String RESERVED = ":/?@!$'()*,;[]";
    private static final String IN_PATH = "/?:@!$&'()*+,;=";
    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private Percent() {}

    /** The text with everything encoded that is not unreserved. */
    static String encode(String text) {
        return encode(text, "", false);
    }

    /** Text of a path, whose slashes stay. */
    static String path(String text) {
        return encode(text, IN_PATH, false);
    }

    /** The text as a value in a query. */
    static String query(String text, boolean allowReserved) {
        return encode(text, allowReserved ? RESERVED : "", false);
    }

    /** The text as a name or value of a form, where a space is a plus. */
    static String form(String text) {
        return encode(text, "", true);
    }

    private static String encode(String text, String also, boolean plus) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (byte one : bytes) {
            int b = one & 0xff;
            if (b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '-' || b == '.'
                    || b == '_' || b == '~' || b < 128 && also.indexOf(b) >= 0) {
                out.append((char) b);
            } else if (plus && b == ' ') {
                out.append('+');
            } else {
                out.append('%').append(DIGITS[b >> 4]).append(DIGITS[b & 15]);
            }
        }
        return out.toString();
    }
}
