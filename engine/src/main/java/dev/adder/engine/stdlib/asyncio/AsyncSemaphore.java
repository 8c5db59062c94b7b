package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;

/** {@code asyncio.Semaphore} and {@code BoundedSemaphore}: so many tasks at a time, in order of arrival. */
@PyType("Semaphore")
final class AsyncSemaphore extends LoopBound {
    static final PyClass TYPE = PyClass.builtin("asyncio.locks", "Semaphore", AsyncSemaphoreTable.INSTANCE);
    static final PyClass BOUNDED =
            PyClass.builtin("asyncio.locks", "BoundedSemaphore", AsyncSemaphoreTable.INSTANCE, TYPE);

    static {
        TYPE.hasDict = true;
        BOUNDED.hasDict = true;
    }

    private long value = 1;
    private long bound = 1;

    AsyncSemaphore(PyClass cls) {
        super(cls);
    }

    /** Create a semaphore. */
    @Py("__new__(cls, /, *args, **kwargs) -> Semaphore")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(96);
        return new AsyncSemaphore(cls);
    }

    /** Initialize self with the number of tasks that may pass. */
    @Py("__init__(self, value: int = 1) -> None")
    static void init(Ctx ctx, AsyncSemaphore self, long value) {
        if (value < 0) throw Errors.valueError("Semaphore initial value must be >= 0");
        self.value = value;
        self.bound = value;
    }

    /** Return True if it cannot be acquired at once. */
    @Py("locked(self) -> bool")
    static boolean locked(Ctx ctx, AsyncSemaphore self) {
        return self.value == 0 || self.waiters.stream().anyMatch(w -> !w.cancelled());
    }

    /** Wait until the semaphore is free and acquire it. */
    @Py("acquire(self) -> Coroutine[Any, Any, bool]")
    static Object acquire(Ctx ctx, AsyncSemaphore self) {
        return NativeCoroutine.of(ctx, "Semaphore.acquire", (c, own) -> self.acquire(c, own, true), self);
    }

    /** Release the semaphore. */
    @Py("release(self) -> None")
    static void release(Ctx ctx, AsyncSemaphore self) {
        self.release(ctx);
    }

    /** Acquire the semaphore. */
    @Py("__aenter__(self) -> Coroutine[Any, Any, None]")
    static Object enter(Ctx ctx, AsyncSemaphore self) {
        return NativeCoroutine.of(ctx, "_ContextManagerMixin.__aenter__",
                (c, own) -> self.acquire(c, own, PyNone.NONE), self);
    }

    /** Release the semaphore. */
    @Py("__aexit__(self, exc_type, exc, tb) -> Coroutine[Any, Any, None]")
    static Object exit(Ctx ctx, AsyncSemaphore self, Object excType, Object exc, Object tb) {
        return NativeCoroutine.of(ctx, "_ContextManagerMixin.__aexit__", (c, own) -> {
            self.release(c);
            return PyNone.NONE;
        }, self);
    }

    /** How often it can be taken at once. */
    @PyProperty("_value: int")
    static long value(Ctx ctx, AsyncSemaphore self) {
        return self.value;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, AsyncSemaphore self) {
        return self.text(ctx, locked(ctx, self) ? "locked" : "unlocked, value:" + self.value);
    }

    private Object acquire(Ctx ctx, NativeCoroutine self, Object result) {
        if (!locked(ctx, this)) {
            value--;
            return result;
        }
        PyFuture waiter = newWaiter(ctx);
        return self.await(ctx, waiter, (c, v, error) -> {
            waiters.remove(waiter);
            if (error != null) {
                if (AsyncErrors.isCancelled(error) && !waiter.cancelled()) {
                    value++;
                    wakeUpNext(c);
                }
                throw error;
            }
            if (value > 0) wakeUpNext(c);
            return result;
        });
    }

    private void release(Ctx ctx) {
        if (type().isSubclassOf(BOUNDED) && value >= bound) {
            throw Errors.valueError("BoundedSemaphore released too many times");
        }
        value++;
        wakeUpNext(ctx);
    }

    private void wakeUpNext(Ctx ctx) {
        for (PyFuture f : waiters) {
            if (!f.done()) {
                value--;
                f.setResult(ctx, true);
                return;
            }
        }
    }
}
