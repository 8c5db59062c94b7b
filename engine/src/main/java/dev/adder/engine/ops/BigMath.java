package dev.adder.engine.ops;

import dev.adder.engine.run.Ctx;
import java.math.BigInteger;

/**
 * Arithmetic of very large ints that a limit can end: what takes Java long at once is done in parts with looks at the
 * clock in between, or refused when it would outlast the run's time anyway. Small operands go straight to Java.
 */
public final class BigMath {
    /** Up to this length two factors are left to Java: some four milliseconds. */
    private static final int LEAF_BITS = 1 << 18;
    private static final int BLOCK_BITS = 1 << 16;
    private static final int SMALL_GCD_BITS = 1 << 13;
    /** How many bits of the operands a step of {@link #gcd} looks at. */
    private static final int WINDOW = 62;

    private BigMath() {}

    /** {@code a * b}. */
    public static BigInteger multiply(Ctx ctx, BigInteger a, BigInteger b) {
        int n = Math.max(a.bitLength(), b.bitLength());
        if (n <= 2048) return a.multiply(b);
        if (n <= LEAF_BITS) {
            ctx.work(multiplyNanos(a.bitLength(), b.bitLength()));
            return a.multiply(b);
        }
        ctx.charge(((long) a.bitLength() + b.bitLength()) >> 2);
        BigInteger product = parts(ctx, a.abs(), b.abs());
        return a.signum() == b.signum() ? product : product.negate();
    }

    private static BigInteger parts(Ctx ctx, BigInteger a, BigInteger b) {
        int n = a.bitLength();
        int m = b.bitLength();
        if (n < m) return parts(ctx, b, a);
        ctx.work(n >> 6);
        if (m <= 2560 || n <= LEAF_BITS) {
            ctx.work(multiplyNanos(n, m));
            return a.multiply(b);
        }
        int half = n / 2;
        BigInteger high = a.shiftRight(half);
        BigInteger low = a.subtract(high.shiftLeft(half));
        if (m <= half) return parts(ctx, high, b).shiftLeft(half).add(parts(ctx, low, b));
        boolean square = a == b;
        BigInteger otherHigh = square ? high : b.shiftRight(half);
        BigInteger otherLow = square ? low : b.subtract(otherHigh.shiftLeft(half));
        BigInteger top = parts(ctx, high, otherHigh);
        BigInteger bottom = parts(ctx, low, otherLow);
        BigInteger sum = high.add(low);
        BigInteger middle = parts(ctx, sum, square ? sum : otherHigh.add(otherLow)).subtract(top).subtract(bottom);
        return top.shiftLeft(half).add(middle).shiftLeft(half).add(bottom);
    }

    /** Quotient and remainder as {@link BigInteger#divideAndRemainder} has them. */
    public static BigInteger[] divide(Ctx ctx, BigInteger a, BigInteger b) {
        int n = a.bitLength();
        int m = b.bitLength();
        if (n <= 4096 || n < m) return a.divideAndRemainder(b);
        if (m <= 2048 || n <= LEAF_BITS || n - m <= 2048) {
            ctx.work(3 * multiplyNanos(Math.max(64, n - m), m));
            return a.divideAndRemainder(b);
        }
        if (n <= 2L * Math.max(m, BLOCK_BITS)) {
            ctx.work(3 * multiplyNanos(Math.max(64, n - m), m));
            return a.divideAndRemainder(b);
        }
        return divideInBlocks(ctx, a, b);
    }

    private static BigInteger[] divideInBlocks(Ctx ctx, BigInteger a, BigInteger b) {
        BigInteger rest = a.abs();
        BigInteger divisor = b.abs();
        int block = Math.max(divisor.bitLength(), BLOCK_BITS);
        int blocks = (rest.bitLength() + block - 1) / block;
        BigInteger quotient = BigInteger.ZERO;
        BigInteger remainder = BigInteger.ZERO;
        for (int i = blocks - 1; i >= 0; i--) {
            ctx.work(quotient.bitLength() >> 5);
            BigInteger high = rest.shiftRight(i * block);
            rest = rest.subtract(high.shiftLeft(i * block));
            BigInteger[] part = divide(ctx, remainder.shiftLeft(block).add(high), divisor);
            quotient = quotient.shiftLeft(block).add(part[0]);
            remainder = part[1];
        }
        if (a.signum() != b.signum()) quotient = quotient.negate();
        return new BigInteger[] {quotient, a.signum() < 0 ? remainder.negate() : remainder};
    }

