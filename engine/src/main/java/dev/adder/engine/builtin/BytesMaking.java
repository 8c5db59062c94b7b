package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** New bytes from ints, iterables, text and bytes-like objects. */
final class BytesMaking {
    private static final byte[] NOTHING = {};

    private BytesMaking() {}

    /** What {@code bytes(source, encoding, errors)} holds, or {@code bytearray(...)}; not to be written. */
    static byte[] make(Ctx ctx, String type, @Nullable Object source, @Nullable Object encoding,
            @Nullable Object errors) {
        String codec = encoding == null ? null : option(type, encoding, "encoding");
        String handler = errors == null ? null : option(type, errors, "errors");
        if (source == null || codec != null || handler != null) {
            if (source != null && Str.isText(source)) {
                if (codec == null) throw Errors.typeError("string argument without an encoding");
                return CodecCalls.encode(ctx, Texts.self(source, "encode"), codec,
                        handler == null ? "strict" : handler).value;
            }
            if (codec != null) throw Errors.typeError("encoding without a string argument");
            if (handler != null) throw Errors.typeError("errors without a string argument");
            return NOTHING;
        }
        if (type.equals("bytes")) {
            byte[] own = viaMethod(ctx, source);
            if (own != null) return own;
        }
        if (Str.isText(source)) throw Errors.typeError("string argument without an encoding");
        if (NumberOps.isIndex(source)) {
            try {
                return zeros(ctx, source);
            } catch (PyException e) {
                if (!e.value.type().isSubclassOf(Exceptions.TYPE_ERROR)) throw e;
                ctx.recover(e);
            }
        }
        return ofContent(ctx, type, source);
    }

    private static String option(String type, Object value, String name) {
        if (Str.isText(value)) return Str.text(value);
        throw Errors.typeError(type + "() argument '" + name + "' must be str, not " + Numbers.shown(value));
    }

    private static byte @Nullable [] viaMethod(Ctx ctx, Object source) {
        if (source instanceof PyBytes b) return b.value;
        Object result = CallOps.callSlot(ctx, Slot.BYTES, source);
        if (result == null) return null;
        if (result instanceof PyBytes b) return b.value;
        if (result instanceof PyBoxed b && b.value instanceof PyBytes plain) return plain.value;
        throw Errors.typeError("__bytes__ returned non-bytes (type " + Types.nameOf(result) + ")");
    }

    private static byte[] zeros(Ctx ctx, Object count) {
        Object n = NumberOps.index(ctx, count);
        if (!(n instanceof Long l)) {
            throw Errors.overflowError("cannot fit '" + Types.nameOf(count) + "' into an index-sized integer");
        }
        if (l < 0) throw Errors.valueError("negative count");
        return new byte[BytesView.reserve(ctx, l)];
    }

    private static byte[] ofContent(Ctx ctx, String type, Object source) {
        byte[] bytes = BytesView.bytesOrNull(source);
        if (bytes != null) return bytes;
        String otherwise = "cannot convert '" + Types.nameOf(source) + "' object to " + type;
        if (Str.isText(source)) throw Errors.typeError(otherwise);
        String range = (type.equals("bytes") ? "bytes" : "byte") + " must be in range(0, 256)";
        return ofItems(ctx, IterOps.iterate(ctx, source, otherwise), range);
    }

    /** The ints of an iterable. */
    static byte[] ofItems(Ctx ctx, Object iterable, String outOfRange) {
        PyIterator it = IterOps.iterate(ctx, iterable);
        ByteOutput out = new ByteOutput(ctx, 16);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            out.add(BytesView.item(ctx, item, outOfRange));
        }
        return out.finish();
    }

    /** What {@code PyObject_Bytes} makes of an object: not to be written. */
    static byte[] ofObject(Ctx ctx, Object o) {
        byte[] own = viaMethod(ctx, o);
        return own != null ? own : ofContent(ctx, "bytes", o);
    }
}
