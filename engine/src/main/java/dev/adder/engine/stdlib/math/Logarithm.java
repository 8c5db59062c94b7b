package dev.adder.engine.stdlib.math;

import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.real.Logs;
import dev.adder.engine.run.Ctx;
import java.math.BigInteger;

/** Logarithms, also of ints too large for a float. */
final class Logarithm {
    private Logarithm() {}

    private static double value(Ctx ctx, Object x) {
        double d = NumberOps.toDouble(ctx, x);
        if (d <= 0) throw MathModule.domain();
        return d;
    }

    /** The int as {@code m * 2**e} when it is too large for a float, else null. */
    private static double[] split(Ctx ctx, Object x) {
        Object plain = NumberOps.isInt(x) ? NumberOps.index(ctx, x) : x;
        if (!(plain instanceof BigInteger i) || i.bitLength() < 1000) return new double[0];
        if (i.signum() <= 0) throw MathModule.domain();
        int shift = i.bitLength() - 64;
        return new double[] {i.shiftRight(shift).doubleValue(), shift};
    }

    static double natural(Ctx ctx, Object x) {
        double[] big = split(ctx, x);
        return big.length == 0 ? Logs.log(value(ctx, x)) : Logs.log(big[0]) + big[1] * Logs.log(2);
    }

    static double base10(Ctx ctx, Object x) {
        double[] big = split(ctx, x);
        return big.length == 0 ? Logs.log10(value(ctx, x))
                : Logs.log10(big[0]) + big[1] * Logs.log10(2);
    }

    static double base2(Ctx ctx, Object x) {
        double[] big = split(ctx, x);
        return big.length > 0 ? Logs.log2(big[0]) + big[1] : Logs.log2(value(ctx, x));
    }
}
