package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Which containers a strand is writing the repr of, so that one inside itself is written as dots. */
public final class ReprGuard implements Iterable<List<Object>> {
    private final Map<Ctx, List<Object>> active = new IdentityHashMap<>();

    private ReprGuard() {}

    /** For a census. */
    @Override
    public Iterator<List<Object>> iterator() {
        return active.values().iterator();
    }

    /** False when the repr of the object is under way already; else {@link #leave} must follow, whatever happens. */
    public static boolean enter(Ctx ctx, Object o) {
        List<Object> objects = objects(ctx);
        for (int i = objects.size() - 1; i >= 0; i--) if (objects.get(i) == o) return false;
        objects.add(o);
        return true;
    }

    /** The end of what the last successful {@link #enter} began. */
    public static void leave(Ctx ctx) {
        objects(ctx).removeLast();
    }

    private static List<Object> objects(Ctx ctx) {
        return ctx.run.state(ReprGuard.class, ReprGuard::new).active.computeIfAbsent(ctx, c -> new ArrayList<>());
    }
}
