package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.GrowingText;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Str;
import java.util.Set;
import java.util.TreeSet;
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
        if (f.names != null) return f.names;
        return DirOps.isModule(f) ? f.link.namespace : snapshot(ctx, f);
    }

    private static PyDict snapshot(Ctx ctx, Frame f) {
        Set<String> bound = new TreeSet<>();
        DirOps.addLocals(bound, f);
        PyDict dict = new PyDict();
        String[] names = f.code.slotNames;
        for (int i = 0; i < names.length && i < f.slots.length; i++) {
            if (names[i] != null && bound.contains(names[i]))
                put(ctx, dict, names[i], GrowingText.read(ctx, f.slots[i]));
        }
        for (int i = 0; i < f.code.freeNames.length && i < f.closure.length; i++) {
            put(ctx, dict, f.code.freeNames[i], f.closure[i].value);
        }
        return dict;
    }

    private static void put(Ctx ctx, PyDict dict, String name, @Nullable Object slot) {
        Object value = slot instanceof Cell c ? c.value : slot;
        if (value != null) dict.put(ctx, Str.of(name), value);
    }
}
