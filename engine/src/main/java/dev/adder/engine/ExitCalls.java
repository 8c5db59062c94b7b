package dev.adder.engine;

import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyModule;

/** The calls that a program registered with {@code atexit}; a run that a limit or the host ends makes none. */
final class ExitCalls {
    private ExitCalls() {}

    static void run(Ctx ctx) {
        PyModule module = ctx.run.modules.get("atexit");
        if (module == null) return;
        Object calls = module.namespace.get("_run_exitfuncs");
        if (calls == null) return;
        try {
            CallOps.call0(ctx, calls);
        } catch (PyException e) {
            ctx.recover(e);
        }
    }
}
