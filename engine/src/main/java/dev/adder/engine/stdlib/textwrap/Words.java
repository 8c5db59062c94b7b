package dev.adder.engine.stdlib.textwrap;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.UnicodeRules;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.Str;

/** Where text may be broken into lines: words, white space between them, dashes and hyphens. */
final class Words {
    private final Ctx ctx;
    private final int[] text;
    private final int end;

    private Words(Ctx ctx, int[] text) {
        this.ctx = ctx;
        this.text = text;
        this.end = text.length;
    }

    /** The white space of ASCII: no other is a place for breaking lines. */
    static boolean isSpace(int c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    /** The pieces of a text, which together are the text. */
    static PyList split(Ctx ctx, Object text, boolean atHyphens) {
        int[] points = Str.codePoints(text);
        ctx.charge(64 + 4L * points.length);
        Words words = new Words(ctx, points);
        PyList chunks = new PyList();
        for (int i = 0; i < points.length;) {
            ctx.step();
            int to = atHyphens ? words.next(i) : words.nextSimple(i);
            ctx.charge(48 + to - i);
            chunks.append(ctx, Str.of(points, i, to));
            i = to;
        }
        return chunks;
    }

    private int nextSimple(int from) {
        boolean space = isSpace(text[from]);
        int to = from + 1;
        while (to < end && isSpace(text[to]) == space) to++;
        return to;
    }

    private int next(int from) {
        if (isSpace(text[from])) return nextSimple(from);
        if (isPunctuated(from - 1) && isDash(from)) return dashEnd(from);
        for (int at = from + 1;; at++) {
            ctx.tick(1);
            if (at == end || isSpace(text[at])) return at;
            if (text[at] != '-') continue;
            boolean behind = isLetter(at - 1) && isLetter(at - 2)
                    || isLetter(at - 3) && text[at - 2] == '-' && isLetter(at - 1);
            if (behind && isLetter(at + 1) && (isLetter(at + 2)
                    || at + 2 < end && text[at + 2] == '-' && isLetter(at + 3)))
                return at + 1;
            if (isPunctuated(at - 1) && isDash(at)) return at;
        }
    }

    private int dashEnd(int at) {
        int to = at;
        while (to < end && text[to] == '-') to++;
        return to;
    }

    /** At least two hyphens with a word after them. */
    private boolean isDash(int at) {
        int to = dashEnd(at);
        ctx.tick(to - at >> 3);
        return to - at >= 2 && isWord(to);
    }

    private boolean isWord(int at) {
        return at >= 0 && at < end && (UnicodeRules.isAlnum(text[at]) || text[at] == '_');
    }

    private boolean isLetter(int at) {
        return isWord(at) && !UnicodeRules.isDecimal(text[at]);
    }

    private boolean isPunctuated(int at) {
        return isWord(at) || at >= 0 && at < end && "!\"'&.,?".indexOf(text[at]) >= 0;
    }
}
