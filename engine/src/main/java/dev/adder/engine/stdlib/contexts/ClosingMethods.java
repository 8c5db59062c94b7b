package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyObject;

/** {@code closing(thing)}. */
@PyType("closing")
final class ClosingMethods {
    private ClosingMethods() {}

    /** Initialize self. */
    @Py("__init__(self, thing) -> None")
    static void init(Ctx ctx, PyObject self, Object thing) {
        AttrOps.set(ctx, self, "thing", thing);
    }

    /** Return the thing. */
    @Py("__enter__(self) -> Any")
    static Object enter(Ctx ctx, PyObject self) {
        return AttrOps.get(ctx, self, "thing");
    }

    /** Close the thing. */
    @Py("__exit__(self, *exc_info) -> None")
    static void exit(Ctx ctx, PyObject self, Object[] excInfo) {
        CallOps.callAttribute(ctx, AttrOps.get(ctx, self, "thing"), "close");
    }
}
