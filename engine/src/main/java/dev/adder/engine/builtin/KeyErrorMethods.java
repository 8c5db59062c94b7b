package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;

/** What a KeyError has of its own. */
@PyType("KeyError")
final class KeyErrorMethods {
    private KeyErrorMethods() {}

    /** Return str(self): the repr of the key, so that an empty key shows. */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyBaseException self) {
        Object[] items = self.arguments.items;
        return items.length == 1 ? TextOps.repr(ctx, items[0]) : ExceptionMethods.str(ctx, self);
    }
}
