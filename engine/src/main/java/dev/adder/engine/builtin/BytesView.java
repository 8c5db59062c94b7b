package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes, bytearrays and memoryviews as Java arrays, and what the methods of the first two share. */
public final class BytesView {
    /** The content of {@code self}: {@code array[0..size)}, not to be written. */
    record Content(byte[] array, int size) {}

    private BytesView() {}

    /**
     * The content of a bytes-like object, or null when the value is none. The array has the content's length and must
     * not be written; that of a bytearray is a copy when it has room to spare.
     */
    public static byte @Nullable [] bytesOrNull(Object o) {
        return switch (o) {
            case PyBytes b -> b.value;
            case PyByteArray b -> b.size == b.value.length ? b.value : Arrays.copyOf(b.value, b.size);
            case PyBoxed b when b.value instanceof PyBytes plain -> plain.value;
            case PyMemoryView v -> v.copy();
            case BufferExporter e -> Arrays.copyOf(e.bufferBytes(), e.bufferSize());
            default -> null;
        };
    }

    /** {@link #bytesOrNull}, with CPython's error for other values. */
    public static byte[] bytes(Object o) {
        byte[] bytes = bytesOrNull(o);
        if (bytes == null) throw notBytesLike(o);
        return bytes;
    }

    static boolean isBytesLike(Object o) {
        return o instanceof PyBytes || o instanceof PyByteArray || o instanceof PyMemoryView
                || o instanceof PyBoxed b && b.value instanceof PyBytes || o instanceof BufferExporter;
    }

    static PyException notBytesLike(Object o) {
        return Errors.typeError("a bytes-like object is required, not '" + Types.nameOf(o) + "'");
    }

    static Content self(Object self, String method) {
        return switch (self) {
            case PyBytes b -> new Content(b.value, b.value.length);
            case PyByteArray b -> new Content(b.value, b.size);
            case PyBoxed b when b.value instanceof PyBytes plain -> new Content(plain.value, plain.value.length);
            default -> throw Numbers.wrongSelf(self, "bytes", method);
        };
    }

    /** A new bytes or bytearray, as {@code self} is one or the other. */
    static Object like(Object self, byte[] result) {
        return self instanceof PyByteArray ? new PyByteArray(Types.BYTEARRAY, result, result.length)
                : result.length == 0 ? PyBytes.EMPTY : new PyBytes(result);
    }

    /** A method's result that is the same as {@code self}: a copy of what can change or is of a subclass. */
    static Object unchanged(Ctx ctx, Object self) {
        if (self instanceof PyBytes) return self;
        if (self instanceof PyBoxed b) return b.value;
        Content c = self(self, "copy");
        return piece(ctx, self, c.array, 0, c.size);
    }

    static Object piece(Ctx ctx, Object self, byte[] array, int from, int to) {
        ctx.charge(40 + to - from);
        return like(self, Arrays.copyOfRange(array, from, to));
    }

    static void append(Ctx ctx, PyList list, Object self, byte[] array, int from, int to) {
        ctx.step();
        list.append(ctx, piece(ctx, self, array, from, to));
    }

    /** Pays for so many bytes that are about to be made. */
    static int reserve(Ctx ctx, long bytes) {
        ctx.charge(40 + bytes);
        if (bytes > SequenceOps.MOST) throw SequenceOps.memoryError();
        ctx.tick(bytes >> 10);
        return (int) bytes;
    }

    /** The value of an item: an int within 0 to 255. */
    static int item(Ctx ctx, Object o, String outOfRange) {
        Object i = o instanceof Long ? o : NumberOps.index(ctx, o);
        if (i instanceof Long l && l >= 0 && l <= 255) return (int) (long) l;
        throw Errors.valueError(outOfRange);
    }

    static boolean isSpace(int b) {
        return b == ' ' || b >= 9 && b <= 13;
    }

    static boolean isUpper(int b) {
        return b >= 'A' && b <= 'Z';
    }

    static boolean isLower(int b) {
        return b >= 'a' && b <= 'z';
    }

    static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }
}
