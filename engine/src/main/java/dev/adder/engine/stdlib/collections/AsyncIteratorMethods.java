package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.Exceptions;

/** What the abstract class {@code AsyncIterator} has. */
@PyType("AsyncIterator")
final class AsyncIteratorMethods {
    private AsyncIteratorMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__anext__");
    }

    /** Return self. */
    @Py("__aiter__(self, /) -> AsyncIterator[Any]")
    static Object iter(Ctx ctx, Object self) {
        return self;
    }

    /** Return the next item, or raise StopAsyncIteration at the end. */
    @Py("__anext__(self, /) -> Awaitable[Any]")
    static Object next(Ctx ctx, Object self) {
        throw Errors.of(Exceptions.STOP_ASYNC_ITERATION, "");
    }
}
