package dev.adder.engine.stdlib.io;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;
import java.util.Arrays;

/** What raw binary streams have: reading by way of {@code readinto}. */
@PyType("_RawIOBase")
final class RawIOBaseMethods {
    private RawIOBaseMethods() {}

    /** Read so many bytes at most. */
    @Py("read(self, size: int = -1, /) -> bytes | None")
    static Object read(Ctx ctx, PyStream self, long size) {
        if (size < 0) return CallOps.callAttribute(ctx, self, "readall");
        ctx.charge(48 + size);
        if (size > Integer.MAX_VALUE - 16) throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
        PyByteArray buffer = new PyByteArray(Types.BYTEARRAY, new byte[(int) size], (int) size);
        Object count = CallOps.callAttribute(ctx, self, "readinto", buffer);
        if (count == PyNone.NONE) return count;
        long n = Streams.number(ctx, count, "readinto() returned an invalid number");
        if (n < 0 || n > buffer.size)
            throw Errors.valueError("readinto returned " + n + " outside buffer size " + size);
        return new PyBytes(Arrays.copyOf(buffer.value, (int) n));
    }

    /** Read until the end. */
    @Py("readall(self, /) -> bytes")
    static Object readall(Ctx ctx, PyStream self) {
        PyByteArray all = new PyByteArray(Types.BYTEARRAY, new byte[0], 0);
        while (true) {
            ctx.step();
            Object got = CallOps.callAttribute(ctx, self, "read", (long) Streams.CHUNK);
            if (got == PyNone.NONE) {
                if (all.size == 0) return got;
                break;
            }
            if (!(got instanceof PyBytes b)) throw Errors.typeError("read() should return bytes");
            if (b.value.length == 0) break;
            BytesBuffer.append(ctx, all, b.value, b.value.length);
        }
        return new PyBytes(Arrays.copyOf(all.value, all.size));
    }

    /** Read bytes into a buffer. */
    @Py("readinto(self, buffer, /) -> int")
    static Object readinto(Ctx ctx, PyStream self, Object buffer) {
        throw Errors.of(dev.adder.engine.value.Exceptions.NOT_IMPLEMENTED_ERROR, "");
    }

    /** Write bytes. */
    @Py("write(self, b, /) -> int")
    static Object write(Ctx ctx, PyStream self, Object b) {
        throw Errors.of(dev.adder.engine.value.Exceptions.NOT_IMPLEMENTED_ERROR, "");
    }

    /** Puts bytes into a writable buffer and gives how many. */
    static long into(Ctx ctx, Object buffer, byte[] bytes, String function) {
        if (buffer instanceof PyByteArray b) {
            System.arraycopy(bytes, 0, b.value, 0, bytes.length);
        } else {
            CallOps.call(ctx, AttrOps.get(ctx, buffer, "__setitem__"),
                    new dev.adder.engine.value.PySlice(0L, (long) bytes.length, PyNone.NONE), new PyBytes(bytes));
        }
        return bytes.length;
    }

    /** How many bytes a writable buffer takes. */
    static int room(Ctx ctx, Object buffer, String function) {
        byte[] bytes = BytesView.bytesOrNull(buffer);
        boolean fits = bytes != null && !(buffer instanceof PyBytes)
                && !(buffer instanceof dev.adder.engine.value.PyBoxed);
        if (!fits && bytes != null || bytes == null) {
            throw Errors.typeError(function + "() argument must be read-write bytes-like object, not "
                    + Types.nameOf(buffer));
        }
        return bytes.length;
    }
}
