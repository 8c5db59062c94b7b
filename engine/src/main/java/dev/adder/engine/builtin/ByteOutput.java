package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import java.util.Arrays;

/** Bytes being built; growth is paid for before it happens. */
final class ByteOutput {
    private final Ctx ctx;
    private byte[] bytes;
    private int size;

    ByteOutput(Ctx ctx, int capacity) {
        this.ctx = ctx;
        ctx.charge(40L + capacity);
        this.bytes = new byte[capacity];
    }

    void add(int b) {
        if (size == bytes.length) grow(1);
        bytes[size++] = (byte) b;
    }

    void addAll(byte[] more) {
        addAll(more, 0, more.length);
    }

    void addAll(byte[] more, int from, int to) {
        if (to - from > bytes.length - size) grow(to - from);
        System.arraycopy(more, from, bytes, size, to - from);
        size += to - from;
    }

    private void grow(int more) {
        long capacity = Math.max((long) size + more, size + (long) (size >> 1) + 16);
        ctx.charge(capacity);
        if (capacity > SequenceOps.MOST) {
            if ((long) size + more > SequenceOps.MOST) throw SequenceOps.memoryError();
            capacity = SequenceOps.MOST;
        }
        ctx.tick(size >> 8);
        bytes = Arrays.copyOf(bytes, (int) capacity);
    }

    int size() {
        return size;
    }

    void truncate(int newSize) {
        size = newSize;
    }

    byte[] finish() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }
}
