package dev.adder.engine.stdlib.difflib;

import dev.adder.engine.builtin.Convert;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SortOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.StringTools;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** The module {@code difflib}. */
@PyModule("difflib")
final class DifflibModule {
    @PyValue("SequenceMatcher") static final PyClass SEQUENCE_MATCHER = PySequenceMatcher.TYPE;
    @PyValue("Differ") static final PyClass DIFFER = DiffTypes.DIFFER;

    private DifflibModule() {}

    /** A place where two sequences are equal. */
    @PyValue("Match")
    static Object match(Ctx ctx) {
        return DiffTypes.match(ctx);
    }

    /** Shows differences as HTML. */
    @PyValue("HtmlDiff")
    static Object htmlDiff(Ctx ctx) {
        return ModuleOps.importFrom(ctx, ModuleOps.importModule(ctx, "_htmldiff"), "HtmlDiff");
    }

    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK",
                "IS_LINE_JUNK", "context_diff", "unified_diff", "diff_bytes", "HtmlDiff", "Match");
    }

    /** Use SequenceMatcher to return list of the best "good enough" matches. */
    @Py("get_close_matches(word, possibilities, n=3, cutoff=0.6) -> list")
    static Object closeMatches(Ctx ctx, Object word, Object possibilities, Object n, Object cutoff) {
        if (!CompareOps.order(ctx, CompareOps.Order.GT, n, 0L)) {
            throw Errors.valueError("n must be > 0: " + TextOps.reprText(ctx, n));
        }
        if (!CompareOps.order(ctx, CompareOps.Order.LE, 0.0, cutoff)
                || !CompareOps.order(ctx, CompareOps.Order.LE, cutoff, 1.0)) {
            throw Errors.valueError("cutoff must be in [0.0, 1.0]: " + TextOps.reprText(ctx, cutoff));
        }
        double least = NumberOps.toDouble(ctx, cutoff);
        Matcher m = new Matcher();
        m.setSecond(ctx, IterOps.toArray(ctx, word), PyNone.NONE, true);
        PyList found = new PyList();
        IterOps.forEach(ctx, possibilities, x -> {
            ctx.step();
            SubscriptOps.length(ctx, x);
            m.setFirst(ctx, IterOps.toArray(ctx, x));
            if (m.realQuickRatio() < least || m.quickRatio(ctx) < least || m.ratio(ctx) < least) return;
            ctx.charge(40);
            found.append(ctx, new PyTuple(m.ratio(ctx), x));
        });
        PyList sorted = SortOps.sorted(ctx, found, null, true);
        PyList best = new PyList();
        long most = Convert.toLong(ctx, n, "get_close_matches", 3);
        for (int i = 0; i < sorted.size && i < most; i++) best.append(ctx, ((PyTuple) sorted.get(i)).items[1]);
        return best;
    }

    /** Return whether a line is blank or a lone comment mark. */
    @Py("IS_LINE_JUNK(line, pat=...) -> bool")
    static boolean isLineJunk(Ctx ctx, Object line, @Nullable Object pat) {
        if (pat != null) return CallOps.call1(ctx, pat, line) != PyNone.NONE;
        String text = StringTools.strip(Str.isText(line) ? Str.text(line) : TextOps.strText(ctx, line));
        return text.isEmpty() || text.equals("#");
    }

    /** Return whether a character is a blank or a tab. */
    @Py("IS_CHARACTER_JUNK(ch, ws=' \t') -> bool")
    static boolean isCharacterJunk(Ctx ctx, Object ch, Object ws) {
        return SubscriptOps.contains(ctx, ws, ch);
    }

    /** Compare `a` and `b` (lists of strings); return a `Differ`-style delta. */
    @Py("ndiff(a, b, linejunk=None, charjunk=...) -> Iterator[str]")
    static Object ndiff(Ctx ctx, Object a, Object b, Object linejunk, @Nullable Object charjunk) {
        Object junk = charjunk != null ? charjunk
                : AttrOps.get(ctx, ModuleOps.importModule(ctx, "difflib"), "IS_CHARACTER_JUNK");
        return CallOps.callAttribute(ctx, CallOps.call2(ctx, DIFFER, linejunk, junk), "compare", a, b);
    }

    /** Generate one of the two sequences that generated a delta. */
    @Py("restore(delta, which) -> Iterator[str]")
    static Object restore(Ctx ctx, Object delta, Object which) {
        return new Lazily("restore", out -> {
            Object number = CallOps.call1(ctx, Types.INT, which);
            if (!number.equals(1L) && !number.equals(2L)) {
                throw Errors.valueError("unknown delta choice (must be 1 or 2): " + TextOps.reprText(ctx, which));
            }
            String mark = number.equals(1L) ? "- " : "+ ";
            IterOps.forEach(ctx, delta, line -> {
                ctx.step();
                String text = Convert.toStr(ctx, line, "restore", 1);
                if (text.startsWith(mark) || text.startsWith("  ")) out.append(ctx, Str.of(text.substring(2)));
            });
        }, delta, which);
    }
}
