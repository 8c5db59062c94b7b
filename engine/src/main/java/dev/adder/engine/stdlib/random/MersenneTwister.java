package dev.adder.engine.stdlib.random;

import java.math.BigInteger;

/** MT19937 with CPython's way of seeding and of making floats and ints. */
final class MersenneTwister {
    static final int N = 624;
    private static final int M = 397;

    private final int[] state = new int[N];
    private int index = N;

    private void seed(int seed) {
        state[0] = seed;
        for (int i = 1; i < N; i++) state[i] = 1_812_433_253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        index = N;
    }

    /** Seeds with a number that is not negative. */
    void seed(BigInteger seed) {
        int[] key = new int[Math.max(1, (seed.bitLength() + 31) / 32)];
        byte[] bytes = seed.toByteArray();
        for (int i = 0; i < bytes.length; i++) {
            int at = bytes.length - 1 - i;
            if (i / 4 < key.length) key[i / 4] |= (bytes[at] & 0xFF) << i % 4 * 8;
        }
        seed(19_650_218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(N, key.length); k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1_664_525) + key[j] + j;
            i++;
            j++;
            if (i >= N) {
                state[0] = state[N - 1];
                i = 1;
            }
            if (j >= key.length) j = 0;
        }
        for (int k = N - 1; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1_566_083_941) - i;
            if (++i >= N) {
                state[0] = state[N - 1];
                i = 1;
            }
        }
        state[0] = 0x80000000;
    }

    private void twist() {
        for (int i = 0; i < N; i++) {
            int y = state[i] & 0x80000000 | state[(i + 1) % N] & 0x7FFFFFFF;
            state[i] = state[(i + M) % N] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : 0x9908B0DF);
        }
        index = 0;
    }

    int next() {
        if (index >= N) twist();
        int y = state[index++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9D2C5680;
        y ^= y << 15 & 0xEFC60000;
        return y ^ y >>> 18;
    }

    /** In [0, 1), with 53 bits. */
    double nextDouble() {
        long a = next() >>> 5;
        long b = next() >>> 6;
        return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
    }

    /** That many random bits, at most 64. */
    long bits(int count) {
        if (count <= 32) return (next() & 0xFFFFFFFFL) >>> 32 - count;
        long low = next() & 0xFFFFFFFFL;
        return low | (next() & 0xFFFFFFFFL) >>> 64 - count << 32;
    }

    /** That many random bits. */
    BigInteger bigBits(int count) {
        int words = (count + 31) / 32;
        byte[] bytes = new byte[words * 4];
        int left = count;
        for (int w = 0; w < words; w++, left -= 32) {
            int r = next();
            if (left < 32) r >>>= 32 - left;
            for (int k = 0; k < 4; k++) bytes[bytes.length - 1 - (w * 4 + k)] = (byte) (r >>> k * 8);
        }
        return new BigInteger(1, bytes);
    }

    /** The words of the state and then the index. */
    int[] save() {
        int[] saved = java.util.Arrays.copyOf(state, N + 1);
        saved[N] = index;
        return saved;
    }

    void restore(int[] saved) {
        System.arraycopy(saved, 0, state, 0, N);
        index = saved[N];
    }
}
