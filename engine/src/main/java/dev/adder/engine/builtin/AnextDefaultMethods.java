package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;

/** Methods of what {@code anext(it, default)} gives. */
@PyType("anext_awaitable")
final class AnextDefaultMethods {
    private AnextDefaultMethods() {}

    /** Return an iterator to be used in await expression. */
    @Py("__await__(self, /) -> Any")
    static Object await(Ctx ctx, AnextDefault self) {
        return self;
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Any")
    static Object iter(Ctx ctx, AnextDefault self) {
        return self;
    }

    /** Implement next(self). */
    @Py("__next__(self, /) -> Any")
    static Object next(Ctx ctx, AnextDefault self) {
        return self.call(ctx, "send", PyNone.NONE);
    }

    /** Go on with a value. */
    @Py("send(self, value, /) -> Any")
    static Object send(Ctx ctx, AnextDefault self, Object value) {
        return self.call(ctx, "send", value);
    }

    /** Go on with an exception. */
    @Py("throw(self, *args) -> Any")
    static Object raise(Ctx ctx, AnextDefault self, Object[] args) {
        return self.call(ctx, "throw", args);
    }

    /** Give the step up. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, AnextDefault self) {
        self.call(ctx, "close");
    }
}
