package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyNone;

/** What the abstract class {@code AsyncGenerator} has. */
@PyType("AsyncGenerator")
final class AsyncGeneratorAbcMethods {
    private AsyncGeneratorAbcMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "asend", "athrow");
    }

    /** Return the awaitable of the next item. */
    @Py("__anext__(self, /) -> Awaitable[Any]")
    static Object next(Ctx ctx, Object self) {
        return CallOps.callAttribute(ctx, self, "asend", PyNone.NONE);
    }

    /** Send a value into the asynchronous generator. */
    @Py("asend(self, value) -> Awaitable[Any]")
    static Object send(Ctx ctx, Object self, Object value) {
        throw Errors.of(Exceptions.STOP_ASYNC_ITERATION, "");
    }

    /** Raise an exception in the asynchronous generator. */
    @Py("athrow(self, typ, val=None, tb=None) -> Awaitable[Any]")
    static Object raise(Ctx ctx, Object self, Object typ, Object val, Object tb) {
        throw GeneratorAbcMethods.raised(ctx, typ, val);
    }

    /** Raise GeneratorExit inside the asynchronous generator. */
    @Py("aclose(self) -> Awaitable[None]")
    static Object close(Ctx ctx, Object self) {
        return CallOps.callAttribute(ctx, self, "athrow", Exceptions.GENERATOR_EXIT);
    }
}
