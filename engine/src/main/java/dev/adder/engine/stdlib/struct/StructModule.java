package dev.adder.engine.stdlib.struct;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;

/** The module {@code struct}. */
@PyModule("struct")
final class StructModule {
    @PyValue("Struct") static final PyClass STRUCT = StructTypes.STRUCT;
    @PyValue("error") static final PyClass ERROR = StructTypes.ERROR;

    private StructModule() {}

    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error");
    }

    private static Layout layout(Ctx ctx, Object[] arguments) {
        if (arguments.length == 0) throw Errors.typeError("missing format argument");
        return Layout.of(ctx, arguments[0]);
    }

    /** Return size in bytes of the struct described by the format string. */
    @Py("calcsize(format, /) -> int")
    static long calcsize(Ctx ctx, Object format) {
        return Layout.of(ctx, format).size;
    }

    /** Return a bytes object containing the values packed according to the format string. */
    @Py("pack(*arguments) -> bytes")
    static Object pack(Ctx ctx, Object[] arguments) {
        return Buffers.pack(ctx, layout(ctx, arguments), arguments, 1);
    }

    /** Pack the values and write them into a writable buffer, starting at an offset. */
    @Py("pack_into(*arguments) -> None")
    static void packInto(Ctx ctx, Object[] arguments) {
        Buffers.packInto(ctx, layout(ctx, arguments), arguments, 1);
    }

    /** Return a tuple containing values unpacked according to the format string. */
    @Py("unpack(format, buffer, /) -> tuple")
    static Object unpack(Ctx ctx, Object format, Object buffer) {
        return Buffers.unpack(ctx, Layout.of(ctx, format), buffer);
    }

    /** Return a tuple containing values unpacked according to the format string, from an offset on. */
    @Py("unpack_from(format, /, buffer, offset: int = 0) -> tuple")
    static Object unpackFrom(Ctx ctx, Object format, Object buffer, long offset) {
        return Buffers.unpackFrom(ctx, Layout.of(ctx, format), buffer, offset);
    }

    /** Return an iterator yielding tuples unpacked from the given bytes. */
    @Py("iter_unpack(format, buffer, /) -> Iterator[tuple]")
    static Object iterUnpack(Ctx ctx, Object format, Object buffer) {
        return UnpackIterator.of(ctx, Layout.of(ctx, format), buffer);
    }
}
