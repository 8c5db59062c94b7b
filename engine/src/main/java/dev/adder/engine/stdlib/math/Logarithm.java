package dev.adder.engine.stdlib.math;

import dev.adder.engine.ops.NumberOps;
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
        return big.length == 0 ? StrictMath.log(value(ctx, x)) : StrictMath.log(big[0]) + big[1] * StrictMath.log(2);
    }

    static double base10(Ctx ctx, Object x) {
        double[] big = split(ctx, x);
        return big.length == 0 ? StrictMath.log10(value(ctx, x))
                : StrictMath.log10(big[0]) + big[1] * StrictMath.log10(2);
    }

    static double base2(Ctx ctx, Object x) {
        double[] big = split(ctx, x);
        if (big.length > 0) return StrictMath.log(big[0]) / StrictMath.log(2) + big[1];
        double d = value(ctx, x);
        int e = Math.getExponent(d);
        if (d == Math.scalb(1.0, e)) return e;
        double m = Math.scalb(d, -e);
        if (Double.isInfinite(d)) return d;
        return m > 1.4142135623730951 ? e + 1 + StrictMath.log(m / 2) / StrictMath.log(2)
                : e + StrictMath.log(m) / StrictMath.log(2);
    }
}
