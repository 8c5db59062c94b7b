package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.builtin.Convert;
import dev.adder.engine.run.Ctx;
import org.jspecify.annotations.Nullable;

/** Arguments that replace fields. */
final class Fields {
    private Fields() {}

    /** The argument as an int, or what there was. */
    static int or(Ctx ctx, @Nullable Object value, int before) {
        return value == null ? before : Convert.toInt(ctx, value, "replace", 0);
    }
}
