package dev.adder.engine.stdlib.io;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyByteArray;
import java.util.Arrays;

/** Growing a bytearray from Java; growth is paid for before it happens. */
final class BytesBuffer {
    private static final int MOST = Integer.MAX_VALUE - 16;

    private BytesBuffer() {}

    static void append(Ctx ctx, PyByteArray buffer, byte[] more, int count) {
        write(ctx, buffer, buffer.size, more, 0, count);
    }

    /** Puts bytes at a position, with zeros before it if need be. */
    static void write(Ctx ctx, PyByteArray buffer, long at, byte[] more, int from, int to) {
        if (to == from) return;
        long end = at + (to - from);
        reserve(ctx, buffer, end);
        if (at > buffer.size) Arrays.fill(buffer.value, buffer.size, (int) at, (byte) 0);
        ctx.tick(to - from >> 8);
        System.arraycopy(more, from, buffer.value, (int) at, to - from);
        if (end > buffer.size) buffer.size = (int) end;
    }

    private static void reserve(Ctx ctx, PyByteArray buffer, long size) {
        if (size <= buffer.value.length) return;
        long capacity = size + (size >> 1) + 16;
        ctx.charge(capacity - buffer.value.length);
        if (size > MOST || size < 0) throw Errors.of(Exceptions.OVERFLOW_ERROR, "new buffer size too large");
        ctx.tick(buffer.size >> 8);
        buffer.value = Arrays.copyOf(buffer.value, (int) Math.min(MOST, capacity));
    }
}
