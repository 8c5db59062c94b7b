package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

/** What the iterator of {@code os.scandir} has besides. */
@PyType("ScandirIterator")
final class ScanMethods {
    private ScanMethods() {}

    /** Return self. */
    @Py("__enter__(self, /) -> Self")
    static Object enter(Ctx ctx, ScanIterator self) {
        return self;
    }

    /** Close the iterator. */
    @Py("__exit__(self, /, *args) -> None")
    static void exit(Ctx ctx, ScanIterator self, Object[] args) {
        self.close();
    }

    /** Close the iterator. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, ScanIterator self) {
        self.close();
    }
}
