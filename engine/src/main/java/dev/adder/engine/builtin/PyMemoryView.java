package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Types;

/** A one-dimensional view of the bytes of another object: {@code length} items, {@code stride} bytes apart. */
public final class PyMemoryView extends PyObject {
    /** The object viewed: bytes or a bytearray. */
    final Object base;
    final int offset;
    final int length;
    final int stride;
    /** The format character as in the struct module, and the size of an item. */
    final char format;
    final int itemSize;
    boolean released;

    PyMemoryView(Object base, int offset, int length, int stride, char format, int itemSize) {
        super(Types.MEMORYVIEW);
        this.base = base;
        this.offset = offset;
        this.length = length;
        this.stride = stride;
        this.format = format;
        this.itemSize = itemSize;
    }

    boolean isReadOnly() {
        return !(base instanceof PyByteArray);
    }

    byte[] array() {
        if (released) throw Errors.valueError("operation forbidden on released memoryview object");
        return base instanceof PyByteArray b ? b.value : ((PyBytes) base).value;
    }

    /** The bytes that are viewed, in order. */
    byte[] copy() {
        byte[] from = array();
        byte[] to = new byte[length * itemSize];
        for (int i = 0; i < length; i++) System.arraycopy(from, offset + i * stride, to, i * itemSize, itemSize);
        return to;
    }

    @Override
    public void trace(LiveData live) {
        live.add(64);
        live.visit(base);
    }
}
