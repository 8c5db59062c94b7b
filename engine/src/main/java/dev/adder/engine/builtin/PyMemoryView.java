package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Types;

/**
 * A view of the bytes of another object. With one dimension its items are {@code stride} bytes apart; with more they
 * lie side by side. It keeps a bytearray from being resized; when the bytes are no longer there all the same, it is as
 * if released.
 */
public final class PyMemoryView extends PyObject {
    /** The object viewed: bytes, a bytearray or a {@link BufferExporter}. */
    final Object base;
    final int offset;
    /** How many items in each dimension. */
    final int[] shape;
    final int stride;
    final ItemFormat format;
    final boolean readOnly;
    boolean released;
    private int held;

    PyMemoryView(Object base, int offset, int[] shape, int stride, ItemFormat format, boolean readOnly) {
        super(Types.MEMORYVIEW);
        this.base = base;
        this.offset = offset;
        this.shape = shape;
        this.stride = stride;
        this.format = format;
        this.readOnly = readOnly;
    }

    /** The bytes viewed, as the base has them now. */
    byte[] array() {
        byte[] array;
        int size;
        switch (base) {
            case PyByteArray b -> {
                array = b.value;
                size = b.size;
            }
            case BufferExporter e -> {
                array = e.bufferBytes();
                size = e.bufferSize();
            }
            default -> {
                array = ((PyBytes) base).value;
                size = array.length;
            }
        }
        if (released || !fits(size)) throw Errors.valueError("operation forbidden on released memoryview object");
        return array;
    }

    private boolean fits(int size) {
        int n = count();
        if (n == 0) return true;
        int last = offset + (n - 1) * stride;
        return Math.max(offset, last) + format.size() <= size;
    }

    /** Keeps the size of a bytearray until the release. */
    void hold(Ctx ctx) {
        if (!(base instanceof PyByteArray b)) return;
        Exports.add(ctx, b, 1);
        held++;
    }

    void release(Ctx ctx) {
        if (held > 0 && base instanceof PyByteArray b) Exports.add(ctx, b, -held);
        held = 0;
        released = true;
    }

    /** How many items there are in all. */
    int count() {
        int n = 1;
        for (int length : shape) n *= length;
        return n;
    }

    int position(int item) {
        return offset + item * stride;
    }

    /** The bytes that are viewed, in order. */
    byte[] copy() {
        byte[] from = array();
        int size = format.size();
        byte[] to = new byte[count() * size];
        if (stride == size) {
            System.arraycopy(from, offset, to, 0, to.length);
        } else {
            for (int i = 0; i * size < to.length; i++) System.arraycopy(from, position(i), to, i * size, size);
        }
        return to;
    }

    @Override
    public void trace(LiveData live) {
        live.add(80);
        live.visit(base);
    }
}
