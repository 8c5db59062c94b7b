package dev.adder.engine.stdlib.struct;

import dev.adder.engine.builtin.BufferExporter;
import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.builtin.Convert;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.Types;

/** Packing into buffers and unpacking from within them. */
final class Buffers {
    private Buffers() {}

    static Object pack(Ctx ctx, Layout layout, Object[] arguments, int first) {
        ctx.charge(40 + layout.size);
        byte[] out = new byte[layout.size];
        layout.pack(ctx, arguments, first, out, 0, "pack");
        return new PyBytes(out);
    }

    static Object unpack(Ctx ctx, Layout layout, Object buffer) {
        byte[] bytes = BytesView.bytes(buffer);
        if (bytes.length != layout.size) {
            throw Layout.error("unpack requires a buffer of " + layout.size + " bytes");
        }
        return layout.unpack(ctx, bytes, 0);
    }

    static Object unpackFrom(Ctx ctx, Layout layout, Object buffer, long offset) {
        byte[] bytes = BytesView.bytes(buffer);
        int at = place(layout, offset, bytes.length, "unpack");
        return layout.unpack(ctx, bytes, at);
    }

    private static int place(Layout layout, long offset, int length, String what) {
        long at = offset;
        if (offset < 0) {
            if (offset + layout.size > 0) {
                throw Layout.error((what.equals("pack") ? "no space to pack " : "not enough data to unpack ")
                        + layout.size + " bytes at offset " + offset);
            }
            if (offset + length < 0) {
                throw Layout.error("offset " + offset + " out of range for " + length + "-byte buffer");
            }
            at += length;
        }
        if (length - at < layout.size) {
            throw Layout.error(what + (what.equals("pack") ? "_into" : "_from") + " requires a buffer of at least "
                    + (layout.size + at) + " bytes for " + what + "ing " + layout.size + " bytes at offset " + at
                    + " (actual buffer size is " + length + ")");
        }
        return (int) at;
    }

    static void packInto(Ctx ctx, Layout layout, Object[] arguments, int first) {
        int given = arguments.length - first;
        if (given < 1) throw Layout.error("pack_into expected buffer argument");
        if (given < 2) throw Layout.error("pack_into expected offset argument");
        if (given - 2 != layout.values) {
            throw Layout.error("pack_into expected " + layout.values + " items for packing (got " + (given - 2) + ")");
        }
        Object buffer = arguments[first];
        byte[] bytes = BytesView.bytesOrNull(buffer);
        if (bytes == null || buffer instanceof PyBytes || buffer instanceof PyBoxed) {
            throw Errors.typeError("argument must be read-write bytes-like object, not " + Types.nameOf(buffer));
        }
        int at = place(layout, Convert.toLong(ctx, arguments[first + 1], "pack_into", 2), bytes.length, "pack");
        ctx.charge(40 + layout.size);
        byte[] out = new byte[layout.size];
        layout.pack(ctx, arguments, first + 2, out, 0, "pack_into");
        if (buffer instanceof PyByteArray b && at + out.length <= b.size) {
            System.arraycopy(out, 0, b.value, at, out.length);
        } else if (buffer instanceof BufferExporter e) {
            System.arraycopy(out, 0, e.bufferBytes(), at, out.length);
        } else {
            PySlice part = new PySlice((long) at, (long) (at + out.length), PyNone.NONE);
            SubscriptOps.set(ctx, buffer, part, new PyBytes(out));
        }
    }
}
