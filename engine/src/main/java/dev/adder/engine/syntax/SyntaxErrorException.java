package dev.adder.engine.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A program that is not Python, told as CPython tells it. Positions are CPython's: lines from 1, offsets in code points
 * from 1; an offset of 0 or -1 means what it means there.
 */
public final class SyntaxErrorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The exception that CPython raises. */
    public enum Type {
        SYNTAX_ERROR("SyntaxError"), INDENTATION_ERROR("IndentationError"), TAB_ERROR("TabError"),
        /** A tree too deep to work on; has no position. */
        RECURSION_ERROR("RecursionError"),
        /** Source too deep to parse; has no position. */
        MEMORY_ERROR("MemoryError");

        public final String pythonName;

        Type(String pythonName) {
            this.pythonName = pythonName;
        }
    }

    private final Type type;
    private final String message;
    private final String fileName;
    private final @Nullable String lineText;
    private final int line;
    private final int offset;
    private final int endLine;
    private final int endOffset;
    private final boolean bare;

    private SyntaxErrorException(Type type, String message, String fileName, @Nullable String lineText, int line,
            int offset, int endLine, int endOffset, boolean bare) {
        super(message, null, false, false);
        this.type = type;
        this.message = message;
        this.fileName = fileName;
        this.lineText = lineText;
        this.line = line;
        this.offset = offset;
        this.endLine = endLine;
        this.endOffset = endOffset;
        this.bare = bare;
    }

    static SyntaxErrorException at(Source source, Type type, String message, int line, int offset, int endLine,
            int endOffset) {
        String text = line >= 1 && line <= source.lineCount() ? source.lineText(line) : "";
        return new SyntaxErrorException(type, message, source.name(), text, line, offset, endLine, endOffset, false);
    }

    /** The same error, whose {@code text} is the line without its line break. */
    SyntaxErrorException bare() {
        return new SyntaxErrorException(type, message, fileName, lineText, line, offset, endLine, endOffset, true);
    }

    /** An error over a range of the source, positions as CPython gives them. */
    static SyntaxErrorException range(Source source, String message, int start, int end) {
        return at(source, Type.SYNTAX_ERROR, message, source.line(start), source.column(start), source.line(end),
                source.column(end));
    }

    static SyntaxErrorException withoutPosition(Source source, Type type, String message) {
        return new SyntaxErrorException(type, message, source.name(), null, 0, 0, 0, 0, true);
    }

    public Type type() {
        return type;
    }

    /** The text after {@code SyntaxError: }. */
    public String message() {
        return message;
    }

    public String fileName() {
        return fileName;
    }

    /** Whether the error has a place in the source at all. */
    public boolean located() {
        return lineText != null;
    }

    /** CPython's {@code lineno}. */
    public int line() {
        return line;
    }

    /** CPython's {@code offset}. */
    public int offset() {
        return offset;
    }

    /** CPython's {@code end_lineno}; 0 if it gives no end. */
    public int endLine() {
        return endLine;
    }

    /** CPython's {@code end_offset}. */
    public int endOffset() {
        return endOffset;
    }

    /** The line of source, without its line break; CPython's {@code text}. */
    public @Nullable String lineText() {
        return lineText;
    }

    /** Whether {@code text}, as a program sees it, goes without the line break that the line has. */
    public boolean isBare() {
        return bare || endLine != line && endLine > 0;
    }

    /** The error as CPython prints it for a program that it runs, ending in a line break. */
    public String render() {
        StringBuilder out = new StringBuilder();
        if (lineText != null) {
            out.append("  File \"").append(fileName).append("\", line ").append(line).append('\n');
            renderLine(out, lineText);
        }
        out.append(type.pythonName).append(": ").append(message).append('\n');
        return out.toString();
    }

    /** Read from a file, columns are those of bytes, and an error at the end of the file has none. */
    private void renderLine(StringBuilder out, String text) {
        boolean atEnd = endOffset == -1 && (message.startsWith("expected ") || text.strip().equals("\\"));
        boolean ranged = type == Type.SYNTAX_ERROR && endOffset > 0;
        UncaughtSyntax.write(out, text + "\n", atEnd ? 0 : UncaughtSyntax.column(message, text, offset),
                ranged ? UncaughtSyntax.column(message, text, endOffset) : -1,
                type == Type.SYNTAX_ERROR && endLine > line);
    }
}
