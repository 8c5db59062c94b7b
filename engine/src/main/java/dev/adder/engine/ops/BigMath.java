package dev.adder.engine.ops;

import dev.adder.engine.run.Ctx;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Arithmetic of very large ints that a limit can end: what takes Java long at once is done in parts with looks at the
 * clock in between, or refused when it would outlast the run's time anyway. Small operands go straight to Java.
 */
public final class BigMath {
    /** Up to this length two factors are left to Java: some four milliseconds. */
    private static final int LEAF_BITS = 1 << 18;
    private static final int BLOCK_BITS = 1 << 16;
    /** Up to so many digits a conversion to text is left to Java. */
    private static final int LEAF_DIGITS = 1 << 13;
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
        return n < 2L * m ? signed(a, b, halves(ctx, a.abs(), b.abs())) : divideInBlocks(ctx, a, b);
    }

    /** Gives a quotient and a remainder of absolute values their signs. */
    private static BigInteger[] signed(BigInteger a, BigInteger b, BigInteger[] parts) {
        BigInteger quotient = a.signum() == b.signum() ? parts[0] : parts[0].negate();
        return new BigInteger[] {quotient, a.signum() < 0 ? parts[1].negate() : parts[1]};
    }

    /**
     * Division of {@code a < b << n} by a {@code b} of n bits, by halves (Burnikel and Ziegler), with looks at the
     * clock in between.
     */
    private static BigInteger[] halves(Ctx ctx, BigInteger a, BigInteger b) {
        int n = b.bitLength();
        int quotientBits = a.bitLength() - n;
        ctx.work(n >> 5);
        if (quotientBits < 0) return new BigInteger[] {BigInteger.ZERO, a};
        if (quotientBits <= 2048 || n <= LEAF_BITS / 2) {
            ctx.work(3 * multiplyNanos(Math.max(64, quotientBits), n));
            return a.divideAndRemainder(b);
        }
        if ((n & 1) == 1) {
            BigInteger[] even = halves(ctx, a.shiftLeft(1), b.shiftLeft(1));
            return new BigInteger[] {even[0], even[1].shiftRight(1)};
        }
        int half = n / 2;
        BigInteger high = b.shiftRight(half);
        BigInteger low = part(b, 0, half);
        BigInteger[] first = thirds(ctx, a.shiftRight(n), part(a, half, half), b, high, low);
        BigInteger[] second = thirds(ctx, first[1], part(a, 0, half), b, high, low);
        return new BigInteger[] {first[0].shiftLeft(half).add(second[0]), second[1]};
    }

    /** One half of the quotient: three halves of bits, of which {@code top} is two, by the two of b. */
    private static BigInteger[] thirds(Ctx ctx, BigInteger top, BigInteger next, BigInteger b, BigInteger high,
            BigInteger low) {
        int half = high.bitLength();
        BigInteger quotient;
        BigInteger rest;
        if (top.shiftRight(half).equals(high)) {
            quotient = BigInteger.ONE.shiftLeft(half).subtract(BigInteger.ONE);
            rest = top.subtract(high.shiftLeft(half)).add(high);
        } else {
            BigInteger[] parts = halves(ctx, top, high);
            quotient = parts[0];
            rest = parts[1];
        }
        rest = rest.shiftLeft(half).add(next).subtract(multiply(ctx, quotient, low));
        while (rest.signum() < 0) {
            quotient = quotient.subtract(BigInteger.ONE);
            rest = rest.add(b);
        }
        return new BigInteger[] {quotient, rest};
    }

    private static BigInteger part(BigInteger a, int from, int bits) {
        BigInteger shifted = a.shiftRight(from);
        return shifted.subtract(shifted.shiftRight(bits).shiftLeft(bits));
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
            BigInteger next = remainder.shiftLeft(block).add(high);
            BigInteger[] part = next.bitLength() <= LEAF_BITS ? divide(ctx, next, divisor) : halves(ctx, next, divisor);
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

    /** The integer part of the square root; that of a large number from the root of its upper half. */
    public static BigInteger sqrt(Ctx ctx, BigInteger a) {
        int n = a.bitLength();
        if (n > 2048) ctx.work(n <= LEAF_BITS ? 4 * multiplyNanos(n / 2, n / 2) : n >> 4);
        if (n <= LEAF_BITS) return a.sqrt();
        int shift = n / 4;
        BigInteger guess = sqrt(ctx, a.shiftRight(2 * shift)).add(BigInteger.ONE).shiftLeft(shift);
        while (true) {
            BigInteger better = guess.add(divide(ctx, a, guess)[0]).shiftRight(1);
            if (better.compareTo(guess) >= 0) return guess;
            guess = better;
        }
    }

    /** The decimal digits of a number, made in parts with looks at the clock in between. */
    public static String text(Ctx ctx, BigInteger a) {
        if (a.bitLength() <= BLOCK_BITS) {
            ctx.work(convertNanos(a.bitLength()));
            return a.toString();
        }
        List<BigInteger> powers = new ArrayList<>();
        powers.add(BigInteger.TEN.pow(LEAF_DIGITS));
        while (powers.getLast().bitLength() < a.bitLength()) {
            powers.add(multiply(ctx, powers.getLast(), powers.getLast()));
        }
        StringBuilder out = new StringBuilder(a.bitLength() / 3);
        if (a.signum() < 0) out.append('-');
        digits(ctx, a.abs(), powers, powers.size() - 1, out, true);
        return out.toString();
    }

    /** Appends the digits of a number below the square of that power; all of them unless they are the first. */
    private static void digits(Ctx ctx, BigInteger a, List<BigInteger> powers, int power, StringBuilder out,
            boolean first) {
        if (power < 0) {
            ctx.work(convertNanos(a.bitLength()));
            String text = a.toString();
            if (!first) out.repeat('0', LEAF_DIGITS - text.length());
            out.append(text);
            return;
        }
        BigInteger[] parts = divide(ctx, a, powers.get(power));
        boolean empty = first && parts[0].signum() == 0;
        if (!empty) digits(ctx, parts[0], powers, power - 1, out, first);
        digits(ctx, parts[1], powers, power - 1, out, empty);
    }

    /** {@code base ** exponent mod modulus} for a positive modulus and an exponent that is not negative. */
    public static BigInteger modPow(Ctx ctx, BigInteger base, BigInteger exponent, BigInteger modulus) {
        long words = (modulus.bitLength() >> 5) + 1;
        long nanos = (2 * words * words + 60) * exponent.bitLength();
        BigInteger b = base.bitLength() <= modulus.bitLength() ? base : divide(ctx, base, modulus)[1];
        if (nanos < 20_000_000) {
            ctx.work(nanos);
            return b.modPow(exponent, modulus);
        }
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
