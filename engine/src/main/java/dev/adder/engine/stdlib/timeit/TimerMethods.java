package dev.adder.engine.stdlib.timeit;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** Timing small pieces of code by the run's clock. */
@PyType("Timer")
final class TimerMethods {
    private static final double ENOUGH = 0.2;

    private TimerMethods() {}

    /** Create a timer. */
    @Py("__new__(cls, /, *args, **kwargs) -> Timer")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(64);
        return new PyTimer(cls);
    }

    /** Compile the code; it sees the given globals, or those of the module. */
    @Py("__init__(self, stmt='pass', setup='pass', timer=..., globals=None) -> None")
    static void init(Ctx ctx, PyTimer self, Object stmt, Object setup, @Nullable Object timer, Object globals) {
        AttrOps.set(ctx, self, "timer", timer == null ? TimeitModule.timer(ctx) : timer);
        PyDict own = new PyDict();
        own.put(ctx, "__name__", "timeit");
        TimerSource.Made made = TimerSource.make(ctx, stmt, setup, globals == PyNone.NONE ? own : globals);
        AttrOps.set(ctx, self, "src", made.source());
        self.inner = made.function();
        AttrOps.set(ctx, self, "inner", made.function());
    }

    /** Time number executions of the main statement. */
    @Py("timeit(self, number: int = 1000000) -> float")
    static Object time(Ctx ctx, PyTimer self, Object number) {
        if (self.inner == null) throw Errors.noAttribute(self, "inner");
        Object range = CallOps.callAttribute(ctx, ModuleOps.importModule(ctx, "itertools"), "repeat", PyNone.NONE,
                number);
        return CallOps.call2(ctx, AttrOps.get(ctx, self, "inner"), range, AttrOps.get(ctx, self, "timer"));
    }

    /** Call timeit() a few times. */
    @Py("repeat(self, repeat: int = 5, number: int = 1000000) -> list[float]")
    static Object repeat(Ctx ctx, PyTimer self, Object repeat, Object number) {
        long times = dev.adder.engine.builtin.Convert.toLong(ctx, repeat, "repeat", 1);
        PyList all = new PyList();
        ctx.held.add(all);
        for (long i = 0; i < times; i++) {
            ctx.step();
            all.append(ctx, CallOps.callAttribute(ctx, self, "timeit", number));
        }
        ctx.held.remove(all);
        return all;
    }

    /** Return the number of loops and time taken so that total time >= 0.2. */
    @Py("autorange(self, callback=None) -> tuple[int, float]")
    static Object autoRange(Ctx ctx, PyTimer self, Object callback) {
        for (long i = 1;; i *= 10) {
            for (long j : new long[] {1, 2, 5}) {
                Object taken = CallOps.callAttribute(ctx, self, "timeit", i * j);
                if (callback != PyNone.NONE) CallOps.call2(ctx, callback, i * j, taken);
                if (CompareOps.order(ctx, CompareOps.Order.GE, taken, ENOUGH)) return new PyTuple(i * j, taken);
            }
            if (i > Long.MAX_VALUE / 100) throw Errors.overflowError("the clock stands still");
        }
    }

    /** Print the traceback of the exception being handled. */
    @Py("print_exc(self, file=None) -> None")
    static void printError(Ctx ctx, PyTimer self, Object file) {
        CallOps.call(ctx, ModuleOps.importFrom(ctx, ModuleOps.importModule(ctx, "traceback"), "print_exc"),
                new Object[] {file}, new String[] {"file"});
    }
}
