package dev.adder.engine.stdlib.threading;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;

/** {@code threading.Semaphore} and {@code BoundedSemaphore}: so many strands at a time. */
@PyType("Semaphore")
final class PySemaphore extends PyObject {
    static final PyClass TYPE = PyClass.builtin("threading", "Semaphore", PySemaphoreTable.INSTANCE);
    static final PyClass BOUNDED = PyClass.builtin("threading", "BoundedSemaphore", false, TYPE);

    static {
        TYPE.hasDict = true;
        BOUNDED.hasDict = true;
    }

    private long value = 1;
    private long initial = 1;
    private final WaitQueue waiters = new WaitQueue();

    PySemaphore(PyClass cls) {
        super(cls);
    }

    /** Create a semaphore. */
    @Py("__new__(cls, /, *args, **kwargs) -> Semaphore")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(176);
        return new PySemaphore(cls);
    }

    /** Initialize self with the number of strands that may pass. */
    @Py("__init__(self, value: int = 1) -> None")
    static void init(Ctx ctx, PySemaphore self, long value) {
        if (value < 0) throw Errors.valueError("semaphore initial value must be >= 0");
        self.value = value;
        self.initial = value;
    }

    /** Acquire the semaphore, waiting for it if need be. */
    @Py("acquire(self, blocking: bool = True, timeout=None) -> bool")
    static boolean acquire(Ctx ctx, PySemaphore self, boolean blocking, Object timeout) {
        if (!blocking && timeout != PyNone.NONE) {
            throw Errors.valueError("can't specify timeout for non-blocking acquire");
        }
        return self.acquire(ctx, blocking ? Seconds.orForever(ctx, timeout) : 0);
    }

    /** Acquire the semaphore. */
    @Py("__enter__(self) -> bool")
    static boolean enter(Ctx ctx, PySemaphore self) {
        return self.acquire(ctx, WaitQueue.FOREVER);
    }

    /** Release the semaphore. */
    @Py("__exit__(self, t, v, tb) -> None")
    static void exit(Ctx ctx, PySemaphore self, Object t, Object v, Object tb) {
        self.release(ctx, 1);
    }

    /** Release the semaphore so many times. */
    @Py("release(self, n: int = 1) -> None")
    static void release(Ctx ctx, PySemaphore self, long n) {
        self.release(ctx, n);
    }

    /** How often it can be taken at once. */
    @PyProperty("_value: int")
    static long value(Ctx ctx, PySemaphore self) {
        return self.value;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PySemaphore self) {
        String bound = self.type().isSubclassOf(BOUNDED) ? "/" + self.initial : "";
        return Str.of("<" + ClassOps.displayName(self.type()) + " at 0x" + Long.toHexString(ctx.run.id(self))
                + ": value=" + self.value + bound + ">");
    }

    private boolean acquire(Ctx ctx, long nanos) {
        if (value == 0 && nanos == 0) ctx.run.scheduler.poll(ctx);
        if (value > 0) {
            value--;
            return true;
        }
        return nanos != 0 && waiters.await(ctx, nanos);
    }

    private void release(Ctx ctx, long n) {
        if (n < 1) throw Errors.valueError("n must be one or more");
        if (type().isSubclassOf(BOUNDED) && value + n > initial) {
            throw Errors.valueError("Semaphore released too many times");
        }
        long left = n;
        while (left > 0 && waiters.wake(ctx)) {
            ctx.step();
            left--;
        }
        value += left;
    }

    @Override
    public void trace(LiveData live) {
        live.add(176);
        traceAttributes(live);
    }
}
