package dev.adder.engine.builtin;

import dev.adder.engine.run.Cleanups;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyObject;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Which bytearrays of a run are viewed, so that their size cannot change. Views of a {@code with} block are counted;
 * whether the program still has one of the others is looked for when the size is to change. Weak, since a program may
 * never leave what it entered.
 */
final class Exports {
    /** Of how many views of one bytearray is known, beside those of a {@code with} block. */
    private static final int MOST = 32;

    private final Map<PyByteArray, Integer> counts = new WeakHashMap<>();
    private final Map<PyByteArray, List<WeakReference<PyMemoryView>>> views = new WeakHashMap<>();

    private Exports() {}

    private static Exports of(Ctx ctx) {
        return ctx.run.state(Exports.class, Exports::new);
    }

    /** Counts views that a bytearray gets, or loses when negative. */
    static void add(Ctx ctx, PyByteArray array, int views) {
        if (views > 0) ctx.charge(64);
        Map<PyByteArray, Integer> counts = of(ctx).counts;
        int count = counts.getOrDefault(array, 0) + views;
        if (count > 0) counts.put(array, count);
        else
            counts.remove(array);
    }

    /** Takes note of a view. */
    static PyMemoryView viewed(Ctx ctx, PyMemoryView view) {
        if (!(view.base instanceof PyByteArray array)) return view;
        ctx.charge(96);
        List<WeakReference<PyMemoryView>> all = of(ctx).views.computeIfAbsent(array, a -> new ArrayList<>());
        if (all.size() >= MOST) all.removeFirst();
        all.add(new WeakReference<>(view));
        return view;
    }

    static boolean has(Ctx ctx, PyByteArray array) {
        if (!(ctx.run.state.get(Exports.class) instanceof Exports e)) return false;
        return e.counts.containsKey(array) || e.isViewed(ctx, array);
    }

    private boolean isViewed(Ctx ctx, PyByteArray array) {
        List<WeakReference<PyMemoryView>> all = views.get(array);
        if (all == null) return false;
        List<PyObject> open = new ArrayList<>();
        for (WeakReference<PyMemoryView> reference : all) {
            PyMemoryView view = reference.get();
            if (view != null && !view.released) open.add(view);
        }
        if (!open.isEmpty() && Cleanups.isAnyLeft(ctx, open)) return true;
        views.remove(array);
        return false;
    }
}
