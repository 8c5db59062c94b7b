package dev.adder.engine.stdlib.threading;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.WarnOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;

/** The module {@code threading}. */
@PyModule("threading")
final class ThreadingModule {
    @PyValue("Thread") static final PyClass THREAD = PyThread.TYPE;
    @PyValue("Timer") static final PyClass TIMER = PyTimer.TYPE;
    @PyValue("Lock") static final PyClass LOCK = PyLock.TYPE;
    @PyValue("RLock") static final PyClass RLOCK = PyLock.REENTRANT;
    @PyValue("Condition") static final PyClass CONDITION = PyCondition.TYPE;
    @PyValue("Event") static final PyClass EVENT = PyEvent.TYPE;
    @PyValue("Semaphore") static final PyClass SEMAPHORE = PySemaphore.TYPE;
    @PyValue("BoundedSemaphore") static final PyClass BOUNDED_SEMAPHORE = PySemaphore.BOUNDED;
    @PyValue("Barrier") static final PyClass BARRIER = PyBarrier.TYPE;
    @PyValue("BrokenBarrierError") static final PyClass BROKEN_BARRIER = PyBarrier.BROKEN;
    @PyValue("ExceptHookArgs") static final PyClass EXCEPT_HOOK_ARGS = ExceptHookArgs.TYPE;
    @PyValue("ThreadError") static final PyClass THREAD_ERROR = dev.adder.engine.value.Exceptions.RUNTIME_ERROR;
    @PyValue("TIMEOUT_MAX") static final double TIMEOUT_MAX = Seconds.MOST;

    private ThreadingModule() {}

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of(
                "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread",
                "TIMEOUT_MAX", "Event", "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier",
                "BrokenBarrierError", "Timer", "ThreadError", "setprofile", "settrace", "local", "stack_size",
                "excepthook", "ExceptHookArgs", "gettrace", "getprofile", "setprofile_all_threads",
                "settrace_all_threads", "get_native_id");
    }

    /** The class of objects with attributes of their own in each thread. */
    @PyValue("local")
    static Object local(Ctx ctx) {
        return PyLocal.type(ctx);
    }

    /** Return the current thread. */
    @Py("current_thread() -> Thread")
    static Object currentThread(Ctx ctx) {
        return Threads.current(ctx);
    }

    /** The old name of current_thread. */
    @Py("currentThread() -> Thread")
    static Object currentThreadOld(Ctx ctx) {
        WarnOps.deprecated(ctx, "currentThread() is deprecated, use current_thread() instead");
        return currentThread(ctx);
    }

    /** The old name of active_count. */
    @Py("activeCount() -> int")
    static long activeCountOld(Ctx ctx) {
        WarnOps.deprecated(ctx, "activeCount() is deprecated, use active_count() instead");
        return activeCount(ctx);
    }

    /** Return the main thread. */
    @Py("main_thread() -> Thread")
    static Object mainThread(Ctx ctx) {
        return Threads.of(ctx).main();
    }

    /** Return the number of threads alive. */
    @Py("active_count() -> int")
    static long activeCount(Ctx ctx) {
        return Threads.of(ctx).alive().size();
    }

    /** Return all threads alive. */
    @Py("enumerate() -> list[Thread]")
    static Object enumerate(Ctx ctx) {
        return PyList.of(Threads.of(ctx).alive().toArray());
    }

    /** Return a number that tells the current thread from others. */
    @Py("get_ident() -> int")
    static long getIdent(Ctx ctx) {
        return Threads.current(ctx).ident;
    }

    /** Return a number that tells the current thread from others. */
    @Py("get_native_id() -> int")
    static long getNativeId(Ctx ctx) {
        return Threads.current(ctx).ident;
    }

    /** Print an exception that nothing in a thread caught. */
    @Py("excepthook(args, /) -> None")
    static void excepthook(Ctx ctx, Object args) {
        if (!(args instanceof PyTuple t) || t.type() != ExceptHookArgs.TYPE) {
            throw Errors.typeError("_thread.excepthook argument type must be ExceptHookArgs");
        }
        ExceptHook.print(ctx, t);
    }

    /** Print an exception that nothing in a thread caught. */
    @Py("__excepthook__(args, /) -> None")
    static void defaultExcepthook(Ctx ctx, Object args) {
        excepthook(ctx, args);
    }

    /** Return the stack size of new threads, which programs cannot change. */
    @Py("stack_size(size: int = 0, /) -> int")
    static long stackSize(Ctx ctx, long size) {
        return 0;
    }

    /** Set a trace function for new threads: ignored. */
    @Py("settrace(func) -> None")
    static void settrace(Ctx ctx, Object func) {}

    /** Set a profile function for new threads: ignored. */
    @Py("setprofile(func) -> None")
    static void setprofile(Ctx ctx, Object func) {}

    /** Return the trace function of new threads: none. */
    @Py("gettrace() -> None")
    static void gettrace(Ctx ctx) {}

    /** Return the profile function of new threads: none. */
    @Py("getprofile() -> None")
    static void getprofile(Ctx ctx) {}

    /** Set a trace function for all threads: ignored. */
    @Py("settrace_all_threads(func) -> None")
    static void settraceAllThreads(Ctx ctx, Object func) {}

    /** Set a profile function for all threads: ignored. */
    @Py("setprofile_all_threads(func) -> None")
    static void setprofileAllThreads(Ctx ctx, Object func) {}
}
