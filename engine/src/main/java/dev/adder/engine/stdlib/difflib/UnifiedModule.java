package dev.adder.engine.stdlib.difflib;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.builtin.Codecs;
import dev.adder.engine.builtin.Convert;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The module {@code difflib}: differences in the forms that programs for patches use. */
@PyModule("difflib")
final class UnifiedModule {
    private UnifiedModule() {}

    /** What is to be compared, and what the headers say. */
    private record Job(Object[] a, Object[] b, String from, String to, String end) {}

    private static void checkLines(Ctx ctx, Object[] lines) {
        if (lines.length > 0 && !Str.isText(lines[0])) {
            throw Errors.typeError("lines to compare must be str, not " + Types.nameOf(lines[0]) + " ("
                    + TextOps.reprText(ctx, lines[0]) + ")");
        }
    }

    private static Job job(Ctx ctx, Object a, Object b, Object... texts) {
        Object[] first = IterOps.toArray(ctx, a);
        Object[] second = IterOps.toArray(ctx, b);
        checkLines(ctx, first);
        checkLines(ctx, second);
        for (Object text : texts) {
            if (!Str.isText(text)) {
                throw Errors.typeError("all arguments must be str, not: " + TextOps.reprText(ctx, text));
            }
        }
        String end = Str.text(texts[4]);
        return new Job(first, second, Str.text(texts[0]) + date(texts[2]) + end, Str.text(texts[1]) + date(texts[3])
                + end, end);
    }

    private static String date(Object date) {
        String text = Str.text(date);
        return text.isEmpty() ? "" : "\t" + text;
    }

    private static List<List<Matcher.Edit>> groups(Ctx ctx, Job job, long n) {
        Matcher m = new Matcher();
        m.setSecond(ctx, job.b, PyNone.NONE, true);
        m.setFirst(ctx, job.a);
        return m.groups(ctx, n);
    }

    private static void add(Ctx ctx, PyList out, String text) {
        ctx.charge(48 + 2L * text.length());
        out.append(ctx, Str.of(text));
    }

    private static void addLines(Ctx ctx, PyList out, String mark, Object[] lines, int from, int to) {
        for (int i = from; i < to && i < lines.length; i++) {
            ctx.step();
            add(ctx, out, mark + Convert.toStr(ctx, lines[i], "unified_diff", 1));
        }
    }

    private static String unifiedRange(int from, int to) {
        int length = to - from;
        return length == 1 ? String.valueOf(from + 1) : (length == 0 ? from : from + 1) + "," + length;
    }

    /** Compare two sequences of lines; generate the delta as a unified diff. */
    @Py("unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n: int = 3, lineterm='\n') "
            + "-> Iterator[str]")
    static Object unified(Ctx ctx, Object a, Object b, Object fromfile, Object tofile, Object fromdate,
            Object todate, long n, Object lineterm) {
        return new Lazily("unified_diff", out -> {
            Job job = job(ctx, a, b, fromfile, tofile, fromdate, todate, lineterm);
            for (List<Matcher.Edit> group : groups(ctx, job, n)) {
                if (out.size == 0) {
                    add(ctx, out, "--- " + job.from);
                    add(ctx, out, "+++ " + job.to);
                }
                Matcher.Edit first = group.getFirst();
                Matcher.Edit last = group.getLast();
                add(ctx, out, "@@ -" + unifiedRange(first.a1(), last.a2()) + " +"
                        + unifiedRange(first.b1(), last.b2()) + " @@" + job.end);
                for (Matcher.Edit e : group) {
                    if (e.tag().equals("equal")) {
                        addLines(ctx, out, " ", job.a, e.a1(), e.a2());
                        continue;
                    }
                    addLines(ctx, out, "-", job.a, e.a1(), e.a2());
                    addLines(ctx, out, "+", job.b, e.b1(), e.b2());
                }
            }
        }, a, b, fromfile, tofile, fromdate, todate, lineterm);
    }

