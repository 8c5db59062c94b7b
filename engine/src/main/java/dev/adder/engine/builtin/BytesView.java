package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes, bytearrays and memoryviews as Java arrays. */
public final class BytesView {
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
            default -> null;
        };
    }

    /** {@link #bytesOrNull}, with CPython's error for other values. */
    public static byte[] bytes(Object o) {
        byte[] bytes = bytesOrNull(o);
        if (bytes == null) throw notBytesLike(o);
        return bytes;
    }

    static PyException notBytesLike(Object o) {
        return Errors.typeError("a bytes-like object is required, not '" + Types.nameOf(o) + "'");
    }
}
