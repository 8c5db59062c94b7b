package dev.adder.engine.stdlib.struct;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;

/** Methods of the iterator that unpacks. */
@PyType("unpack_iterator")
final class UnpackIteratorMethods {
    private UnpackIteratorMethods() {}

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator")
    static Object iter(Ctx ctx, PyIterator self) {
        return self;
    }

    /** Implement next(self). */
    @Py("__next__(self, /) -> tuple")
    static Object next(Ctx ctx, PyIterator self) {
        Object item = self.next(ctx);
        if (item == null) throw Errors.stopIteration(PyNone.NONE);
        return item;
    }

    /** Return how many are left. */
    @Py("__length_hint__(self, /) -> int")
    static int lengthHint(Ctx ctx, PyIterator self) {
        return self.lengthHint(ctx);
    }
}