    private static String contextRange(int from, int to) {
        int length = to - from;
        int start = length == 0 ? from : from + 1;
        return length <= 1 ? String.valueOf(start) : start + "," + (start + length - 1);
    }

    private static String mark(String tag) {
        return switch (tag) {
            case "insert" -> "+ ";
            case "delete" -> "- ";
            case "replace" -> "! ";
            default -> "  ";
        };
    }

    private static boolean has(List<Matcher.Edit> group, String tag) {
        return group.stream().anyMatch(e -> e.tag().equals("replace") || e.tag().equals(tag));
    }

    /** Compare two sequences of lines; generate the delta as a context diff. */
    @Py("context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n: int = 3, lineterm='\n') "
            + "-> Iterator[str]")
    static Object context(Ctx ctx, Object a, Object b, Object fromfile, Object tofile, Object fromdate,
            Object todate, long n, Object lineterm) {
        return new Lazily("context_diff", out -> {
            Job job = job(ctx, a, b, fromfile, tofile, fromdate, todate, lineterm);
            for (List<Matcher.Edit> group : groups(ctx, job, n)) {
                if (out.size == 0) {
                    add(ctx, out, "*** " + job.from);
                    add(ctx, out, "--- " + job.to);
                }
                Matcher.Edit first = group.getFirst();
                Matcher.Edit last = group.getLast();
                add(ctx, out, "***************" + job.end);
                add(ctx, out, "*** " + contextRange(first.a1(), last.a2()) + " ****" + job.end);
                if (has(group, "delete")) {
                    for (Matcher.Edit e : group) addLines(ctx, out, mark(e.tag()), job.a, e.a1(), e.a2());
                }
                add(ctx, out, "--- " + contextRange(first.b1(), last.b2()) + " ----" + job.end);
                if (has(group, "insert")) {
                    for (Matcher.Edit e : group) addLines(ctx, out, mark(e.tag()), job.b, e.b1(), e.b2());
                }
            }
        }, a, b, fromfile, tofile, fromdate, todate, lineterm);
    }

    private static Object decoded(Ctx ctx, Object bytes) {
        byte[] value = BytesView.bytesOrNull(bytes);
        if (value == null) {
            throw Errors.typeError("all arguments must be bytes, not " + Types.nameOf(bytes) + " ("
                    + TextOps.reprText(ctx, bytes) + ")").because(Errors.noAttribute(bytes, "decode"));
        }
        return Codecs.decode(ctx, value, "ascii", "surrogateescape");
    }

    private static PyList decodedLines(Ctx ctx, Object lines) {
        PyList list = new PyList();
        IterOps.forEach(ctx, lines, line -> list.append(ctx, decoded(ctx, line)));
        return list;
    }

    /** Compare `a` and `b`, two sequences of lines represented as bytes rather than str. */
    @Py("diff_bytes(dfunc, a, b, fromfile=..., tofile=..., fromfiledate=..., tofiledate=..., n=3, lineterm=...) "
            + "-> Iterator[bytes]")
    static Object bytes(Ctx ctx, Object dfunc, Object a, Object b, @Nullable Object fromfile,
            @Nullable Object tofile, @Nullable Object fromdate, @Nullable Object todate, Object n,
            @Nullable Object lineterm) {
        return new Lazily("diff_bytes", out -> {
            Object[] arguments = {decodedLines(ctx, a), decodedLines(ctx, b), option(ctx, fromfile),
                option(ctx, tofile), option(ctx, fromdate), option(ctx, todate), n,
                lineterm == null ? "\n" : decoded(ctx, lineterm)};
            IterOps.forEach(ctx, CallOps.call(ctx, dfunc, arguments), line -> out.append(ctx,
                    Codecs.encode(ctx, line, "ascii", "surrogateescape")));
        }, dfunc, a, b, fromfile, tofile, fromdate, todate, lineterm);
    }

    private static Object option(Ctx ctx, @Nullable Object value) {
        return value == null ? "" : decoded(ctx, value);
    }
}
