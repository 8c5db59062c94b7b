package dev.adder.engine.stdlib.threading;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/**
 * {@code threading.Lock} and {@code RLock}. A release hands the lock to the strand that has waited longest; only a
 * reentrant lock knows its owner.
 */
final class PyLock extends PyObject {
    static final PyClass TYPE = PyClass.builtin("_thread", "lock", LockMethodsTable.INSTANCE).inC();
    static final PyClass REENTRANT = PyClass.builtin("_thread", "RLock", LockMethodsTable.INSTANCE).inC();

    static {
        TYPE.canBeBase = false;
    }

    final boolean reentrant;
    int count;
    @Nullable PyThread owner;
    private final WaitQueue waiters = new WaitQueue();

    PyLock(PyClass cls) {
        super(cls);
        this.reentrant = cls.isSubclassOf(REENTRANT);
    }

    /** Acquires the lock within that time; false when that failed. */
    boolean acquire(Ctx ctx, long nanos) {
        PyThread me = Threads.current(ctx);
        if (count == 0 || reentrant && owner == me) {
            count++;
            owner = me;
            return true;
        }
        if (nanos == 0) {
            ctx.run.scheduler.poll(ctx);
            if (count != 0) return false;
        } else if (!waiters.await(ctx, nanos)) {
            return false;
        }
        count = 1;
        owner = me;
        return true;
    }

    void release(Ctx ctx) {
        if (reentrant) {
            if (owner != Threads.current(ctx) || count == 0) {
                throw Errors.runtimeError("cannot release un-acquired lock");
            }
        } else if (count == 0) {
            throw Errors.runtimeError("release unlocked lock");
        }
        if (--count == 0) handOn(ctx);
    }

    private void handOn(Ctx ctx) {
        owner = null;
        if (waiters.wake(ctx)) count = 1;
    }

    /** Whether the strand may wait at a condition with this lock. */
    boolean isOwned(Ctx ctx) {
        return reentrant ? count > 0 && owner == Threads.current(ctx) : count > 0;
    }

    /** Gives the lock up altogether; the result says how often it was held. */
    int releaseAll(Ctx ctx) {
        int held = count;
        count = 0;
        handOn(ctx);
        return held;
    }

    void acquireAgain(Ctx ctx, int held) {
        acquire(ctx, WaitQueue.FOREVER);
        count = held;
    }

    String text(Ctx ctx) {
        String name = ClassOps.displayName(type()) + " object";
        String at = " at 0x" + Long.toHexString(ctx.run.id(this)) + ">";
        String state = count > 0 ? "<locked " : "<unlocked ";
        PyThread o = owner;
        return state + name + (reentrant ? " owner=" + (o == null ? 0 : o.ident) + " count=" + count : "") + at;
    }

    @Override
    public void trace(LiveData live) {
        live.add(168);
        traceAttributes(live);
    }
}
