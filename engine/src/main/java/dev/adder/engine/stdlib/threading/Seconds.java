package dev.adder.engine.stdlib.threading;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;

/** Times that programs give in seconds. */
public final class Seconds {
    /** The longest wait in seconds that a lock takes. */
    public static final double MOST = 9223372036.0;

    private Seconds() {}

    /** Nanoseconds; None is for ever. What is below zero counts as zero. */
    public static long orForever(Ctx ctx, Object seconds) {
        return seconds == PyNone.NONE ? WaitQueue.FOREVER : Math.max(0, nanos(ctx, seconds));
    }

    public static long nanos(Ctx ctx, Object seconds) {
        if (!NumberOps.isReal(seconds) && !NumberOps.isIndex(seconds)) {
            throw Errors.typeError("'" + Types.nameOf(seconds) + "' object cannot be interpreted as an integer");
        }
        double s = NumberOps.toDouble(ctx, seconds);
        if (Double.isNaN(s)) throw Errors.valueError("Invalid value NaN (not a number)");
        double nanos = Math.ceil(s * 1e9);
        if (Math.abs(nanos) >= 9.3e18) throw Errors.overflowError("timestamp too large to convert to C _PyTime_t");
        return (long) nanos;
    }
}
