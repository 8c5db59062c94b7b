package dev.adder.engine.stdlib.json;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SortOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.FloatText;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON text, as CPython's {@code json} does. */
final class JsonWriter {
    /** How to write; {@code defaultFunction} gives something else for what is no JSON, null for none. */
    record Style(boolean skipKeys, boolean ascii, boolean circular, boolean nan, @Nullable String indent,
            String itemSeparator, String keySeparator, boolean sortKeys, @Nullable Object defaultFunction) {}

    private final Ctx ctx;
    private final Style style;
    private final StringBuilder out = new StringBuilder();
    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int charged;
    /** Where a piece of the text ends that CPython would hand over by itself; null when nobody wants to know. */
    private @Nullable IntList cuts;

    JsonWriter(Ctx ctx, Style style) {
        this.ctx = ctx;
        this.style = style;
    }

    String write(Object value) {
        int mark = Held.hold(ctx, out);
        value(value, 0);
        ctx.charge(out.length());
        Held.release(ctx, mark);
        return out.toString();
    }

    /** Writes to a file: one that a program made gets the pieces that CPython's {@code dump} gives it. */
    void writeTo(Object value, Object file) {
        cuts = new IntList();
        int mark = Held.hold(ctx, out);
        PyException failed = null;
        try {
            value(value, 0);
            cut();
        } catch (PyException e) {
            failed = e;
        }
        ctx.charge(out.length());
        if (Types.of(file).shared) {
            int whole = cuts.isEmpty() ? 0 : cuts.last();
            if (whole > 0) CallOps.callAttribute(ctx, file, "write", Str.of(out.substring(0, whole)));
        } else {
            for (Object piece : pieces().toArray()) CallOps.callAttribute(ctx, file, "write", piece);
        }
        Held.release(ctx, mark);
        if (failed != null) throw failed;
    }

    /** The text in the pieces of {@code iterencode}. */
    PyList inPieces(Object value) {
        cuts = new IntList();
        int mark = Held.hold(ctx, out);
        value(value, 0);
        cut();
        PyList pieces = pieces();
        Held.release(ctx, mark);
        return pieces;
    }

    private PyList pieces() {
        PyList pieces = new PyList();
        int from = 0;
        for (int i = 0; cuts != null && i < cuts.size(); i++) {
            ctx.charge(48L + 2L * (cuts.get(i) - from));
            pieces.append(ctx, Str.of(out.substring(from, cuts.get(i))));
            from = cuts.get(i);
        }
        return pieces;
    }

    private void cut() {
        if (cuts == null || cuts.last() == out.length()) return;
        if ((cuts.size() & 1023) == 1023) ctx.charge(8192);
        cuts.add(out.length());
    }

    private static boolean isScalar(Object o) {
        return !(o instanceof PyObject p) || o == PyNone.NONE || Str.isText(o)
                || p instanceof PyBoxed b && NumberOps.isReal(b);
    }

    private void pay() {
        if (out.length() - charged > 1024) {
            ctx.charge(2L * (out.length() - charged));
            ctx.tick((out.length() - charged) >> 6);
            charged = out.length();
        }
    }

    private void value(Object o, int depth) {
        ctx.step();
        pay();
        switch (o) {
            case String s -> text(s);
            case Long l -> out.append(l.longValue());
            case Boolean b -> out.append(b ? "true" : "false");
            case Double d -> out.append(number(d));
            case BigInteger i -> out.append(TextOps.bigText(ctx, i));
            case PyObject p -> object(p, depth);
            default -> throw new IllegalStateException("not a value");
        }
    }

    private String number(double d) {
        if (!Double.isNaN(d) && !Double.isInfinite(d)) return FloatText.repr(d);
        if (!style.nan) {
            throw Errors.valueError("Out of range float values are not JSON compliant: " + FloatText.repr(d));
        }
        return Double.isNaN(d) ? "NaN" : d > 0 ? "Infinity" : "-Infinity";
    }

