package dev.adder.engine.value;

/** Text in its two forms: a {@code String} while every code point fits a char, else a {@link PyAstralStr}. */
public final class Str {
    private static final String[] SHORT = new String[256];

    static {
        for (int i = 0; i < SHORT.length; i++) SHORT[i] = String.valueOf((char) i).intern();
    }

    private Str() {}

    /** A text of one char, which is not a part of a surrogate pair. */
    public static String of(char c) {
        return c < 256 ? SHORT[c] : String.valueOf(c);
    }

    /** The text itself, or the one that {@link #of(char)} gives when it is as short as that. */
    public static String kept(String s) {
        return s.length() == 1 && s.charAt(0) < 256 ? SHORT[s.charAt(0)] : s;
    }

    /** Whether a text of one char is the one that {@link #of(char)} gives. */
    public static boolean isKept(String s) {
        return s.charAt(0) < 256 && s == SHORT[s.charAt(0)];
    }

    public static boolean is(Object o) {
        return o instanceof String || o instanceof PyAstralStr;
    }

    /** Whether a value is text for Python: plain, or of a subclass of {@code str}. */
    public static boolean isText(Object o) {
        return o instanceof String || o instanceof PyAstralStr || o instanceof PyBoxed b && is(b.value);
    }

    /** The text of a value for which {@link #isText} holds, as UTF-16. */
    public static String text(Object o) {
        if (o instanceof String s) return s;
        if (o instanceof PyAstralStr s) return s.text();
        return text(((PyBoxed) o).value);
    }

    /** The value of UTF-16 text. */
    public static Object of(String utf16) {
        for (int i = 0, n = utf16.length(); i < n - 1; i++) {
            if (Character.isHighSurrogate(utf16.charAt(i)) && Character.isLowSurrogate(utf16.charAt(i + 1))) {
                return new PyAstralStr(utf16.codePoints().toArray());
            }
        }
        return utf16;
    }

    /** The value of code points; lone surrogates stay apart unless an astral character stands among them. */
    public static Object of(int[] codePoints) {
        return of(codePoints, 0, codePoints.length);
    }

    public static Object of(int[] codePoints, int from, int to) {
        for (int i = from; i < to; i++) {
            if (codePoints[i] > 0xFFFF) return new PyAstralStr(java.util.Arrays.copyOfRange(codePoints, from, to));
        }
        char[] chars = new char[to - from];
        for (int i = from; i < to; i++) chars[i - from] = (char) codePoints[i];
        return new String(chars);
    }

    public static Object of(int codePoint) {
        return codePoint > 0xFFFF ? new PyAstralStr(new int[] {codePoint}) : Character.toString(codePoint);
    }

    /** How many code points. */
    public static int length(Object str) {
        return str instanceof String s ? s.length() : ((PyAstralStr) str).codePoints.length;
    }

    public static int codePointAt(Object str, int index) {
        return str instanceof String s ? s.charAt(index) : ((PyAstralStr) str).codePoints[index];
    }

    public static int[] codePoints(Object str) {
        if (str instanceof PyAstralStr a) return a.codePoints;
        String s = (String) str;
        int[] result = new int[s.length()];
        for (int i = 0; i < result.length; i++) result[i] = s.charAt(i);
        return result;
    }

    /** A part by code point indices within bounds. */
    public static Object slice(Object str, int from, int to) {
        if (str instanceof String s) return s.substring(from, to);
        return of(((PyAstralStr) str).codePoints, from, to);
    }

    public static Object concat(Object a, Object b) {
        if (a instanceof String s && b instanceof String t) return s.concat(t);
        int[] x = codePoints(a);
        int[] y = codePoints(b);
        int[] both = java.util.Arrays.copyOf(x, x.length + y.length);
        System.arraycopy(y, 0, both, x.length, y.length);
        return new PyAstralStr(both);
    }
}
