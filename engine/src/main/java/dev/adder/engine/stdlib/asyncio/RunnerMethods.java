package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;

/** Methods of {@code asyncio.Runner}. */
@PyType("Runner")
final class RunnerMethods {
    private RunnerMethods() {}

    /** Create a runner. */
    @Py("__new__(cls, *, debug=None, loop_factory=None) -> Runner")
    static Object make(Ctx ctx, PyClass cls, Object debug, Object loopFactory) {
        ctx.charge(64);
        return new Runner(cls, debug, loopFactory);
    }

    /** Create the loop. */
    @Py("__enter__(self) -> Runner")
    static Object enter(Ctx ctx, Runner self) {
        self.loop(ctx);
        return self;
    }

    /** Close the loop. */
    @Py("__exit__(self, exc_type, exc_val, exc_tb) -> None")
    static void exit(Ctx ctx, Runner self, Object excType, Object excVal, Object excTb) {
        self.close(ctx);
    }

    /** Cancel what is left and close the loop. */
    @Py("close(self) -> None")
    static void close(Ctx ctx, Runner self) {
        self.close(ctx);
    }

    /** Return the loop. */
    @Py("get_loop(self) -> Any")
    static Object getLoop(Ctx ctx, Runner self) {
        return self.loop(ctx);
    }

    /** Run a coroutine in the loop; return its result. */
    @Py("run(self, coro, *, context=None) -> Any")
    static Object run(Ctx ctx, Runner self, Object coro, Object context) {
        return self.run(ctx, coro, context, false);
    }
}
