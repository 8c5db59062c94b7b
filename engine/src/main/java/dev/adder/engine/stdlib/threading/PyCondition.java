package dev.adder.engine.stdlib.threading;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.ops.WarnOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** {@code threading.Condition}: strands that hold a lock wait for others to notify them. */
@PyType("Condition")
final class PyCondition extends PyObject {
    static final PyClass TYPE = PyClass.builtin("threading", "Condition", PyConditionTable.INSTANCE);

    static {
        TYPE.hasDict = true;
    }

    private PyLock lock;
    private final WaitQueue waiters = new WaitQueue();

    PyCondition(PyClass cls, PyLock lock) {
        super(cls);
        this.lock = lock;
    }

    /** Create a condition with the given lock or a new RLock. */
    @Py("__new__(cls, /, *args, **kwargs) -> Condition")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(160);
        return new PyCondition(cls, new PyLock(PyLock.REENTRANT));
    }

    /** Initialize self. */
    @Py("__init__(self, lock=None) -> None")
    static void init(Ctx ctx, PyCondition self, Object lock) {
        if (lock == PyNone.NONE) return;
        if (lock instanceof PyLock l) {
            self.lock = l;
            return;
        }
        throw Errors.noAttribute(lock, Types.of(lock).find("acquire") == null ? "acquire" : "_release_save");
    }

    /** Acquire the lock. */
    @Py("acquire(self, blocking: bool = True, timeout=-1) -> bool")
    static boolean acquire(Ctx ctx, PyCondition self, boolean blocking, Object timeout) {
        return LockMethods.acquire(ctx, self.lock, blocking, timeout);
    }

    /** Release the lock. */
    @Py("release(self) -> None")
    static void release(Ctx ctx, PyCondition self) {
        self.lock.release(ctx);
    }

    /** Acquire the lock. */
    @Py("__enter__(self) -> bool")
    static boolean enter(Ctx ctx, PyCondition self) {
        return self.lock.acquire(ctx, WaitQueue.FOREVER);
    }

    /** Release the lock. */
    @Py("__exit__(self, *args) -> None")
    static void exit(Ctx ctx, PyCondition self, Object[] args) {
        self.lock.release(ctx);
    }

    /** Release the lock, wait to be notified, and acquire the lock again. */
    @Py("wait(self, timeout=None) -> bool")
    static boolean wait(Ctx ctx, PyCondition self, Object timeout) {
        return self.await(ctx, Seconds.orForever(ctx, timeout));
    }

    /** Wait until the predicate gives something true; return what it gave last. */
    @Py("wait_for(self, predicate, timeout=None) -> Any")
    static Object waitFor(Ctx ctx, PyCondition self, Object predicate, Object timeout) {
        long nanos = Seconds.orForever(ctx, timeout);
        long deadline = ctx.run.scheduler.now() + nanos;
        Object result = CallOps.call0(ctx, predicate);
        while (!TruthOps.isTrue(ctx, result)) {
            long left = nanos == WaitQueue.FOREVER ? nanos : deadline - ctx.run.scheduler.now();
            if (nanos != WaitQueue.FOREVER && left <= 0) break;
            self.await(ctx, left);
            result = CallOps.call0(ctx, predicate);
        }
        return result;
    }

    /** Wake up so many of those that wait. */
    @Py("notify(self, n: int = 1) -> None")
    static void notify(Ctx ctx, PyCondition self, long n) {
        self.checkNotify(ctx);
        for (long i = 0; i < n && self.waiters.wake(ctx); i++) ctx.step();
    }

    /** Wake up all that wait. */
    @Py("notify_all(self) -> None")
    static void notifyAll(Ctx ctx, PyCondition self) {
        self.checkNotify(ctx);
        self.waiters.wakeAll(ctx);
    }

    /** The old name of notify_all. */
    @Py("notifyAll(self) -> None")
    static void notifyAllOld(Ctx ctx, PyCondition self) {
        WarnOps.deprecated(ctx, "notifyAll() is deprecated, use notify_all() instead");
        notifyAll(ctx, self);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyCondition self) {
        return Str.of("<Condition(" + self.lock.text(ctx) + ", " + self.waiters.size() + ")>");
    }

    private void checkNotify(Ctx ctx) {
        if (!lock.isOwned(ctx)) throw Errors.runtimeError("cannot notify on un-acquired lock");
    }

    boolean await(Ctx ctx, long nanos) {
        if (!lock.isOwned(ctx)) throw Errors.runtimeError("cannot wait on un-acquired lock");
        int held = lock.releaseAll(ctx);
        boolean woken = waiters.await(ctx, nanos);
        lock.acquireAgain(ctx, held);
        return woken;
    }

    @Override
    public void trace(LiveData live) {
        live.add(160);
        live.visit(lock);
        traceAttributes(live);
    }
}
