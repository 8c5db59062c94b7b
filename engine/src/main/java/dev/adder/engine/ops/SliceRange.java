package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;

/** Which positions of a sequence a slice selects: {@code length} of them from {@code start} on, {@code step} apart. */
public record SliceRange(int start, int stop, long step, int length) {

    public static SliceRange of(Ctx ctx, PySlice slice, int size) {
        long step = slice.step == PyNone.NONE ? 1 : index(ctx, slice.step);
        if (step == 0) throw Errors.valueError("slice step cannot be zero");
        long start = clip(ctx, slice.start, step < 0 ? size - 1 : 0, size, step < 0);
        long stop = clip(ctx, slice.stop, step < 0 ? -1 : size, size, step < 0);
        long length = step > 0 ? (start < stop ? (stop - start - 1) / step + 1 : 0)
                : stop < start ? (start - stop - 1) / negated(step) + 1 : 0;
        return new SliceRange((int) start, (int) stop, step, (int) length);
    }

    /**
     * The slice with plain ints in it, so that nothing of the program runs when it is applied: for sequences that the
     * program could change from {@code __index__}.
     */
    public static PySlice plain(Ctx ctx, PySlice slice) {
        if (isPlain(slice.start) && isPlain(slice.stop) && isPlain(slice.step)) return slice;
        Object step = plainPart(ctx, slice.step);
        Object start = plainPart(ctx, slice.start);
        return new PySlice(start, plainPart(ctx, slice.stop), step);
    }

    private static boolean isPlain(Object part) {
        return part == PyNone.NONE || part instanceof Long;
    }

    private static Object plainPart(Ctx ctx, Object part) {
        return isPlain(part) ? part : (Object) index(ctx, part);
    }

    private static long negated(long step) {
        return step == Long.MIN_VALUE ? Long.MAX_VALUE : -step;
    }

    private static long clip(Ctx ctx, Object bound, long absent, int size, boolean backwards) {
        if (bound == PyNone.NONE) return absent;
        long i = index(ctx, bound);
        if (i < 0) {
            i += size;
            return i < 0 ? (backwards ? -1 : 0) : i;
        }
        return i >= size ? (backwards ? size - 1 : size) : i;
    }

    private static long index(Ctx ctx, Object o) {
        if (!NumberOps.isInt(o) && Types.of(o).slot(Slot.INDEX) == null) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return NumberOps.clippedIndex(ctx, o);
    }

    /** The position of the n-th selected element. */
    public int at(int n) {
        return (int) (start + n * step);
    }
}
