package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyIterator;

/** What map, filter, zip, enumerate and reversed have in common. */
@PyType("iterator")
final class LazyMethods {
    private LazyMethods() {}

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[T]")
    static Object iter(Ctx ctx, PyIterator self) {
        return self;
    }

    /** Implement next(self). */
    @Py("__next__(self, /) -> T")
    static Object next(Ctx ctx, PyIterator self) {
        return self.nextOrStop(ctx);
    }
}
