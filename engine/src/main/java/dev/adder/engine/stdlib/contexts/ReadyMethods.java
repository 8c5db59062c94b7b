package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

/** What an awaitable that is done has. */
@PyType("coroutine")
final class ReadyMethods {
    private ReadyMethods() {}

    /** Return an iterator for await. */
    @Py("__await__(self, /) -> Any")
    static Object await(Ctx ctx, Ready self) {
        return self;
    }

    /** Do nothing: it is done. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, Ready self) {}
}
