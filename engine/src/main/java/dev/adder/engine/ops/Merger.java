package dev.adder.engine.ops;

import org.jspecify.annotations.Nullable;

/**
 * Merges two neighbouring runs of a {@link MergeSort}. While one run wins many times in a row it gallops: it looks for
 * the end of the stretch in steps that double.
 */
final class Merger {
    private static final int GALLOP = 7;

    private final MergeSort sort;
    private final Object[] keys;
    private final Object @Nullable [] values;
    private Object[] spareKeys = {};
    private Object[] spareValues = {};
    private int patience = GALLOP;
    /** Where the two runs go on, how much of them is left, and where the next element goes. */
    private int a;
    private int b;
    private int aLeft;
    private int bLeft;
    private int to;

    Merger(MergeSort sort, Object[] keys, Object @Nullable [] values) {
        this.sort = sort;
        this.keys = keys;
        this.values = values;
    }

    void merge(int aStart, int aLength, int bStart, int bLength) {
        int skipped = after(keys[bStart], keys, aStart, aLength, 0);
        a = aStart + skipped;
        aLeft = aLength - skipped;
        if (aLeft == 0) return;
        b = bStart;
        bLeft = before(keys[a + aLeft - 1], keys, b, bLength, bLength - 1);
        if (bLeft == 0) return;
        if (aLeft <= bLeft) {
            mergeUp();
        } else {
            mergeDown();
        }
    }

    /** How many of the sorted stretch come before the key; the search starts at the hint. */
    private int before(Object key, Object[] in, int from, int n, int hint) {
        int last = 0;
        int offset = 1;
        if (sort.less(in[from + hint], key)) {
            int most = n - hint;
            while (offset < most && sort.less(in[from + hint + offset], key)) {
                last = offset;
                offset = (offset << 1) + 1;
            }
            last += hint;
            offset = Math.min(offset, most) + hint;
        } else {
            int most = hint + 1;
            while (offset < most && !sort.less(in[from + hint - offset], key)) {
                last = offset;
                offset = (offset << 1) + 1;
            }
            int k = last;
            last = hint - Math.min(offset, most);
            offset = hint - k;
        }
        last++;
        while (last < offset) {
            int middle = last + ((offset - last) >> 1);
            if (sort.less(in[from + middle], key)) {
                last = middle + 1;
            } else {
                offset = middle;
            }
        }
        return offset;
    }

    /** How many of the sorted stretch come before the key or equal it; the search starts at the hint. */
    private int after(Object key, Object[] in, int from, int n, int hint) {
        int last = 0;
        int offset = 1;
        if (sort.less(key, in[from + hint])) {
            int most = hint + 1;
            while (offset < most && sort.less(key, in[from + hint - offset])) {
                last = offset;
                offset = (offset << 1) + 1;
            }
            int k = last;
            last = hint - Math.min(offset, most);
            offset = hint - k;
        } else {
            int most = n - hint;
            while (offset < most && !sort.less(key, in[from + hint + offset])) {
                last = offset;
                offset = (offset << 1) + 1;
            }
            last += hint;
            offset = Math.min(offset, most) + hint;
        }
        last++;
        while (last < offset) {
            int middle = last + ((offset - last) >> 1);
            if (sort.less(key, in[from + middle])) {
                offset = middle;
            } else {
                last = middle + 1;
            }
        }
        return offset;
    }

    private void save(int from, int length) {
        if (spareKeys.length < length) {
            sort.charge(length);
            spareKeys = new Object[length];
            if (values != null) spareValues = new Object[length];
        }
        System.arraycopy(keys, from, spareKeys, 0, length);
        if (values != null) System.arraycopy(values, from, spareValues, 0, length);
    }

    private void move(int from, int target, int count) {
        System.arraycopy(keys, from, keys, target, count);
        if (values != null) System.arraycopy(values, from, values, target, count);
    }

    private void take(int spare, int target, int count) {
        System.arraycopy(spareKeys, spare, keys, target, count);
        if (values != null) System.arraycopy(spareValues, spare, values, target, count);
    }

    /** Merges from the front, with the first run aside. */
    private void mergeUp() {
        save(a, aLeft);
        to = a;
        a = 0;
        try {
            takeB();
            if (bLeft == 0 || onlyLastOfA()) return;
            while (true) {
                if (alternateUp()) return;
                patience++;
                if (gallopUp()) return;
                patience++;
            }
        } finally {
            take(a, to, aLeft);
        }
    }

