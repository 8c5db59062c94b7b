package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;

/** {@code asyncio.Lock}: one task at a time, in order of arrival. */
@PyType("Lock")
final class AsyncLock extends LoopBound {
    static final PyClass TYPE = PyClass.builtin("asyncio.locks", "Lock", AsyncLockTable.INSTANCE);

    static {
        TYPE.hasDict = true;
    }

    boolean locked;

    AsyncLock(PyClass cls) {
        super(cls);
    }

    /** Create a lock. */
    @Py("__new__(cls, /, *args, **kwargs) -> Lock")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(80);
        return new AsyncLock(cls);
    }

    /** Initialize self. */
    @Py("__init__(self) -> None")
    static void init(Ctx ctx, AsyncLock self) {}

    /** Return True if the lock is acquired. */
    @Py("locked(self) -> bool")
    static boolean isLocked(Ctx ctx, AsyncLock self) {
        return self.locked;
    }

    /** Wait until the lock is free and acquire it. */
    @Py("acquire(self) -> Coroutine[Any, Any, bool]")
    static Object acquire(Ctx ctx, AsyncLock self) {
        return NativeCoroutine.of(ctx, "Lock.acquire", self::acquire, self);
    }

    /** Release the lock. */
    @Py("release(self) -> None")
    static void release(Ctx ctx, AsyncLock self) {
        self.release(ctx);
    }

    /** Acquire the lock. */
    @Py("__aenter__(self) -> Coroutine[Any, Any, None]")
    static Object enter(Ctx ctx, AsyncLock self) {
        return NativeCoroutine.of(ctx, "_ContextManagerMixin.__aenter__",
                (c, own) -> own.await(c, acquire(c, self), (later, value, error) -> {
                    if (error != null) throw error;
                    return PyNone.NONE;
                }), self);
    }

    /** Release the lock. */
    @Py("__aexit__(self, exc_type, exc, tb) -> Coroutine[Any, Any, None]")
    static Object exit(Ctx ctx, AsyncLock self, Object excType, Object exc, Object tb) {
        return NativeCoroutine.of(ctx, "_ContextManagerMixin.__aexit__", (c, own) -> {
            self.release(c);
            return PyNone.NONE;
        }, self);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, AsyncLock self) {
        return self.text(ctx, self.locked ? "locked" : "unlocked");
    }

    Object acquire(Ctx ctx, NativeCoroutine self) {
        if (!locked && waiters.stream().allMatch(PyFuture::cancelled)) {
            locked = true;
            return true;
        }
        PyFuture waiter = newWaiter(ctx);
        return self.await(ctx, waiter, (c, value, error) -> {
            waiters.remove(waiter);
            if (error != null) {
                if (AsyncErrors.isCancelled(error) && !locked) wakeUpFirst(c);
                throw error;
            }
            locked = true;
            return true;
        });
    }

    void release(Ctx ctx) {
        if (!locked) throw Errors.runtimeError("Lock is not acquired.");
        locked = false;
        wakeUpFirst(ctx);
    }

    private void wakeUpFirst(Ctx ctx) {
        PyFuture first = waiters.peek();
        if (first != null && !first.done()) first.setResult(ctx, true);
    }
}
