package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;

/** {@code ExitStack()}. */
@PyType("ExitStack")
final class ExitStackMethods {
    private ExitStackMethods() {}

    /** Return self. */
    @Py("__enter__(self) -> ExitStack")
    static Object enter(Ctx ctx, PyExitStack self) {
        return self;
    }

    /** Do everything registered, in reverse order. */
    @Py("__exit__(self, *exc_details) -> bool")
    static boolean exit(Ctx ctx, PyExitStack self, Object[] details) {
        if (details.length < 2) throw Errors.indexError("tuple index out of range");
        Unwinding state = new Unwinding(ctx, details[1]);
        for (PyExitStack.Exit exit = self.pop(); exit != null; exit = self.pop()) {
            ctx.step();
            try {
                state.returned(ctx, exit, exit.call(ctx, state.current()));
            } catch (PyException e) {
                ctx.recover(e);
                state.raised(e);
            }
        }
        return state.end();
    }

    /** Do everything registered now. */
    @Py("close(self) -> None")
    static void close(Ctx ctx, PyExitStack self) {
        CallOps.callAttribute(ctx, self, "__exit__", PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
}
