package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How many items something may have: what a list asks for before it takes them. The answer is not needed here; asking
 * runs the program's {@code __len__} or {@code __length_hint__}, whose errors count.
 */
public final class LengthHint {
    private LengthHint() {}

    /** Asks it, after an iterator has been made. */
    public static void ask(Ctx ctx, Object iterable) {
        if (!(iterable instanceof PyObject o) || o.type().shared) return;
        if (o.type().slot(Slot.LEN) != null && orNull(ctx, () -> SubscriptOps.length(ctx, iterable)) != null) return;
        if (o.type().slot(Slot.LENGTH_HINT) == null) return;
        Object hint = orNull(ctx, () -> CallOps.callSlot(ctx, Slot.LENGTH_HINT, iterable));
        if (hint == null || hint == PySingleton.NOT_IMPLEMENTED) return;
        if (!NumberOps.isInt(hint)) {
            throw Errors.typeError("__length_hint__ must be an integer, not " + Types.nameOf(hint));
        }
        if (NumberOps.clippedIndex(ctx, hint) < 0) throw Errors.valueError("__length_hint__() should return >= 0");
    }

    /** What the program answers; null after a {@code TypeError}. */
    private static @Nullable Object orNull(Ctx ctx, Supplier<@Nullable Object> question) {
        try {
            return question.get();
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.TYPE_ERROR)) throw e;
            ctx.recover(e);
            return null;
        }
    }
}
