package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyByteArray;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Which bytearrays of a run are viewed in a {@code with} block, during which their size cannot change. Weak, since a
 * program may never leave what it entered.
 */
final class Exports {
    private final Map<PyByteArray, Integer> counts = new WeakHashMap<>();

    private Exports() {}

    /** Counts views that a bytearray gets, or loses when negative. */
    static void add(Ctx ctx, PyByteArray array, int views) {
        if (views > 0) ctx.charge(64);
        Map<PyByteArray, Integer> counts = ctx.run.state(Exports.class, Exports::new).counts;
        int count = counts.getOrDefault(array, 0) + views;
        if (count > 0) counts.put(array, count);
        else
            counts.remove(array);
    }

    static boolean has(Ctx ctx, PyByteArray array) {
        return ctx.run.state.get(Exports.class) instanceof Exports e && e.counts.containsKey(array);
    }
}
