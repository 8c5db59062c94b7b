package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyAsyncStep;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** Methods of what {@code asend}, {@code athrow} and {@code aclose} give. */
@PyType("async_generator_asend")
final class AsyncStepMethods {
    static final PyClass SEND = PyClass.builtin("builtins", "async_generator_asend", AsyncStepMethodsTable.INSTANCE);
    static final PyClass THROW = PyClass.builtin("builtins", "async_generator_athrow", AsyncStepMethodsTable.INSTANCE);

    static {
        SEND.canBeBase = false;
        THROW.canBeBase = false;
    }

    private AsyncStepMethods() {}

    /** Return an iterator to be used in await expression. */
    @Py("__await__(self, /) -> Any")
    static Object await(Ctx ctx, PyAsyncStep self) {
        return self;
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Any")
    static Object iter(Ctx ctx, PyAsyncStep self) {
        return self;
    }

    /** Implement next(self). */
    @Py("__next__(self, /) -> Any")
    static Object next(Ctx ctx, PyAsyncStep self) {
        return self.send(ctx, PyNone.NONE);
    }

    /** Go on with a value. */
    @Py("send(self, value, /) -> Any")
    static Object send(Ctx ctx, PyAsyncStep self, Object value) {
        return self.send(ctx, value);
    }

    /** Go on with an exception. */
    @Py("throw(self, type, value=..., traceback=..., /) -> Any")
    static Object raise(Ctx ctx, PyAsyncStep self, Object type, @Nullable Object value, @Nullable Object traceback) {
        return self.raise(ctx, ThrowArguments.exception(ctx, type, value, traceback));
    }

    /** Give the step up. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, PyAsyncStep self) {
        self.close();
    }
}
