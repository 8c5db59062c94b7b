package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.concurrent.PoolFuture;
import dev.adder.engine.stdlib.concurrent.ThreadPool;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;

/** Methods of event loops that have to do with threads. */
@PyType("_UnixSelectorEventLoop")
final class LoopExecutorMethods {
    private LoopExecutorMethods() {}

    /** Have a call made by a thread; return its future. */
    @Py("run_in_executor(self, executor, func, *args) -> Future")
    static Object runInExecutor(Ctx ctx, Loop self, Object executor, Object func, Object[] args) {
        self.checkClosed();
        Object pool = executor == PyNone.NONE ? defaultExecutor(ctx, self) : executor;
        if (pool instanceof ThreadPool own && own.type().shared) {
            PoolFuture future = own.submit(ctx, inside -> CallOps.call(inside, func, args), func, new PyTuple(args));
            return FutureChain.wrap(ctx, future, self);
        }
        Object[] all = new Object[args.length + 1];
        all[0] = func;
        System.arraycopy(args, 0, all, 1, args.length);
        return FutureChain.wrap(ctx, CallOps.callAttribute(ctx, pool, "submit", all), self);
    }

    private static Object defaultExecutor(Ctx ctx, Loop self) {
        Object pool = self.defaultExecutor;
        if (pool == null) {
            pool = ThreadPool.of(ctx, "asyncio");
            self.defaultExecutor = pool;
        }
        return pool;
    }

    /** {@code asyncio.to_thread}: the call has a copy of the task's context. */
    static Object toThread(Ctx ctx, NativeCoroutine self, Object function, Object[] arguments, String[] names) {
        Loop loop = AsyncioState.runningOrRaise(ctx);
        Object context = Contexts.copy(ctx);
        ThreadPool.Work work = inside -> {
            Object outer = Contexts.enter(inside, context);
            try {
                return CallOps.call(inside, function, arguments, names);
            } finally {
                Contexts.leave(inside, outer);
            }
        };
        Object pool = defaultExecutor(ctx, loop);
        PoolFuture future = pool instanceof ThreadPool own
                ? own.submit(ctx, work, function, new PyTuple(arguments)) : PoolFuture.of(ctx);
        return self.await(ctx, FutureChain.wrap(ctx, future, loop), Waits::same);
    }

    /** Set what run_in_executor uses when it is given None. */
    @Py("set_default_executor(self, executor) -> None")
    static void setDefaultExecutor(Ctx ctx, Loop self, Object executor) {
        if (!(executor instanceof ThreadPool)) {
            throw dev.adder.engine.error.Errors.typeError("executor must be ThreadPoolExecutor instance");
        }
        self.defaultExecutor = executor;
    }

    /** Wait for the threads of the default executor. */
    @Py("shutdown_default_executor(self, timeout=None) -> Coroutine[Any, Any, None]")
    static Object shutdownDefaultExecutor(Ctx ctx, Loop self, Object timeout) {
        return shutdown(ctx, self);
    }

    static Object shutdown(Ctx ctx, Loop self) {
        return NativeCoroutine.of(ctx, "BaseEventLoop.shutdown_default_executor", (c, own) -> {
            if (!(self.defaultExecutor instanceof ThreadPool pool)) return PyNone.NONE;
            PyFuture over = PyFuture.of(c, self);
            pool.shutDownThen(c, () -> {
                if (!over.done()) over.setResult(c, PyNone.NONE);
                self.wake(c);
            });
            return own.await(c, over, Waits::same);
        }, self);
    }
}
