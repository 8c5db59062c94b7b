package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What lists and tuples share: repetition, and indices as their methods take them. */
public final class SequenceOps {
    /** The largest Java array that can be made everywhere. */
    static final int MOST = Integer.MAX_VALUE - 16;

    private SequenceOps() {}

    /** How often {@code sequence * count} repeats. */
    static long repetitions(Ctx ctx, Object count) {
        if (count instanceof Long l) return Math.max(0, l);
        Object i = NumberOps.index(ctx, count);
        if (i instanceof Long l) return Math.max(0, l);
        throw Errors.overflowError("cannot fit '" + Types.nameOf(count) + "' into an index-sized integer");
    }

    /** {@code count} copies of the first {@code size} items, paid for. */
    static Object[] repeat(Ctx ctx, @Nullable Object[] items, int size, long count) {
        Object[] result = new Object[repeatedSize(ctx, size, count)];
        repeatInto(result, items, size);
        return result;
    }

    /** How many items there will be; they are paid for. */
    static int repeatedSize(Ctx ctx, int size, long count) {
        long total = size == 0 ? 0 : count > MOST ? Long.MAX_VALUE >> 8 : size * count;
        ctx.charge(40 + 8 * Math.min(total, Long.MAX_VALUE >> 8));
        if (total > MOST) throw memoryError();
        ctx.tick(total >> 6);
        return (int) total;
    }

    /** Fills the target with copies of the first {@code size} items. */
    static void repeatInto(@Nullable Object[] target, @Nullable Object[] items, int size) {
        if (target.length == 0) return;
        if (size == 1) {
            java.util.Arrays.fill(target, items[0]);
            return;
        }
        System.arraycopy(items, 0, target, 0, size);
        for (int n = size; n < target.length; n += Math.min(n, target.length - n)) {
            System.arraycopy(target, 0, target, n, Math.min(n, target.length - n));
        }
    }

    static PyException memoryError() {
        return new PyException(new PyBaseException(Exceptions.MEMORY_ERROR));
    }

    /** An optional bound of {@code index()}, clipped to 64 bits. */
    public static long searchBound(Ctx ctx, Object bound) {
        if (bound instanceof Long l) return l;
        if (!NumberOps.isIndex(bound)) {
            throw Errors.typeError("slice indices must be integers or have an __index__ method");
        }
        return NumberOps.clippedIndex(ctx, bound);
    }

    /** A search bound as a position from 0 on; beyond the end stays beyond. */
    public static int searchPosition(long bound, int size) {
        long position = bound < 0 ? Math.max(0, bound + size) : bound;
        return (int) Math.min(position, Integer.MAX_VALUE);
    }
}
