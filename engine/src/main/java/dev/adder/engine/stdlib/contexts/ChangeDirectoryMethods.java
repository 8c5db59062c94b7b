package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyObject;

/** {@code chdir(path)}. */
@PyType("chdir")
final class ChangeDirectoryMethods {
    private ChangeDirectoryMethods() {}

    /** Initialize self. */
    @Py("__init__(self, path) -> None")
    static void init(Ctx ctx, PyObject self, Object path) {
        ctx.charge(64);
        AttrOps.set(ctx, self, "path", path);
        AttrOps.set(ctx, self, "_old_cwd", new PyList());
    }

    /** Go to the directory. */
    @Py("__enter__(self) -> None")
    static void enter(Ctx ctx, PyObject self) {
        Object os = ModuleOps.importModule(ctx, "os");
        Object before = CallOps.callAttribute(ctx, os, "getcwd");
        CallOps.callAttribute(ctx, AttrOps.get(ctx, self, "_old_cwd"), "append", before);
        CallOps.callAttribute(ctx, os, "chdir", AttrOps.get(ctx, self, "path"));
    }

    /** Go back. */
    @Py("__exit__(self, *excinfo) -> None")
    static void exit(Ctx ctx, PyObject self, Object[] info) {
        Object before = CallOps.callAttribute(ctx, AttrOps.get(ctx, self, "_old_cwd"), "pop");
        CallOps.callAttribute(ctx, ModuleOps.importModule(ctx, "os"), "chdir", before);
    }
}
