package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.Barrier}: tasks wait until so many are there. */
@PyType("Barrier")
final class AsyncBarrier extends PyObject {
    static final PyClass TYPE = PyClass.builtin("asyncio.locks", "Barrier", AsyncBarrierTable.INSTANCE);

    static {
        TYPE.hasDict = true;
    }

    private enum State { FILLING, DRAINING, RESETTING, BROKEN }

    private final AsyncCondition condition =
            new AsyncCondition(AsyncCondition.TYPE, new AsyncLock(AsyncLock.TYPE));
    private long parties = 1;
    private State state = State.FILLING;
    private long count;

    AsyncBarrier(PyClass cls) {
        super(cls);
    }

    /** Create a barrier for so many tasks. */
    @Py("__new__(cls, /, *args, **kwargs) -> Barrier")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(240);
        return new AsyncBarrier(cls);
    }

    /** Initialize self. */
    @Py("__init__(self, parties: int) -> None")
    static void init(Ctx ctx, AsyncBarrier self, long parties) {
        if (parties < 1) throw Errors.valueError("parties must be > 0");
        self.parties = parties;
    }

    /** Wait until all parties are there; return this task's number among them. */
    @Py("wait(self) -> Coroutine[Any, Any, int]")
    static Object wait(Ctx ctx, AsyncBarrier self) {
        return NativeCoroutine.of(ctx, "Barrier.wait", self::wait, self);
    }

    /** Wait until all parties are there. */
    @Py("__aenter__(self) -> Coroutine[Any, Any, int]")
    static Object enter(Ctx ctx, AsyncBarrier self) {
        return NativeCoroutine.of(ctx, "Barrier.__aenter__", self::wait, self);
    }

    /** Do nothing. */
    @Py("__aexit__(self, *args) -> Coroutine[Any, Any, None]")
    static Object exit(Ctx ctx, AsyncBarrier self, Object[] args) {
        return NativeCoroutine.of(ctx, "Barrier.__aexit__", (c, own) -> PyNone.NONE);
    }

    /** Make those that wait fail and start anew. */
    @Py("reset(self) -> Coroutine[Any, Any, None]")
    static Object reset(Ctx ctx, AsyncBarrier self) {
        return NativeCoroutine.of(ctx, "Barrier.reset", (c, own) -> self.locked(c, own, later -> {
            self.state = self.count > 0 ? State.RESETTING : State.FILLING;
            self.condition.notify(later, self.condition.waiters.size());
        }), self);
    }

    /** Make all waits fail from now on. */
    @Py("abort(self) -> Coroutine[Any, Any, None]")
    static Object abort(Ctx ctx, AsyncBarrier self) {
        return NativeCoroutine.of(ctx, "Barrier.abort", (c, own) -> self.locked(c, own, later -> {
            self.state = State.BROKEN;
            self.condition.notify(later, self.condition.waiters.size());
        }), self);
    }

    /** The number of tasks that it waits for. */
    @PyProperty("parties: int")
    static long parties(Ctx ctx, AsyncBarrier self) {
        return self.parties;
    }

    /** The number of tasks that wait. */
    @PyProperty("n_waiting: int")
    static long waiting(Ctx ctx, AsyncBarrier self) {
        return self.state == State.FILLING ? self.count : 0;
    }

    /** Whether the barrier is broken. */
    @PyProperty("broken: bool")
    static boolean broken(Ctx ctx, AsyncBarrier self) {
        return self.state == State.BROKEN;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, AsyncBarrier self) {
        String text = self.state.name().toLowerCase(Locale.ROOT);
        if (self.state != State.BROKEN) text += ", waiters:" + waiting(ctx, self) + "/" + self.parties;
        return Str.of("<" + ClassOps.displayName(self.type()) + " object at 0x" + Long.toHexString(ctx.run.id(self))
                + " [" + text + "]>");
    }

    private Object locked(Ctx ctx, NativeCoroutine self, Handle.Job job) {
        return self.await(ctx, AsyncLock.acquire(ctx, condition.lock), (c, value, error) -> {
            if (error != null) throw error;
            job.run(c);
            condition.lock.release(c);
            return PyNone.NONE;
        });
    }

    private Object wait(Ctx ctx, NativeCoroutine self) {
        return self.await(ctx, AsyncLock.acquire(ctx, condition.lock), (c, value, error) -> {
            if (error != null) throw error;
            return condition.waitUntil(c, self, later -> state != State.DRAINING && state != State.RESETTING,
                    (later, v, failed) -> arrive(later, self, failed));
        });
    }

    private Object arrive(Ctx ctx, NativeCoroutine self, @Nullable PyException error) {
        PyException failed = error != null || state != State.BROKEN ? error
                : Errors.of(AsyncErrors.BROKEN_BARRIER, "Barrier aborted");
        if (failed != null) {
            condition.lock.release(ctx);
            throw failed;
        }
        long index = count++;
        if (index + 1 == parties) {
            state = State.DRAINING;
            condition.notify(ctx, condition.waiters.size());
            return leave(ctx, index, null);
        }
        return condition.waitUntil(ctx, self, c -> state != State.FILLING, (c, value, e) -> {
            boolean broken = state == State.BROKEN || state == State.RESETTING;
            return leave(c, index, e != null || !broken ? e
                    : Errors.of(AsyncErrors.BROKEN_BARRIER, "Abort or reset of barrier"));
        });
    }

    private Object leave(Ctx ctx, long index, @Nullable PyException error) {
        count--;
        if (count == 0) {
            if (state == State.RESETTING || state == State.DRAINING) state = State.FILLING;
            condition.notify(ctx, condition.waiters.size());
        }
        condition.lock.release(ctx);
        if (error != null) throw error;
        return index;
    }

    @Override
    public void trace(LiveData live) {
        live.add(80);
        live.visit(condition);
        traceAttributes(live);
    }
}
