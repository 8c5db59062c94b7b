package dev.adder.engine;

import dev.adder.engine.error.PyException;
import dev.adder.engine.error.TracebackText;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** What is shown of an exception that nothing has caught. */
final class Uncaught {
    private Uncaught() {}

    /** Its traceback; empty where the program's own {@code sys.excepthook} has shown it. */
    static String text(Ctx ctx, PyBaseException e) {
        Object hook = hook(ctx);
        if (hook == null) return TracebackText.render(ctx, e);
        try {
            CallOps.call3(ctx, hook, e.type(), e, e.traceback == null ? PyNone.NONE : e.traceback);
            return "";
        } catch (PyException failed) {
            RunEnd.Exited exit = TracebackText.exit(ctx, failed.value);
            if (exit != null) throw exit;
            return "Error in sys.excepthook:\n" + TracebackText.render(ctx, failed.value)
                    + "\nOriginal exception was:\n" + TracebackText.render(ctx, e);
        }
    }

    private static @Nullable Object hook(Ctx ctx) {
        PyModule sys = ctx.run.modules.get("sys");
        Object hook = sys == null ? null : sys.namespace.get("excepthook");
        return hook instanceof PyBuiltin b && b.declaration.name().equals("excepthook") ? null : hook;
    }
}
