package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import org.jspecify.annotations.Nullable;

/** Stands for the engine's conversions; a value of the wrong class fails with a text that names the place. */
public final class Convert {
    private Convert() {}

    public static long toLong(Ctx ctx, Object v, String function, int argumentNumber) {
        return to(ctx, Long.class, v, function, argumentNumber);
    }

    public static int toInt(Ctx ctx, Object v, String function, int argumentNumber) {
        return Math.toIntExact(toLong(ctx, v, function, argumentNumber));
    }

    public static double toDouble(Ctx ctx, Object v, String function, int argumentNumber) {
        return to(ctx, Number.class, v, function, argumentNumber).doubleValue();
    }

    public static boolean toBool(Ctx ctx, Object v) {
        return Boolean.TRUE.equals(v);
    }

    public static String toStr(Ctx ctx, Object v, String function, int argumentNumber) {
        return to(ctx, String.class, v, function, argumentNumber);
    }

    public static <T> T to(Ctx ctx, Class<T> type, Object v, String function, int argumentNumber) {
        if (!type.isInstance(v)) {
            throw new IllegalArgumentException(function + "() argument " + argumentNumber + ": " + v);
        }
        return type.cast(v);
    }

    public static <T> T self(Ctx ctx, Class<T> type, Object v, String typeName, String function) {
        if (!type.isInstance(v)) {
            throw new IllegalArgumentException(typeName + "." + function + ": self " + v);
        }
        return type.cast(v);
    }

    public static String selfStr(Ctx ctx, Object v, String function) {
        return self(ctx, String.class, v, "str", function);
    }

    public static Object fromStr(String value) {
        return value;
    }

    public static PyDict keywords(Ctx ctx, @Nullable Object v) {
        return v == null ? new PyDict() : (PyDict) v;
    }
}
