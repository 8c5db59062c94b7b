package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.asyncio.NativeCoroutine;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;

/** {@code nullcontext(enter_result=None)}. */
@PyType("nullcontext")
final class NullContextMethods {
    private NullContextMethods() {}

    /** Initialize self. */
    @Py("__init__(self, enter_result=None) -> None")
    static void init(Ctx ctx, PyObject self, Object result) {
        AttrOps.set(ctx, self, "enter_result", result);
    }

    /** Return what was given. */
    @Py("__enter__(self) -> Any")
    static Object enter(Ctx ctx, PyObject self) {
        return AttrOps.get(ctx, self, "enter_result");
    }

    /** Do nothing. */
    @Py("__exit__(self, *excinfo) -> None")
    static void exit(Ctx ctx, PyObject self, Object[] info) {}

    /** Return what was given. */
    @Py("__aenter__(self) -> Any")
    static Object asyncEnter(Ctx ctx, PyObject self) {
        return NativeCoroutine.of(ctx, "nullcontext.__aenter__",
                (c, routine) -> AttrOps.get(c, self, "enter_result"), self);
    }

    /** Do nothing. */
    @Py("__aexit__(self, *excinfo) -> Any")
    static Object asyncExit(Ctx ctx, PyObject self, Object[] info) {
        return NativeCoroutine.of(ctx, "nullcontext.__aexit__", (c, routine) -> PyNone.NONE);
    }
}
