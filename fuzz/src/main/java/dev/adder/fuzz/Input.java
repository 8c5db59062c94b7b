package dev.adder.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes as the texts that targets take. */
public final class Input {
    private static final byte UTF_16 = (byte) 0xFF;

    private Input() {}

    /** UTF-8, or UTF-16 after a byte 0xFF, in which surrogates may stand alone. */
    public static String text(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != UTF_16) return new String(bytes, StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder();
        for (int i = 1; i + 1 < bytes.length; i += 2) {
            text.append((char) ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
        }
        return text.toString();
    }

    /** So many texts, the lines of the input; the last one is all that is left. */
    public static String[] texts(byte[] bytes, int count) {
        String[] parts = text(bytes).split("\n", count);
        int found = parts.length;
        String[] texts = Arrays.copyOf(parts, count);
        Arrays.fill(texts, found, count, "");
        return texts;
    }
}
