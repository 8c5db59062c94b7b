package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyIterator;

/** Methods that every builtin iterator has. */
@PyType("iterator")
final class IteratorMethods {
    private IteratorMethods() {}

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

    /** Private method returning an estimate of len(list(it)). */
    @Py("__length_hint__(self, /) -> int")
    static int lengthHint(Ctx ctx, PyIterator self) {
        return Math.max(0, self.lengthHint(ctx));
    }
}
