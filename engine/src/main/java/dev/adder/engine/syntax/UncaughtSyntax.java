package dev.adder.engine.syntax;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The line of a syntax error with carets below, as CPython shows it when nothing has caught the error; its
 * {@code traceback} module does that a little differently.
 */
public final class UncaughtSyntax {
    /** Errors of single tokens count characters where others count bytes. */
    private static final Pattern OF_TOKENS = Pattern.compile(
            "unmatched |closing parenthesis|unterminated |leading zeros|f-string: (expecting '}'|single '}')"
                    + "|invalid (character|non-printable|decimal|hexadecimal|octal|binary|imaginary|digit)");

    private UncaughtSyntax() {}

    /** {@code goesOn} says that the error ends in a later line: the carets then go to the end of this one. */
    public static void write(StringBuilder out, String text, int offset, int endOffset, boolean goesOn) {
        int end = goesOn ? bytes(text) : endOffset;
        int carets = end > 0 && end > offset ? end - offset : 1;
        int start = 0;
        while (start < text.length() && " \t\f".indexOf(text.charAt(start)) >= 0) start++;
        int length = bytes(text.substring(start)) - (text.endsWith("\n") ? 1 : 0);
        int column = Math.min(offset - 1 - start, length);
        int from = start;
        for (int line = text.indexOf('\n', from); line >= 0; line = text.indexOf('\n', from)) {
            int before = bytes(text.substring(from, line));
            if (before >= column) break;
            column -= before + 1;
            from = line + 1;
        }
        out.append("    ").append(text, from, text.length());
        if (from == text.length() || !text.endsWith("\n")) out.append('\n');
        if (column >= 0) out.append("    ").repeat(' ', column).repeat('^', carets).append('\n');
    }

    /** The column, from 1, that an error with this message has in a file, for one in code points; 0 for none. */
    static int column(String message, String line, int column) {
        if (column > line.length() && message.equals("unexpected unindent")) return 0;
        if (column <= 1 || OF_TOKENS.matcher(message).lookingAt()) return column;
        int before = line.codePointCount(0, line.length()) < column - 1 ? line.length()
                : line.offsetByCodePoints(0, column - 1);
        return column + bytes(line.substring(0, before)) - line.codePointCount(0, before);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
