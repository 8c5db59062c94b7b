package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;

/** A bytearray: {@code value[0..size)}. */
public final class PyByteArray extends PyObject {
    public byte[] value;
    public int size;

    public PyByteArray(PyClass cls, byte[] value, int size) {
        super(cls);
        this.value = value;
        this.size = size;
    }

    @Override
    public void trace(LiveData live) {
        live.add(48 + value.length);
    }
}
