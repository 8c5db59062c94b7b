package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What the methods of str share: plain text out of instances of subclasses, bounds, and results paid for. */
final class Texts {
    private Texts() {}

    /** The plain value of {@code self}: String or PyAstralStr. */
    static Object self(Object self, String method) {
        if (self instanceof String || self instanceof PyAstralStr) return self;
        if (self instanceof PyBoxed b && Str.is(b.value)) return b.value;
        throw Numbers.wrongSelf(self, "str", method);
    }

    /** {@code self} as UTF-16. */
    static String text(Object self, String method) {
        return self instanceof String s ? s : Str.text(self(self, method));
    }

    /** The first argument of a method that CPython parses in its old way, which shows when it is missing. */
    static Object given(@Nullable Object argument, String method) {
        if (argument != null) return argument;
        throw Errors.typeError(method + "() takes at least 1 argument (0 given)");
    }

    /** An argument that must be a str, as UTF-16. */
    static String argument(Object o) {
        if (Str.isText(o)) return Str.text(o);
        throw Errors.typeError("must be str, not " + Types.nameOf(o));
    }

    /** The value of UTF-16 text made of parts of texts of which one has pairs. */
    static Object of(String text, boolean pairs) {
        return pairs ? Str.of(text) : text;
    }

    /** A piece of text as a new value; paid for. */
    static Object piece(Ctx ctx, String text, int from, int to, boolean pairs) {
        ctx.charge(48 + to - from);
        return of(text.substring(from, to), pairs);
    }

    static void append(Ctx ctx, PyList list, String text, int from, int to, boolean pairs) {
        ctx.step();
        list.append(ctx, piece(ctx, text, from, to, pairs));
    }

    /** Pays for a text of so many chars that is about to be made. */
    static int reserve(Ctx ctx, long chars) {
        ctx.charge(48 + chars);
        if (chars > SequenceOps.MOST) throw SequenceOps.memoryError();
        ctx.tick(chars >> 10);
        return (int) chars;
    }

    /** {@link #reserve} for code points in an array. */
    static int reserveAstral(Ctx ctx, long points) {
        ctx.charge(48 + 4 * Math.min(points, Long.MAX_VALUE >> 4));
        return reserve(ctx, points);
    }

    /** A bound of a search: None or an index, negative ones from the end on, within {@code 0..length}. */
    static int bound(Ctx ctx, Object bound, int length, int absent) {
        if (bound == PyNone.NONE) return absent;
        long i = bound instanceof Long l ? l : boundIndex(ctx, bound);
        if (i < 0) i = Math.max(0, i + length);
        return (int) Math.min(i, Integer.MAX_VALUE);
    }

    private static long boundIndex(Ctx ctx, Object bound) {
        if (!NumberOps.isInt(bound) && Types.of(bound).slot(Slot.INDEX) == null) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return NumberOps.clippedIndex(ctx, bound);
    }

    static PyException emptySeparator() {
        return Errors.valueError("empty separator");
    }
}
