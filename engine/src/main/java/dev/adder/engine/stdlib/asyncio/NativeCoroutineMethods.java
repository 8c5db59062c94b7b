package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.builtin.ThrowArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AsyncOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** Methods of the library's own coroutines. */
@PyType("coroutine")
final class NativeCoroutineMethods {
    private NativeCoroutineMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, NativeCoroutine self) {
        return Str.of("<coroutine object " + self.name + " at 0x" + Long.toHexString(ctx.run.id(self)) + ">");
    }

    /** Return an iterator to be used in await expression. */
    @Py("__await__(self, /) -> Any")
    static Object await(Ctx ctx, NativeCoroutine self) {
        return self;
    }

    /** Go on with the coroutine; the result is the argument of StopIteration. */
    @Py("send(self, arg, /) -> Any")
    static Object send(Ctx ctx, NativeCoroutine self, Object arg) {
        return value(self.send(ctx, arg));
    }

    /** Implement next(self). */
    @Py("__next__(self, /) -> Any")
    static Object next(Ctx ctx, NativeCoroutine self) {
        return value(self.send(ctx, PyNone.NONE));
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Any")
    static Object iter(Ctx ctx, NativeCoroutine self) {
        return self;
    }

    /** Raise the exception in the coroutine. */
    @Py("throw(self, typ, val=..., tb=..., /) -> Any")
    static Object raise(Ctx ctx, NativeCoroutine self, Object typ, @Nullable Object val, @Nullable Object tb) {
        return value(self.raise(ctx, ThrowArguments.exception(ctx, typ, val, tb)));
    }

    /** Raise GeneratorExit inside the coroutine. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, NativeCoroutine self) {
        self.close(ctx);
    }

    /** The name of the function that made the coroutine. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, NativeCoroutine self) {
        return self.name.substring(self.name.lastIndexOf('.') + 1);
    }

    /** The qualified name of the function that made the coroutine. */
    @PyProperty("__qualname__: str")
    static String qualifiedName(Ctx ctx, NativeCoroutine self) {
        return self.name;
    }

    /** Whether the coroutine is executing. */
    @PyProperty("cr_running: bool")
    static boolean running(Ctx ctx, NativeCoroutine self) {
        return self.running();
    }

    /** Whether the coroutine waits. */
    @PyProperty("cr_suspended: bool")
    static boolean suspended(Ctx ctx, NativeCoroutine self) {
        return self.waiting();
    }

    /** What the coroutine awaits. */
    @PyProperty("cr_await: Any")
    static Object awaited(Ctx ctx, NativeCoroutine self) {
        Object inner = self.delegate();
        return inner == null ? PyNone.NONE : inner;
    }

    static Object value(AsyncOps.Step step) {
        if (step.done()) throw Errors.stopIteration(step.value());
        return step.value();
    }
}
