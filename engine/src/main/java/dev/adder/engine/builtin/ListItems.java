package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SliceRange;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Assignment to and deletion of items and slices of lists. Nothing of the program runs once positions are known. */
final class ListItems {
    private ListItems() {}

    static void set(Ctx ctx, PyList list, Object key, Object value) {
        if (!(key instanceof PySlice slice)) {
            int i = position(ctx, list, key);
            list.items[i] = value;
            return;
        }
        PySlice plain = SliceRange.plain(ctx, slice);
        boolean extended = SliceRange.of(ctx, plain, list.size).step() != 1;
        if (!IterOps.isIterable(value)) {
            throw Errors.typeError(extended ? "must assign iterable to extended slice" : "can only assign an iterable");
        }
        Object[] values = IterOps.toList(ctx, value).toArray();
        SliceRange r = SliceRange.of(ctx, plain, list.size);
        if (extended) {
            assignEach(ctx, list, r, values);
        } else {
            replace(ctx, list, r.start(), Math.max(r.start(), r.stop()), values);
        }
    }

    private static void assignEach(Ctx ctx, PyList list, SliceRange r, Object[] values) {
        if (values.length != r.length()) {
            throw Errors.valueError("attempt to assign sequence of size " + values.length
                    + " to extended slice of size " + r.length());
        }
        ctx.tick(values.length >> 4);
        for (int i = 0; i < values.length; i++) list.items[r.at(i)] = values[i];
    }

    /** Puts the values where the items from {@code from} to {@code to} were. */
    private static void replace(Ctx ctx, PyList list, int from, int to, Object[] values) {
        long size = (long) list.size - (to - from) + values.length;
        if (size > SequenceOps.MOST) throw SequenceOps.memoryError();
        ctx.tick((list.size - from + values.length) >> 6);
        list.ensureCapacity(ctx, (int) size);
        @Nullable Object[] items = list.items;
        System.arraycopy(items, to, items, from + values.length, list.size - to);
        System.arraycopy(values, 0, items, from, values.length);
        if (size < list.size) Arrays.fill(items, (int) size, list.size, null);
        list.size = (int) size;
    }

    static void delete(Ctx ctx, PyList list, Object key) {
        if (!(key instanceof PySlice slice)) {
            int i = position(ctx, list, key);
            list.remove(ctx, i);
            return;
        }
        SliceRange r = SliceRange.of(ctx, SliceRange.plain(ctx, slice), list.size);
        if (r.length() == 0) return;
        ctx.tick(list.size >> 6);
        if (r.step() == 1) {
            list.removeRange(r.start(), r.start() + r.length());
            return;
        }
        int first = r.step() > 0 ? r.start() : r.at(r.length() - 1);
        long step = Math.abs(r.step());
        @Nullable Object[] items = list.items;
        int kept = first;
        long next = first;
        int left = r.length();
        for (int i = first; i < list.size; i++) {
            if (i == next && left > 0) {
                next += step;
                left--;
            } else {
                items[kept++] = items[i];
            }
        }
        Arrays.fill(items, kept, list.size, null);
        list.size = kept;
    }

    private static int position(Ctx ctx, PyList list, Object key) {
        if (!(key instanceof Long) && !NumberOps.isIndex(key)) {
            throw Errors.typeError("list indices must be integers or slices, not " + Types.nameOf(key));
        }
        if (!(NumberOps.index(ctx, key) instanceof Long i)) {
            throw Errors.indexError("cannot fit '" + Types.nameOf(key) + "' into an index-sized integer");
        }
        long position = i < 0 ? i + list.size : i;
        if (position < 0 || position >= list.size) throw Errors.indexError("list assignment index out of range");
        return (int) position;
    }
}
