package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;

/** What tasks and callbacks need of {@code contextvars}: a copy of the context each, entered while they run. */
final class Contexts {
    private Contexts() {}

    /** A copy of the strand's present context. */
    static Object copy(Ctx ctx) {
        return PyNone.NONE;
    }

    /** Makes a context the present one and gives the one before. */
    static Object enter(Ctx ctx, Object context) {
        return PyNone.NONE;
    }

    /** Goes back to what {@link #enter} gave. */
    static void leave(Ctx ctx, Object outer) {}
}
