package dev.adder.engine.stdlib.reprlib;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SortOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;

/** The representations of {@code Repr} by kind of object. */
@PyType("Repr")
final class ReprKindsMethods {
    private ReprKindsMethods() {}

    private static long limit(Ctx ctx, PyObject self, String name) {
        Object value = NumberOps.index(ctx, AttrOps.get(ctx, self, name));
        return value instanceof Long l ? l : Long.MAX_VALUE;
    }

    private static String fill(Ctx ctx, PyObject self) {
        return TextOps.strText(ctx, AttrOps.get(ctx, self, "fillvalue"));
    }

    private static String one(Ctx ctx, PyObject self, Object x, long level) {
        String text = TextOps.strText(ctx, CallOps.callAttribute(ctx, self, "repr1", x, level));
        ctx.charge(2L * text.length());
        return text;
    }

    private static String join(Ctx ctx, PyObject self, List<String> pieces, long level) {
        Object indent = AttrOps.get(ctx, self, "indent");
        if (indent == PyNone.NONE) return String.join(", ", pieces);
        if (pieces.isEmpty()) return "";
        String unit;
        if (NumberOps.isInt(indent)) {
            Object width = NumberOps.index(ctx, indent);
            if (!(width instanceof Long w) || w < 0) {
                throw Errors.valueError("Repr.indent cannot be negative int (was " + TextOps.reprText(ctx, indent)
                        + ")");
            }
            ctx.charge(2L * w);
            unit = " ".repeat((int) Math.min(w, Integer.MAX_VALUE >> 4));
        } else if (Str.isText(indent)) {
            unit = Str.text(indent);
        } else {
            throw Errors.typeError("Repr.indent must be a str, int or None, not "
                    + TextOps.reprText(ctx, Types.of(indent))).because(Errors.typeError(
                            "can only concatenate str (not \"" + Types.nameOf(indent) + "\") to str"));
        }
        long depth = Math.max(0, limit(ctx, self, "maxlevel") - level + 1);
        ctx.charge(2L * (depth + 2) * unit.length() * (pieces.size() + 1L));
        String separator = ",\n" + unit.repeat((int) depth);
        StringBuilder text = new StringBuilder();
        for (String piece : pieces) text.append(separator).append(piece);
        text.append(separator);
        return text.substring(1, text.length() - unit.length());
    }

    private static Object sequence(Ctx ctx, PyObject self, Object x, long level, String left, String right,
            String limit) {
        long size = SubscriptOps.length(ctx, x);
        String body;
        String close = right;
        if (level <= 0 && size > 0) {
            body = fill(ctx, self);
        } else {
            long most = limit(ctx, self, limit);
            List<String> pieces = new ArrayList<>();
            PyIterator items = IterOps.iterate(ctx, x);
            for (long i = 0; i < most; i++) {
                Object item = items.next(ctx);
                if (item == null) break;
                pieces.add(one(ctx, self, item, level - 1));
            }
            if (size > most) pieces.add(fill(ctx, self));
            body = join(ctx, self, pieces, level);
            boolean comma = limit.equals("maxtuple") && size == 1
                    && AttrOps.get(ctx, self, "indent") == PyNone.NONE;
            if (comma) close = "," + right;
        }
        return Str.of(left + body + close);
    }

