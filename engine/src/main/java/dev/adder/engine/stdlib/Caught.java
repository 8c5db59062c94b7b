package dev.adder.engine.stdlib;

import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Expected exceptions of the program, as null. */
public final class Caught {
    private Caught() {}

    /** What the work gives, or null when it raises an exception of that class. */
    public static @Nullable Object of(Ctx ctx, PyClass expected, Supplier<@Nullable Object> work) {
        try {
            return work.get();
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(expected)) throw e;
            ctx.recover(e);
            return null;
        }
    }

    /** {@code mapping[key]}, or null when that raises {@code KeyError}. */
    public static @Nullable Object item(Ctx ctx, Object mapping, Object key) {
        return of(ctx, Exceptions.KEY_ERROR, () -> SubscriptOps.get(ctx, mapping, key));
    }
}
