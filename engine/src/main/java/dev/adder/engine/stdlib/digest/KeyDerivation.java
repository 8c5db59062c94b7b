package dev.adder.engine.stdlib.digest;

import dev.adder.engine.run.Ctx;
import java.util.Arrays;

/** Keys from passwords: PBKDF2 of RFC 8018 and scrypt of RFC 7914. */
final class KeyDerivation {
    private static final byte[] NOTHING = {};

    private KeyDerivation() {}

    static byte[] pbkdf2(Ctx ctx, Mac mac, byte[] salt, long iterations, int length) {
        byte[] key = new byte[length];
        for (int at = 0, block = 1; at < length; at += mac.size(), block++) {
            byte[] number = {(byte) (block >>> 24), (byte) (block >>> 16), (byte) (block >>> 8), (byte) block};
            byte[] u = mac.digest(salt, number);
            byte[] sum = u;
            for (long i = 1; i < iterations; i++) {
                ctx.tick(4);
                u = mac.digest(u, NOTHING);
                if (i == 1) sum = sum.clone();
                for (int j = 0; j < sum.length; j++) sum[j] ^= u[j];
            }
            System.arraycopy(sum, 0, key, at, Math.min(sum.length, length - at));
        }
        return key;
    }

    static byte[] scrypt(Ctx ctx, byte[] password, byte[] salt, int n, int r, int p, int length) {
        Mac mac = Mac.of(() -> Algorithms.start("sha256"), password);
        byte[] blocks = pbkdf2(ctx, mac, salt, 1, 128 * r * p);
        int words = 32 * r;
        int[] x = new int[words];
        int[] y = new int[words];
        int[] v = new int[n * words];
        for (int block = 0; block < p; block++) {
            int base = block * words * 4;
            for (int i = 0; i < words; i++) x[i] = word(blocks, base + 4 * i);
            for (int i = 0; i < n; i++) {
                ctx.tick(r);
                System.arraycopy(x, 0, v, i * words, words);
                mixBlock(x, y, r);
            }
            for (int i = 0; i < n; i++) {
                ctx.tick(r);
                int j = x[words - 16] & n - 1;
                for (int k = 0; k < words; k++) x[k] ^= v[j * words + k];
                mixBlock(x, y, r);
            }
            for (int i = 0; i < words; i++) {
                for (int b = 0; b < 4; b++) blocks[base + 4 * i + b] = (byte) (x[i] >>> 8 * b);
            }
        }
        return pbkdf2(ctx, mac, blocks, 1, length);
    }

    private static int word(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | bytes[at + 3] << 24;
    }

    private static void mixBlock(int[] x, int[] y, int r) {
        int[] t = Arrays.copyOfRange(x, 32 * r - 16, 32 * r);
        for (int i = 0; i < 2 * r; i++) {
            for (int k = 0; k < 16; k++) t[k] ^= x[16 * i + k];
            salsa(t);
            System.arraycopy(t, 0, y, 16 * ((i & 1) * r + i / 2), 16);
        }
        System.arraycopy(y, 0, x, 0, x.length);
    }

    private static void salsa(int[] b) {
        int[] x = b.clone();
        for (int round = 0; round < 8; round += 2) {
            for (int i = 0; i < 4; i++) quarter(x, 5 * i & 15, 5 * i + 4 & 15, 5 * i + 8 & 15, 5 * i + 12 & 15);
            for (int i = 0; i < 4; i++) {
                quarter(x, 5 * i, 4 * i + (i + 1 & 3), 4 * i + (i + 2 & 3), 4 * i + (i + 3 & 3));
            }
        }
        for (int i = 0; i < 16; i++) b[i] += x[i];
    }

    private static void quarter(int[] x, int a, int b, int c, int d) {
        x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
        x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
        x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
        x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
    }
}
