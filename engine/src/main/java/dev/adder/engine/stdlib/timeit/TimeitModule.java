package dev.adder.engine.stdlib.timeit;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import org.jspecify.annotations.Nullable;

/** The module {@code timeit}. */
@PyModule("timeit")
final class TimeitModule {
    @PyValue("Timer") static final PyClass TIMER = PyTimer.TYPE;
    @PyValue("default_number") static final int NUMBER = 1_000_000;
    @PyValue("default_repeat") static final int REPEAT = 5;

    private TimeitModule() {}

    /** The public names. */
    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("Timer", "timeit", "repeat", "default_timer");
    }

    /** The clock: {@code time.perf_counter}. */
    @PyValue("default_timer")
    static Object timer(Ctx ctx) {
        return ModuleOps.importFrom(ctx, ModuleOps.importModule(ctx, "time"), "perf_counter");
    }

    private static Object made(Ctx ctx, Object stmt, Object setup, @Nullable Object timer, Object globals) {
        return CallOps.call(ctx, PyTimer.TYPE, stmt, setup, timer == null ? timer(ctx) : timer, globals);
    }

    /** Convenience function to create Timer object and call timeit method. */
    @Py("timeit(stmt='pass', setup='pass', timer=..., number: int = 1000000, globals=None) -> float")
    static Object time(Ctx ctx, Object stmt, Object setup, @Nullable Object timer, Object number, Object globals) {
        return CallOps.callAttribute(ctx, made(ctx, stmt, setup, timer, globals), "timeit", number);
    }

    /** Convenience function to create Timer object and call repeat method. */
    @Py("repeat(stmt='pass', setup='pass', timer=..., repeat: int = 5, number: int = 1000000, globals=None)"
            + " -> list[float]")
    static Object repeat(Ctx ctx, Object stmt, Object setup, @Nullable Object timer, Object repeat, Object number,
            Object globals) {
        return CallOps.callAttribute(ctx, made(ctx, stmt, setup, timer, globals), "repeat", repeat, number);
    }
}
