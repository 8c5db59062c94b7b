package dev.adder.engine.stdlib.digest;

import dev.adder.engine.text.Pace;

/** SHA-3 and SHAKE: the sponge over Keccak-f[1600] of FIPS 202. */
final class Keccak implements Hashing {
    private static final long[] ROUNDS = roundConstants();
    private static final int[] ROTATIONS = new int[25];
    private static final int[] PLACES = new int[25];

    static {
        int x = 1;
        int y = 0;
        PLACES[0] = 0;
        for (int t = 0; t < 24; t++) {
            ROTATIONS[x + 5 * y] = (t + 1) * (t + 2) / 2 % 64;
            int next = (2 * x + 3 * y) % 5;
            x = y;
            y = next;
        }
        for (int i = 0; i < 25; i++) PLACES[i] = i / 5 + 5 * ((2 * (i % 5) + 3 * (i / 5)) % 5);
    }

    private final long[] state;
    private final int rate;
    private final int digestSize;
    private final int suffix;
    private int filled;

    Keccak(int rate, int digestSize, int suffix) {
        this(new long[25], rate, digestSize, suffix, 0);
    }

    private Keccak(long[] state, int rate, int digestSize, int suffix, int filled) {
        this.state = state;
        this.rate = rate;
        this.digestSize = digestSize;
        this.suffix = suffix;
        this.filled = filled;
    }

    private static long[] roundConstants() {
        long[] constants = new long[24];
        int register = 1;
        for (int round = 0; round < 24; round++) {
            for (int j = 0; j < 7; j++) {
                if ((register & 1) != 0) constants[round] |= 1L << (1 << j) - 1;
                register <<= 1;
                if ((register & 0x100) != 0) register ^= 0x171;
            }
        }
        return constants;
    }

    @Override
    public void update(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            mix(bytes[i]);
            if (filled == rate) {
                permute(state);
                filled = 0;
            }
        }
    }

    private void mix(int b) {
        state[filled >> 3] ^= (b & 0xffL) << 8 * (filled & 7);
        filled++;
    }

    @Override
    public byte[] digest(int length, Pace pace) {
        long[] s = state.clone();
        s[filled >> 3] ^= (long) suffix << 8 * (filled & 7);
        s[rate - 1 >> 3] ^= 0x80L << 8 * (rate - 1 & 7);
        byte[] out = new byte[digestSize > 0 ? digestSize : length];
        for (int i = 0; i < out.length; i++) {
            pace.at(i);
            if (i % rate == 0) permute(s);
            int at = i % rate;
            out[i] = (byte) (s[at >> 3] >>> 8 * (at & 7));
        }
        return out;
    }

    private static void permute(long[] a) {
        long[] b = new long[25];
        long[] c = new long[5];
        for (long constant : ROUNDS) {
            for (int x = 0; x < 5; x++) c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
            for (int x = 0; x < 5; x++) {
                long d = c[(x + 4) % 5] ^ Long.rotateLeft(c[(x + 1) % 5], 1);
                for (int y = x; y < 25; y += 5) a[y] ^= d;
            }
            for (int i = 0; i < 25; i++) b[PLACES[i]] = Long.rotateLeft(a[i], ROTATIONS[i]);
            for (int y = 0; y < 25; y += 5) {
                for (int x = 0; x < 5; x++) a[y + x] = b[y + x] ^ ~b[y + (x + 1) % 5] & b[y + (x + 2) % 5];
            }
            a[0] ^= constant;
        }
    }

    @Override
    public Hashing copy() {
        return new Keccak(state.clone(), rate, digestSize, suffix, filled);
    }

    @Override
    public int blockSize() {
        return rate;
    }

    @Override
    public int digestSize() {
        return digestSize;
    }
}