    private void object(PyObject o, int depth) {
        if (o == PyNone.NONE) {
            out.append("null");
        } else if (Str.isText(o)) {
            text(Str.text(o));
        } else if (o instanceof PyBoxed b && NumberOps.isReal(b)) {
            value(b.value, depth);
        } else {
            boolean container = o instanceof PyList || o instanceof PyTuple || o instanceof PyDict;
            if (!container && style.defaultFunction == null) {
                throw Errors.typeError("Object of type " + Types.of(o).name + " is not JSON serializable");
            }
            enter(o);
            if (ctx.mustSwitch()) {
                ctx.level(() -> inside(o, depth));
            } else {
                inside(o, depth);
            }
            leave(o);
        }
    }

    private boolean inside(PyObject o, int depth) {
        Object function = style.defaultFunction;
        if (o instanceof PyList l) {
            array(l, depth);
        } else if (o instanceof PyTuple t) {
            array(PyList.of(t.items), depth);
        } else if (o instanceof PyDict d) {
            dict(d, depth);
        } else if (function != null) {
            value(CallOps.call1(ctx, function, o), depth);
        }
        return true;
    }

    private void enter(Object o) {
        ctx.enter(" while encoding a JSON object");
        if (style.circular && !open.add(o)) throw Errors.valueError("Circular reference detected");
    }

    private void leave(Object o) {
        open.remove(o);
        ctx.leave();
    }

    private void newline(int depth) {
        String indent = style.indent;
        if (indent == null) return;
        out.append('\n');
        ctx.charge(2L * depth * indent.length());
        for (int i = 0; i < depth; i++) out.append(indent);
        pay();
    }

    private void separator(String text) {
        out.append(text);
        pay();
    }

    /** Writes a list, which what is called meanwhile may make shorter or longer. */
    private void array(PyList list, int depth) {
        if (list.size == 0) {
            out.append("[]");
            return;
        }
        out.append('[');
        for (int i = 0; i < list.size; i++) {
            Object item = list.get(i);
            if (i > 0) separator(style.itemSeparator);
            newline(depth + 1);
            if (!isScalar(item)) cut();
            value(item, depth + 1);
            cut();
        }
        newline(depth);
        cut();
        out.append(']');
        cut();
    }

    private void dict(PyDict d, int depth) {
        if (d.size() == 0) {
            out.append("{}");
            return;
        }
        out.append('{');
        cut();
        boolean first = true;
        for (Object[] entry : entries(d)) {
            String key = key(entry[0]);
            if (key == null) continue;
            if (!first) separator(style.itemSeparator);
            first = false;
            newline(depth + 1);
            cut();
            text(key);
            cut();
            separator(style.keySeparator);
            cut();
            value(entry[1], depth + 1);
            cut();
        }
        if (!first) newline(depth);
        cut();
        out.append('}');
        cut();
    }

    private Object[][] entries(PyDict d) {
        Object[][] entries = new Object[d.size()][];
        ctx.charge(40L * entries.length);
        int n = 0;
        for (int i = 0; i < d.bound(); i++) {
            Object key = d.keyAt(i);
            if (key != null) entries[n++] = new Object[] {key, d.valueAt(i)};
        }
        if (!style.sortKeys) return entries;
        PyList pairs = new PyList();
        for (Object[] e : entries) pairs.append(ctx, new PyTuple(e));
        SortOps.sort(ctx, pairs, PyNone.NONE, false);
        for (int i = 0; i < entries.length; i++) entries[i] = ((PyTuple) pairs.get(i)).items;
        return entries;
    }

    private @Nullable String key(Object key) {
        if (Str.isText(key)) return Str.text(key);
        if (key instanceof Boolean b) return b ? "true" : "false";
        if (key == PyNone.NONE) return "null";
        if (key instanceof Double d) return number(d);
        if (key instanceof PyBoxed b && b.value instanceof Double d) return number(d);
        if (NumberOps.isInt(key)) return TextOps.reprText(ctx, key instanceof PyBoxed b ? b.value : key);
        if (style.skipKeys) return null;
        throw Errors.typeError("keys must be str, int, float, bool or None, not " + Types.nameOf(key));
    }

    private void text(String s) {
        out.append('"');
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if ((i & 0xFFFF) == 0xFFFF) pay();
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < 0x20 || c > 0x7e && style.ascii) {
                        hex(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
        pay();
    }

    private void hex(char c) {
        String digits = "0123456789abcdef";
        out.append("\\u").append(digits.charAt(c >> 12)).append(digits.charAt(c >> 8 & 15))
                .append(digits.charAt(c >> 4 & 15)).append(digits.charAt(c & 15));
    }
}
