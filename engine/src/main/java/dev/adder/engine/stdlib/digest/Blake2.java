package dev.adder.engine.stdlib.digest;

import dev.adder.engine.text.Pace;
import java.util.Arrays;

/** BLAKE2b and BLAKE2s of RFC 7693; the words of BLAKE2s are the low halves of longs. */
final class Blake2 implements Hashing {
    private static final long[] START = {0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL,
        0xa54ff53a5f1d36f1L, 0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L};
    private static final String[] ORDER = {"0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194",
        "7931dcbe265a40f8", "905724afe1bc683d", "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a",
        "6fe9b308c2d714a5", "a2847615fb9e3cd0"};

    private final boolean small;
    private final int digestSize;
    private final boolean lastNode;
    private final long[] hash;
    private final byte[] block;
    private int filled;
    private long count;

    /** With the parameter block as RFC 7693 and the tree mode lay it out. */
    Blake2(boolean small, byte[] parameters, byte[] key, boolean lastNode) {
        this(small, parameters[0], lastNode, new long[8], new byte[small ? 64 : 128]);
        for (int i = 0; i < 8; i++) {
            long word = 0;
            int size = small ? 4 : 8;
            for (int j = size - 1; j >= 0; j--) word = word << 8 | parameters[i * size + j] & 0xff;
            hash[i] = (small ? START[i] >>> 32 : START[i]) ^ word;
        }
        if (key.length > 0) update(Arrays.copyOf(key, block.length), 0, block.length);
    }

    private Blake2(boolean small, int digestSize, boolean lastNode, long[] hash, byte[] block) {
        this.small = small;
        this.digestSize = digestSize;
        this.lastNode = lastNode;
        this.hash = hash;
        this.block = block;
    }

    @Override
    public void update(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        while (left > 0) {
            if (filled == block.length) {
                count += filled;
                compress(hash, block, count, false);
                filled = 0;
            }
            int n = Math.min(left, block.length - filled);
            System.arraycopy(bytes, at, block, filled, n);
            filled += n;
            at += n;
            left -= n;
        }
    }

    @Override
    public byte[] digest(int length, Pace pace) {
        long[] h = hash.clone();
        byte[] last = Arrays.copyOf(block, block.length);
        Arrays.fill(last, filled, last.length, (byte) 0);
        compress(h, last, count + filled, true);
        byte[] out = new byte[digestSize];
        int size = small ? 4 : 8;
        for (int i = 0; i < out.length; i++) out[i] = (byte) (h[i / size] >>> 8 * (i % size));
        return out;
    }

    private void compress(long[] h, byte[] bytes, long total, boolean last) {
        int size = small ? 4 : 8;
        long mask = small ? 0xffff_ffffL : -1L;
        long[] m = new long[16];
        for (int i = 0; i < 16; i++) for (int j = size - 1; j >= 0; j--) m[i] = m[i] << 8 | bytes[i * size + j] & 0xff;
        long[] v = Arrays.copyOf(h, 16);
        for (int i = 0; i < 8; i++) v[8 + i] = small ? START[i] >>> 32 : START[i];
        v[12] ^= total & mask;
        if (small) v[13] ^= total >>> 32;
        if (last) v[14] ^= mask;
        if (last && lastNode) v[15] ^= mask;
        for (int round = 0; round < (small ? 10 : 12); round++) {
            String order = ORDER[round % 10];
            for (int i = 0; i < 8; i++) {
                long x = m[Character.digit(order.charAt(2 * i), 16)];
                long y = m[Character.digit(order.charAt(2 * i + 1), 16)];
                int turn = i < 4 ? 0 : 1;
                int c = i & 3;
                mix(v, c, 4 + (c + turn) % 4, 8 + (c + 2 * turn) % 4, 12 + (c + 3 * turn) % 4, x, y);
            }
        }
        for (int i = 0; i < 8; i++) h[i] ^= v[i] ^ v[i + 8];
    }

    private void mix(long[] v, int a, int b, int c, int d, long x, long y) {
        v[a] = add(v[a], v[b], x);
        v[d] = turn(v[d] ^ v[a], small ? 16 : 32);
        v[c] = add(v[c], v[d], 0);
        v[b] = turn(v[b] ^ v[c], small ? 12 : 24);
        v[a] = add(v[a], v[b], y);
        v[d] = turn(v[d] ^ v[a], small ? 8 : 16);
        v[c] = add(v[c], v[d], 0);
        v[b] = turn(v[b] ^ v[c], small ? 7 : 63);
    }

    private long add(long a, long b, long c) {
        return small ? a + b + c & 0xffff_ffffL : a + b + c;
    }

    private long turn(long word, int by) {
        return small ? Integer.rotateRight((int) word, by) & 0xffff_ffffL : Long.rotateRight(word, by);
    }

    @Override
    public Hashing copy() {
        Blake2 copy = new Blake2(small, digestSize, lastNode, hash.clone(), block.clone());
        copy.filled = filled;
        copy.count = count;
        return copy;
    }

    @Override
    public int blockSize() {
        return block.length;
    }

    @Override
    public int digestSize() {
        return digestSize;
    }
}
