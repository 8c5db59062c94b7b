package dev.adder.engine.stdlib.archive;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.encoding.Crc;
import dev.adder.engine.text.Pace;
import dev.adder.engine.value.PyObject;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** A stream being decompressed, in one of the three wrappings. */
final class Decompression extends PyObject {
    private static final long NATIVE_BYTES = 50_000;
    private static final byte[] NOTHING = {};

    private enum Stage { HEADER, BODY, TRAILER, DONE }

    private Inflater inflater;
    private final byte @Nullable [] dictionary;
    private final boolean automatic;
    private boolean gzip;
    private Stage stage;
    private byte[] held = NOTHING;
    byte[] unused = NOTHING;
    byte[] unconsumed = NOTHING;
    private long crc;
    private long length;

    Decompression(Ctx ctx, int wbits, byte @Nullable [] dictionary) {
        super(ZlibTypes.DECOMPRESS);
        ctx.charge(NATIVE_BYTES);
        automatic = wbits >= 32;
        gzip = wbits > 15;
        this.dictionary = dictionary;
        stage = gzip ? Stage.HEADER : Stage.BODY;
        inflater = new Inflater(wbits < 0 || gzip);
        if (dictionary != null && wbits < 0) inflater.setDictionary(dictionary);
    }

    boolean isDone() {
        return stage == Stage.DONE;
    }

    /** Decompresses up to so many bytes. */
    void decompress(Ctx ctx, byte[] data, Bytes out, long most) {
        ctx.charge(40 + (long) held.length + data.length);
        byte[] input = data;
        if (held.length > 0) {
            input = Arrays.copyOf(held, held.length + data.length);
            System.arraycopy(data, 0, input, held.length, data.length);
            held = NOTHING;
        }
        unconsumed = NOTHING;
        if (stage == Stage.DONE) {
            byte[] all = Arrays.copyOf(unused, unused.length + input.length);
            System.arraycopy(input, 0, all, unused.length, input.length);
            unused = all;
            return;
        }
        int at = stage == Stage.HEADER ? header(input) : 0;
        if (stage == Stage.BODY) at = body(input, at, out, most);
        if (stage == Stage.TRAILER) trailer(input, at);
    }

    private int body(byte[] input, int from, Bytes out, long most) {
        inflater.setInput(input, from, input.length - from);
        long left = most;
        try {
            while (!inflater.finished() && left > 0) {
                int room = out.room(left);
                int n = inflater.inflate(out.array(), out.size(), room);
                if (gzip) check(out, n);
                out.added(n);
                left -= n;
                if (inflater.needsDictionary()) {
                    byte[] given = dictionary;
                    if (given == null) throw ZlibTypes.error("Error 2 while decompressing data");
                    inflater.setDictionary(given);
                } else if (n == 0) {
                    break;
                }
            }
        } catch (DataFormatException e) {
            throw ZlibTypes.error("Error -3 while decompressing data: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw ZlibTypes.error("Error -3 while setting zdict");
        }
        int at = input.length - inflater.getRemaining();
        if (inflater.finished()) {
            inflater.end();
            stage = gzip ? Stage.TRAILER : Stage.DONE;
            if (!gzip) unused = Arrays.copyOfRange(input, at, input.length);
        } else {
            unconsumed = Arrays.copyOfRange(input, at, input.length);
        }
        return at;
    }

    private void check(Bytes out, int count) {
        byte[] piece = Arrays.copyOfRange(out.array(), out.size(), out.size() + count);
        crc = Crc.crc32(piece, count, (int) crc, Pace.NONE);
        length += count;
    }

    private void trailer(byte[] input, int at) {
        if (input.length - at < 8) {
            held = Arrays.copyOfRange(input, at, input.length);
            return;
        }
        long sum = 0;
        long size = 0;
        for (int i = 3; i >= 0; i--) {
            sum = sum << 8 | input[at + i] & 0xff;
            size = size << 8 | input[at + 4 + i] & 0xff;
        }
        if (sum != crc) throw ZlibTypes.error("Error -3 while decompressing data: incorrect data check");
        if (size != (length & 0xffff_ffffL)) {
            throw ZlibTypes.error("Error -3 while decompressing data: incorrect length check");
        }
        stage = Stage.DONE;
        unused = Arrays.copyOfRange(input, at + 8, input.length);
    }

    private int header(byte[] in) {
        if (in.length < 2) {
            held = in;
            return 0;
        }
        if (in[0] != 0x1f || (in[1] & 0xff) != 0x8b) {
            if (!automatic) throw ZlibTypes.error("Error -3 while decompressing data: incorrect header check");
            gzip = false;
            inflater.end();
            inflater = new Inflater(false);
            stage = Stage.BODY;
            return 0;
        }
        int end = headerEnd(in);
        if (end < 0) held = in;
        else
            stage = Stage.BODY;
        return Math.max(0, end);
    }

    private static int headerEnd(byte[] in) {
        if (in.length > 2 && in[2] != 8) {
            throw ZlibTypes.error("Error -3 while decompressing data: unknown compression method");
        }
        if (in.length < 10) return -1;
        int flags = in[3];
        if ((flags & 0xe0) != 0) throw ZlibTypes.error("Error -3 while decompressing data: unknown header flags set");
        int at = 10;
        if ((flags & 4) != 0) {
            if (in.length < at + 2) return -1;
            at += 2 + (in[at] & 0xff | (in[at + 1] & 0xff) << 8);
        }
        for (int flag = 8; flag <= 16; flag += 8) {
            if ((flags & flag) == 0) continue;
            while (at < in.length && in[at] != 0) at++;
            at++;
        }
        if ((flags & 2) != 0) at += 2;
        return at > in.length ? -1 : at;
    }

    @Override
    public void trace(LiveData live) {
        live.add(NATIVE_BYTES + held.length + unused.length + unconsumed.length);
    }
}