    /** The greatest common divisor, which is not negative; large ones by Lehmer's algorithm. */
    public static BigInteger gcd(Ctx ctx, BigInteger a, BigInteger b) {
        BigInteger x = a.abs();
        BigInteger y = b.abs();
        if (x.compareTo(y) < 0) {
            BigInteger t = x;
            x = y;
            y = t;
        }
        while (y.bitLength() > SMALL_GCD_BITS) {
            ctx.work(x.bitLength());
            BigInteger[] next = lehmer(x, y);
            if (next == null) {
                BigInteger rest = divide(ctx, x, y)[1];
                x = y;
                y = rest;
            } else {
                x = next[0];
                y = next[1];
            }
        }
        if (y.signum() == 0) return x;
        if (x.bitLength() > SMALL_GCD_BITS) {
            BigInteger rest = divide(ctx, x, y)[1];
            x = y;
            y = rest;
        }
        if (x.bitLength() > 512) ctx.work((long) x.bitLength() * x.bitLength() >> 6);
        return x.gcd(y);
    }

    /** Many steps of Euclid's algorithm at once, as far as the leading bits tell; null when they tell nothing. */
    private static BigInteger @org.jspecify.annotations.Nullable [] lehmer(BigInteger x, BigInteger y) {
        int shift = x.bitLength() - WINDOW;
        long u = x.shiftRight(shift).longValue();
        long v = y.shiftRight(shift).longValue();
        long a = 1;
        long b = 0;
        long c = 0;
        long d = 1;
        while (v + c != 0 && v + d != 0) {
            long q = (u + a) / (v + c);
            if (q != (u + b) / (v + d)) break;
            long t = a - q * c;
            a = c;
            c = t;
            t = b - q * d;
            b = d;
            d = t;
            t = u - q * v;
            u = v;
            v = t;
        }
        if (b == 0) return null;
        return new BigInteger[] {x.multiply(BigInteger.valueOf(a)).add(y.multiply(BigInteger.valueOf(b))),
            x.multiply(BigInteger.valueOf(c)).add(y.multiply(BigInteger.valueOf(d)))};
    }

    /** The integer part of the square root. */
    public static BigInteger sqrt(Ctx ctx, BigInteger a) {
        if (a.bitLength() > 2048) ctx.work(4 * multiplyNanos(a.bitLength() / 2, a.bitLength() / 2));
        return a.sqrt();
    }

    /** {@code base ** exponent mod modulus} for a positive modulus and an exponent that is not negative. */
    public static BigInteger modPow(Ctx ctx, BigInteger base, BigInteger exponent, BigInteger modulus) {
        long words = (modulus.bitLength() >> 5) + 1;
        if (words * words * exponent.bitLength() < 10_000_000) {
            ctx.work(2 * words * words * exponent.bitLength());
            return base.modPow(exponent, modulus);
        }
        BigInteger b = divide(ctx, base, modulus)[1];
        if (b.signum() < 0) b = b.add(modulus);
        BigInteger result = BigInteger.ONE;
        for (int i = exponent.bitLength() - 1; i >= 0; i--) {
            ctx.step();
            result = divide(ctx, multiply(ctx, result, result), modulus)[1];
            if (exponent.testBit(i)) result = divide(ctx, multiply(ctx, result, b), modulus)[1];
        }
        return result;
    }

    /** What Java takes for a conversion between text and number in a base that is no power of two. */
    public static long convertNanos(long bits) {
        return bits < 2048 ? bits : 5 * multiplyNanos(bits / 2, bits / 2) + bits;
    }

    /** About what Java takes for a product on a common machine. */
    public static long multiplyNanos(long aBits, long bBits) {
        double shorter = (Math.min(aBits, bBits) >> 5) + 1.0;
        double longer = (Math.max(aBits, bBits) >> 5) + 1.0;
        if (shorter < 80) return (long) (shorter * longer * 0.6);
        return (long) (longer / shorter * 3.2 * Math.pow(shorter, 1.6));
    }
}
