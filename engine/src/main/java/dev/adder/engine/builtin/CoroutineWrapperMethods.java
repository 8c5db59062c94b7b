package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** Methods of what {@code coroutine.__await__()} gives. */
@PyType("coroutine_wrapper")
final class CoroutineWrapperMethods {
    private CoroutineWrapperMethods() {}

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Any")
    static Object iter(Ctx ctx, CoroutineWrapper self) {
        return self;
    }

    /** Implement next(self). */
    @Py("__next__(self, /) -> Any")
    static Object next(Ctx ctx, CoroutineWrapper self) {
        return GeneratorMethods.go(ctx, self.coroutine, PyNone.NONE, null);
    }

    /** Go on with the coroutine. */
    @Py("send(self, arg, /) -> Any")
    static Object send(Ctx ctx, CoroutineWrapper self, Object arg) {
        return GeneratorMethods.go(ctx, self.coroutine, arg, null);
    }

    /** Raise the exception in the coroutine. */
    @Py("throw(self, typ, val=..., tb=..., /) -> Any")
    static Object raise(Ctx ctx, CoroutineWrapper self, Object typ, @Nullable Object val, @Nullable Object tb) {
        return GeneratorMethods.go(ctx, self.coroutine, PyNone.NONE, ThrowArguments.exception(ctx, typ, val, tb));
    }

    /** Raise GeneratorExit inside the coroutine. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, CoroutineWrapper self) {
        self.coroutine.close(ctx);
    }
}
