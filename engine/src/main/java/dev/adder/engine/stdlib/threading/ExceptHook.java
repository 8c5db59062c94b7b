package dev.adder.engine.stdlib.threading;

import dev.adder.engine.error.PyException;
import dev.adder.engine.error.TracebackText;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.asyncio.StandardError;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;

/** What becomes of an exception that nothing in a thread catches. */
final class ExceptHook {
    private ExceptHook() {}

    static void uncaught(Ctx ctx, PyThread thread, PyBaseException e) {
        Object hook = ModuleOps.member(ctx, ModuleOps.importModule(ctx, "threading"), "excepthook");
        if (hook == null) return;
        PyObject traceback = e.traceback;
        Object arguments = new PyTuple(ExceptHookArgs.TYPE,
                new Object[] {e.type(), e, traceback == null ? PyNone.NONE : traceback, thread});
        try {
            CallOps.call1(ctx, hook, arguments);
        } catch (PyException next) {
            ctx.recover(next);
            StandardError.write(ctx, "Exception in threading.excepthook:\n" + TracebackText.render(ctx, next.value));
        }
    }

    static void print(Ctx ctx, PyTuple arguments) {
        Object value = arguments.items[1];
        if (!(value instanceof PyBaseException e) || e.type().isSubclassOf(Exceptions.SYSTEM_EXIT)) return;
        String name = arguments.items[3] instanceof PyThread t ? TextOps.strText(ctx, t.name)
                : String.valueOf(Threads.current(ctx).ident);
        StandardError.write(ctx, "Exception in thread " + name + ":\n" + TracebackText.render(ctx, e));
    }
}
