package dev.adder.engine.ops;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/**
 * One sort of keys, with values that move along: natural runs, short ones made longer by insertion, merged in the order
 * that their powers give (Munro and Wild's powersort). It asks the same comparisons as CPython, so that keys without a
 * consistent order end up in the same places. Comparisons may fail, or change anything but the arrays.
 */
final class MergeSort {
    private enum Kind { LONG, DOUBLE, TEXT, TUPLE, ANY }

    private final Ctx ctx;
    private final Object[] keys;
    private final Object @Nullable [] values;
    private final Kind kind;
    private final int[] runStart = new int[64];
    private final int[] runLength = new int[64];
    private final int[] runPower = new int[64];
    private int runs;
    private final Merger merger;

    MergeSort(Ctx ctx, Object[] keys, Object @Nullable [] values) {
        this.ctx = ctx;
        this.keys = keys;
        this.values = values;
        this.kind = kind(keys);
        this.merger = new Merger(this, keys, values);
    }

    private static Kind kind(Object[] keys) {
        if (SortOps.all(keys, Long.class)) return Kind.LONG;
        if (SortOps.all(keys, Double.class)) return Kind.DOUBLE;
        if (SortOps.all(keys, String.class)) return Kind.TEXT;
        for (Object key : keys) if (!(key instanceof PyTuple t) || t.type() != Types.TUPLE) return Kind.ANY;
        return Kind.TUPLE;
    }

    boolean less(Object a, Object b) {
        ctx.step();
        return switch (kind) {
            case LONG -> (Long) a < (Long) b;
            case DOUBLE -> (Double) a < (Double) b;
            case TEXT -> {
                ctx.pass(Math.min(((String) a).length(), ((String) b).length()));
                yield ((String) a).compareTo((String) b) < 0;
            }
            case TUPLE -> tupleLess((PyTuple) a, (PyTuple) b);
            case ANY -> CompareOps.lt(ctx, a, b);
        };
    }

    /** Pays for space to set a run aside. */
    void charge(int length) {
        ctx.charge(8L * length * (values == null ? 1 : 2));
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
            mergeStronger(length, n);
            runStart[runs] = from;
            runLength[runs++] = length;
            from += length;
        }
        while (runs > 1) mergeAt(runs > 2 && runLength[runs - 3] < runLength[runs - 1] ? runs - 3 : runs - 2);
    }

    /** Merges what comes before a new run in the order of powers. */
    private void mergeStronger(int newLength, int n) {
        if (runs == 0) return;
        int power = power(runStart[runs - 1], runLength[runs - 1], newLength, n);
        while (runs > 1 && runPower[runs - 2] > power) mergeAt(runs - 2);
        runPower[runs - 1] = power;
    }

    /** How deep in a balanced tree of merges the border between two runs stands. */
    private static int power(int start, int length, int nextLength, int n) {
        long a = 2L * start + length;
        long b = a + length + nextLength;
        int power = 0;
        while (true) {
            power++;
            if (a >= n) {
                a -= n;
                b -= n;
            } else if (b >= n) {
                return power;
            }
            a <<= 1;
            b <<= 1;
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
        merger.merge(a, aLength, b, bLength);
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
            do
                i++;
            while (i < end && less(keys[i], keys[i - 1]));
            turn(keys, from, i);
            if (values != null) turn(values, from, i);
        } else {
            do
                i++;
            while (i < end && !less(keys[i], keys[i - 1]));
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
}
