package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

/** Entering and leaving a local context. */
@PyType("decimal.ContextManager")
final class LocalContextMethods {
    private LocalContextMethods() {}

    /** Make the local context the present one. */
    @Py("__enter__(self, /) -> Context")
    static Object enter(Ctx ctx, LocalContext self) {
        self.saved = Contexts.current(ctx);
        Contexts.set(ctx, self.local);
        return self.local;
    }

    /** Go back to the context before. */
    @Py("__exit__(self, /, *args) -> bool")
    static boolean exit(Ctx ctx, LocalContext self, Object[] args) {
        PyContext saved = self.saved;
        if (saved != null) Contexts.set(ctx, saved);
        return false;
    }
}
