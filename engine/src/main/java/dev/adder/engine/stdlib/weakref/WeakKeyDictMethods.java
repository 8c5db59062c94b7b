package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

/** What {@code WeakKeyDictionary} has of its own. */
@PyType("WeakKeyDictionary")
final class WeakKeyDictMethods {
    private WeakKeyDictMethods() {}

    /** Return a list of weak references to the keys. */
    @Py("keyrefs(self) -> list[ReferenceType]")
    static Object references(Ctx ctx, PyWeakDict self) {
        return WeakDictMethods.references(ctx, self);
    }
}
