package dev.adder.engine.stdlib.io;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.Types;

/** What buffered binary streams have. */
@PyType("_BufferedIOBase")
final class BufferedIOBaseMethods {
    private BufferedIOBaseMethods() {}

    /** Read so many bytes at most; all when there is no number. */
    @Py("read(self, size=-1, /) -> bytes")
    static Object read(Ctx ctx, PyStream self, Object size) {
        throw Streams.unsupported("read");
    }

    /** Read with at most one read of what is below. */
    @Py("read1(self, size=-1, /) -> bytes")
    static Object read1(Ctx ctx, PyStream self, Object size) {
        throw Streams.unsupported("read1");
    }

    /** Read bytes into a buffer. */
    @Py("readinto(self, buffer, /) -> int")
    static Object readinto(Ctx ctx, PyStream self, Object buffer) {
        return into(ctx, self, buffer, "readinto", "read");
    }

    /** Read bytes into a buffer, with at most one read of what is below. */
    @Py("readinto1(self, buffer, /) -> int")
    static Object readinto1(Ctx ctx, PyStream self, Object buffer) {
        return into(ctx, self, buffer, "readinto1", "read1");
    }

    private static Object into(Ctx ctx, PyStream self, Object buffer, String function, String reader) {
        long room = RawIOBaseMethods.room(ctx, buffer, function);
        Object got = CallOps.callAttribute(ctx, self, reader, room);
        if (!(got instanceof PyBytes)) throw Errors.typeError("read() should return bytes, not " + Types.nameOf(got));
        byte[] bytes = BytesView.bytes(got);
        if (bytes.length > room) {
            throw Errors.valueError("read() returned too much data: " + room + " bytes requested, " + bytes.length
                    + " returned");
        }
        return RawIOBaseMethods.into(ctx, buffer, bytes, function);
    }

    /** Write bytes. */
    @Py("write(self, b, /) -> int")
    static Object write(Ctx ctx, PyStream self, Object b) {
        throw Streams.unsupported("write");
    }

    /** Take away the stream below. */
    @Py("detach(self, /) -> RawIOBase")
    static Object detach(Ctx ctx, PyStream self) {
        throw Streams.unsupported("detach");
    }
}
