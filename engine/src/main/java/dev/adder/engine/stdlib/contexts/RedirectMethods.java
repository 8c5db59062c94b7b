package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyObject;

/** {@code redirect_stdout(new_target)} and {@code redirect_stderr(new_target)}. */
@PyType("_RedirectStream")
final class RedirectMethods {
    private RedirectMethods() {}

    /** Initialize self. */
    @Py("__init__(self, new_target) -> None")
    static void init(Ctx ctx, PyObject self, Object target) {
        ctx.charge(64);
        AttrOps.set(ctx, self, "_new_target", target);
        AttrOps.set(ctx, self, "_old_targets", new PyList());
    }

    /** Replace the stream. */
    @Py("__enter__(self) -> Any")
    static Object enter(Ctx ctx, PyObject self) {
        Object sys = ModuleOps.importModule(ctx, "sys");
        String stream = stream(ctx, self);
        CallOps.callAttribute(ctx, AttrOps.get(ctx, self, "_old_targets"), "append", AttrOps.get(ctx, sys, stream));
        Object target = AttrOps.get(ctx, self, "_new_target");
        AttrOps.set(ctx, sys, stream, target);
        return target;
    }

    /** Put the stream back. */
    @Py("__exit__(self, exctype, excinst, exctb) -> None")
    static void exit(Ctx ctx, PyObject self, Object type, Object value, Object traceback) {
        Object before = CallOps.callAttribute(ctx, AttrOps.get(ctx, self, "_old_targets"), "pop");
        AttrOps.set(ctx, ModuleOps.importModule(ctx, "sys"), stream(ctx, self), before);
    }

    private static String stream(Ctx ctx, PyObject self) {
        return TextOps.strText(ctx, AttrOps.get(ctx, self, "_stream"));
    }
}
