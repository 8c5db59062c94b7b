package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.StrRepr;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What only bytes has; what it shares with bytearray is in the {@code Bytes...Methods} beside. */
@PyType("bytes")
final class BytesMethods {
    private BytesMethods() {}

    /** Construct an immutable array of bytes. */
    @Py("__new__(cls, /, source: Any = ..., encoding: str = ..., errors: str = ...) -> bytes")
    static Object make(Ctx ctx, PyClass cls, @Nullable Object source, @Nullable Object encoding,
            @Nullable Object errors) {
        if (cls == Types.BYTES && source instanceof PyBytes && encoding == null && errors == null) return source;
        byte[] content = BytesMaking.make(ctx, "bytes", source, encoding, errors);
        boolean shared = source != null && BytesView.isBytesLike(source) && !(plain(source) instanceof PyBytes);
        Object value = content.length == 0 ? PyBytes.EMPTY : new PyBytes(shared ? copy(ctx, content) : content);
        return Numbers.instance(ctx, cls, Types.BYTES, value);
    }

    private static byte[] copy(Ctx ctx, byte[] content) {
        BytesView.reserve(ctx, content.length);
        return content.clone();
    }

    private static Object plain(Object o) {
        return o instanceof PyBoxed b ? b.value : o;
    }

    private static PyBytes self(Object self, String method) {
        if (plain(self) instanceof PyBytes b) return b;
        throw Numbers.wrongSelf(self, "bytes", method);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, Object self) {
        PyBytes b = self(self, "__repr__");
        ctx.charge(48 + 4L * b.value.length);
        ctx.tick(b.value.length >> 6);
        return StrRepr.bytes(b.value, ctx::look);
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static String str(Ctx ctx, Object self) {
        return repr(ctx, self);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, Object self) {
        return hash(ctx, self(self, "__hash__").value);
    }

    static long hash(Ctx ctx, byte[] content) {
        ctx.tick(content.length >> 8);
        return HashOps.text(new String(content, StandardCharsets.ISO_8859_1));
    }

    /** Convert this value to exact type bytes. */
    @Py("__bytes__(self, /) -> bytes")
    static PyBytes bytes(Ctx ctx, Object self) {
        return self(self, "__bytes__");
    }

    /** The arguments that pickling and copying make the bytes of. */
    @Py("__getnewargs__(self, /) -> tuple[bytes]")
    static Object newArguments(Ctx ctx, Object self) {
        return new PyTuple(self(self, "__getnewargs__"));
    }
}
