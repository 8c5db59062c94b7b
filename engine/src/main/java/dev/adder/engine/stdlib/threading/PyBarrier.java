package dev.adder.engine.stdlib.threading;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;

/** {@code threading.Barrier}: strands wait until so many are there. */
@PyType("Barrier")
final class PyBarrier extends PyObject {
    static final PyClass TYPE = PyClass.builtin("threading", "Barrier", PyBarrierTable.INSTANCE);
    static final PyClass BROKEN = PyClass.builtin("threading", "BrokenBarrierError", false, Exceptions.RUNTIME_ERROR);

    static {
        TYPE.hasDict = true;
    }

    private enum State { FILLING, DRAINING, RESETTING, BROKEN }

    private long parties = 1;
    private Object action = PyNone.NONE;
    private Object timeout = PyNone.NONE;
    private final WaitQueue arrived = new WaitQueue();
    private final WaitQueue outside = new WaitQueue();
    private State state = State.FILLING;
    private long count;

    PyBarrier(PyClass cls) {
        super(cls);
    }

    /** Create a barrier for so many strands. */
    @Py("__new__(cls, /, *args, **kwargs) -> Barrier")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(120);
        return new PyBarrier(cls);
    }

    /** Initialize self. */
    @Py("__init__(self, parties: int, action=None, timeout=None) -> None")
    static void init(Ctx ctx, PyBarrier self, long parties, Object action, Object timeout) {
        self.parties = parties;
        self.action = action;
        self.timeout = timeout;
    }

    /** Wait until all parties are there; return this strand's number among them. */
    @Py("wait(self, timeout=None) -> int")
    static long wait(Ctx ctx, PyBarrier self, Object timeout) {
        return self.await(ctx, Seconds.orForever(ctx, timeout == PyNone.NONE ? self.timeout : timeout));
    }

    /** Make those that wait fail and start anew. */
    @Py("reset(self) -> None")
    static void reset(Ctx ctx, PyBarrier self) {
        self.state = self.count > 0 ? State.RESETTING : State.FILLING;
        self.arrived.wakeAll(ctx);
        self.outside.wakeAll(ctx);
    }

    /** Make all waits fail from now on. */
    @Py("abort(self) -> None")
    static void abort(Ctx ctx, PyBarrier self) {
        self.abort(ctx);
    }

    /** The number of strands that it waits for. */
    @PyProperty("parties: int")
    static long parties(Ctx ctx, PyBarrier self) {
        return self.parties;
    }

    /** The number of strands that wait. */
    @PyProperty("n_waiting: int")
    static long waiting(Ctx ctx, PyBarrier self) {
        return self.state == State.FILLING ? self.count : 0;
    }

    /** Whether the barrier is broken. */
    @PyProperty("broken: bool")
    static boolean broken(Ctx ctx, PyBarrier self) {
        return self.state == State.BROKEN;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyBarrier self) {
        return Str.of("<" + ClassOps.displayName(self.type()) + " at 0x" + Long.toHexString(ctx.run.id(self)) + ": "
                + (self.state == State.BROKEN ? "broken" : "waiters=" + waiting(ctx, self) + "/" + self.parties) + ">");
    }

    private long await(Ctx ctx, long nanos) {
        while (state == State.DRAINING || state == State.RESETTING) outside.await(ctx, WaitQueue.FOREVER);
        if (state == State.BROKEN) throw brokenError();
        long index = count++;
        try {
            if (index + 1 == parties) {
                release(ctx);
            } else {
                arrive(ctx, nanos);
            }
        } catch (PyException e) {
            leave(ctx);
            throw e;
        }
        leave(ctx);
        return index;
    }

    private void release(Ctx ctx) {
        if (action != PyNone.NONE) {
            try {
                CallOps.call0(ctx, action);
            } catch (PyException e) {
                abort(ctx);
                throw e;
            }
        }
        state = State.DRAINING;
        arrived.wakeAll(ctx);
    }

    private void arrive(Ctx ctx, long nanos) {
        boolean inTime = arrived.await(ctx, nanos);
        if (!inTime && state == State.FILLING) abort(ctx);
        if (state == State.BROKEN || state == State.RESETTING) throw brokenError();
    }

    private void leave(Ctx ctx) {
        if (--count > 0) return;
        if (state == State.RESETTING || state == State.DRAINING) state = State.FILLING;
        outside.wakeAll(ctx);
    }

    private void abort(Ctx ctx) {
        state = State.BROKEN;
        arrived.wakeAll(ctx);
        outside.wakeAll(ctx);
    }

    private static PyException brokenError() {
        return new PyException(new PyBaseException(BROKEN));
    }

    @Override
    public void trace(LiveData live) {
        live.add(320);
        live.visit(action);
        traceAttributes(live);
    }
}
