package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;

/**
 * Search in text in time that is linear in its length, whatever the program searches for. Texts are UTF-16 and so are
 * positions.
 */
public final class TextSearch {
    /** Up to this length the JDK's search is used, which compares at most so many chars at each place. */
    private static final int SHORT = 48;

    private TextSearch() {}

    /** The first place within {@code from..to} where the part begins that lies there as a whole, or -1. */
    public static int indexOf(Ctx ctx, String text, String part, int from, int to) {
        if (to - from < part.length()) return -1;
        ctx.tick((to - from) >> 8);
        if (isCut(part)) return cutIndex(ctx, text, part, from, to, false);
        if (part.length() <= SHORT || to - from < 4096) return text.indexOf(part, from, to);
        return linear(ctx, text, part, from, to, false);
    }

    /** The last place within {@code from..to} where the part begins that lies there as a whole, or -1. */
    public static int lastIndexOf(Ctx ctx, String text, String part, int from, int to) {
        if (to - from < part.length()) return -1;
        ctx.tick((to - from) >> 8);
        if (isCut(part)) return cutIndex(ctx, text, part, from, to, true);
        if (part.length() <= SHORT || to - from < 4096) {
            int at = text.lastIndexOf(part, to - part.length());
            return at < from ? -1 : at;
        }
        return linear(ctx, text, part, from, to, true);
    }

    /** How often the part occurs without overlap; an empty part is everywhere. */
    public static long count(Ctx ctx, String text, String part, int from, int to, long most) {
        if (part.isEmpty()) return Math.min(most, from > to ? 0 : text.codePointCount(from, to) + 1L);
        long count = 0;
        int at = from;
        while (count < most && (at = next(ctx, text, part, at, to)) >= 0) {
            count++;
            at += part.length();
        }
        return count;
    }

    /** {@link #indexOf} without paying for the whole rest each time. */
    static int next(Ctx ctx, String text, String part, int from, int to) {
        int at = part.length() <= SHORT && !isCut(part) ? text.indexOf(part, from, to)
                : indexOf(ctx, text, part, from, to);
        ctx.tick(1 + ((at < 0 ? to - from : at - from) >> 8));
        return at;
    }

    /** Whether an end of the part may fall into the middle of a surrogate pair. */
    private static boolean isCut(String part) {
        return !part.isEmpty() && (Character.isLowSurrogate(part.charAt(0))
                || Character.isHighSurrogate(part.charAt(part.length() - 1)));
    }

    private static int cutIndex(Ctx ctx, String text, String part, int from, int to, boolean last) {
        int at = last ? to - part.length() : from;
        while (at >= from && at + part.length() <= to) {
            ctx.look(at);
            if (text.startsWith(part, at) && isBoundary(text, at) && isBoundary(text, at + part.length())) return at;
            at += last ? -1 : 1;
        }
        return -1;
    }

    private static boolean isBoundary(String text, int at) {
        return at <= 0 || at >= text.length() || !Character.isHighSurrogate(text.charAt(at - 1))
                || !Character.isLowSurrogate(text.charAt(at));
    }

    /** Knuth, Morris and Pratt; backwards on the mirrored texts. */
    private static int linear(Ctx ctx, String text, String part, int from, int to, boolean last) {
        int m = part.length();
        ctx.charge(16 + 4L * m);
        ctx.tick((to - from + m) >> 4);
        int[] border = new int[m];
        for (int i = 1, k = 0; i < m; i++) {
            ctx.look(i);
            while (k > 0 && at(part, i, 0, m, last) != at(part, k, 0, m, last)) k = border[k - 1];
            if (at(part, i, 0, m, last) == at(part, k, 0, m, last)) k++;
            border[i] = k;
        }
        int n = to - from;
        for (int i = 0, k = 0; i < n; i++) {
            ctx.look(i);
            char c = at(text, i, from, to, last);
            while (k > 0 && c != at(part, k, 0, m, last)) k = border[k - 1];
            if (c == at(part, k, 0, m, last)) k++;
            if (k == m) return last ? to - 1 - i : from + i - m + 1;
        }
        return -1;
    }

    private static char at(String text, int i, int from, int to, boolean mirrored) {
        return text.charAt(mirrored ? to - 1 - i : from + i);
    }
}
