package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A range whose bounds fit 64 bits; {@link #big} holds those that do not. */
public final class PyRange extends PyObject {
    /** Bounds past 64 bits. */
    public record Big(BigInteger start, BigInteger stop, BigInteger step) {}

    public final long start;
    public final long stop;
    public final long step;
    /** The number of elements, as an unsigned 64-bit number; not used when {@link #big} is there. */
    public final long length;
    public final @Nullable Big big;

    public PyRange(long start, long stop, long step) {
        super(Types.RANGE);
        this.start = start;
        this.stop = stop;
        this.step = step;
        this.length = length(start, stop, step);
        this.big = null;
    }

    public PyRange(Big big) {
        super(Types.RANGE);
        this.big = big;
        this.start = 0;
        this.stop = 0;
        this.step = 1;
        this.length = 0;
    }

    private static long length(long start, long stop, long step) {
        if (step > 0) return start >= stop ? 0 : Long.divideUnsigned(stop - start - 1, step) + 1;
        return start <= stop ? 0 : Long.divideUnsigned(start - stop - 1, -step) + 1;
    }

    @Override
    public void trace(LiveData live) {
        live.add(56);
        if (big != null) {
            live.visit(big.start());
            live.visit(big.stop());
            live.visit(big.step());
        }
    }
}
