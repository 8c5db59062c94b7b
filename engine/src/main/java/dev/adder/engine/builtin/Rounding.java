package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.run.Ctx;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding of ints and floats, half to even. */
public final class Rounding {
    private Rounding() {}

    /** {@code round(d)}. */
    public static Object toInt(double d) {
        if (Double.isNaN(d)) throw Errors.valueError("cannot convert float NaN to integer");
        if (Double.isInfinite(d)) throw Errors.overflowError("cannot convert float infinity to integer");
        double r = Math.rint(d);
        return Math.abs(r) < 0x1p62 ? (Object) (long) r : IntOps.of(new BigDecimal(r).toBigInteger());
    }

    /** {@code round(d, digits)}, exact in the decimal expansion of the double. */
    public static double toDigits(double d, long digits) {
        if (d == 0 || Double.isNaN(d) || Double.isInfinite(d) || digits > 323) return d;
        if (digits < -308) return Math.copySign(0.0, d);
        double r = new BigDecimal(d).setScale((int) digits, RoundingMode.HALF_EVEN).doubleValue();
        if (Double.isInfinite(r)) throw Errors.overflowError("rounded value too large to represent");
        return r == 0 ? Math.copySign(0.0, d) : r;
    }

    /** {@code round(i, digits)}; only negative digits change an int. */
    public static Object toDigits(Ctx ctx, Object i, Object digits) {
        if (IntOps.big(digits).signum() >= 0) return i;
        return IntRounding.round(ctx, i, digits instanceof Long l ? l : Long.MIN_VALUE);
    }
}
