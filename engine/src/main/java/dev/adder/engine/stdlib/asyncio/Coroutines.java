package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.ops.AsyncOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import java.util.function.BooleanSupplier;

/** Telling coroutines and other awaitables. */
public final class Coroutines {
    private Coroutines() {}

    /** {@code asyncio.iscoroutine}. */
    public static boolean isCoroutine(Object o) {
        if (o instanceof PyGenerator g) return g.coroutine;
        if (o instanceof AsyncOps.Resumable) return !(o instanceof FutureStep);
        return Types.of(o).slot(Slot.AWAIT) != null && Types.of(o).find("send") != null
                && Types.of(o).find("throw") != null && Types.of(o).find("close") != null;
    }

    static boolean isAwaitable(Object o) {
        return isCoroutine(o) || Types.of(o).slot(Slot.AWAIT) != null;
    }

    /** Goes one level deeper into tasks that wait for one another. */
    static boolean deep(Ctx ctx, BooleanSupplier work) {
        int depth = ctx.depth;
        ctx.enter();
        try {
            return ctx.mustSwitch() ? (Boolean) ctx.onLargeStack(work::getAsBoolean) : work.getAsBoolean();
        } finally {
            ctx.depth = depth;
        }
    }
}
