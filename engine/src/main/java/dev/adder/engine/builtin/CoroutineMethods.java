package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyCode;
import dev.adder.engine.value.PyFrame;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** Methods of coroutines. */
@PyType("coroutine")
final class CoroutineMethods {
    private CoroutineMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyGenerator self) {
        return Str.of(ObjectMethods.address(ctx, "coroutine object " + self.qualifiedName, self));
    }

    /** Return an iterator to be used in await expression. */
    @Py("__await__(self, /) -> Any")
    static Object await(Ctx ctx, PyGenerator self) {
        ctx.charge(32);
        return new CoroutineWrapper(self);
    }

    /** Go on with the coroutine; the result is the argument of StopIteration. */
    @Py("send(self, arg, /) -> Any")
    static Object send(Ctx ctx, PyGenerator self, Object arg) {
        return GeneratorMethods.go(ctx, self, arg, null);
    }

    /** Raise the exception in the coroutine. */
    @Py("throw(self, typ, val=..., tb=..., /) -> Any")
    static Object raise(Ctx ctx, PyGenerator self, Object typ, @Nullable Object val, @Nullable Object tb) {
        return GeneratorMethods.go(ctx, self, PyNone.NONE, ThrowArguments.exception(ctx, typ, val, tb));
    }

    /** Raise GeneratorExit inside the coroutine. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, PyGenerator self) {
        self.close(ctx);
    }

    /** The name of the function that made the coroutine. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, PyGenerator self) {
        return self.name;
    }

    @PySetter("__name__")
    static void setName(Ctx ctx, PyGenerator self, Object value) {
        GeneratorMethods.setName(self, value);
    }

    /** The qualified name of the function that made the coroutine. */
    @PyProperty("__qualname__: str")
    static String qualifiedName(Ctx ctx, PyGenerator self) {
        return self.qualifiedName;
    }

    @PySetter("__qualname__")
    static void setQualifiedName(Ctx ctx, PyGenerator self, Object value) {
        GeneratorMethods.setQualifiedName(self, value);
    }

    /** Whether the coroutine is executing. */
    @PyProperty("cr_running: bool")
    static boolean running(Ctx ctx, PyGenerator self) {
        return self.state == PyGenerator.State.RUNNING;
    }

    /** Whether the coroutine waits. */
    @PyProperty("cr_suspended: bool")
    static boolean suspended(Ctx ctx, PyGenerator self) {
        return self.state == PyGenerator.State.SUSPENDED;
    }

    /** The frame of the coroutine's body; None when it has ended. */
    @PyProperty("cr_frame: frame | None")
    static Object frame(Ctx ctx, PyGenerator self) {
        return self.state == PyGenerator.State.FINISHED ? PyNone.NONE : new PyFrame(self.frame);
    }

    /** Where the coroutine was made; None, for that is not tracked. */
    @PyProperty("cr_origin: None")
    static Object origin(Ctx ctx, PyGenerator self) {
        return PyNone.NONE;
    }

    /** What the coroutine awaits. */
    @PyProperty("cr_await: Any")
    static Object awaited(Ctx ctx, PyGenerator self) {
        return self.frame.delegate == null ? PyNone.NONE : self.frame.delegate;
    }

    /** What is known of the coroutine's body. */
    @PyProperty("cr_code: code")
    static Object code(Ctx ctx, PyGenerator self) {
        return new PyCode(self.frame.code);
    }
}
