package dev.adder.engine.stdlib.warnings;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;

/** The builtin functions of {@code warnings}; what they do is written in Python. */
@PyModule("_warnings")
final class WarnModule {
    private static final String[] NO_NAMES = {};

    private WarnModule() {}

    private static Object call(Ctx ctx, String function, Object... arguments) {
        return CallOps.call(ctx, AttrOps.get(ctx, ModuleOps.importModule(ctx, "warnings"), function), arguments,
                NO_NAMES);
    }

    /** Issue a warning, or maybe ignore it or raise an exception. */
    @Py("warn(message, category=None, stacklevel: int = 1, source=None, *, skip_file_prefixes=()) -> None")
    static void warn(Ctx ctx, Object message, Object category, long stacklevel, Object source, Object prefixes) {
        call(ctx, "_warn", message, category, stacklevel, source, prefixes);
    }

    /** Issue a warning, or maybe ignore it or raise an exception, for a given place. */
    @Py("warn_explicit(message, category, filename, lineno: int, module=None, registry=None, module_globals=None,"
            + " source=None) -> None")
    static void warnExplicit(Ctx ctx, Object message, Object category, Object filename, long lineno, Object module,
            Object registry, Object moduleGlobals, Object source) {
        call(ctx, "_warn_explicit", message, category, filename, lineno, module, registry, source);
    }
}
