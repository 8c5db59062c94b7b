package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Text with at least one code point past U+FFFF, as code points, so that length, index and slice count them. */
public final class PyAstralStr extends PyObject implements Comparable<PyAstralStr> {
    public final int[] codePoints;
    private @Nullable String text;

    public PyAstralStr(int[] codePoints) {
        super(Types.STR);
        this.codePoints = codePoints;
    }

    /** The same text as UTF-16. */
    public String text() {
        String t = text;
        if (t == null) {
            t = new String(codePoints, 0, codePoints.length);
            text = t;
        }
        return t;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PyAstralStr s && Arrays.equals(codePoints, s.codePoints);
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public int compareTo(PyAstralStr other) {
        return Arrays.compare(codePoints, other.codePoints);
    }

    @Override
    public void trace(LiveData live) {
        String t = text;
        live.add(48 + 4L * codePoints.length + (t == null ? 0 : 2L * t.length()));
    }
}
