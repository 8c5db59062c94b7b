package dev.adder.engine.stdlib.archive;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;

/** Methods of streams being compressed. */
@PyType("Compress")
final class CompressMethods {
    private CompressMethods() {}

    /** Returns a bytes object containing compressed data. */
    @Py("compress(self, data, /) -> bytes")
    static Object compress(Ctx ctx, Compression self, Object data) {
        Bytes out = new Bytes(ctx);
        self.compress(ctx, BytesView.bytes(data), out);
        return new PyBytes(out.finish());
    }

    /** Return a bytes object containing any remaining compressed data. */
    @Py("flush(self, mode: int = 4, /) -> bytes")
    static Object flush(Ctx ctx, Compression self, int mode) {
        Bytes out = new Bytes(ctx);
        if (mode == 0) return PyBytes.EMPTY;
        self.flush(out, mode);
        return new PyBytes(out.finish());
    }
}
