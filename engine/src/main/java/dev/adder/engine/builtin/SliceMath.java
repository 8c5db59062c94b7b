package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySlice;
import java.math.BigInteger;

/** What a slice selects from a sequence of any length: what {@code slice.indices()} gives. */
record SliceMath(BigInteger start, BigInteger stop, BigInteger step) {

    static SliceMath of(Ctx ctx, PySlice slice, BigInteger length) {
        BigInteger step = slice.step == PyNone.NONE ? BigInteger.ONE : part(ctx, slice.step);
        if (step.signum() == 0) throw Errors.valueError("slice step cannot be zero");
        boolean backwards = step.signum() < 0;
        BigInteger lower = backwards ? BigInteger.ONE.negate() : BigInteger.ZERO;
        BigInteger upper = backwards ? length.subtract(BigInteger.ONE) : length;
        BigInteger start = slice.start == PyNone.NONE ? (backwards ? upper : lower)
                : clip(part(ctx, slice.start), length, lower, upper);
        BigInteger stop = slice.stop == PyNone.NONE ? (backwards ? lower : upper)
                : clip(part(ctx, slice.stop), length, lower, upper);
        return new SliceMath(start, stop, step);
    }

    private static BigInteger clip(BigInteger bound, BigInteger length, BigInteger lower, BigInteger upper) {
        return bound.signum() < 0 ? bound.add(length).max(lower) : bound.min(upper);
    }

    private static BigInteger part(Ctx ctx, Object part) {
        if (!NumberOps.isIndex(part)) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return IntOps.big(NumberOps.index(ctx, part));
    }
}
