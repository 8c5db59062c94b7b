package dev.adder.engine.stdlib.archive;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.encoding.Crc;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import org.jspecify.annotations.Nullable;

/** The module {@code zlib}. */
@PyModule("zlib")
final class ZlibModule {
    @PyValue("error") static final PyClass ERROR = ZlibTypes.ERROR;
    @PyValue("ZLIB_VERSION") static final String VERSION = "1.3.1";
    @PyValue("ZLIB_RUNTIME_VERSION") static final String RUNTIME_VERSION = "1.3.1";
    @PyValue("DEFLATED") static final long DEFLATED = 8;
    @PyValue("DEF_BUF_SIZE") static final long DEF_BUF_SIZE = 16384;
    @PyValue("DEF_MEM_LEVEL") static final long DEF_MEM_LEVEL = 8;
    @PyValue("MAX_WBITS") static final long MAX_WBITS = 15;
    @PyValue("Z_BEST_COMPRESSION") static final long Z_BEST_COMPRESSION = 9;
    @PyValue("Z_BEST_SPEED") static final long Z_BEST_SPEED = 1;
    @PyValue("Z_BLOCK") static final long Z_BLOCK = 5;
    @PyValue("Z_DEFAULT_COMPRESSION") static final long Z_DEFAULT_COMPRESSION = -1;
    @PyValue("Z_DEFAULT_STRATEGY") static final long Z_DEFAULT_STRATEGY = 0;
    @PyValue("Z_FILTERED") static final long Z_FILTERED = 1;
    @PyValue("Z_FINISH") static final long Z_FINISH = 4;
    @PyValue("Z_FIXED") static final long Z_FIXED = 4;
    @PyValue("Z_FULL_FLUSH") static final long Z_FULL_FLUSH = 3;
    @PyValue("Z_HUFFMAN_ONLY") static final long Z_HUFFMAN_ONLY = 2;
    @PyValue("Z_NO_COMPRESSION") static final long Z_NO_COMPRESSION = 0;
    @PyValue("Z_NO_FLUSH") static final long Z_NO_FLUSH = 0;
    @PyValue("Z_PARTIAL_FLUSH") static final long Z_PARTIAL_FLUSH = 1;
    @PyValue("Z_RLE") static final long Z_RLE = 3;
    @PyValue("Z_SYNC_FLUSH") static final long Z_SYNC_FLUSH = 2;
    @PyValue("Z_TREES") static final long Z_TREES = 6;

    private ZlibModule() {}

    private static int start(Ctx ctx, Object value) {
        return IntOps.big(NumberOps.index(ctx, value)).intValue();
    }

    /** Compute a CRC-32 checksum of data. */
    @Py("crc32(data, value=0, /) -> int")
    static long crc32(Ctx ctx, Object data, Object value) {
        byte[] bytes = BytesView.bytes(data);
        ctx.tick(bytes.length >> 6);
        return Crc.crc32(bytes, bytes.length, start(ctx, value), ctx::look);
    }

    /** Compute an Adler-32 checksum of data. */
    @Py("adler32(data, value=1, /) -> int")
    static long adler32(Ctx ctx, Object data, Object value) {
        byte[] bytes = BytesView.bytes(data);
        ctx.tick(bytes.length >> 6);
        return Crc.adler32(bytes, bytes.length, start(ctx, value), ctx::look);
    }

    private static boolean isWindow(int bits) {
        return bits >= 9 && bits <= 15 || bits >= -15 && bits <= -9 || bits >= 25 && bits <= 31;
    }

    /** Returns a bytes object containing compressed data. */
    @Py("compress(data, /, level: int = -1, wbits: int = 15) -> bytes")
    static Object compress(Ctx ctx, Object data, int level, int wbits) {
        byte[] bytes = BytesView.bytes(data);
        if (level < -1 || level > 9) throw ZlibTypes.error("Bad compression level");
        if (!isWindow(wbits)) throw ZlibTypes.error("Bad compression level");
        Compression stream = new Compression(ctx, level, wbits, 0, null);
        Bytes out = new Bytes(ctx);
        stream.compress(ctx, bytes, out);
        stream.flush(out, 4);
        return new PyBytes(out.finish());
    }

    /** Returns a bytes object containing the uncompressed data. */
    @Py("decompress(data, /, wbits: int = 15, bufsize: int = 16384) -> bytes")
    static Object decompress(Ctx ctx, Object data, int wbits, long bufsize) {
        byte[] bytes = BytesView.bytes(data);
        if (bufsize < 0) throw Errors.valueError("bufsize must be non-negative");
        Decompression stream = new Decompression(ctx, checked(wbits), null);
        Bytes out = new Bytes(ctx);
        stream.decompress(ctx, bytes, out, Long.MAX_VALUE);
        if (!stream.isDone()) {
            throw ZlibTypes.error("Error -5 while decompressing data: incomplete or truncated stream");
        }
        return new PyBytes(out.finish());
    }

    private static int checked(int wbits) {
        if (isWindow(wbits) || wbits == 0 || wbits >= 40 && wbits <= 47 || wbits == 32) return wbits;
        throw ZlibTypes.error("Error -2 while preparing to decompress data: inconsistent stream state");
    }

    /** Return a compressor object. */
    @Py("compressobj(level: int = -1, method: int = 8, wbits: int = 15, memLevel: int = 8, strategy: int = 0, "
            + "zdict=...) -> Compress")
    static Object compressObject(Ctx ctx, int level, int method, int wbits, int memLevel, int strategy,
            @Nullable Object zdict) {
        byte[] dictionary = zdict == null ? null : BytesView.bytes(zdict);
        if (level < -1 || level > 9 || method != 8 || !isWindow(wbits) || memLevel < 1 || memLevel > 9
                || strategy < 0 || strategy > 4) {
            throw Errors.valueError("Invalid initialization option");
        }
        return new Compression(ctx, level, wbits, strategy, dictionary);
    }

    /** Return a decompressor object. */
    @Py("decompressobj(wbits: int = 15, zdict=...) -> Decompress")
    static Object decompressObject(Ctx ctx, int wbits, @Nullable Object zdict) {
        byte[] dictionary = zdict == null ? null : BytesView.bytes(zdict);
        if (!isWindow(wbits) && wbits != 0 && wbits != 32 && (wbits < 40 || wbits > 47)) {
            throw Errors.valueError("Invalid initialization option");
        }
        return new Decompression(ctx, wbits, dictionary);
    }
}