    private void takeB() {
        move(b++, to++, 1);
        bLeft--;
    }

    private void takeA() {
        take(a++, to++, 1);
        aLeft--;
    }

    /** When one element of the first run is left it is the greatest: the second run goes before it as it is. */
    private boolean onlyLastOfA() {
        if (aLeft != 1) return false;
        move(b, to, bLeft);
        to += bLeft;
        return true;
    }

    /** Element by element, until a run is used up (true) or one wins too often (false). */
    private boolean alternateUp() {
        int aWins = 0;
        int bWins = 0;
        while (aWins < patience && bWins < patience) {
            if (sort.less(keys[b], spareKeys[a])) {
                takeB();
                bWins++;
                aWins = 0;
                if (bLeft == 0) return true;
            } else {
                takeA();
                aWins++;
                bWins = 0;
                if (onlyLastOfA()) return true;
            }
        }
        return false;
    }

    /** Stretch by stretch, until a run is used up (true) or the stretches are short (false). */
    private boolean gallopUp() {
        int aWins;
        int bWins;
        do {
            if (patience > 1) patience--;
            aWins = after(keys[b], spareKeys, a, aLeft, 0);
            if (aWins > 0) {
                take(a, to, aWins);
                to += aWins;
                a += aWins;
                aLeft -= aWins;
                if (onlyLastOfA() || aLeft == 0) return true;
            }
            takeB();
            if (bLeft == 0) return true;
            bWins = before(spareKeys[a], keys, b, bLeft, 0);
            if (bWins > 0) {
                move(b, to, bWins);
                to += bWins;
                b += bWins;
                bLeft -= bWins;
                if (bLeft == 0) return true;
            }
            takeA();
            if (onlyLastOfA()) return true;
        } while (aWins >= GALLOP || bWins >= GALLOP);
        return false;
    }

    /** Merges from the back, with the second run aside; {@link #a} and {@link #b} are the starts of what is left. */
    private void mergeDown() {
        save(b, bLeft);
        to = b + bLeft - 1;
        try {
            takeLastOfA();
            if (aLeft == 0 || onlyFirstOfB()) return;
            while (true) {
                if (alternateDown()) return;
                patience++;
                if (gallopDown()) return;
                patience++;
            }
        } finally {
            take(0, to - bLeft + 1, bLeft);
        }
    }

    private void takeLastOfA() {
        move(a + --aLeft, to--, 1);
    }

    private void takeLastOfB() {
        take(--bLeft, to--, 1);
    }

    /** When one element of the second run is left it is the least: the first run goes behind it as it is. */
    private boolean onlyFirstOfB() {
        if (bLeft != 1) return false;
        to -= aLeft;
        move(a, to + 1, aLeft);
        return true;
    }

    private boolean alternateDown() {
        int aWins = 0;
        int bWins = 0;
        while (aWins < patience && bWins < patience) {
            if (sort.less(spareKeys[bLeft - 1], keys[a + aLeft - 1])) {
                takeLastOfA();
                aWins++;
                bWins = 0;
                if (aLeft == 0) return true;
            } else {
                takeLastOfB();
                bWins++;
                aWins = 0;
                if (onlyFirstOfB()) return true;
            }
        }
        return false;
    }

    private boolean gallopDown() {
        int aWins;
        int bWins;
        do {
            if (patience > 1) patience--;
            aWins = aLeft - after(spareKeys[bLeft - 1], keys, a, aLeft, aLeft - 1);
            if (aWins > 0) {
                to -= aWins;
                aLeft -= aWins;
                move(a + aLeft, to + 1, aWins);
                if (aLeft == 0) return true;
            }
            takeLastOfB();
            if (onlyFirstOfB()) return true;
            bWins = bLeft - before(keys[a + aLeft - 1], spareKeys, 0, bLeft, bLeft - 1);
            if (bWins > 0) {
                to -= bWins;
                bLeft -= bWins;
                take(bLeft, to + 1, bWins);
                if (onlyFirstOfB() || bLeft == 0) return true;
            }
            takeLastOfA();
            if (aLeft == 0) return true;
        } while (aWins >= GALLOP || bWins >= GALLOP);
        return false;
    }
}
