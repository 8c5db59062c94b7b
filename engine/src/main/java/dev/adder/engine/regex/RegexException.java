package dev.adder.engine.regex;

/** A pattern or template that is wrong: the Python exception to raise. It carries no Java stack trace. */
public final class RegexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The Python exception class; {@code PATTERN} is {@code re.error}. */
    public enum Kind {
        PATTERN, VALUE_ERROR, OVERFLOW_ERROR, INDEX_ERROR, RECURSION_ERROR
    }

    private final Kind kind;
    private final String message;
    private final int position;
    private final int line;
    private final int column;
    private final boolean multiLine;

    private RegexException(Kind kind, String message, int position, int line, int column, boolean multiLine) {
        super(message, null, false, false);
        this.kind = kind;
        this.message = message;
        this.position = position;
        this.line = line;
        this.column = column;
        this.multiLine = multiLine;
    }

    /** An error at a place of a pattern. */
    static RegexException at(String message, int[] pattern, int position) {
        int line = 1;
        int lineStart = 0;
        boolean multiLine = false;
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i] == '\n') {
                multiLine = true;
                if (i < position) {
                    line++;
                    lineStart = i + 1;
                }
            }
        }
        return new RegexException(Kind.PATTERN, message, position, line, position - lineStart + 1, multiLine);
    }

    /** An error of a pattern without a place. */
    static RegexException pattern(String message) {
        return new RegexException(Kind.PATTERN, message, -1, -1, -1, false);
    }

    static RegexException value(String message) {
        return new RegexException(Kind.VALUE_ERROR, message, -1, -1, -1, false);
    }

    static RegexException overflow(String message) {
        return new RegexException(Kind.OVERFLOW_ERROR, message, -1, -1, -1, false);
    }

    static RegexException index(String message) {
        return new RegexException(Kind.INDEX_ERROR, message, -1, -1, -1, false);
    }

    static RegexException recursion() {
        return new RegexException(Kind.RECURSION_ERROR, "maximum recursion depth exceeded", -1, -1, -1, false);
    }

    public Kind kind() {
        return kind;
    }

    /** {@code error.msg}: without the place. */
    public String message() {
        return message;
    }

    /** {@code error.pos}, or -1 for None. */
    public int position() {
        return position;
    }

    /** {@code error.lineno}, or -1 for None. */
    public int line() {
        return line;
    }

    /** {@code error.colno}, or -1 for None. */
    public int column() {
        return column;
    }

    /** {@code str(error)}. */
    public String text() {
        if (position < 0) {
            return message;
        }
        return message + " at position " + position
                + (multiLine ? " (line " + line + ", column " + column + ")" : "");
    }
}
