package dev.adder.engine.stdlib.io;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;

/** Reading from {@code BufferedReader} and {@code BufferedRandom}. */
@PyType("BufferedReader")
final class BufferedReaderMethods {
    private BufferedReaderMethods() {}

    /** Read so many bytes at most; all when there is no number. */
    @Py("read(self, size=-1, /) -> bytes")
    static Object read(Ctx ctx, PyBuffered self, Object size) {
        long most = size == dev.adder.engine.value.PyNone.NONE ? -1
                : dev.adder.engine.ops.NumberOps.isIndex(size) ? dev.adder.engine.ops.NumberOps.clippedIndex(ctx, size)
                        : Streams.size(ctx, size);
        if (most < -1) throw Errors.valueError("read length must be non-negative or -1");
        self.checkReads(ctx, "read");
        return new PyBytes(self.read(ctx, most));
    }

    /** Read with at most one read of what is below. */
    @Py("read1(self, size: int = -1, /) -> bytes")
    static Object read1(Ctx ctx, PyBuffered self, long size) {
        self.checkReads(ctx, "read");
        return new PyBytes(self.read1(ctx, size));
    }

    /** Return bytes that come next, without moving on. */
    @Py("peek(self, size: int = 0, /) -> bytes")
    static Object peek(Ctx ctx, PyBuffered self, long size) {
        self.checkReads(ctx, "peek");
        return new PyBytes(self.peek(ctx));
    }

    /** Read a line. */
    @Py("readline(self, size=-1, /) -> bytes")
    static Object readline(Ctx ctx, PyBuffered self, Object size) {
        self.checkReads(ctx, "readline");
        return new PyBytes(self.readLine(ctx, Streams.size(ctx, size)));
    }

    /** Read bytes into a buffer. */
    @Py("readinto(self, buffer, /) -> int")
    static long readinto(Ctx ctx, PyBuffered self, Object buffer) {
        self.checkReads(ctx, "readinto");
        int room = RawIOBaseMethods.room(ctx, buffer, "readinto");
        return RawIOBaseMethods.into(ctx, buffer, self.read(ctx, room), "readinto");
    }

    /** Read bytes into a buffer, with at most one read of what is below. */
    @Py("readinto1(self, buffer, /) -> int")
    static long readinto1(Ctx ctx, PyBuffered self, Object buffer) {
        self.checkReads(ctx, "readinto");
        int room = RawIOBaseMethods.room(ctx, buffer, "readinto1");
        return RawIOBaseMethods.into(ctx, buffer, self.read1(ctx, room), "readinto1");
    }
}