    private static PyList sorted(Ctx ctx, Object x) {
        try {
            PyList list = IterOps.toList(ctx, x);
            SortOps.sort(ctx, list, null, false);
            return list;
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.EXCEPTION)) throw e;
            ctx.recover(e);
            return IterOps.toList(ctx, x);
        }
    }

    /** Represent a tuple. */
    @Py("repr_tuple(self, x, level) -> str")
    static Object reprTuple(Ctx ctx, PyObject self, Object x, long level) {
        return sequence(ctx, self, x, level, "(", ")", "maxtuple");
    }

    /** Represent a list. */
    @Py("repr_list(self, x, level) -> str")
    static Object reprList(Ctx ctx, PyObject self, Object x, long level) {
        return sequence(ctx, self, x, level, "[", "]", "maxlist");
    }

    /** Represent a deque. */
    @Py("repr_deque(self, x, level) -> str")
    static Object reprDeque(Ctx ctx, PyObject self, Object x, long level) {
        return sequence(ctx, self, x, level, "deque([", "])", "maxdeque");
    }

    /** Represent an array. */
    @Py("repr_array(self, x, level) -> str")
    static Object reprArray(Ctx ctx, PyObject self, Object x, long level) {
        String code = TextOps.strText(ctx, AttrOps.get(ctx, x, "typecode"));
        if (SubscriptOps.length(ctx, x) == 0) return Str.of("array('" + code + "')");
        return sequence(ctx, self, x, level, "array('" + code + "', [", "])", "maxarray");
    }

    /** Represent a set. */
    @Py("repr_set(self, x, level) -> str")
    static Object reprSet(Ctx ctx, PyObject self, Object x, long level) {
        if (SubscriptOps.length(ctx, x) == 0) return "set()";
        return sequence(ctx, self, sorted(ctx, x), level, "{", "}", "maxset");
    }

    /** Represent a frozenset. */
    @Py("repr_frozenset(self, x, level) -> str")
    static Object reprFrozenset(Ctx ctx, PyObject self, Object x, long level) {
        if (SubscriptOps.length(ctx, x) == 0) return "frozenset()";
        return sequence(ctx, self, sorted(ctx, x), level, "frozenset({", "})", "maxfrozenset");
    }

    /** Represent a dict. */
    @Py("repr_dict(self, x, level) -> str")
    static Object reprDict(Ctx ctx, PyObject self, Object x, long level) {
        long size = SubscriptOps.length(ctx, x);
        if (size == 0) return "{}";
        if (level <= 0) return Str.of("{" + fill(ctx, self) + "}");
        long most = limit(ctx, self, "maxdict");
        List<String> pieces = new ArrayList<>();
        for (Object key : sorted(ctx, x).toArray()) {
            if (pieces.size() >= most) break;
            pieces.add(one(ctx, self, key, level - 1) + ": "
                    + one(ctx, self, SubscriptOps.get(ctx, x, key), level - 1));
        }
        if (size > most) pieces.add(fill(ctx, self));
        return Str.of("{" + join(ctx, self, pieces, level) + "}");
    }

    /** The text with what is in the middle left out, when it is too long. */
    private static String shortened(String text, String fill, long most) {
        if (length(text) <= most) return text;
        int head = (int) Math.max(0, Math.floorDiv(most - 3, 2L));
        int tail = (int) Math.max(0, most - 3 - head);
        return first(text, head) + fill + last(text, tail);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String first(String text, int count) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(count, length(text))));
    }

    private static String last(String text, int count) {
        return text.substring(text.offsetByCodePoints(text.length(), -Math.min(count, length(text))));
    }

    /** Represent a str. */
    @Py("repr_str(self, x, level) -> str")
    static Object reprStr(Ctx ctx, PyObject self, Object x, Object level) {
        long most = Math.max(0, limit(ctx, self, "maxstring"));
        String whole = TextOps.strText(ctx, x);
        String start = length(whole) > most ? first(whole, (int) most) : whole;
        String text = TextOps.reprText(ctx, Str.of(start));
        if (length(text) <= most) return Str.of(text);
        int head = (int) Math.max(0, (most - 3) / 2);
        int tail = (int) Math.max(0, most - 3 - head);
        String shown = TextOps.reprText(ctx, Str.of(first(whole, head) + last(whole, tail)));
        return Str.of(first(shown, head) + fill(ctx, self) + last(shown, tail));
    }

    /** Represent an int. */
    @Py("repr_int(self, x, level) -> str")
    static Object reprInt(Ctx ctx, PyObject self, Object x, Object level) {
        return Str.of(shortened(TextOps.reprText(ctx, x), fill(ctx, self), limit(ctx, self, "maxlong")));
    }

    /** Represent any other object. */
    @Py("repr_instance(self, x, level) -> str")
    static Object reprInstance(Ctx ctx, PyObject self, Object x, Object level) {
        String text;
        try {
            text = TextOps.reprText(ctx, x);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.EXCEPTION)) throw e;
            ctx.recover(e);
            return Str.of("<" + Types.of(x).name + " instance at 0x" + Long.toHexString(ctx.run.id(x)) + ">");
        }
        return Str.of(shortened(text, fill(ctx, self), limit(ctx, self, "maxother")));
    }
}
