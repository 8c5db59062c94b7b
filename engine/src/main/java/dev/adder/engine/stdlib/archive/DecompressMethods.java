package dev.adder.engine.stdlib.archive;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;

/** Methods of streams being decompressed. */
@PyType("Decompress")
final class DecompressMethods {
    private DecompressMethods() {}

    /** Return a bytes object containing the decompressed version of the data. */
    @Py("decompress(self, data, /, max_length: int = 0) -> bytes")
    static Object decompress(Ctx ctx, Decompression self, Object data, long most) {
        if (most < 0) throw Errors.valueError("max_length must be non-negative");
        Bytes out = new Bytes(ctx);
        self.decompress(ctx, BytesView.bytes(data), out, most == 0 ? Long.MAX_VALUE : most);
        return new PyBytes(out.finish());
    }

    /** Return a bytes object containing any remaining decompressed data. */
    @Py("flush(self, length: int = 16384, /) -> bytes")
    static Object flush(Ctx ctx, Decompression self, long length) {
        if (length <= 0) throw Errors.valueError("length must be greater than zero");
        Bytes out = new Bytes(ctx);
        if (!self.isDone()) self.decompress(ctx, self.unconsumed, out, Long.MAX_VALUE);
        return new PyBytes(out.finish());
    }

    /** What came behind the end of the compressed data. */
    @PyProperty("unused_data")
    static Object unused(Ctx ctx, Decompression self) {
        return new PyBytes(self.unused);
    }

    /** What was not looked at because the limit was reached. */
    @PyProperty("unconsumed_tail")
    static Object unconsumed(Ctx ctx, Decompression self) {
        return new PyBytes(self.unconsumed);
    }

    /** Whether the end of the compressed data was reached. */
    @PyProperty("eof")
    static Object eof(Ctx ctx, Decompression self) {
        return self.isDone();
    }
}
