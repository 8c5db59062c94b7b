package dev.adder.engine.stdlib;

import dev.adder.engine.builtin.ThrowArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** What generators of the library have. */
@PyType("generator")
final class NativeGeneratorMethods {
    private NativeGeneratorMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, NativeGenerator self) {
        return "<generator object " + self.name + " at 0x" + Long.toHexString(ctx.run.id(self)) + ">";
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[T]")
    static Object iter(Ctx ctx, NativeGenerator self) {
        return self;
    }

    /** Implement next(self). */
    @Py("__next__(self, /) -> T")
    static Object next(Ctx ctx, NativeGenerator self) {
        Object item = self.next(ctx);
        if (item == null) throw Errors.stopIteration(PyNone.NONE);
        return item;
    }

    /** Return the next value; what is sent is not looked at. */
    @Py("send(self, arg, /) -> T")
    static Object send(Ctx ctx, NativeGenerator self, Object value) {
        return next(ctx, self);
    }

    /** Raise the exception, which ends the generator. */
    @Py("throw(self, typ, val=..., tb=..., /) -> T")
    static Object raise(Ctx ctx, NativeGenerator self, Object typ, @Nullable Object val, @Nullable Object tb) {
        self.close();
        throw ThrowArguments.exception(ctx, typ, val, tb);
    }

    /** End the generator. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, NativeGenerator self) {
        self.close();
    }

    /** The name of the function that made the generator. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, NativeGenerator self) {
        return self.name.substring(self.name.lastIndexOf('.') + 1);
    }

    /** The qualified name of the function that made the generator. */
    @PyProperty("__qualname__: str")
    static String qualifiedName(Ctx ctx, NativeGenerator self) {
        return self.name;
    }
}
