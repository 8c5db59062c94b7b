package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** {@code o[i]}, {@code o[i] = v}, {@code del o[i]}, {@code len(o)} and {@code v in o}. */
public final class SubscriptOps {
    private SubscriptOps() {}

    public static Object get(Ctx ctx, Object o, Object index) {
        if (o instanceof PyList l && l.type() == Types.LIST) {
            if (index instanceof Long i) {
                long n = i < 0 ? i + l.size : i;
                if (n >= 0 && n < l.size) return l.get((int) n);
            }
            return listItem(ctx, l, index);
        }
        if (o instanceof PyDict d && d.type() == Types.DICT) {
            Object value = d.get(ctx, index);
            if (value != null) return value;
            throw Errors.keyError(index);
        }
        if (o instanceof PyTuple t && index instanceof Long i && t.type() == Types.TUPLE) {
            long n = i < 0 ? i + t.items.length : i;
            if (n >= 0 && n < t.items.length) return t.items[(int) n];
        }
        if (o instanceof String s && index instanceof Long i) {
            long n = i < 0 ? i + s.length() : i;
            if (n >= 0 && n < s.length()) return Str.of(s.charAt((int) n));
        }
        return getSlowly(ctx, o, index);
    }

    private static Object getSlowly(Ctx ctx, Object o, Object index) {
        if (o instanceof String || o instanceof PyAstralStr) return textItem(ctx, o, index);
        Object method = Types.of(o).slot(Slot.GETITEM);
        if (method != null) return CallOps.callMethod(ctx, method, o, index);
        if (o instanceof PyClass c) return GenericOps.classItem(ctx, c, index);
        throw Errors.notSubscriptable(o);
    }

    /** What {@code list.__getitem__} does. */
    public static Object listItem(Ctx ctx, PyList l, Object index) {
        if (index instanceof PySlice slice) {
            PySlice plain = SliceRange.plain(ctx, slice);
            SliceRange r = SliceRange.of(ctx, plain, l.size);
            ctx.charge(40L + 8L * r.length());
            ctx.tick(r.length() >> 5);
            @Nullable Object[] items = new @Nullable Object[r.length()];
            if (r.step() == 1) {
                System.arraycopy(l.items, r.start(), items, 0, r.length());
            } else {
                for (int i = 0; i < items.length; i++) items[i] = l.items[r.at(i)];
            }
            return new PyList(items, items.length);
        }
        Object i = plainIndex(ctx, index, "list");
        return l.get(position(ctx, i, l.size, "list", "list index out of range"));
    }

    /** What {@code tuple.__getitem__} does. */
    public static Object tupleItem(Ctx ctx, PyTuple t, Object index) {
        if (index instanceof PySlice slice) {
            SliceRange r = SliceRange.of(ctx, slice, t.items.length);
            if (r.length() == t.items.length && r.step() == 1 && t.type() == Types.TUPLE) return t;
            ctx.charge(32L + 8L * r.length());
            ctx.tick(r.length() >> 5);
            Object[] items = new Object[r.length()];
            if (r.step() == 1) {
                System.arraycopy(t.items, r.start(), items, 0, items.length);
            } else {
                for (int i = 0; i < items.length; i++) items[i] = t.items[r.at(i)];
            }
            return items.length == 0 ? PyTuple.EMPTY : new PyTuple(items);
        }
        return t.items[position(ctx, index, t.items.length, "tuple", "tuple index out of range")];
    }

    private static String stepped(String text, SliceRange r) {
        char[] chars = new char[r.length()];
        for (int i = 0; i < chars.length; i++) chars[i] = text.charAt(r.at(i));
        return new String(chars);
    }

    private static Object stepped(Ctx ctx, PyAstralStr text, SliceRange r) {
        ctx.charge(4L * r.length());
        int[] points = new int[r.length()];
        for (int i = 0; i < points.length; i++) points[i] = text.codePoints[r.at(i)];
        return Str.of(points);
    }

    /** What {@code str.__getitem__} does with plain text. */
    public static Object textItem(Ctx ctx, Object text, Object index) {
        int length = Str.length(text);
        if (index instanceof PySlice slice) {
            SliceRange r = SliceRange.of(ctx, slice, length);
            ctx.charge(48L + 2L * r.length());
            if (r.step() == 1) return Str.slice(text, r.start(), r.start() + r.length());
            ctx.tick(r.length() >> 4);
            return text instanceof String s ? stepped(s, r) : stepped(ctx, (PyAstralStr) text, r);
        }
        if (!NumberOps.isIndex(index)) {
            throw Errors.typeError("string indices must be integers, not '" + Types.nameOf(index) + "'");
        }
        return Str.of(Str.codePointAt(text, position(ctx, index, length, "string", "string index out of range")));
    }

    /** An index of a sequence as a position within it. */
    public static int position(Ctx ctx, Object index, int length, String what, String outOfRange) {
        if (!(plainIndex(ctx, index, what) instanceof Long l)) {
            throw Errors.indexError("cannot fit '" + Types.nameOf(index) + "' into an index-sized integer");
        }
        long n = l < 0 ? l + length : l;
        if (n < 0 || n >= length) throw Errors.indexError(outOfRange);
        return (int) n;
    }

