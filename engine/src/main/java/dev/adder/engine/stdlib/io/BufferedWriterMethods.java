package dev.adder.engine.stdlib.io;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

/** Writing to {@code BufferedWriter} and {@code BufferedRandom}. */
@PyType("BufferedWriter")
final class BufferedWriterMethods {
    private BufferedWriterMethods() {}

    /** Write bytes and return how many there were. */
    @Py("write(self, buffer, /) -> int")
    static long write(Ctx ctx, PyBuffered self, Object buffer) {
        byte[] bytes = PyBuffered.bytes(buffer);
        self.check(ctx, "write to");
        self.write(ctx, bytes);
        return bytes.length;
    }
}
