package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Str;

/** Methods of {@code asyncio.TaskGroup}. */
@PyType("TaskGroup")
final class TaskGroupMethods {
    private TaskGroupMethods() {}

    /** Create a group. */
    @Py("__new__(cls, /, *args, **kwargs) -> TaskGroup")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(120);
        return new TaskGroup(cls);
    }

    /** Initialize self. */
    @Py("__init__(self) -> None")
    static void init(Ctx ctx, TaskGroup self) {}

    /** Start the group. */
    @Py("__aenter__(self) -> Coroutine[Any, Any, TaskGroup]")
    static Object enter(Ctx ctx, TaskGroup self) {
        return NativeCoroutine.of(ctx, "TaskGroup.__aenter__", (c, own) -> {
            self.enter(c);
            return self;
        }, self);
    }

    /** Wait for all tasks of the group. */
    @Py("__aexit__(self, et, exc, tb) -> Coroutine[Any, Any, None]")
    static Object exit(Ctx ctx, TaskGroup self, Object et, Object exc, Object tb) {
        return NativeCoroutine.of(ctx, "TaskGroup.__aexit__",
                (c, own) -> self.exit(c, own, exc instanceof PyBaseException e ? e : null), self, exc);
    }

    /** Create a new task in this group and return it. */
    @Py("create_task(self, coro, *, name=None, context=None) -> Task")
    static Object createTask(Ctx ctx, TaskGroup self, Object coro, Object name, Object context) {
        return self.createTask(ctx, coro, name, context);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, TaskGroup self) {
        return Str.of(self.text());
    }
}
