package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.run.Ctx;
import java.math.BigInteger;

/** Exponential and logarithm of numbers scaled by a power of two, each wrong by a few units at most. */
final class FixedPoint {
    private FixedPoint() {}

    /** The constants of a run, as precise as they have been needed. */
    private static final class Constants {
        int bits;
        BigInteger ln10 = BigInteger.ZERO;
    }

    /** The natural logarithm of ten, times {@code 2**bits}. */
    static BigInteger ln10(Ctx ctx, int bits) {
        Constants known = ctx.run.state(Constants.class, Constants::new);
        if (known.bits < bits) {
            int b = bits + 64;
            known.ln10 = inverseAtanh(ctx, 31, b).multiply(BigInteger.valueOf(46))
                    .add(inverseAtanh(ctx, 49, b).multiply(BigInteger.valueOf(34)))
                    .add(inverseAtanh(ctx, 161, b).multiply(BigInteger.valueOf(20)));
            known.bits = b;
        }
        return known.ln10.shiftRight(known.bits - bits);
    }

    /** atanh(1/n). */
    private static BigInteger inverseAtanh(Ctx ctx, long n, int bits) {
        ctx.charge(bits);
        BigInteger square = BigInteger.valueOf(n * n);
        BigInteger term = BigInteger.ONE.shiftLeft(bits).divide(BigInteger.valueOf(n));
        BigInteger sum = term;
        for (long i = 3; term.signum() != 0; i += 2) {
            ctx.work(16 + (bits >> 3));
            term = term.divide(square);
            sum = sum.add(term.divide(BigInteger.valueOf(i)));
        }
        return sum;
    }

    /** e**x for |x| up to about 3. */
    static BigInteger exp(Ctx ctx, BigInteger x, int bits) {
        int halvings = Math.max(8, (int) Math.sqrt(bits));
        int work = bits + 2 * halvings + 16;
        Digits.pay(ctx, work / 3);
        BigInteger r = x.shiftLeft(work - bits - halvings);
        BigInteger sum = BigInteger.ONE.shiftLeft(work);
        BigInteger term = sum;
        for (int i = 1;; i++) {
            Digits.pay(ctx, work / 3, work / 3);
            ctx.step();
            term = term.multiply(r).shiftRight(work).divide(BigInteger.valueOf(i));
            if (term.signum() == 0 || term.bitLength() <= 1) break;
            sum = sum.add(term);
        }
        for (int i = 0; i < halvings; i++) {
            Digits.pay(ctx, work / 3, work / 3);
            sum = sum.multiply(sum).shiftRight(work);
        }
        return sum.shiftRight(work - bits);
    }

    /** The natural logarithm of a number between about 0.1 and 10. */
    static BigInteger ln(Ctx ctx, BigInteger x, int bits) {
        int good = 45;
        double first = Math.log(scaled(x, bits));
        BigInteger y = BigInteger.valueOf((long) (first * 0x1p50));
        int at = 50;
        while (true) {
            good = Math.min(bits + 8, good * 3 - 8);
            int next = Math.min(bits, good) + 16;
            y = next >= at ? y.shiftLeft(next - at) : y.shiftRight(at - next);
            at = next;
            BigInteger target = at >= bits ? x.shiftLeft(at - bits) : x.shiftRight(bits - at);
            BigInteger e = exp(ctx, y, at);
            Digits.pay(ctx, at / 3, at / 3);
            y = y.add(target.subtract(e).shiftLeft(at + 1).divide(target.add(e)));
            if (good >= bits + 8) return y.shiftRight(at - bits);
        }
    }

    private static double scaled(BigInteger x, int bits) {
        int drop = Math.max(0, x.bitLength() - 62);
        return Math.scalb((double) x.shiftRight(drop).longValue(), drop - bits);
    }
}
