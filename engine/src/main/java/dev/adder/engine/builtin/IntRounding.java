package dev.adder.engine.builtin;

import dev.adder.engine.ops.IntOps;
import dev.adder.engine.run.Ctx;
import java.math.BigInteger;

/** {@code round(int, ndigits)}. */
final class IntRounding {
    private IntRounding() {}

    /** The nearest multiple of {@code 10**-digits}, half to even; the int itself when digits is not negative. */
    static Object round(Ctx ctx, Object value, long digits) {
        if (digits >= 0) return value;
        BigInteger i = IntOps.big(value);
        if (-(digits + 1) > i.bitLength() * 0.302) return 0L;
        int n = (int) -digits;
        ctx.tick(1 + (long) i.bitLength() * i.bitLength() / 65536);
        BigInteger unit = BigInteger.TEN.pow(n);
        BigInteger[] qr = i.divideAndRemainder(unit);
        int comparison = qr[1].abs().shiftLeft(1).compareTo(unit);
        BigInteger q = qr[0];
        if (comparison > 0 || comparison == 0 && q.testBit(0)) q = q.add(BigInteger.valueOf(i.signum()));
        return IntOps.of(q.multiply(unit));
    }
}
