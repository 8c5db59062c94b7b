package dev.adder.engine.stdlib.io;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An instance of {@code io.BufferedReader}, {@code BufferedWriter} or {@code BufferedRandom}. */
final class PyBuffered extends PyStream {
    private static final byte[] NOTHING = {};

    /** The stream below; null before the start and after {@code detach}. */
    @Nullable Object raw;
    boolean reads;
    boolean writes;
    /** Whether what is written goes down at once: files that {@code open} makes. */
    boolean eager;
    int bufferSize = Streams.CHUNK;
    private byte[] ahead = NOTHING;
    private int from;
    private PyByteArray pending = new PyByteArray(Types.BYTEARRAY, NOTHING, 0);

    PyBuffered(PyClass cls) {
        super(cls);
    }

    PyBuffered(PyClass cls, Object raw, boolean reads, boolean writes, boolean eager) {
        super(cls);
        this.raw = raw;
        this.reads = reads;
        this.writes = writes;
        this.eager = eager;
    }

    /** The stream below. */
    Object raw() {
        Object r = raw;
        if (r == null)
            throw Errors.valueError(detached ? "raw stream has been detached"
                    : "I/O operation on uninitialized object");
        return r;
    }

    boolean detached;

    void check(Ctx ctx, String what) {
        if (Streams.isClosed(ctx, raw())) throw Errors.valueError(what + " closed file");
    }

    void checkReads(Ctx ctx, String what) {
        if (!reads) throw Streams.unsupported(what);
        check(ctx, what + " of");
    }

    private byte[] readRaw(Ctx ctx, int most) {
        Object r = raw();
        if (r instanceof PyFileIO f && f.type().shared) return f.read(ctx, most);
        if (r instanceof PyBytesIO b && b.type().shared) return b.read(ctx, most);
        ctx.charge(48 + most);
        PyByteArray into = new PyByteArray(Types.BYTEARRAY, new byte[most], most);
        Object count = CallOps.callAttribute(ctx, r, "readinto", into);
        if (count == PyNone.NONE) return NOTHING;
        long n = Streams.number(ctx, count, "readinto() returned an invalid number");
        if (n < 0 || n > most) {
            throw Errors.of(Exceptions.OS_ERROR, "raw readinto() returned invalid length " + n
                    + " (should have been between 0 and " + most + ")");
        }
        return Arrays.copyOf(into.value, (int) n);
    }

    private int available() {
        return ahead.length - from;
    }

    /** Reads ahead once; false at the end. */
    private boolean fill(Ctx ctx, int most) {
        ahead = readRaw(ctx, Math.max(bufferSize, most));
        from = 0;
        return ahead.length > 0;
    }

    byte[] read(Ctx ctx, long most) {
        flushWrites(ctx);
        if (most >= 0 && most <= available()) return take((int) most);
        PyByteArray all = new PyByteArray(Types.BYTEARRAY, NOTHING, 0);
        while (most < 0 || all.size < most) {
            ctx.step();
            long left = most < 0 ? Long.MAX_VALUE : most - all.size;
            if (available() == 0 && !fill(ctx, (int) Math.min(left, 1 << 20))) break;
            int n = (int) Math.min(left, available());
            BytesBuffer.write(ctx, all, all.size, ahead, from, from + n);
            from += n;
        }
        return all.size == all.value.length ? all.value : Arrays.copyOf(all.value, all.size);
    }

    private byte[] take(int n) {
        byte[] bytes = Arrays.copyOfRange(ahead, from, from + n);
        from += n;
        return bytes;
    }

    byte[] read1(Ctx ctx, long most) {
        flushWrites(ctx);
        long n = most < 0 ? bufferSize : most;
        if (n == 0) return NOTHING;
        if (available() == 0 && !fill(ctx, 1)) return NOTHING;
        return take((int) Math.min(n, available()));
    }

    byte[] peek(Ctx ctx) {
        flushWrites(ctx);
        if (available() == 0) fill(ctx, 1);
        return Arrays.copyOfRange(ahead, from, ahead.length);
    }

    byte[] readLine(Ctx ctx, long most) {
        flushWrites(ctx);
        PyByteArray line = new PyByteArray(Types.BYTEARRAY, NOTHING, 0);
        while (most < 0 || line.size < most) {
            ctx.step();
            if (available() == 0 && !fill(ctx, 1)) break;
            int end = (int) (most < 0 ? ahead.length : Math.min(ahead.length, from + most - line.size));
            int to = from;
            while (to < end && ahead[to++] != '\n') continue;
            boolean whole = ahead[to - 1] == '\n';
            BytesBuffer.write(ctx, line, line.size, ahead, from, to);
            from = to;
            if (whole) break;
        }
        return Arrays.copyOf(line.value, line.size);
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        if (!type().shared || !reads) return super.next(ctx);
        if (Streams.isClosed(ctx, raw())) throw Streams.closed();
        byte[] line = readLine(ctx, -1);
        return line.length == 0 ? null : new PyBytes(line);
    }

    void write(Ctx ctx, byte[] bytes) {
        unread(ctx);
        if (eager && raw instanceof PyFileIO f) {
            f.write(ctx, bytes, 0, bytes.length);
            return;
        }
        if (pending.size + (long) bytes.length > bufferSize) flushWrites(ctx);
        BytesBuffer.append(ctx, pending, bytes, bytes.length);
        if (pending.size > bufferSize) flushWrites(ctx);
    }

    /** Goes back with the stream below to where this one is. */
    private void unread(Ctx ctx) {
        int n = available();
        if (n > 0) CallOps.callAttribute(ctx, raw(), "seek", (long) -n, 1L);
        ahead = NOTHING;
        from = 0;
    }

    void flushWrites(Ctx ctx) {
        int done = 0;
        while (done < pending.size) {
            ctx.step();
            byte[] left = Arrays.copyOfRange(pending.value, done, pending.size);
            Object count = CallOps.callAttribute(ctx, raw(), "write", new PyBytes(left));
            if (count == PyNone.NONE) throw blocked();
            long n = Streams.number(ctx, count, "write() returned an invalid number");
            if (n < 0 || n > left.length) {
                throw Errors.of(Exceptions.OS_ERROR, "raw write() returned invalid length " + n
                        + " (should have been between 0 and " + left.length + ")");
            }
            if (n == 0) throw blocked();
            done += (int) n;
        }
        pending.size = 0;
    }

    private static PyException blocked() {
        return Errors.of(Exceptions.BLOCKING_IO_ERROR, "write could not complete without blocking");
    }

    Object seek(Ctx ctx, Object offset, Object whence) {
        flushWrites(ctx);
        if (whence instanceof Long w && w == 1) {
            unread(ctx);
        } else {
            ahead = NOTHING;
            from = 0;
        }
        return CallOps.callAttribute(ctx, raw(), "seek", offset, whence);
    }

    long tell(Ctx ctx) {
        long below = Streams.number(ctx, CallOps.callAttribute(ctx, raw(), "tell"), "invalid position");
        return below - available() + pending.size;
    }

    Object truncate(Ctx ctx, Object size) {
        flushWrites(ctx);
        Object at = size == PyNone.NONE ? (Object) tell(ctx) : size;
        return CallOps.callAttribute(ctx, raw(), "truncate", at);
    }

    /** The bytes of an argument of {@code write}. */
    static byte[] bytes(Object b) {
        return BytesView.bytes(b);
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(64 + ahead.length);
        live.visit(pending);
        live.visit(raw);
    }
}
