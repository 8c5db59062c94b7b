package dev.adder.engine.stdlib.encoding;

import dev.adder.engine.text.Pace;

/** Check sums that go on from earlier ones, which the JDK's do not. */
public final class Crc {
    private static final int[] TABLE = new int[256];

    static {
        for (int i = 0; i < 256; i++) {
            int c = i;
            for (int k = 0; k < 8; k++) c = c >>> 1 ^ ((c & 1) != 0 ? 0xedb88320 : 0);
            TABLE[i] = c;
        }
    }

    private Crc() {}

    /** CRC-32, as in zip and gzip. */
    public static long crc32(byte[] bytes, int size, int start, Pace pace) {
        int c = ~start;
        for (int i = 0; i < size; i++) {
            pace.at(i);
            c = TABLE[(c ^ bytes[i]) & 0xff] ^ c >>> 8;
        }
        return ~c & 0xffff_ffffL;
    }

    /** Adler-32, as in zlib. */
    public static long adler32(byte[] bytes, int size, int start, Pace pace) {
        long a = start & 0xffff;
        long b = start >>> 16 & 0xffff;
        for (int i = 0; i < size; i++) {
            pace.at(i);
            a = (a + (bytes[i] & 0xff)) % 65521;
            b = (b + a) % 65521;
        }
        return b << 16 | a;
    }
}
