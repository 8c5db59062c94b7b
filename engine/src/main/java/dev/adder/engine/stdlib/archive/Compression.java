package dev.adder.engine.stdlib.archive;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.encoding.Crc;
import dev.adder.engine.text.Pace;
import dev.adder.engine.value.PyObject;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** A stream being compressed, in one of the three wrappings. */
final class Compression extends PyObject {
    private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3};
    private static final long NATIVE_BYTES = 280_000;

    private static final int PIECE = 1 << 20;

    private final Deflater deflater;
    private final boolean gzip;
    private boolean begun;
    private boolean finished;
    private long crc;
    private long length;

    /** What the header of gzip says of how hard was tried. */
    private final byte effort;

    Compression(Ctx ctx, int level, int wbits, int strategy, byte @Nullable [] dictionary) {
        super(ZlibTypes.COMPRESS);
        ctx.charge(NATIVE_BYTES);
        gzip = wbits > 15;
        deflater = new Deflater(level, wbits < 0 || gzip);
        effort = (byte) (level == 9 ? 2 : strategy >= Deflater.HUFFMAN_ONLY || level == 0 || level == 1 ? 4 : 0);
        deflater.setStrategy(strategy > 2 ? Deflater.DEFAULT_STRATEGY : strategy);
        if (dictionary != null) deflater.setDictionary(dictionary);
    }

    void compress(Ctx ctx, byte[] data, Bytes out) {
        begin(out);
        if (gzip) {
            crc = Crc.crc32(data, data.length, (int) crc, ctx::look);
            length += data.length;
        }
        for (int at = 0; at < data.length; at += PIECE) {
            ctx.look(Pace.NOW);
            deflater.setInput(data, at, Math.min(PIECE, data.length - at));
            drain(out, Deflater.NO_FLUSH);
        }
    }

    void flush(Bytes out, int mode) {
        if (finished) throw ZlibTypes.error("Error -2 while flushing: inconsistent stream state");
        begin(out);
        if (mode != 4) {
            drain(out, mode == 3 ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH);
            return;
        }
        deflater.finish();
        drain(out, Deflater.NO_FLUSH);
        deflater.end();
        finished = true;
        if (!gzip) return;
        byte[] end = new byte[8];
        for (int i = 0; i < 4; i++) {
            end[i] = (byte) (crc >>> 8 * i);
            end[4 + i] = (byte) (length >>> 8 * i);
        }
        out.add(end);
    }

    private void begin(Bytes out) {
        if (finished) throw ZlibTypes.error("Error -2 while compressing data: inconsistent stream state");
        if (gzip && !begun) {
            byte[] header = GZIP_HEADER.clone();
            header[8] = effort;
            out.add(header);
        }
        begun = true;
    }

    private void drain(Bytes out, int mode) {
        while (true) {
            int room = out.room(Long.MAX_VALUE);
            int n = deflater.deflate(out.array(), out.size(), room, mode);
            out.added(n);
            if (n < room) return;
        }
    }

    @Override
    public void trace(LiveData live) {
        live.add(NATIVE_BYTES);
    }
}
