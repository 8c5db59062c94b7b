package dev.adder.engine.text;

/**
 * Text or a number that cannot be parsed or formatted: the Python exception to raise, without the engine's classes.
 * The caller maps it at once; it carries no stack trace.
 */
public final class FormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The Python exception class. */
    public enum Kind { VALUE_ERROR, TYPE_ERROR, OVERFLOW_ERROR, MEMORY_ERROR }

    private final Kind kind;
    private final String text;

    private FormatException(Kind kind, String text) {
        super(text, null, false, false);
        this.kind = kind;
        this.text = text;
    }

    public static FormatException value(String message) {
        return new FormatException(Kind.VALUE_ERROR, message);
    }

    public static FormatException type(String message) {
        return new FormatException(Kind.TYPE_ERROR, message);
    }

    public static FormatException overflow(String message) {
        return new FormatException(Kind.OVERFLOW_ERROR, message);
    }

    /** For what is too long to exist; CPython gives no message. */
    public static FormatException memory() {
        return new FormatException(Kind.MEMORY_ERROR, "");
    }

    public Kind kind() {
        return kind;
    }

    /** CPython's message. */
    public String text() {
        return text;
    }
}
