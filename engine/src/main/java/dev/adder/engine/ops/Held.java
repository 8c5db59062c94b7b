package dev.adder.engine.ops;

import dev.adder.engine.run.Ctx;
import java.util.List;

/** What native code builds while the program runs in between: a census of memory must see it. */
public final class Held {
    private Held() {}

    /** Holds a value until {@link #release} is called with the mark given back; errors need not release. */
    public static int hold(Ctx ctx, Object value) {
        int mark = ctx.held.size();
        ctx.held.add(value);
        return mark;
    }

    public static void release(Ctx ctx, int mark) {
        List<Object> held = ctx.held;
        while (held.size() > mark) held.removeLast();
    }
}
