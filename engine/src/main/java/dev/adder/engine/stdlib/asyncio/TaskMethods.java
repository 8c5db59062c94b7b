package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;

/** Methods that {@code asyncio.Task} has beyond those of a future. */
@PyType("Task")
final class TaskMethods {
    private TaskMethods() {}

    /** Create a task. */
    @Py("__new__(cls, /, *args, **kwargs) -> Task")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(360);
        return new PyTask(cls);
    }

    /** Schedule the coroutine. */
    @Py("__init__(self, coro, *, loop=None, name=None, context=None, eager_start: bool = False) -> None")
    static void init(Ctx ctx, PyTask self, Object coro, Object loop, Object name, Object context,
            boolean eagerStart) {
        Loop in = loop instanceof Loop l ? l : AsyncioState.of(ctx).eventLoop(ctx);
        self.eager = eagerStart;
        self.start(ctx, in, coro, name, context, new Ctx.TaskPath(ctx.nextChild()));
    }

    /** Return the name of the task. */
    @Py("get_name(self, /) -> str")
    static Object getName(Ctx ctx, PyTask self) {
        return self.name;
    }

    /** Set the name of the task. */
    @Py("set_name(self, value, /) -> None")
    static void setName(Ctx ctx, PyTask self, Object value) {
        self.name = TextOps.str(ctx, value);
    }

    /** Return the coroutine that the task runs. */
    @Py("get_coro(self, /) -> Any")
    static Object getCoro(Ctx ctx, PyTask self) {
        Object c = self.coroutine;
        return c == null ? PyNone.NONE : c;
    }

    /** Return the context that the task runs in. */
    @Py("get_context(self, /) -> Any")
    static Object getContext(Ctx ctx, PyTask self) {
        return self.context();
    }

    /** Return the number of pending cancellation requests. */
    @Py("cancelling(self, /) -> int")
    static int cancelling(Ctx ctx, PyTask self) {
        return self.cancelRequests;
    }

    /** Take one cancellation request back; return how many remain. */
    @Py("uncancel(self, /) -> int")
    static int uncancel(Ctx ctx, PyTask self) {
        if (self.cancelRequests > 0) self.cancelRequests--;
        return self.cancelRequests;
    }

    /** Return the frames of the task: none are shown. */
    @Py("get_stack(self, *, limit=None) -> list")
    static Object getStack(Ctx ctx, PyTask self, Object limit) {
        return new PyList();
    }
}
