package dev.adder.engine.stdlib.threading;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** Methods of {@code threading.Lock} and {@code RLock}. */
@PyType("lock")
final class LockMethods {
    private LockMethods() {}

    /** Create a lock. */
    @Py("__new__(cls, /, *args, **kwargs) -> lock")
    static Object make(Ctx ctx, PyClass cls, Object[] args, @Nullable PyDict kwargs) {
        if (!cls.isSubclassOf(PyLock.REENTRANT) && (args.length > 0 || kwargs != null && kwargs.size() > 0)) {
            throw Errors.typeError("_thread.allocate_lock() takes no " + (args.length > 0
                    ? "arguments (" + args.length + " given)" : "keyword arguments"));
        }
        ctx.charge(72);
        return new PyLock(cls);
    }

    /** Acquire the lock, waiting for it if need be. */
    @Py("acquire(self, /, blocking: bool = True, timeout=-1) -> bool")
    static boolean acquire(Ctx ctx, PyLock self, boolean blocking, Object timeout) {
        return self.acquire(ctx, nanos(ctx, blocking, timeout));
    }

    /** The time to wait for a lock: none, some, or for ever. */
    static long nanos(Ctx ctx, boolean blocking, Object timeout) {
        long nanos = Seconds.nanos(ctx, timeout);
        boolean none = nanos == -1_000_000_000L;
        if (!blocking && !none) throw Errors.valueError("can't specify a timeout for a non-blocking call");
        if (nanos < 0 && !none) throw Errors.valueError("timeout value must be positive");
        return !blocking ? 0 : none ? WaitQueue.FOREVER : nanos;
    }

    /** Release the lock. */
    @Py("release(self, /) -> None")
    static void release(Ctx ctx, PyLock self) {
        self.release(ctx);
    }

    /** Return True if the lock is held. */
    @Py("locked(self, /) -> bool")
    static boolean locked(Ctx ctx, PyLock self) {
        if (self.count > 0) ctx.run.scheduler.poll(ctx);
        return self.count > 0;
    }

    /** Acquire the lock. */
    @Py("__enter__(self) -> bool")
    static boolean enter(Ctx ctx, PyLock self) {
        return self.acquire(ctx, WaitQueue.FOREVER);
    }

    /** Release the lock. */
    @Py("__exit__(self, t, v, tb, /) -> None")
    static void exit(Ctx ctx, PyLock self, Object t, Object v, Object tb) {
        self.release(ctx);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyLock self) {
        return Str.of(self.text(ctx));
    }
}
