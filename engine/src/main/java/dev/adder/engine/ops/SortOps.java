package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** {@code list.sort} and {@code sorted}: stable, each key computed once, only {@code <} asked of the program. */
public final class SortOps {
    private SortOps() {}

    /** {@code sorted(iterable, key=key, reverse=reverse)}; a null key or None is none. */
    public static PyList sorted(Ctx ctx, Object iterable, @Nullable Object key, boolean reverse) {
        PyList list = new PyList();
        ctx.charge(40);
        IterOps.extend(ctx, list, iterable);
        sort(ctx, list, key, reverse);
        return list;
    }

    /** {@code list.sort(key=key, reverse=reverse)}: the list is empty for the program meanwhile. */
    public static void sort(Ctx ctx, PyList list, @Nullable Object key, boolean reverse) {
        int n = list.size;
        Object[] items = list.toArray();
        ctx.charge(16L + 12L * n);
        @Nullable Object[] meanwhile = new @Nullable Object[0];
        list.items = meanwhile;
        list.size = 0;
        PyTuple held = new PyTuple(items);
        ctx.held.add(held);
        boolean modified = false;
        try {
            sortItems(ctx, items, key, reverse);
        } finally {
            modified = list.items.length > 0;
            list.items = items;
            list.size = n;
        }
        ctx.held.remove(held);
        if (modified) throw Errors.valueError("list modified during sort");
    }

    private static void sortItems(Ctx ctx, Object[] items, @Nullable Object key, boolean reverse) {
        int n = items.length;
        if (key == null || key == PyNone.NONE) {
            if (reverse) reverse(items);
            sortAlone(ctx, items);
            if (reverse) reverse(items);
            return;
        }
        ctx.charge(16L + 12L * n);
        Object[] keys = new Object[n];
        PyTuple held = new PyTuple(keys);
        Arrays.fill(keys, PyNone.NONE);
        ctx.held.add(held);
        for (int i = 0; i < n; i++) {
            ctx.step();
            keys[i] = CallOps.call1(ctx, key, items[i]);
        }
        if (reverse) {
            reverse(keys);
            reverse(items);
        }
        new MergeSort(ctx, keys, items).sort();
        if (reverse) reverse(items);
        ctx.held.remove(held);
    }

    private static void sortAlone(Ctx ctx, Object[] items) {
        int n = items.length;
        if (n > 1 && all(items, Long.class)) {
            meter(ctx, n);
            ctx.work(3L * n * (32 - Integer.numberOfLeadingZeros(n)));
            ctx.charge(8L * n);
            long[] numbers = new long[n];
            for (int i = 0; i < n; i++) numbers[i] = (Long) items[i];
            Arrays.sort(numbers);
            ctx.charge(16L * n);
            for (int i = 0; i < n; i++) items[i] = numbers[i];
        } else if (n > 1 && all(items, String.class)) {
            meter(ctx, n);
            Arrays.sort(items, texts(ctx));
        } else {
            new MergeSort(ctx, items, null).sort();
        }
    }

    private static Comparator<Object> texts(Ctx ctx) {
        int[] rounds = {0};
        return (a, b) -> {
            String one = (String) a;
            String other = (String) b;
            ctx.look(++rounds[0]);
            ctx.pass(Math.min(one.length(), other.length()));
            return one.compareTo(other);
        };
    }

    /** Pays for comparisons that are not counted one by one. */
    private static void meter(Ctx ctx, int n) {
        ctx.tick((long) n * (32 - Integer.numberOfLeadingZeros(n)) >> 2);
    }

    static boolean all(Object[] items, Class<?> type) {
        for (Object item : items) if (item.getClass() != type) return false;
        return true;
    }

    private static void reverse(Object[] items) {
        for (int i = 0, j = items.length - 1; i < j; i++, j--) {
            Object item = items[i];
            items[i] = items[j];
            items[j] = item;
        }
    }
}
