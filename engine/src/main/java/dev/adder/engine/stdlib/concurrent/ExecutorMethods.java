package dev.adder.engine.stdlib.concurrent;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyInstance;

/** What all executors have; a program's own subclass may give {@code submit} another meaning. */
@PyType("Executor")
final class ExecutorMethods {
    private ExecutorMethods() {}

    /** Create an executor, of use in subclasses only. */
    @Py("__new__(cls, /, *args, **kwargs) -> Executor")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(48);
        return new PyInstance(cls);
    }

    /** Have a call made; return its future. */
    @Py("submit(self, fn, /, *args, **kwargs) -> Future")
    static Object submit(Ctx ctx, Object self, Object fn, Object[] args, PyDict kwargs) {
        throw Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR, "");
    }

    /** Call a function for the items of iterables; return an iterator of the results. */
    @Py("map(self, fn, *iterables, timeout=None, chunksize: int = 1) -> Iterator[Any]")
    static Object map(Ctx ctx, Object self, Object fn, Object[] iterables, Object timeout, long chunksize) {
        return ResultIterator.of(ctx, self, fn, iterables, timeout);
    }

    /** Take no more work. */
    @Py("shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None")
    static void shutdown(Ctx ctx, Object self, boolean wait, boolean cancelFutures) {}

    /** Return self. */
    @Py("__enter__(self) -> Executor")
    static Object enter(Ctx ctx, Object self) {
        return self;
    }

    /** Wait for all work. */
    @Py("__exit__(self, exc_type, exc_val, exc_tb) -> bool")
    static boolean exit(Ctx ctx, Object self, Object excType, Object excVal, Object excTb) {
        CallOps.callAttribute(ctx, self, "shutdown");
        return false;
    }
}
