package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;

/** {@code asyncio.Event}: a flag that tasks wait for. */
@PyType("Event")
final class AsyncEvent extends LoopBound {
    static final PyClass TYPE = PyClass.builtin("asyncio.locks", "Event", AsyncEventTable.INSTANCE);

    static {
        TYPE.hasDict = true;
    }

    boolean value;

    AsyncEvent(PyClass cls) {
        super(cls);
    }

    /** Create an event. */
    @Py("__new__(cls, /, *args, **kwargs) -> Event")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(80);
        return new AsyncEvent(cls);
    }

    /** Initialize self. */
    @Py("__init__(self) -> None")
    static void init(Ctx ctx, AsyncEvent self) {}

    /** Return True if the flag is set. */
    @Py("is_set(self) -> bool")
    static boolean isSet(Ctx ctx, AsyncEvent self) {
        return self.value;
    }

    /** Set the flag and wake up all tasks that wait for it. */
    @Py("set(self) -> None")
    static void set(Ctx ctx, AsyncEvent self) {
        self.set(ctx);
    }

    /** Take the flag away. */
    @Py("clear(self) -> None")
    static void clear(Ctx ctx, AsyncEvent self) {
        self.value = false;
    }

    /** Wait until the flag is set. */
    @Py("wait(self) -> Coroutine[Any, Any, bool]")
    static Object wait(Ctx ctx, AsyncEvent self) {
        return NativeCoroutine.of(ctx, "Event.wait", self::wait, self);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, AsyncEvent self) {
        return self.text(ctx, self.value ? "set" : "unset");
    }

    void set(Ctx ctx) {
        if (value) return;
        value = true;
        for (PyFuture f : waiters) if (!f.done()) f.setResult(ctx, true);
    }

    Object wait(Ctx ctx, NativeCoroutine self) {
        if (value) return true;
        PyFuture waiter = newWaiter(ctx);
        return self.await(ctx, waiter, (c, v, error) -> {
            waiters.remove(waiter);
            if (error != null) throw error;
            return true;
        });
    }
}
