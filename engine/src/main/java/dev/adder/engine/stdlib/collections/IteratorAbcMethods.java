package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyNone;

/** What the abstract class {@code Iterator} has. */
@PyType("Iterator")
final class IteratorAbcMethods {
    private IteratorAbcMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__next__");
    }

    /** Return the next item, or raise StopIteration at the end. */
    @Py("__next__(self, /) -> Any")
    static Object next(Ctx ctx, Object self) {
        throw Errors.stopIteration(PyNone.NONE);
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, Object self) {
        return self;
    }
}
