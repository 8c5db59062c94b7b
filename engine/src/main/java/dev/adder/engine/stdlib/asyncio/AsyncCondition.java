package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.Condition}: tasks that hold a lock wait for others to notify them. */
@PyType("Condition")
final class AsyncCondition extends LoopBound {
    static final PyClass TYPE = PyClass.builtin("asyncio.locks", "Condition", AsyncConditionTable.INSTANCE);

    static {
        TYPE.hasDict = true;
    }

    AsyncLock lock;

    AsyncCondition(PyClass cls, AsyncLock lock) {
        super(cls);
        this.lock = lock;
    }

    /** Create a condition with the given lock or a new one. */
    @Py("__new__(cls, /, *args, **kwargs) -> Condition")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(160);
        return new AsyncCondition(cls, new AsyncLock(AsyncLock.TYPE));
    }

    /** Initialize self. */
    @Py("__init__(self, lock=None) -> None")
    static void init(Ctx ctx, AsyncCondition self, Object lock) {
        if (lock != PyNone.NONE && !(lock instanceof AsyncLock)) {
            throw Errors.noAttribute(lock, "locked");
        }
        if (lock instanceof AsyncLock l) self.lock = l;
    }

    /** Return True if the lock is acquired. */
    @Py("locked(self) -> bool")
    static boolean locked(Ctx ctx, AsyncCondition self) {
        return self.lock.locked;
    }

    /** Acquire the lock. */
    @Py("acquire(self) -> Coroutine[Any, Any, bool]")
    static Object acquire(Ctx ctx, AsyncCondition self) {
        return AsyncLock.acquire(ctx, self.lock);
    }

    /** Release the lock. */
    @Py("release(self) -> None")
    static void release(Ctx ctx, AsyncCondition self) {
        self.lock.release(ctx);
    }

    /** Acquire the lock. */
    @Py("__aenter__(self) -> Coroutine[Any, Any, None]")
    static Object enter(Ctx ctx, AsyncCondition self) {
        return AsyncLock.enter(ctx, self.lock);
    }

    /** Release the lock. */
    @Py("__aexit__(self, exc_type, exc, tb) -> Coroutine[Any, Any, None]")
    static Object exit(Ctx ctx, AsyncCondition self, Object excType, Object exc, Object tb) {
        return AsyncLock.exit(ctx, self.lock, excType, exc, tb);
    }

    /** Release the lock, wait to be notified, and acquire the lock again. */
    @Py("wait(self) -> Coroutine[Any, Any, bool]")
    static Object wait(Ctx ctx, AsyncCondition self) {
        return NativeCoroutine.of(ctx, "Condition.wait", (c, own) -> self.wait(c, own, Waits::same), self);
    }

    /** Wait until the predicate gives something true; return that. */
    @Py("wait_for(self, predicate) -> Coroutine[Any, Any, Any]")
    static Object waitFor(Ctx ctx, AsyncCondition self, Object predicate) {
        return NativeCoroutine.of(ctx, "Condition.wait_for",
                (c, own) -> self.waitUntil(c, own, later -> CallOps.call0(later, predicate), Waits::same),
                self, predicate);
    }

    /** Wake up so many of those that wait. */
    @Py("notify(self, n: int = 1) -> None")
    static void notify(Ctx ctx, AsyncCondition self, long n) {
        self.notify(ctx, n);
    }

    /** Wake up all that wait. */
    @Py("notify_all(self) -> None")
    static void notifyAll(Ctx ctx, AsyncCondition self) {
        self.notify(ctx, self.waiters.size());
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, AsyncCondition self) {
        return self.text(ctx, self.lock.locked ? "locked" : "unlocked");
    }

    /** A value to wait for. */
    @FunctionalInterface
    interface Predicate {
        Object test(Ctx ctx);
    }

    /** Waits until the predicate holds, then goes on with what it gave. */
    Object waitUntil(Ctx ctx, NativeCoroutine self, Predicate predicate, NativeCoroutine.Next then) {
        Object result = predicate.test(ctx);
        if (TruthOps.isTrue(ctx, result)) return then.go(ctx, result, null);
        NativeCoroutine.Next again = (c, value, error) -> error != null ? then.go(c, value, error)
                : waitUntil(c, self, predicate, then);
        return wait(ctx, self, again);
    }

    /** Waits to be notified, then goes on, holding the lock again. */
    Object wait(Ctx ctx, NativeCoroutine self, NativeCoroutine.Next then) {
        if (!lock.locked) return then.go(ctx, PyNone.NONE, Errors.runtimeError("cannot wait on un-acquired lock"));
        lock.release(ctx);
        PyFuture waiter = newWaiter(ctx);
        return self.await(ctx, waiter, (c, value, error) -> {
            waiters.remove(waiter);
            return reacquire(c, self, error, false, then);
        });
    }

    private Object reacquire(Ctx ctx, NativeCoroutine self, @Nullable PyException error, boolean cancelled,
            NativeCoroutine.Next then) {
        return self.await(ctx, AsyncLock.acquire(ctx, lock), (c, value, failed) -> {
            if (failed != null) {
                if (!AsyncErrors.isCancelled(failed)) throw failed;
                return reacquire(c, self, error, true, then);
            }
            PyException e = cancelled ? new PyException(AsyncErrors.cancelled(null)) : error;
            return then.go(c, true, e);
        });
    }

    void notify(Ctx ctx, long n) {
        if (!lock.locked) throw Errors.runtimeError("cannot notify on un-acquired lock");
        long left = n;
        for (PyFuture f : List.copyOf(waiters)) {
            if (left <= 0) return;
            if (f.done()) continue;
            left--;
            f.setResult(ctx, false);
        }
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(lock);
    }
}
