package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;

/** A bytes object; the array is never written after construction. */
public final class PyBytes extends PyObject {
    public static final PyBytes EMPTY = new PyBytes(new byte[0]);

    static {
        EMPTY.share();
    }

    public final byte[] value;

    public PyBytes(byte[] value) {
        super(Types.BYTES);
        this.value = value;
    }

    @Override
    public void trace(LiveData live) {
        live.add(40 + value.length);
    }
}
