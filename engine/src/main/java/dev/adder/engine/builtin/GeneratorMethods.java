package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyCode;
import dev.adder.engine.value.PyFrame;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** Methods of generators. */
@PyType("generator")
final class GeneratorMethods {
    private GeneratorMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyGenerator self) {
        return Str.of(ObjectMethods.address(ctx, "generator object " + self.qualifiedName, self));
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, PyGenerator self) {
        return self;
    }

    /** Implement next(self). */
    @Py("__next__(self, /) -> Any")
    static Object next(Ctx ctx, PyGenerator self) {
        return go(ctx, self, PyNone.NONE, null);
    }

    /** Return the next yielded value; the yield expression that the generator waits in gives the argument. */
    @Py("send(self, arg, /) -> Any")
    static Object send(Ctx ctx, PyGenerator self, Object arg) {
        return go(ctx, self, arg, null);
    }

    /** Raise the exception in the generator; return the next yielded value. */
    @Py("throw(self, typ, val=..., tb=..., /) -> Any")
    static Object raise(Ctx ctx, PyGenerator self, Object typ, @Nullable Object val, @Nullable Object tb) {
        return go(ctx, self, PyNone.NONE, ThrowArguments.exception(ctx, typ, val, tb));
    }

    /** Goes on to the next yield; the end is {@code StopIteration}. */
    static Object go(Ctx ctx, PyGenerator self, Object sent, @Nullable PyException thrown) {
        Object value = self.resume(ctx, sent, thrown);
        if (value != null) return value;
        throw Errors.stopIteration(self.returned);
    }

    /** Raise GeneratorExit inside the generator. */
    @Py("close(self, /) -> Any")
    static Object close(Ctx ctx, PyGenerator self) {
        self.close(ctx);
        return PyNone.NONE;
    }

    static void setName(PyGenerator self, Object value) {
        if (!Str.isText(value)) throw Errors.typeError("__name__ must be set to a string object");
        self.name = Str.text(value);
    }

    static void setQualifiedName(PyGenerator self, Object value) {
        if (!Str.isText(value)) throw Errors.typeError("__qualname__ must be set to a string object");
        self.qualifiedName = Str.text(value);
    }

    /** The name of the function that made the generator. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, PyGenerator self) {
        return self.name;
    }

    @PySetter("__name__")
    static void setName(Ctx ctx, PyGenerator self, Object value) {
        setName(self, value);
    }

    /** The qualified name of the function that made the generator. */
    @PyProperty("__qualname__: str")
    static String qualifiedName(Ctx ctx, PyGenerator self) {
        return self.qualifiedName;
    }

    @PySetter("__qualname__")
    static void setQualifiedName(Ctx ctx, PyGenerator self, Object value) {
        setQualifiedName(self, value);
    }

    /** Close the generator, should it be suspended. */
    @Py("__del__(self, /) -> None")
    static void delete(Ctx ctx, PyGenerator self) {
        if (self.state != PyGenerator.State.RUNNING) self.close(ctx);
    }

    /** Whether the generator is executing. */
    @PyProperty("gi_running: bool")
    static boolean running(Ctx ctx, PyGenerator self) {
        return self.state == PyGenerator.State.RUNNING;
    }

    /** Whether the generator waits in a yield expression. */
    @PyProperty("gi_suspended: bool")
    static boolean suspended(Ctx ctx, PyGenerator self) {
        return self.state == PyGenerator.State.SUSPENDED;
    }

    /** The frame of the generator's body; None when it has ended. */
    @PyProperty("gi_frame: frame | None")
    static Object frame(Ctx ctx, PyGenerator self) {
        return self.state == PyGenerator.State.FINISHED ? PyNone.NONE : new PyFrame(self.frame);
    }

    /** The iterator that the generator delegates to. */
    @PyProperty("gi_yieldfrom: Any")
    static Object yieldFrom(Ctx ctx, PyGenerator self) {
        return self.frame.delegate == null ? PyNone.NONE : self.frame.delegate;
    }

    /** What is known of the generator's body. */
    @PyProperty("gi_code: code")
    static Object code(Ctx ctx, PyGenerator self) {
        return new PyCode(self.frame.code);
    }
}
