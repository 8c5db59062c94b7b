package dev.adder.engine.check;

import dev.adder.engine.syntax.Source;

/**
 * Something wrong with a program.
 *
 * @param kind what sort of problem, in one word: {@code name}, {@code module}, {@code call}, {@code await}
 * @param message what is wrong, and the nearest thing that would work
 * @param start where it starts, as an offset into the source
 * @param end where it ends
 * @param certain whether it fails whenever the program runs: on code that is always reached and under no {@code try}
 */
public record Problem(String kind, String message, int start, int end, boolean certain) {

    /** {@code file:line:column: kind: message}, the line and carets below. */
    public String render(Source source) {
        int line = source.line(start);
        int column = source.column(start);
        String text = source.lineText(line);
        int length = Math.max(1, source.line(end) == line ? end - start
                : source.lineStart(line) + text.length() - start);
        return source.name() + ":" + line + ":" + column + ": " + kind + ": " + message + "\n    " + text + "\n    "
                + " ".repeat(start - source.lineStart(line)) + "^".repeat(length) + "\n";
    }
}
