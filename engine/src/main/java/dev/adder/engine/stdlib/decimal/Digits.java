package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.ops.BigMath;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.run.Ctx;
import java.math.BigInteger;

/** Powers of ten, numbers of digits, and what work on long coefficients costs. */
final class Digits {
    /** No coefficient has more digits. */
    static final long MOST = 5_000_000;
    private static final int KNOWN = 256;
    private static final BigInteger[] POWERS = powers();
    private static final double LOG10_2 = 0.30102999566398120;
    /** So many leading bits tell the logarithm as well as all, but for numbers next to a power of ten. */
    private static final int SURE_BITS = 62;

    private Digits() {}

    private static BigInteger[] powers() {
        BigInteger[] all = new BigInteger[KNOWN];
        all[0] = BigInteger.ONE;
        for (int i = 1; i < KNOWN; i++) all[i] = all[i - 1].multiply(BigInteger.TEN);
        return all;
    }

    /** A power of ten that has been paid for. */
    static BigInteger power(long n) {
        return n < KNOWN ? POWERS[(int) n] : BigInteger.TEN.pow((int) n);
    }

    /** A power of ten. */
    static BigInteger power(Ctx ctx, long n) {
        pay(ctx, n);
        return power(n);
    }

    /** The number of digits of a coefficient, 1 for zero. */
    static int count(BigInteger c) {
        if (c.signum() == 0) return 1;
        int bits = c.bitLength();
        int low = (int) ((bits - 1) * LOG10_2) + 1;
        int high = (int) (bits * LOG10_2) + 1;
        if (low == high) return low;
        if (bits > SURE_BITS) {
            double log = (bits - SURE_BITS) * LOG10_2 + Math.log10(c.shiftRight(bits - SURE_BITS).doubleValue());
            if (Math.abs(log - Math.rint(log)) > 1e-6) return (int) log + 1;
        }
        return c.compareTo(power(low)) >= 0 ? low + 1 : low;
    }

    /** Pays for making or taking apart a number of so many digits. */
    static void pay(Ctx ctx, long digits) {
        if (digits < 100) return;
        if (digits > MOST) throw tooLong();
        ctx.charge(48 + digits / 2);
        ctx.work(2 * work(digits, digits));
    }

    /** Pays for a product or quotient of numbers of so many digits. */
    static void pay(Ctx ctx, long a, long b) {
        if (a + b < 150) return;
        if (a + b > MOST) throw tooLong();
        ctx.charge(48 + (a + b) / 2);
        ctx.work(2 * work(a, b));
    }

    private static long work(long a, long b) {
        return BigMath.multiplyNanos((long) (a * 3.33), (long) (b * 3.33)) + 16;
    }

    static RuntimeException tooLong() {
        return IntOps.tooLarge();
    }

    /** The digits as text; paid for here. */
    static String text(Ctx ctx, BigInteger c) {
        if (c.bitLength() < 64) return Long.toString(c.longValue());
        long digits = (long) (c.bitLength() * LOG10_2);
        if (digits > MOST) throw tooLong();
        ctx.charge(48 + digits / 2);
        return BigMath.text(ctx, c);
    }

    /** The number that digits denote; paid for here. */
    static BigInteger parse(Ctx ctx, String digits) {
        if (digits.isEmpty()) return BigInteger.ZERO;
        if (digits.length() <= 18) return BigInteger.valueOf(Long.parseLong(digits));
        pay(ctx, digits.length());
        return parts(ctx, digits);
    }

    private static BigInteger parts(Ctx ctx, String digits) {
        int n = digits.length();
        if (n <= 1000) return new BigInteger(digits);
        int low = n / 2;
        BigInteger high = BigMath.multiply(ctx, parts(ctx, digits.substring(0, n - low)), power(ctx, low));
        return high.add(parts(ctx, digits.substring(n - low)));
    }

    /** How many zeros the coefficient ends with, at most so many. */
    static long trailingZeros(Ctx ctx, BigInteger c, long most) {
        if (c.signum() == 0 || c.testBit(0) || most <= 0) return 0;
        long bound = Math.min(most, c.getLowestSetBit());
        if (bound > 40) {
            String text = text(ctx, c);
            int zeros = 0;
            while (zeros < bound && text.charAt(text.length() - 1 - zeros) == '0') zeros++;
            return zeros;
        }
        int zeros = 0;
        BigInteger rest = c;
        for (int step = 16; step > 0; step /= 2) {
            if (zeros + step > bound) continue;
            BigInteger[] parts = rest.divideAndRemainder(POWERS[step]);
            if (parts[1].signum() != 0) continue;
            rest = parts[0];
            zeros += step;
            step *= 2;
        }
        return zeros;
    }
}
