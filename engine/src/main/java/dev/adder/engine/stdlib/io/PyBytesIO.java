package dev.adder.engine.stdlib.io;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An instance of {@code io.BytesIO}; its bytes are a bytearray, for {@code getbuffer}. */
final class PyBytesIO extends PyStream {
    private static final byte[] NOTHING = {};

    PyByteArray data = new PyByteArray(Types.BYTEARRAY, new byte[0], 0);
    long position;

    PyBytesIO(PyClass cls) {
        super(cls);
    }

    byte[] read(Ctx ctx, long most) {
        if (closed) throw Streams.closed();
        if (position >= data.size) return NOTHING;
        int from = (int) position;
        int left = data.size - from;
        return piece(ctx, from, from + (int) (most < 0 ? left : Math.min(most, left)));
    }

    private byte[] piece(Ctx ctx, int from, int to) {
        ctx.charge(40 + to - from);
        ctx.tick(to - from >> 8);
        position = to;
        return Arrays.copyOfRange(data.value, from, to);
    }

    byte[] readLine(Ctx ctx, long most) {
        if (position >= data.size || most == 0) return NOTHING;
        int from = (int) position;
        int end = most < 0 || most > data.size - from ? data.size : from + (int) most;
        int to = from;
        while (to < end && data.value[to++] != '\n') continue;
        return piece(ctx, from, to);
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        if (closed) throw Streams.closed();
        if (!type().shared && type().find("readline") != Streams.BYTES_IO.find("readline")) return super.next(ctx);
        byte[] line = readLine(ctx, -1);
        return line.length == 0 ? null : new PyBytes(line);
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(data);
    }
}
