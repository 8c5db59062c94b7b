package dev.adder.engine.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Program text under a name, with its lines found when first asked for; offsets are UTF-16, lines and columns count
 * from 1.
 */
public final class Source {
    /** What text takes with the code that it becomes, for each char: more than programs in common need. */
    private static final long HELD_BY_CHAR = 40;
    /** The same with its tokens and its syntax. */
    private static final long TAKEN_BY_CHAR = 60;
    /** From so many chars on a program that was given counts as memory of its run. */
    private static final int COMMON = 32 * 1024;

    private final String name;
    private final String text;
    private final boolean made;
    private int @Nullable [] lineStarts;

    private Source(String name, String text, boolean made) {
        this.name = name;
        this.text = text;
        this.made = made;
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = findLines();
            lineStarts = known;
        }
        return known;
    }

    private int[] findLines() {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** Text with {@code \r\n} and {@code \r} read as {@code \n}, as CPython reads a file. */
    public static Source of(String name, String text) {
        String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return new Source(name, unix, unix.length() > COMMON);
    }

    /** The same for text that a program compiles while it runs, and that is memory of its own. */
    public static Source made(String name, String text) {
        return new Source(name, of(name, text).text, true);
    }

    /** What reading a program takes for a while, in modelled bytes. */
    public static long taken(String text) {
        return text.length() > COMMON ? TAKEN_BY_CHAR * text.length() : 0;
    }

    /** What a run holds in text and lowered code by referring to it, in modelled bytes. */
    public long held() {
        return made ? 400 + HELD_BY_CHAR * text.length() + 2L * name.length() : 0;
    }

    /** What tracebacks call this text, as in {@code File "report.py"}. */
    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts().length;
    }

    /** The line, from 1, that holds the offset. */
    public int line(int offset) {
        int i = Arrays.binarySearch(lineStarts(), offset);
        return i >= 0 ? i + 1 : -i - 1;
    }

    /** The column in code points, from 1. */
    public int column(int offset) {
        return text.codePointCount(lineStarts()[line(offset) - 1], Math.min(offset, text.length())) + 1;
    }

    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    /** The text of a line, without its line break. */
    public String lineText(int line) {
        int[] starts = lineStarts();
        int from = starts[line - 1];
        int to = line < starts.length ? starts[line] - 1 : text.length();
        return text.substring(from, to);
    }
}
