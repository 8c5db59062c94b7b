package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyAsyncGenerator;
import dev.adder.engine.value.PyAsyncStep;
import dev.adder.engine.value.PyFrame;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** Methods of async generators. */
@PyType("async_generator")
final class AsyncGeneratorMethods {
    private AsyncGeneratorMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyAsyncGenerator self) {
        return Str.of(ObjectMethods.address(ctx, "async_generator object " + self.body.qualifiedName, self));
    }

    /** Return an asynchronous iterator. */
    @Py("__aiter__(self, /) -> AsyncIterator[Any]")
    static Object aiter(Ctx ctx, PyAsyncGenerator self) {
        return self;
    }

    /** Return an awaitable of the next value. */
    @Py("__anext__(self, /) -> Awaitable[Any]")
    static Object anext(Ctx ctx, PyAsyncGenerator self) {
        return asend(ctx, self, PyNone.NONE);
    }

    /** Return an awaitable that sends the value into the generator. */
    @Py("asend(self, value, /) -> Awaitable[Any]")
    static Object asend(Ctx ctx, PyAsyncGenerator self, Object value) {
        ctx.charge(64);
        return new PyAsyncStep(AsyncStepMethods.SEND, self, PyAsyncStep.Kind.SEND, value, null);
    }

    /** Return an awaitable that raises the exception inside the generator. */
    @Py("athrow(self, type, value=..., traceback=..., /) -> Awaitable[Any]")
    static Object athrow(Ctx ctx, PyAsyncGenerator self, Object type, @Nullable Object value,
            @Nullable Object traceback) {
        ctx.charge(64);
        return new PyAsyncStep(AsyncStepMethods.THROW, self, PyAsyncStep.Kind.THROW, PyNone.NONE,
                ThrowArguments.exception(ctx, type, value, traceback));
    }

    /** Return an awaitable that raises GeneratorExit inside the generator. */
    @Py("aclose(self, /) -> Awaitable[None]")
    static Object aclose(Ctx ctx, PyAsyncGenerator self) {
        ctx.charge(64);
        return new PyAsyncStep(AsyncStepMethods.THROW, self, PyAsyncStep.Kind.CLOSE, PyNone.NONE, null);
    }

    /** The name of the function that made the generator. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, PyAsyncGenerator self) {
        return self.body.name;
    }

    @PySetter("__name__")
    static void setName(Ctx ctx, PyAsyncGenerator self, Object value) {
        GeneratorMethods.setName(self.body, value);
    }

    /** The qualified name of the function that made the generator. */
    @PyProperty("__qualname__: str")
    static String qualifiedName(Ctx ctx, PyAsyncGenerator self) {
        return self.body.qualifiedName;
    }

    @PySetter("__qualname__")
    static void setQualifiedName(Ctx ctx, PyAsyncGenerator self, Object value) {
        GeneratorMethods.setQualifiedName(self.body, value);
    }

    /** Whether a step is under way. */
    @PyProperty("ag_running: bool")
    static boolean running(Ctx ctx, PyAsyncGenerator self) {
        return self.running;
    }

    /** Whether the generator waits in a yield expression. */
    @PyProperty("ag_suspended: bool")
    static boolean suspended(Ctx ctx, PyAsyncGenerator self) {
        return self.body.state == PyGenerator.State.SUSPENDED;
    }

    /** What the generator awaits. */
    @PyProperty("ag_await: Any")
    static Object awaited(Ctx ctx, PyAsyncGenerator self) {
        return self.body.frame.delegate == null ? PyNone.NONE : self.body.frame.delegate;
    }

    /** The frame of the generator's body; None when it has ended. */
    @PyProperty("ag_frame: frame | None")
    static Object frame(Ctx ctx, PyAsyncGenerator self) {
        return self.body.state == PyGenerator.State.FINISHED ? PyNone.NONE : new PyFrame(self.body.frame);
    }

    /** What the generator is known to be of code. */
    @PyProperty("ag_code: code")
    static Object code(Ctx ctx, PyAsyncGenerator self) {
        return new dev.adder.engine.value.PyCode(self.body.frame.code);
    }
}
