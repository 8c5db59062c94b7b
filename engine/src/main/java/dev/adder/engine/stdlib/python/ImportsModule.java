package dev.adder.engine.stdlib.python;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;

/** What {@code importlib} asks of the engine; only modules of the library can be found. */
@PyModule("_imports")
final class ImportsModule {
    private ImportsModule() {}

    /** Import a module by its dotted name, the packages on the way too, and return it. */
    @Py("load(name: str, /) -> module")
    static Object load(Ctx ctx, String name) {
        return ModuleOps.importAsked(ctx, name);
    }

    /** Return whether there is a module of that dotted name. */
    @Py("exists(name: str, /) -> bool")
    static boolean exists(Ctx ctx, String name) {
        if (ctx.run.library.denies(name)) return false;
        return name.equals("builtins") || name.equals("os.path") || ctx.run.library.names().contains(name)
                || isPackage(ctx, name);
    }

    /** Return whether other modules can be below the one of that name. */
    @Py("is_package(name: str, /) -> bool")
    static boolean isPackage(Ctx ctx, String name) {
        return ModuleOps.isPackage(ctx, name);
    }
}
