package dev.adder.engine.data;

/**
 * JSON text to data and back, without a library. The plain form is ordinary JSON and loses kinds that JSON lacks; the
 * exact form reads back as the same data, for logs and stores.
 */
public final class JsonText {
    /** How long a text {@link #read(String)} accepts, in characters. */
    public static final int DEFAULT_MAX_LENGTH = 64 * 1024 * 1024;

    private JsonText() {}

    /**
     * Ordinary JSON on one line: bytes as base 64 text, decimals as numbers, media as an object of {@code mimeType},
     * {@code name} and {@code data}; infinite and undefined numbers become {@code null}.
     */
    public static String write(Data data) {
        return JsonWriter.plain(data, 0);
    }

    /** Ordinary JSON, indented by two spaces. */
    public static String pretty(Data data) {
        return JsonWriter.plain(data, 2);
    }

    /**
     * JSON that {@link #readExact} turns back into equal data: kinds that JSON lacks are objects with one {@code $}
     * key, and keys that start with {@code $} get another one.
     */
    public static String writeExact(Data data) {
        return JsonWriter.exact(data);
    }

    /**
     * Reads ordinary JSON; {@code NaN} and {@code Infinity} are understood, of equal keys the last one counts.
     *
     * @throws JsonSyntaxException when the text is not JSON, too long or nested too deep
     */
    public static Data read(String text) {
        return read(text, DEFAULT_MAX_LENGTH);
    }

    /**
     * Reads ordinary JSON of limited length.
     *
     * @throws JsonSyntaxException when the text is not JSON, too long or nested too deep
     */
    public static Data read(String text, int maxLength) {
        if (text.length() > maxLength) {
            throw new JsonSyntaxException("text is longer than " + maxLength + " characters", 1, 1);
        }
        return new JsonReader(text, false).document();
    }

    /**
     * Reads what {@link #writeExact} wrote.
     *
     * @throws JsonSyntaxException when the text is not of that form
     */
    public static Data readExact(String text) {
        return new JsonReader(text, true).document();
    }
}
