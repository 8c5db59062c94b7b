package dev.adder.engine.syntax;

import java.util.Arrays;

/** Program text under a name, with its lines found once; offsets are UTF-16, lines and columns count from 1. */
public final class Source {
    private final String name;
    private final String text;
    private final int[] lineStarts;

    private Source(String name, String text) {
        this.name = name;
        this.text = text;
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
            starts[count++] = i + 1;
        }
        this.lineStarts = Arrays.copyOf(starts, count);
    }

    /** Text with {@code \r\n} and {@code \r} read as {@code \n}, as CPython reads a file. */
    public static Source of(String name, String text) {
        String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return new Source(name, unix);
    }

    /** What tracebacks call this text, as in {@code File "report.py"}. */
    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The line, from 1, that holds the offset. */
    public int line(int offset) {
        int i = Arrays.binarySearch(lineStarts, offset);
        return i >= 0 ? i + 1 : -i - 1;
    }

    /** The column in code points, from 1. */
    public int column(int offset) {
        return text.codePointCount(lineStarts[line(offset) - 1], Math.min(offset, text.length())) + 1;
    }

    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The text of a line, without its line break. */
    public String lineText(int line) {
        int from = lineStarts[line - 1];
        int to = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        return text.substring(from, to);
    }
}
