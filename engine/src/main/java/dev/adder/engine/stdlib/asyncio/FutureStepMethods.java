package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.builtin.ThrowArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** Methods of what {@code future.__await__()} gives. */
@PyType("FutureIter")
final class FutureStepMethods {
    private FutureStepMethods() {}

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Any")
    static Object iter(Ctx ctx, FutureStep self) {
        return self;
    }

    /** Implement next(self). */
    @Py("__next__(self, /) -> Any")
    static Object next(Ctx ctx, FutureStep self) {
        return NativeCoroutineMethods.value(self.send(ctx, PyNone.NONE));
    }

    /** Go on with a value. */
    @Py("send(self, value, /) -> Any")
    static Object send(Ctx ctx, FutureStep self, Object value) {
        return NativeCoroutineMethods.value(self.send(ctx, value));
    }

    /** Go on with an exception. */
    @Py("throw(self, type, value=..., traceback=..., /) -> Any")
    static Object raise(Ctx ctx, FutureStep self, Object type, @Nullable Object value, @Nullable Object traceback) {
        throw ThrowArguments.exception(ctx, type, value, traceback);
    }

    /** Give the wait up. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, FutureStep self) {}
}
