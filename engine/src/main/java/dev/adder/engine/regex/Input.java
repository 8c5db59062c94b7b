package dev.adder.engine.regex;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text that is searched, as code points: a string without astral characters, code points, or bytes. One input
 * serves many searches.
 */
public final class Input {
    private final @Nullable String text;
    private final int[] points;
    private final int length;

    private Input(@Nullable String text, int[] points) {
        this.text = text;
        this.points = points;
        this.length = text != null ? text.length() : points.length;
    }

    /** A string of which each char is a code point. */
    public static Input of(String text) {
        return new Input(text, new int[0]);
    }

    /** Code points; the array is not copied. */
    public static Input of(int[] points) {
        return new Input(null, points);
    }

    /** Bytes; they are copied. */
    public static Input of(byte[] bytes) {
        return of(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    public int length() {
        return length;
    }

    public int at(int index) {
        return text != null ? text.charAt(index) : points[index];
    }

    /** The string behind it, or null when it is made of code points. */
    @Nullable
    String text() {
        return text;
    }
}
