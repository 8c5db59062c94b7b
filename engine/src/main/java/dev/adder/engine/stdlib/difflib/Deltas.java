package dev.adder.engine.stdlib.difflib;

import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.StringTools;
import dev.adder.engine.text.UnicodeRules;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.Str;

/** Line by line comparison that also shows what changed within lines. */
final class Deltas {
    private static final double CUTOFF = 0.75;

    private final Ctx ctx;
    private final Object charJunk;
    private final Object[] a;
    private final Object[] b;
    private final PyList out;

    Deltas(Ctx ctx, Object charJunk, Object[] a, Object[] b, PyList out) {
        this.ctx = ctx;
        this.charJunk = charJunk;
        this.a = a;
        this.b = b;
        this.out = out;
    }

    void compare(Object lineJunk) {
        Matcher lines = new Matcher();
        lines.setSecond(ctx, b, lineJunk, true);
        lines.setFirst(ctx, a);
        for (Matcher.Edit e : lines.edits(ctx)) {
            switch (e.tag()) {
                case "replace" -> replace(e.a1(), e.a2(), e.b1(), e.b2());
                case "delete" -> dump("- ", a, e.a1(), e.a2());
                case "insert" -> dump("+ ", b, e.b1(), e.b2());
                default -> dump("  ", a, e.a1(), e.a2());
            }
        }
    }

    private void add(String mark, Object line) {
        Object text = TextOps.str(ctx, line);
        ctx.charge(52 + 2L * Str.length(text));
        out.append(ctx, NumberOps.add(ctx, mark, text));
    }

    private void dump(String mark, Object[] lines, int from, int to) {
        for (int i = from; i < to; i++) {
            ctx.step();
            add(mark, lines[i]);
        }
    }

    private static Object[] characters(Ctx ctx, Object line) {
        return IterOps.toArray(ctx, line);
    }

    private void replace(int aFrom, int aTo, int bFrom, int bTo) {
        ctx.enter();
        if (ctx.mustSwitch()) {
            ctx.onLargeStack(() -> {
                replaceHere(aFrom, aTo, bFrom, bTo);
                return out;
            });
        } else {
            replaceHere(aFrom, aTo, bFrom, bTo);
        }
        ctx.leave();
    }

    private void replaceHere(int aFrom, int aTo, int bFrom, int bTo) {
        double best = 0.74;
        int bestA = -1;
        int bestB = -1;
        int equalA = -1;
        int equalB = -1;
        Matcher cruncher = new Matcher();
        for (int j = bFrom; j < bTo; j++) {
            cruncher.setSecond(ctx, characters(ctx, b[j]), charJunk, true);
            for (int i = aFrom; i < aTo; i++) {
                ctx.step();
                if (CompareOps.eq(ctx, a[i], b[j])) {
                    if (equalA < 0) {
                        equalA = i;
                        equalB = j;
                    }
                    continue;
                }
                cruncher.setFirst(ctx, characters(ctx, a[i]));
                if (cruncher.realQuickRatio() > best && cruncher.quickRatio(ctx) > best
                        && cruncher.ratio(ctx) > best) {
                    best = cruncher.ratio(ctx);
                    bestA = i;
                    bestB = j;
                }
            }
        }
        boolean similar = best >= CUTOFF;
        if (!similar) {
            if (equalA < 0) {
                plain(aFrom, aTo, bFrom, bTo);
                return;
            }
            bestA = equalA;
            bestB = equalB;
        }
        between(aFrom, bestA, bFrom, bestB);
        if (similar) within(cruncher, a[bestA], b[bestB]);
        else
            add("  ", a[bestA]);
        between(bestA + 1, aTo, bestB + 1, bTo);
    }

    private void plain(int aFrom, int aTo, int bFrom, int bTo) {
        if (bTo - bFrom < aTo - aFrom) {
            dump("+ ", b, bFrom, bTo);
            dump("- ", a, aFrom, aTo);
        } else {
            dump("- ", a, aFrom, aTo);
            dump("+ ", b, bFrom, bTo);
        }
    }

    private void between(int aFrom, int aTo, int bFrom, int bTo) {
        if (aFrom < aTo && bFrom < bTo) replace(aFrom, aTo, bFrom, bTo);
        else if (aFrom < aTo) dump("- ", a, aFrom, aTo);
        else if (bFrom < bTo) dump("+ ", b, bFrom, bTo);
    }

    private void within(Matcher cruncher, Object aLine, Object bLine) {
        cruncher.setSecond(ctx, characters(ctx, bLine), charJunk, true);
        cruncher.setFirst(ctx, characters(ctx, aLine));
        StringBuilder aTags = new StringBuilder();
        StringBuilder bTags = new StringBuilder();
        for (Matcher.Edit e : cruncher.edits(ctx)) {
            int aSize = e.a2() - e.a1();
            int bSize = e.b2() - e.b1();
            switch (e.tag()) {
                case "replace" -> {
                    aTags.append("^".repeat(aSize));
                    bTags.append("^".repeat(bSize));
                }
                case "delete" -> aTags.append("-".repeat(aSize));
                case "insert" -> bTags.append("+".repeat(bSize));
                default -> {
                    aTags.append(" ".repeat(aSize));
                    bTags.append(" ".repeat(bSize));
                }
            }
        }
        marked("- ", aLine, cruncher.a, aTags);
        marked("+ ", bLine, cruncher.b, bTags);
    }

    private void marked(String mark, Object line, Object[] characters, StringBuilder tags) {
        add(mark, line);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < tags.length() && i < characters.length; i++) {
            String c = TextOps.strText(ctx, characters[i]);
            kept.append(tags.charAt(i) == ' ' && UnicodeRules.isSpace(c.codePointAt(0)) ? c : tags.substring(i, i + 1));
        }
        String text = kept.toString();
        text = text.substring(0, StringTools.stripEnd(text, 0));
        if (text.isEmpty()) return;
        ctx.charge(52 + 2L * text.length());
        out.append(ctx, Str.of("? " + text + "\n"));
    }
}
