package dev.adder.engine.builtin;

import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import org.jspecify.annotations.Nullable;

/** The repr of a container while it is written: text that is charged as it grows. */
public final class ReprText {
    private final Ctx ctx;
    private final StringBuilder text = new StringBuilder();

    public ReprText(Ctx ctx) {
        this.ctx = ctx;
        ctx.charge(64);
    }

    public ReprText add(String part) {
        ctx.charge(part.length());
        text.append(part);
        return this;
    }

    /** Adds the repr of a value. */
    public ReprText addRepr(Object value) {
        ctx.step();
        if (value instanceof Long l) {
            ctx.charge(8);
            text.append(l.longValue());
            return this;
        }
        int mark = Held.hold(ctx, text);
        String part = TextOps.reprText(ctx, value);
        Held.release(ctx, mark);
        return add(part);
    }

    /** Adds the reprs of the items with commas between them. */
    public ReprText addAll(@Nullable Object[] items, int size) {
        for (int i = 0; i < size && i < items.length; i++) {
            Object item = items[i];
            if (item == null) break;
            if (i > 0) text.append(", ");
            addRepr(item);
        }
        return this;
    }

    /** Adds the items of a list, which may change meanwhile. */
    public ReprText addAll(PyList list) {
        for (int i = 0; i < list.size; i++) {
            if (i > 0) text.append(", ");
            addRepr(list.get(i));
        }
        return this;
    }

    /** Adds {@code key: value} for each entry. */
    public ReprText addEntries(PyDict dict) {
        boolean first = true;
        for (int i = 0; i < dict.bound(); i++) {
            Object key = dict.keyAt(i);
            if (key == null) continue;
            Object value = dict.valueAt(i);
            if (!first) text.append(", ");
            first = false;
            addRepr(key);
            text.append(": ");
            addRepr(value);
        }
        return this;
    }

    /** All of it, as UTF-16. */
    public String finish() {
        ctx.charge(text.length());
        return text.toString();
    }
}
