package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.asyncio.NativeCoroutine;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;

/** {@code aclosing(thing)}. */
@PyType("aclosing")
final class AsyncClosingMethods {
    private AsyncClosingMethods() {}

    /** Initialize self. */
    @Py("__init__(self, thing) -> None")
    static void init(Ctx ctx, PyObject self, Object thing) {
        AttrOps.set(ctx, self, "thing", thing);
    }

    /** Return the thing. */
    @Py("__aenter__(self) -> Any")
    static Object enter(Ctx ctx, PyObject self) {
        return NativeCoroutine.of(ctx, "aclosing.__aenter__", (c, routine) -> AttrOps.get(c, self, "thing"), self);
    }

    /** Close the thing. */
    @Py("__aexit__(self, *exc_info) -> Any")
    static Object exit(Ctx ctx, PyObject self, Object[] excInfo) {
        return NativeCoroutine.of(ctx, "aclosing.__aexit__", (c, routine) -> {
            Object closing = CallOps.callAttribute(c, AttrOps.get(c, self, "thing"), "aclose");
            return routine.await(c, closing, (cc, value, error) -> {
                if (error != null) throw error;
                return PyNone.NONE;
            });
        }, self);
    }
}
