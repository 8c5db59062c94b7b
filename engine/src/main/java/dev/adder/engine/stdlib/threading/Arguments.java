package dev.adder.engine.stdlib.threading;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arguments kept for a later call. */
public final class Arguments {
    private Arguments() {}

    /** The positional arguments, followed by the values of the keyword arguments. */
    public static Object[] positional(Ctx ctx, Object arguments, @Nullable PyDict keywords) {
        Object[] given = arguments == PyNone.NONE ? new Object[0] : IterOps.toArray(ctx, arguments);
        if (keywords == null || keywords.size() == 0) return given;
        List<Object> all = new ArrayList<>(List.of(given));
        for (int i = 0; i < keywords.bound(); i++) if (keywords.keyAt(i) != null) all.add(keywords.valueAt(i));
        return all.toArray();
    }

    public static String[] names(Ctx ctx, @Nullable PyDict keywords) {
        if (keywords == null || keywords.size() == 0) return new String[0];
        List<String> all = new ArrayList<>();
        for (int i = 0; i < keywords.bound(); i++) {
            Object key = keywords.keyAt(i);
            if (key == null) continue;
            if (!Str.isText(key)) throw Errors.typeError("keywords must be strings");
            all.add(Str.text(key));
        }
        return all.toArray(String[]::new);
    }
}
