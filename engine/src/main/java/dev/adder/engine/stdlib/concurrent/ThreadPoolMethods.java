package dev.adder.engine.stdlib.concurrent;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.threading.Arguments;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import java.util.Arrays;

/** Methods of {@code ThreadPoolExecutor}. */
@PyType("ThreadPoolExecutor")
final class ThreadPoolMethods {
    private ThreadPoolMethods() {}

    /** Create a pool. */
    @Py("__new__(cls, /, *args, **kwargs) -> ThreadPoolExecutor")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        return new ThreadPool(cls);
    }

    /** Initialize self. */
    @Py("__init__(self, max_workers=None, thread_name_prefix: str = '', initializer=None, initargs=(), *,"
            + " mp_context=None, max_tasks_per_child=None) -> None")
    static void init(Ctx ctx, ThreadPool self, Object maxWorkers, String threadNamePrefix, Object initializer,
            Object initargs, Object mpContext, Object maxTasksPerChild) {
        long most = ThreadPool.USUAL;
        if (maxWorkers != PyNone.NONE) {
            if (CompareOps.order(ctx, CompareOps.Order.LE, maxWorkers, 0L)) {
                throw Errors.valueError("max_workers must be greater than 0");
            }
            most = NumberOps.index(ctx, maxWorkers) instanceof Long l ? l : Long.MAX_VALUE;
        }
        if (initializer != PyNone.NONE && !CallOps.isCallable(initializer)) {
            throw Errors.typeError("initializer must be a callable");
        }
        self.start(ctx, most, threadNamePrefix, initializer, initargs);
    }

    /** Have a call made by a thread of the pool; return its future. */
    @Py(
            value = "submit(self, /, *args, **kwargs) -> Future",
            overloads = {
                "submit(self, fn, /, *args, **kwargs) -> Future"})
    static Object submit(Ctx ctx, ThreadPool self, Object[] args, PyDict kwargs) {
        if (args.length == 0) {
            throw Errors.typeError("ThreadPoolExecutor.submit() missing 1 required positional argument: 'fn'");
        }
        Object[] rest = Arrays.copyOfRange(args, 1, args.length);
        return self.submitCall(ctx, args[0], Arguments.positional(ctx, new PyTuple(rest), kwargs),
                Arguments.names(ctx, kwargs));
    }

    /** Take no more work; wait for what is under way unless told otherwise. */
    @Py("shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None")
    static void shutdown(Ctx ctx, ThreadPool self, boolean wait, boolean cancelFutures) {
        self.shutDown(ctx, wait, cancelFutures);
    }

    /** How many threads there are at most. */
    @PyProperty("_max_workers: int")
    static long maxWorkers(Ctx ctx, ThreadPool self) {
        return self.most();
    }
}
