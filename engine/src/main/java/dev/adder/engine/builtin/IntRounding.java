package dev.adder.engine.builtin;

import dev.adder.engine.ops.BigMath;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.run.Ctx;
import java.math.BigInteger;

/** {@code round(int, ndigits)}. */
final class IntRounding {
    private IntRounding() {}

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** The nearest multiple of {@code 10**-digits}, half to even; the int itself when digits is not negative. */
    static Object round(Ctx ctx, Object value, long digits) {
        if (digits >= 0) return value;
        BigInteger i = IntOps.big(value);
        if (-(digits + 1) > i.bitLength() * 0.302) return 0L;
        int n = (int) -digits;
        BigInteger unit = powerOfFive(ctx, n).shiftLeft(n);
        BigInteger[] qr = BigMath.divide(ctx, i, unit);
        int comparison = qr[1].abs().shiftLeft(1).compareTo(unit);
        BigInteger q = qr[0];
        if (comparison > 0 || comparison == 0 && q.testBit(0)) q = q.add(BigInteger.valueOf(i.signum()));
        return IntOps.of(BigMath.multiply(ctx, q, unit));
    }

    private static BigInteger powerOfFive(Ctx ctx, int exponent) {
        BigInteger power = BigInteger.ONE;
        for (int bit = Integer.SIZE - Integer.numberOfLeadingZeros(exponent) - 1; bit >= 0; bit--) {
            power = BigMath.multiply(ctx, power, power);
            if ((exponent >> bit & 1) != 0) power = power.multiply(FIVE);
        }
        return power;
    }
}
