package dev.adder.engine.stdlib.functools;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import java.util.List;

/** Making one function look like another. */
public final class Wrapping {
    /** The attributes that are taken over as they are. */
    static final List<String> ASSIGNED =
            List.of("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__");

    private Wrapping() {}

    /** {@code update_wrapper(wrapper, wrapped)}. */
    public static void update(Ctx ctx, Object wrapper, Object wrapped) {
        for (String name : ASSIGNED) assign(ctx, wrapper, wrapped, name);
        merge(ctx, wrapper, wrapped, "__dict__");
        AttrOps.set(ctx, wrapper, "__wrapped__", wrapped);
    }

    static void assign(Ctx ctx, Object wrapper, Object wrapped, String name) {
        Object value = AttrOps.find(ctx, wrapped, name);
        if (value != null) AttrOps.set(ctx, wrapper, name, value);
    }

    static void merge(Ctx ctx, Object wrapper, Object wrapped, String name) {
        boolean none = wrapped instanceof PyFunction f && f.attributes == null;
        if (none && wrapper instanceof PyFunction && name.equals("__dict__")) return;
        Object target = AttrOps.get(ctx, wrapper, name);
        Object source = AttrOps.find(ctx, wrapped, name);
        CallOps.callAttribute(ctx, target, "update", source == null ? new PyDict() : source);
    }
}
