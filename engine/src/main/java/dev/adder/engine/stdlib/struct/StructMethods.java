package dev.adder.engine.stdlib.struct;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import org.jspecify.annotations.Nullable;

/** Methods of compiled formats. */
@PyType("Struct")
final class StructMethods {
    private StructMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> Struct")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        return new PyStruct(cls);
    }

    /** Compile a format. */
    @Py("__init__(self, /, format=...) -> None")
    static void init(Ctx ctx, PyStruct self, @Nullable Object format) {
        if (format == null) throw Errors.typeError("Struct() missing required argument 'format' (pos 1)");
        self.layout = Layout.of(ctx, format);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyStruct self) {
        return "<" + self.type().errorName + " object at 0x" + Long.toHexString(ctx.run.id(self)) + ">";
    }

    /** The format. */
    @PyProperty("format")
    static Object format(Ctx ctx, PyStruct self) {
        return self.layout().format;
    }

    /** The number of bytes. */
    @PyProperty("size")
    static Object size(Ctx ctx, PyStruct self) {
        return (long) self.layout().size;
    }

    /** Return a bytes object containing the values packed. */
    @Py("pack(self, /, *values) -> bytes")
    static Object pack(Ctx ctx, PyStruct self, Object[] values) {
        return Buffers.pack(ctx, self.layout(), values, 0);
    }

    /** Pack the values and write them into a writable buffer, starting at an offset. */
    @Py("pack_into(self, /, *arguments) -> None")
    static void packInto(Ctx ctx, PyStruct self, Object[] arguments) {
        Buffers.packInto(ctx, self.layout(), arguments, 0);
    }

    /** Return a tuple containing unpacked values. */
    @Py("unpack(self, buffer, /) -> tuple")
    static Object unpack(Ctx ctx, PyStruct self, Object buffer) {
        return Buffers.unpack(ctx, self.layout(), buffer);
    }

    /** Return a tuple containing unpacked values, from an offset on. */
    @Py("unpack_from(self, /, buffer, offset: int = 0) -> tuple")
    static Object unpackFrom(Ctx ctx, PyStruct self, Object buffer, long offset) {
        return Buffers.unpackFrom(ctx, self.layout(), buffer, offset);
    }

    /** Return an iterator yielding tuples. */
    @Py("iter_unpack(self, buffer, /) -> Iterator[tuple]")
    static Object iterUnpack(Ctx ctx, PyStruct self, Object buffer) {
        return UnpackIterator.of(ctx, self.layout(), buffer);
    }
}
