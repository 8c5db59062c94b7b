package dev.adder.engine.stdlib.archive;

import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import java.util.Arrays;

/** Bytes that come piece by piece, each paid for before it is made. */
final class Bytes {
    private static final int PIECE = 16384;

    private final Ctx ctx;
    private byte[] bytes = {};
    private int size;

    Bytes(Ctx ctx) {
        this.ctx = ctx;
        ctx.charge(40);
    }

    /** Makes room for a next piece, of at most so many bytes. */
    int room(long most) {
        int more = (int) Math.min(PIECE, most);
        ctx.tick(1 + (more >> 4));
        if (bytes.length - size < more) {
            long capacity = Math.max((long) size + more, size + (long) (size >> 1));
            ctx.charge(capacity - bytes.length);
            if (capacity > Integer.MAX_VALUE - 64) throw new PyException(new PyBaseException(Exceptions.MEMORY_ERROR));
            bytes = Arrays.copyOf(bytes, (int) capacity);
        }
        return more;
    }

    byte[] array() {
        return bytes;
    }

    int size() {
        return size;
    }

    void added(int count) {
        size += count;
    }

    void add(byte[] more) {
        for (int at = 0; at < more.length; at += PIECE) {
            int n = room(more.length - at);
            System.arraycopy(more, at, bytes, size, n);
            size += n;
        }
    }

    byte[] finish() {
        ctx.charge(size == bytes.length ? 0 : size);
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }
}
