package dev.adder.engine.ops;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/**
 * One sort of keys, with values that move along: natural runs, short ones made longer by insertion, merged in balanced
 * order. Comparisons may be inconsistent, fail, or change anything but the arrays.
 */
final class MergeSort {
    private enum Kind { LONG, DOUBLE, TEXT, TUPLE, ANY }

    private final Ctx ctx;
    private final Object[] keys;
    private final Object @Nullable [] values;
    private final Kind kind;
    private final int[] runStart = new int[64];
    private final int[] runLength = new int[64];
    private int runs;
    private Object[] spareKeys = {};
    private Object[] spareValues = {};

    MergeSort(Ctx ctx, Object[] keys, Object @Nullable [] values) {
        this.ctx = ctx;
        this.keys = keys;
        this.values = values;
        this.kind = kind(keys);
    }

    private static Kind kind(Object[] keys) {
        if (SortOps.all(keys, Long.class)) return Kind.LONG;
        if (SortOps.all(keys, Double.class)) return Kind.DOUBLE;
        if (SortOps.all(keys, String.class)) return Kind.TEXT;
        for (Object key : keys) if (!(key instanceof PyTuple t) || t.type() != Types.TUPLE) return Kind.ANY;
        return Kind.TUPLE;
    }

    private boolean less(Object a, Object b) {
        ctx.step();
        return switch (kind) {
            case LONG -> (Long) a < (Long) b;
            case DOUBLE -> (Double) a < (Double) b;
            case TEXT -> ((String) a).compareTo((String) b) < 0;
            case TUPLE -> tupleLess((PyTuple) a, (PyTuple) b);
            case ANY -> CompareOps.lt(ctx, a, b);
        };
    }

    private boolean tupleLess(PyTuple a, PyTuple b) {
        Object result = CompareOps.orderItems(ctx, CompareOps.Order.LT, a.items, a.items.length, b.items,
                b.items.length);
        return result instanceof Boolean r ? r : TruthOps.isTrue(ctx, result);
    }

    void sort() {
        int n = keys.length;
        if (n < 2) return;
        int least = leastRun(n);
        for (int from = 0; from < n;) {
            int length = naturalRun(from, n);
            if (length < least) {
                int forced = Math.min(n - from, least);
                insert(from, from + forced, from + length);
                length = forced;
            }
            runStart[runs] = from;
            runLength[runs++] = length;
            mergeUnbalanced();
            from += length;
        }
        while (runs > 1) mergeAt(runs > 2 && runLength[runs - 3] < runLength[runs - 1] ? runs - 3 : runs - 2);
    }

    private static int leastRun(int n) {
        int dropped = 0;
        while (n >= 64) {
            dropped |= n & 1;
            n >>= 1;
        }
        return n + dropped;
    }

    /** The length of the run at the place: ascending, or descending and then turned round. */
    private int naturalRun(int from, int end) {
        int i = from + 1;
        if (i == end) return 1;
        if (less(keys[i], keys[i - 1])) {
            do i++; while (i < end && less(keys[i], keys[i - 1]));
            turn(keys, from, i);
            if (values != null) turn(values, from, i);
        } else {
            do i++; while (i < end && !less(keys[i], keys[i - 1]));
        }
        return i - from;
    }

    private static void turn(Object[] items, int from, int end) {
        for (int i = from, j = end - 1; i < j; i++, j--) {
            Object item = items[i];
            items[i] = items[j];
            items[j] = item;
        }
    }

    /** Binary insertion of {@code [start, end)} into the sorted {@code [from, start)}. */
    private void insert(int from, int end, int start) {
        for (int i = start; i < end; i++) {
            Object key = keys[i];
            int low = from;
            int high = i;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (less(key, keys[middle])) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            System.arraycopy(keys, low, keys, low + 1, i - low);
            keys[low] = key;
            if (values != null) {
                Object value = values[i];
                System.arraycopy(values, low, values, low + 1, i - low);
                values[low] = value;
            }
        }
    }

    private void mergeUnbalanced() {
        while (runs > 1) {
            int i = runs - 2;
            boolean three = i > 0 && runLength[i - 1] <= runLength[i] + runLength[i + 1];
            boolean four = i > 1 && runLength[i - 2] <= runLength[i - 1] + runLength[i];
            if (three || four) {
                mergeAt(runLength[i - 1] < runLength[i + 1] ? i - 1 : i);
            } else if (runLength[i] <= runLength[i + 1]) {
                mergeAt(i);
            } else {
                return;
            }
        }
    }

    private void mergeAt(int run) {
        int a = runStart[run];
        int aLength = runLength[run];
        int b = runStart[run + 1];
        int bLength = runLength[run + 1];
        runLength[run] = aLength + bLength;
        if (run == runs - 3) {
            runStart[run + 1] = runStart[run + 2];
            runLength[run + 1] = runLength[run + 2];
        }
        runs--;
        int skipped = after(keys[b], a, aLength);
        a += skipped;
        aLength -= skipped;
        if (aLength == 0) return;
        bLength = before(keys[a + aLength - 1], b, bLength);
        if (bLength == 0) return;
        if (aLength <= bLength) {
            mergeLow(a, aLength, b, bLength);
        } else {
            mergeHigh(a, aLength, b, bLength);
        }
    }

    /** How many of the sorted stretch come before the key or equal it. */
    private int after(Object key, int from, int length) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (less(key, keys[from + middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** How many of the sorted stretch come before the key. */
    private int before(Object key, int from, int length) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (less(keys[from + middle], key)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void save(int from, int length) {
        if (spareKeys.length < length) {
            ctx.charge(8L * length * (values == null ? 1 : 2));
            spareKeys = new Object[Math.max(length, Math.min(keys.length / 2 + 1, length * 2))];
            if (values != null) spareValues = new Object[spareKeys.length];
        }
        System.arraycopy(keys, from, spareKeys, 0, length);
        if (values != null) System.arraycopy(values, from, spareValues, 0, length);
    }

    private void restore(int spare, int to, int length) {
        System.arraycopy(spareKeys, spare, keys, to, length);
        if (values != null) System.arraycopy(spareValues, spare, values, to, length);
    }

    private void move(int from, int to) {
        keys[to] = keys[from];
        if (values != null) values[to] = values[from];
    }

    private void take(int spare, int to) {
        keys[to] = spareKeys[spare];
        if (values != null) values[to] = spareValues[spare];
    }

    private void mergeLow(int a, int aLength, int b, int bLength) {
        save(a, aLength);
        int left = 0;
        int right = b;
        int end = b + bLength;
        int to = a;
        try {
            while (left < aLength && right < end) {
                if (less(keys[right], spareKeys[left])) {
                    move(right++, to++);
                } else {
                    take(left++, to++);
                }
            }
        } finally {
            restore(left, to, aLength - left);
        }
    }

    private void mergeHigh(int a, int aLength, int b, int bLength) {
        save(b, bLength);
        int left = a + aLength - 1;
        int right = bLength - 1;
        int to = b + bLength - 1;
        try {
            while (left >= a && right >= 0) {
                if (less(spareKeys[right], keys[left])) {
                    move(left--, to--);
                } else {
                    take(right--, to--);
                }
            }
        } finally {
            restore(0, to - right, right + 1);
        }
    }
}
