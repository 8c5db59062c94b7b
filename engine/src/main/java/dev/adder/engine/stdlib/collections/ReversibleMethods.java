package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyTuple;

/** What the abstract class {@code Reversible} has. */
@PyType("Reversible")
final class ReversibleMethods {
    private ReversibleMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__iter__", "__reversed__");
    }

    /** Implement reversed(self). */
    @Py("__reversed__(self, /) -> Iterator[Any]")
    static Object reversed(Ctx ctx, Object self) {
        return Iterators.ofTuple(PyTuple.EMPTY);
    }
}
