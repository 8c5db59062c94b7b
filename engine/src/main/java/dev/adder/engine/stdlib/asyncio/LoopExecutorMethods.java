package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;

/** Methods of event loops that have to do with threads. */
@PyType("_UnixSelectorEventLoop")
final class LoopExecutorMethods {
    private LoopExecutorMethods() {}

    /** Wait for the threads of the default executor. */
    @Py("shutdown_default_executor(self, timeout=None) -> Coroutine[Any, Any, None]")
    static Object shutdownDefaultExecutor(Ctx ctx, Loop self, Object timeout) {
        return shutdown(ctx, self);
    }

    static Object shutdown(Ctx ctx, Loop self) {
        return NativeCoroutine.of(ctx, "BaseEventLoop.shutdown_default_executor", (c, own) -> PyNone.NONE);
    }
}
