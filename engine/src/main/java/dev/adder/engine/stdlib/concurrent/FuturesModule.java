package dev.adder.engine.stdlib.concurrent;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;

/** The module {@code concurrent.futures}. */
@PyModule(value = "concurrent.futures", also = "concurrent.futures.thread")
final class FuturesModule {
    @PyValue("Executor") static final PyClass EXECUTOR = ThreadPool.EXECUTOR;
    @PyValue("ThreadPoolExecutor") static final PyClass THREAD_POOL = ThreadPool.TYPE;
    @PyValue("ProcessPoolExecutor") static final PyClass PROCESS_POOL = ThreadPool.PROCESSES;
    @PyValue("Future") static final PyClass FUTURE = PoolFuture.TYPE;
    @PyValue("CancelledError") static final PyClass CANCELLED = PoolErrors.CANCELLED;
    @PyValue("TimeoutError") static final PyClass TIMEOUT = Exceptions.TIMEOUT_ERROR;
    @PyValue("InvalidStateError") static final PyClass INVALID_STATE = PoolErrors.INVALID_STATE;
    @PyValue("BrokenExecutor") static final PyClass BROKEN_EXECUTOR = PoolErrors.BROKEN_EXECUTOR;
    @PyValue("BrokenThreadPool") static final PyClass BROKEN_POOL = PoolErrors.BROKEN_POOL;
    @PyValue("FIRST_COMPLETED") static final String FIRST_COMPLETED = "FIRST_COMPLETED";
    @PyValue("FIRST_EXCEPTION") static final String FIRST_EXCEPTION = "FIRST_EXCEPTION";
    @PyValue("ALL_COMPLETED") static final String ALL_COMPLETED = "ALL_COMPLETED";

    private FuturesModule() {}

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of(
                "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "CancelledError", "TimeoutError",
                "BrokenExecutor", "Future", "Executor", "wait", "as_completed", "ProcessPoolExecutor",
                "ThreadPoolExecutor");
    }

    /** The module under its other name. */
    @PyValue("thread")
    static Object thread(Ctx ctx) {
        return ModuleOps.importModule(ctx, "concurrent.futures.thread");
    }

    /** Wait for futures; return the sets of those done and not done. */
    @Py("wait(fs, timeout=None, return_when: str = 'ALL_COMPLETED') -> tuple[set, set]")
    static Object wait(Ctx ctx, Object fs, Object timeout, String returnWhen) {
        return PoolWaits.wait(ctx, fs, timeout, returnWhen);
    }

    /** Return an iterator of futures as they are done. */
    @Py("as_completed(fs, timeout=None) -> Iterator[Future]")
    static Object asCompleted(Ctx ctx, Object fs, Object timeout) {
        return PoolWaits.asCompleted(ctx, fs, timeout);
    }
}
