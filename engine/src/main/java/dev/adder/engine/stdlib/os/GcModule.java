package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;

/** The module {@code gc}: memory is collected without it, so it has nothing to do. */
@PyModule("gc")
final class GcModule {
    @PyValue("DEBUG_STATS") static final int DEBUG_STATS = 1;
    @PyValue("DEBUG_COLLECTABLE") static final int DEBUG_COLLECTABLE = 2;
    @PyValue("DEBUG_UNCOLLECTABLE") static final int DEBUG_UNCOLLECTABLE = 4;
    @PyValue("DEBUG_SAVEALL") static final int DEBUG_SAVEALL = 32;
    @PyValue("DEBUG_LEAK") static final int DEBUG_LEAK = 38;

    private GcModule() {}

    /** What the program has set, which has no effect. */
    static final class Settings {
        boolean disabled;
        PyTuple threshold = new PyTuple(700L, 10L, 10L);
    }

    private static Settings settings(Ctx ctx) {
        return ctx.run.state(Settings.class, Settings::new);
    }

    @PyValue("garbage")
    static Object garbage(Ctx ctx) {
        return new PyList();
    }

    @PyValue("callbacks")
    static Object callbacks(Ctx ctx) {
        return new PyList();
    }

    /** Return how many objects were found unreachable: none. */
    @Py("collect(generation: int = 2) -> int")
    static long collect(Ctx ctx, long generation) {
        if (generation < 0 || generation > 2) throw dev.adder.engine.error.Errors.valueError("invalid generation");
        dev.adder.engine.run.Cleanups.collect(ctx);
        return 0;
    }

    /** Say that collecting is wanted. */
    @Py("enable() -> None")
    static void enable(Ctx ctx) {
        settings(ctx).disabled = false;
    }

    /** Say that collecting is not wanted. */
    @Py("disable() -> None")
    static void disable(Ctx ctx) {
        settings(ctx).disabled = true;
    }

    /** Return what was said last. */
    @Py("isenabled() -> bool")
    static boolean isenabled(Ctx ctx) {
        return !settings(ctx).disabled;
    }

    /** Return the thresholds. */
    @Py("get_threshold() -> tuple[int, int, int]")
    static Object getThreshold(Ctx ctx) {
        return settings(ctx).threshold;
    }

    /** Set the thresholds. */
    @Py("set_threshold(threshold0: int, threshold1: int = 10, threshold2: int = 10, /) -> None")
    static void setThreshold(Ctx ctx, long threshold0, long threshold1, long threshold2) {
        settings(ctx).threshold = new PyTuple(threshold0, threshold1, threshold2);
    }

    /** Return the present counts. */
    @Py("get_count() -> tuple[int, int, int]")
    static Object getCount(Ctx ctx) {
        return new PyTuple(0L, 0L, 0L);
    }

    /** Return the debugging flags. */
    @Py("get_debug() -> int")
    static long getDebug(Ctx ctx) {
        return 0;
    }

    /** Take debugging flags, which have no effect. */
    @Py("set_debug(flags: int, /) -> None")
    static void setDebug(Ctx ctx, long flags) {}

    /** Do nothing. */
    @Py("freeze() -> None")
    static void freeze(Ctx ctx) {}

    /** Do nothing. */
    @Py("unfreeze() -> None")
    static void unfreeze(Ctx ctx) {}

    /** Return the number of frozen objects: none. */
    @Py("get_freeze_count() -> int")
    static long getFreezeCount(Ctx ctx) {
        return 0;
    }

    /** Return whether an object can be part of a cycle. */
    @Py("is_tracked(obj, /) -> bool")
    static boolean isTracked(Ctx ctx, Object obj) {
        return obj instanceof dev.adder.engine.value.PyObject o && !(o instanceof dev.adder.engine.value.PyBytes)
                && !(o instanceof dev.adder.engine.value.PyNone)
                && !(o instanceof dev.adder.engine.value.PyAstralStr);
    }
}
