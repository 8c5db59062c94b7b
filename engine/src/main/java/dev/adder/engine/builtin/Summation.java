package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** {@code sum}: ints as long as they fit, floats with compensation of rounding errors, then anything with {@code +}. */
final class Summation {
    private final Ctx ctx;
    /** An element that was read but that the present stage cannot add. */
    private @Nullable Object pending;

    Summation(Ctx ctx) {
        this.ctx = ctx;
    }

    Object of(Object iterable, Object start) {
        PyIterator it = IterOps.iterate(ctx, iterable);
        if (Str.isText(start)) throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
        if (start instanceof PyBytes) throw Errors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
        if (start instanceof PyByteArray) {
            throw Errors.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
        }
        Object total = start;
        if (total instanceof Long l) total = ints(it, l);
        if (total instanceof Double d) total = floats(it, d);
        Object item = pending == null ? it.next(ctx) : pending;
        for (; item != null; item = it.next(ctx)) {
            ctx.step();
            total = NumberOps.add(ctx, total, item);
        }
        return total;
    }

    private Object ints(PyIterator it, long start) {
        long total = start;
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            long value;
            if (item instanceof Long l) {
                value = l;
            } else if (item instanceof Boolean b) {
                value = b ? 1 : 0;
            } else {
                return NumberOps.add(ctx, total, item);
            }
            long next = total + value;
            if (((total ^ next) & (value ^ next)) < 0) return NumberOps.add(ctx, total, value);
            total = next;
        }
        return total;
    }

    private Object floats(PyIterator it, double start) {
        double total = start;
        double lost = 0;
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (item instanceof Double x) {
                double next = total + x;
                lost += Math.abs(total) >= Math.abs(x) ? total - next + x : x - next + total;
                total = next;
            } else if (item instanceof Long l) {
                total += l;
            } else if (item instanceof Boolean b) {
                total += b ? 1 : 0;
            } else {
                pending = item;
                break;
            }
        }
        return lost != 0 && Double.isFinite(lost) ? total + lost : total;
    }
}
