package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.GrowingText;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Str;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The variables of the code under way as a dict: those of a module live, those of a function as they are now. */
public final class FrameLocals {
    private FrameLocals() {}

    public static PyDict of(Ctx ctx) {
        Frame f = ctx.top;
        return f == null ? new PyDict() : of(ctx, f);
    }

    /** The variables of a frame. */
    public static PyDict of(Ctx ctx, Frame f) {
        if (f.names != null) return withInner(ctx, f, f.names);
        if (DirOps.isModule(f)) return withInner(ctx, f, MainNames.complete(ctx, f.link.namespace));
        PyDict dict = f.snapshot;
        if (dict == null) {
            dict = new PyDict();
            f.snapshot = dict;
        }
        update(ctx, f, dict);
        return dict;
    }

    /** The names, in a dict of its own with the variables of a comprehension while one is under way. */
    private static PyDict withInner(Ctx ctx, Frame f, PyDict names) {
        PyDict all = null;
        for (int i = 0; i < f.code.slotNames.length && i < f.slots.length; i++) {
            Object value = bound(ctx, f.slots[i]);
            String name = f.code.slotNames[i];
            if (value == null || !DirOps.isName(name) || name.startsWith("__")) continue;
            if (all == null) {
                all = new PyDict();
                all.putAll(ctx, names);
            }
            all.put(ctx, Str.of(name), value);
        }
        return all == null ? names : all;
    }

    private static void update(Ctx ctx, Frame f, PyDict dict) {
        String[] names = f.code.slotNames;
        Map<String, Object> cells = new TreeMap<>();
        Set<String> unbound = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (int i = names.length - 1; i >= 0; i--) {
            if (i >= f.slots.length || !DirOps.isName(names[i])) continue;
            if (bound(ctx, f.slots[i]) == null) {
                unbound.add(names[i]);
            } else {
                seen.add(names[i]);
            }
        }
        for (String name : unbound) if (!seen.contains(name)) dict.remove(ctx, Str.of(name));
        for (int i = 0; i < names.length && i < f.slots.length; i++) {
            if (!seen.contains(names[i])) continue;
            Object value = bound(ctx, f.slots[i]);
            if (value != null && f.slots[i] instanceof Cell && i >= f.code.signature.names().length) {
                cells.put(names[i], value);
            } else {
                put(ctx, dict, names[i], value);
            }
        }
        cells.forEach((name, value) -> put(ctx, dict, name, value));
        putFree(ctx, f, dict);
    }

    private static void putFree(Ctx ctx, Frame f, PyDict dict) {
        Map<String, Cell> free = new TreeMap<>();
        for (int i = 0; i < f.code.freeNames.length && i < f.closure.length; i++) {
            free.put(f.code.freeNames[i], f.closure[i]);
        }
        free.forEach((name, cell) -> {
            if (cell.value == null) {
                dict.remove(ctx, Str.of(name));
            } else {
                put(ctx, dict, name, cell.value);
            }
        });
    }

    private static @Nullable Object bound(Ctx ctx, @Nullable Object slot) {
        return slot instanceof Cell c ? c.value : slot == null ? null : GrowingText.read(ctx, slot);
    }

    private static void put(Ctx ctx, PyDict dict, String name, @Nullable Object value) {
        if (value != null) dict.put(ctx, Str.of(name), value);
    }
}
