package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;

/** New bytes from ints, iterables, text and bytes-like objects. */
final class BytesMaking {
    private BytesMaking() {}

    static byte[] ofObject(Ctx ctx, Object o) {
        return BytesView.bytes(o);
    }
}