    /** The index as a plain int; may run {@code __index__} of the program. */
    private static Object plainIndex(Ctx ctx, Object index, String what) {
        if (index instanceof Long) return index;
        if (!NumberOps.isIndex(index)) {
            throw Errors.typeError(what + " indices must be integers or slices, not " + Types.nameOf(index));
        }
        return NumberOps.index(ctx, index);
    }

    public static void set(Ctx ctx, Object o, Object index, Object value) {
        if (o instanceof PyList l && l.type() == Types.LIST && index instanceof Long i) {
            long n = i < 0 ? i + l.size : i;
            if (n >= 0 && n < l.size) {
                l.items[(int) n] = value;
                return;
            }
        }
        if (o instanceof PyDict d && d.type() == Types.DICT) {
            d.put(ctx, index, value);
            return;
        }
        Object method = Types.of(o).slot(Slot.SETITEM);
        if (method == null) {
            boolean deletes = !Types.of(o).shared && Types.of(o).slot(Slot.DELITEM) != null;
            if (deletes) throw Errors.attributeError("__setitem__");
            throw Errors.typeError("'" + Types.nameOf(o) + "' object does not support item assignment");
        }
        CallOps.callMethod(ctx, method, o, index, value);
    }

    public static void delete(Ctx ctx, Object o, Object index) {
        if (o instanceof PyDict d && d.type() == Types.DICT) {
            if (d.remove(ctx, index) == null) throw Errors.keyError(index);
            return;
        }
        Object method = Types.of(o).slot(Slot.DELITEM);
        if (method == null) {
            PyClass cls = Types.of(o);
            if (!cls.shared && cls.slot(Slot.SETITEM) != null) throw Errors.attributeError("__delitem__");
            boolean sequence = NumberOps.isIndex(index) && (!cls.shared || cls.slot(Slot.LEN) != null);
            throw Errors.typeError("'" + cls.name + "' object " + (sequence ? "doesn't" : "does not")
                    + " support item deletion");
        }
        CallOps.callMethod(ctx, method, o, index);
    }

    /** {@code len(o)}. */
    public static long length(Ctx ctx, Object o) {
        if (o instanceof String s) return s.length();
        if (o instanceof PyObject p && p.type().shared) {
            switch (p) {
                case PyList l :
                    return l.size;
                case PyDict d :
                    return d.size();
                case PyTuple t :
                    return t.items.length;
                case PySet s :
                    return s.size();
                case PyAstralStr s :
                    return s.codePoints.length;
                case PyBytes b :
                    return b.value.length;
                default :
                    break;
            }
        }
        Object result = CallOps.callSlot(ctx, Slot.LEN, o);
        if (result == null) throw Errors.typeError("object of type '" + Types.nameOf(o) + "' has no len()");
        Object i = NumberOps.index(ctx, result);
        if (!(i instanceof Long n)) throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
        if (n < 0) throw Errors.valueError("__len__() should return >= 0");
        return n;
    }

    /** {@code value in container}. */
    public static boolean contains(Ctx ctx, Object container, Object value) {
        if (container instanceof PyObject p && p.type().shared) {
            switch (p) {
                case PyDict d when d.type() == Types.DICT :
                    return d.contains(ctx, value);
                case PySet s :
                    return s.contains(ctx, value, HashOps.element(ctx, value));
                case PyList l :
                    return listContains(ctx, l, value);
                case PyTuple t when t.type() == Types.TUPLE :
                    return arrayContains(ctx, t.items, value);
                default :
                    break;
            }
        }
        if (container instanceof String s && value instanceof String t) {
            if ((long) s.length() * t.length() < 1 << 16) return s.contains(t);
            return dev.adder.engine.builtin.TextSearch.indexOf(ctx, s, t, 0, s.length()) >= 0;
        }
        Object method = Types.of(container).slot(Slot.CONTAINS);
        if (method == PyNone.NONE) {
            throw Errors.typeError("'" + Types.nameOf(container) + "' object is not a container");
        }
        if (method != null) return TruthOps.isTrue(ctx, CallOps.callMethod(ctx, method, container, value));
        var it = IterOps.iterate(ctx, container,
                "argument of type '" + Types.nameOf(container) + "' is not iterable");
        int mark = Held.hold(ctx, it);
        boolean found = false;
        for (Object item = it.next(ctx); item != null && !found; item = found ? null : it.next(ctx)) {
            ctx.step();
            found = CompareOps.sameOrEqual(ctx, item, value);
        }
        Held.release(ctx, mark);
        return found;
    }

    public static boolean listContains(Ctx ctx, PyList l, Object value) {
        int mark = Held.hold(ctx, l);
        boolean found = false;
        for (int i = 0; i < l.size && !found; i++) {
            if ((i & 15) == 15) ctx.step();
            found = CompareOps.sameOrEqual(ctx, l.get(i), value);
        }
        Held.release(ctx, mark);
        return found;
    }

    private static boolean arrayContains(Ctx ctx, Object[] items, Object value) {
        int mark = Held.hold(ctx, items);
        boolean found = false;
        for (int i = 0; i < items.length && !found; i++) {
            if ((i & 15) == 15) ctx.step();
            found = CompareOps.sameOrEqual(ctx, items[i], value);
        }
        Held.release(ctx, mark);
        return found;
    }
}
