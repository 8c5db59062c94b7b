package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;

/** What {@code WeakValueDictionary} has of its own. */
@PyType("WeakValueDictionary")
final class WeakValueDictMethods {
    private WeakValueDictMethods() {}

    /** Return a list of weak references to the values. */
    @Py("valuerefs(self) -> list[ReferenceType]")
    static Object references(Ctx ctx, PyWeakDict self) {
        return WeakDictMethods.references(ctx, self);
    }

    /** Return an iterator that yields the weak references to the values. */
    @Py("itervaluerefs(self) -> Any")
    static Object iterateReferences(Ctx ctx, PyWeakDict self) {
        return IterOps.iter(ctx, WeakDictMethods.references(ctx, self));
    }
}
