package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;

/** What sequences of names can do: be indexed, and so iterated. */
@PyType("_localized_month")
final class NamesMethods {
    private NamesMethods() {}

    /** Return self[i]. */
    @Py("__getitem__(self, i) -> Any")
    static Object getItem(Ctx ctx, PyNames self, Object i) {
        return SubscriptOps.get(ctx, self.names, i);
    }

    /** Return len(self). */
    @Py("__len__(self) -> int")
    static int length(Ctx ctx, PyNames self) {
        return self.names.size;
    }
}
