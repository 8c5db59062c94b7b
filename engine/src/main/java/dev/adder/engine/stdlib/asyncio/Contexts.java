package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.contextvars.PyContext;
import dev.adder.engine.value.PyNone;

/** What tasks and callbacks need of {@code contextvars}: a copy of the context each, entered while they run. */
final class Contexts {
    private Contexts() {}

    /** A copy of the strand's present context. */
    static Object copy(Ctx ctx) {
        return PyContext.of(ctx).copy(ctx);
    }

    /** Makes a context the present one and gives the one before. */
    static Object enter(Ctx ctx, Object context) {
        Object before = ctx.context;
        if (context instanceof PyContext) ctx.context = context;
        return before == null ? PyNone.NONE : before;
    }

    /** Goes back to what {@link #enter} gave. */
    static void leave(Ctx ctx, Object outer) {
        ctx.context = outer == PyNone.NONE ? null : outer;
    }
}
