package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import org.jspecify.annotations.Nullable;

/** Arguments for fields, with the errors that CPython has for ints that are too large. */
final class Fields {
    private Fields() {}

    /** Arguments as ints. */
    static int[] of(Ctx ctx, Object... values) {
        int[] fields = new int[values.length];
        for (int i = 0; i < fields.length; i++) fields[i] = or(ctx, values[i], 0);
        return fields;
    }

    /** The argument as an int, or what there was. */
    static int or(Ctx ctx, @Nullable Object value, int before) {
        if (value == null) return before;
        Object i = NumberOps.index(ctx, value);
        if (i instanceof Long l && l == l.intValue()) return l.intValue();
        if (!(i instanceof Long l)) throw Errors.overflowError("Python int too large to convert to C long");
        throw Errors.overflowError("signed integer is " + (l < 0 ? "less than minimum" : "greater than maximum"));
    }
}
