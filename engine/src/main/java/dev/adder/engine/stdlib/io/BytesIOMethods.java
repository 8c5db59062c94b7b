package dev.adder.engine.stdlib.io;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;
import java.util.Arrays;

/** Methods of {@code io.BytesIO}. */
@PyType("BytesIO")
final class BytesIOMethods {
    private BytesIOMethods() {}

    private static PyBytesIO open(PyBytesIO self) {
        if (self.closed) throw Streams.closed();
        return self;
    }

    /** Create a stream of bytes in memory. */
    @Py("__new__(cls, /, *args, **kwargs) -> BytesIO")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(160);
        return new PyBytesIO(cls);
    }

    /** Initialize self with bytes. */
    @Py("__init__(self, initial_bytes=None) -> None")
    static void init(Ctx ctx, PyBytesIO self, Object initialBytes) {
        self.data = new PyByteArray(Types.BYTEARRAY, new byte[0], 0);
        self.position = 0;
        self.closed = false;
        if (initialBytes == PyNone.NONE) return;
        byte[] bytes = BytesView.bytes(initialBytes);
        BytesBuffer.append(ctx, self.data, bytes, bytes.length);
    }

    /** Return all the bytes, wherever the position is. */
    @Py("getvalue(self, /) -> bytes")
    static Object getvalue(Ctx ctx, PyBytesIO self) {
        PyByteArray data = open(self).data;
        ctx.charge(40 + data.size);
        ctx.tick(data.size >> 8);
        return new PyBytes(Arrays.copyOf(data.value, data.size));
    }

    /** Return a view of the bytes that can be written. */
    @Py("getbuffer(self, /) -> memoryview")
    static Object getbuffer(Ctx ctx, PyBytesIO self) {
        return CallOps.call1(ctx, Types.MEMORYVIEW, open(self).data);
    }

    /** Return the position. */
    @Py("tell(self, /) -> int")
    static long tell(Ctx ctx, PyBytesIO self) {
        return open(self).position;
    }

    /** Read so many bytes at most; all when there is no number. */
    @Py("read(self, size=-1, /) -> bytes")
    static Object read(Ctx ctx, PyBytesIO self, Object size) {
        return new PyBytes(open(self).read(ctx, Streams.size(ctx, size)));
    }

    /** Read so many bytes at most; all when there is no number. */
    @Py("read1(self, size=-1, /) -> bytes")
    static Object read1(Ctx ctx, PyBytesIO self, Object size) {
        return new PyBytes(open(self).read(ctx, Streams.size(ctx, size)));
    }

    /** Read until the end of the line or of the bytes. */
    @Py("readline(self, size=-1, /) -> bytes")
    static Object readline(Ctx ctx, PyBytesIO self, Object size) {
        return new PyBytes(open(self).readLine(ctx, Streams.size(ctx, size)));
    }

    /** Read bytes into a buffer. */
    @Py("readinto(self, buffer, /) -> int")
    static long readinto(Ctx ctx, PyBytesIO self, Object buffer) {
        int room = RawIOBaseMethods.room(ctx, buffer, "readinto");
        return RawIOBaseMethods.into(ctx, buffer, open(self).read(ctx, room), "readinto");
    }

    /** Write bytes and return how many there were. */
    @Py("write(self, b, /) -> int")
    static long write(Ctx ctx, PyBytesIO self, Object b) {
        open(self);
        byte[] bytes = BytesView.bytes(b);
        BytesBuffer.write(ctx, self.data, self.position, bytes, 0, bytes.length);
        self.position += bytes.length;
        return bytes.length;
    }

    /** Cut the bytes off at a position, by default the present one. */
    @Py("truncate(self, size=None, /) -> int")
    static long truncate(Ctx ctx, PyBytesIO self, Object size) {
        open(self);
        long length = self.position;
        if (size != PyNone.NONE) {
            if (!NumberOps.isIndex(size)) {
                throw Errors.typeError("argument should be integer or None, not '" + Types.nameOf(size) + "'");
            }
            length = NumberOps.clippedIndex(ctx, size);
        }
        if (length < 0) throw Errors.valueError("negative size value " + length);
        if (length < self.data.size) self.data.size = (int) length;
        return length;
    }

    /** Change the position. */
    @Py("seek(self, pos: int, whence: int = 0, /) -> int")
    static long seek(Ctx ctx, PyBytesIO self, long pos, int whence) {
        open(self);
        if (whence == 0 && pos < 0) throw Errors.valueError("negative seek value " + pos);
        long from = switch (whence) {
            case 0 -> 0;
            case 1 -> self.position;
            case 2 -> self.data.size;
            default -> throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
        };
        if (pos > Long.MAX_VALUE - from) throw Errors.overflowError("new position too large");
        self.position = Math.max(0, from + pos);
        return self.position;
    }

    /** Close the stream and forget its bytes. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, PyBytesIO self) {
        self.closed = true;
        self.data = new PyByteArray(Types.BYTEARRAY, new byte[0], 0);
    }

    /** Return whether the stream can be read from: it can. */
    @Py("readable(self, /) -> bool")
    static boolean readable(Ctx ctx, PyBytesIO self) {
        return !open(self).closed;
    }

    /** Return whether the stream can be written to: it can. */
    @Py("writable(self, /) -> bool")
    static boolean writable(Ctx ctx, PyBytesIO self) {
        return !open(self).closed;
    }

    /** Return whether the stream can be positioned: it can. */
    @Py("seekable(self, /) -> bool")
    static boolean seekable(Ctx ctx, PyBytesIO self) {
        return !open(self).closed;
    }

    /** Whether the stream is closed. */
    @PyProperty("closed: bool")
    static Object closed(Ctx ctx, PyBytesIO self) {
        return self.closed;
    }
}
