package dev.adder.engine.builtin;

/** An object other than bytes and bytearray whose content a memoryview can show, such as {@code array.array}. */
public interface BufferExporter {
    /** The content, in native byte order, which is little-endian; may be longer than {@link #bufferSize}. */
    byte[] bufferBytes();

    int bufferSize();

    /** The format of an item, as in the struct module. */
    char bufferFormat();

    int bufferItemSize();
}
