package dev.adder.engine.value;

import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import org.jspecify.annotations.Nullable;

/**
 * A set or frozenset: an open hash table with CPython's probing and growth, so that sets of numbers iterate in
 * CPython's order.
 */
public final class PySet extends PyObject {
    private static final int LINEAR_PROBES = 9;
    private static final Object DUMMY = new Object();

    private @Nullable Object[] table = new @Nullable Object[8];
    private long[] hashes = new long[8];
    private int fill;
    private int used;
    private int finger;
    private int changes;
    private long hash;
    private boolean hashed;

    public PySet() {
        super(Types.SET);
    }

    public PySet(PyClass cls) {
        super(cls);
    }

    public int size() {
        return used;
    }

    /** Counts every change; iteration compares the size as CPython does. */
    public int changes() {
        return changes;
    }

    /** One past the last place: the bound for {@link #at}. */
    public int bound() {
        return table.length;
    }

    /** The element at a place of the table, or null. */
    public @Nullable Object at(int place) {
        if (place >= table.length) return null;
        Object key = table[place];
        return key == DUMMY ? null : key;
    }

    public long hashAt(int place) {
        return hashes[place];
    }

    public boolean contains(Ctx ctx, Object key) {
        return find(ctx, key, HashOps.hash(ctx, key)) >= 0;
    }

    public boolean contains(Ctx ctx, Object key, long hash) {
        return find(ctx, key, hash) >= 0;
    }

    /** True if the element was not there before. */
    public boolean add(Ctx ctx, Object key) {
        return add(ctx, key, HashOps.hash(ctx, key));
    }

    public boolean add(Ctx ctx, Object key, long hash) {
        while (true) {
            int before = changes;
            int free = findFree(ctx, key, hash, before);
            if (changes != before) continue;
            if (free < 0) return false;
            boolean again = table[free] == DUMMY;
            table[free] = key;
            hashes[free] = hash;
            used++;
            changes++;
            if (again) return true;
            fill++;
            if ((long) fill * 5 >= (table.length - 1) * 3L) resize(ctx, used > 50000 ? used * 2 : used * 4);
            return true;
        }
    }

    /** The place for the key, or -1 if the key is there: the last one given up on the way, or the first unused. */
    private int findFree(Ctx ctx, Object key, long hash, int before) {
        int mask = table.length - 1;
        int givenUp = -1;
        long perturb = hash;
        int i = (int) (hash & mask);
        for (int rounds = 0;; rounds++) {
            int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
            for (int p = 0; p <= probes; p++) {
                Object k = table[i + p];
                if (k == null) return givenUp < 0 ? i + p : givenUp;
                if (k == DUMMY) {
                    givenUp = i + p;
                } else if (hashes[i + p] == hash) {
                    if (same(ctx, k, key)) return -1;
                    if (changes != before) return -1;
                }
            }
            if (rounds > 3) ctx.tick(1);
            perturb >>>= 5;
            i = (int) ((i * 5L + 1 + perturb) & mask);
        }
    }

    private int find(Ctx ctx, Object key, long hash) {
        int first = (int) hash & table.length - 1;
        Object k = table[first];
        if (k == null) return -1;
        if (k == key) return first;
        while (true) {
            int before = changes;
            int place = probe(ctx, key, hash, before);
            if (changes == before) return place;
        }
    }

    private int probe(Ctx ctx, Object key, long hash, int before) {
        int mask = table.length - 1;
        long perturb = hash;
        int i = (int) (hash & mask);
        for (int rounds = 0;; rounds++) {
            int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
            for (int p = 0; p <= probes; p++) {
                Object k = table[i + p];
                if (k == null) return -1;
                if (hashes[i + p] == hash && k != DUMMY) {
                    if (same(ctx, k, key)) return i + p;
                    if (changes != before) return -1;
                }
            }
            if (rounds > 3) ctx.tick(1);
            perturb >>>= 5;
            i = (int) ((i * 5L + 1 + perturb) & mask);
        }
    }

    private static boolean same(Ctx ctx, Object k, Object key) {
        if (k instanceof Long a && key instanceof Long b) return a.longValue() == b.longValue();
        if (k instanceof String a && key instanceof String b) return a.equals(b);
        return CompareOps.sameOrEqual(ctx, k, key);
    }

    public boolean remove(Ctx ctx, Object key) {
        return remove(ctx, key, HashOps.hash(ctx, key));
    }

    public boolean remove(Ctx ctx, Object key, long hash) {
        int place = find(ctx, key, hash);
        if (place < 0) return false;
        removeAt(place);
        return true;
    }

    /** Removes the element of a place. */
    public void removeAt(int place) {
        table[place] = DUMMY;
        hashes[place] = -1;
        used--;
        changes++;
    }

    /** Removes and returns an element, going round the table as CPython does; null if there is none. */
    public @Nullable Object pop(Ctx ctx) {
        if (used == 0) return null;
        int mask = table.length - 1;
        int i = finger & mask;
        int skipped = 0;
        while (at(i) == null) {
            i = (i + 1) & mask;
            skipped++;
        }
        ctx.tick(skipped >> 4);
        Object key = at(i);
        removeAt(i);
        finger = i + 1;
        return key;
    }

    public void clear() {
        table = new @Nullable Object[8];
        hashes = new long[8];
        fill = 0;
        used = 0;
        finger = 0;
        changes++;
    }

    /** Adds all elements of another set, with CPython's shortcuts, which decide the order. */
    public void addAll(Ctx ctx, PySet other) {
        if (other == this || other.used == 0) return;
        if ((long) (fill + other.used) * 5 >= (table.length - 1) * 3L) resize(ctx, (used + other.used) * 2);
        if (fill == 0 && table.length == other.table.length && other.fill == other.used) {
            ctx.tick(other.table.length >> 5);
            table = other.table.clone();
            hashes = other.hashes.clone();
            fill = other.fill;
            used = other.used;
            changes++;
            return;
        }
        if (fill == 0) {
            ctx.tick(other.table.length >> 4);
            for (int i = 0; i < other.table.length; i++) {
                Object key = other.at(i);
                if (key != null) insertClean(key, other.hashes[i]);
            }
            fill = other.used;
            used = other.used;
            changes++;
            return;
        }
        ctx.tick(other.table.length >> 3);
        for (int i = 0; i < other.table.length; i++) {
            Object key = other.at(i);
            if (key != null) add(ctx, key, other.hashes[i]);
        }
    }

    /** Makes room for that many more elements at once, where CPython does. */
    public void reserve(Ctx ctx, int more) {
        if ((fill + (long) more) * 5 >= (table.length - 1) * 3L) resize(ctx, (used + more) * 2);
    }

    /** Gets rid of the traces of removed elements when they are many, as CPython does after a difference. */
    public void compact(Ctx ctx) {
        if (fill - used > (table.length - 1) / 4) resize(ctx, used > 50000 ? used * 2 : used * 4);
    }

    /** Takes over the elements of another set, which is not used any more. */
    public void take(PySet other) {
        table = other.table;
        hashes = other.hashes;
        fill = other.fill;
        used = other.used;
        changes++;
    }

    /**
     * A set in the order of a display of constants: CPython makes a frozenset of them, when it compiles makes another
     * of that one's elements, and puts these into a new set.
     */
    public PySet unfolded(Ctx ctx) {
        PySet again = new PySet();
        ctx.charge(400);
        for (int i = 0; i < table.length; i++) {
            Object key = at(i);
            if (key != null) again.add(ctx, key, hashes[i]);
        }
        PySet result = new PySet();
        result.addAll(ctx, again);
        return result;
    }

    private void resize(Ctx ctx, int least) {
        int length = 8;
        while (length <= least) length <<= 1;
        ctx.charge(16L * length);
        ctx.tick((length + table.length) >> 5);
        @Nullable Object[] oldTable = table;
        long[] oldHashes = hashes;
        table = new @Nullable Object[length];
        hashes = new long[length];
        for (int i = 0; i < oldTable.length; i++) {
            Object key = oldTable[i];
            if (key != null && key != DUMMY) insertClean(key, oldHashes[i]);
        }
        fill = used;
    }

    private void insertClean(Object key, long keyHash) {
        int mask = table.length - 1;
        long perturb = keyHash;
        int i = (int) (keyHash & mask);
        while (true) {
            int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
            for (int p = 0; p <= probes; p++) {
                if (table[i + p] == null) {
                    table[i + p] = key;
                    hashes[i + p] = keyHash;
                    return;
                }
            }
            perturb >>>= 5;
            i = (int) ((i * 5L + 1 + perturb) & mask);
        }
    }

    /** CPython's frozenset hash: the same for equal sets, whatever their history. */
    public long frozenHash(Ctx ctx) {
        if (!hashed) {
            hash = contentHash(ctx);
            hashed = true;
        }
        return hash;
    }

    /** The hash of a frozenset with the elements of this set as they are now. */
    public long contentHash(Ctx ctx) {
        ctx.tick(table.length >> 4);
        long h = 0;
        for (int i = 0; i < table.length; i++) {
            if (at(i) != null) h ^= shuffle(hashes[i]);
        }
        h ^= (used + 1) * 1927868237L;
        h ^= (h >>> 11) ^ (h >>> 25);
        h = h * 69069L + 907133923L;
        return h == -1 ? 590923713L : h;
    }

    private static long shuffle(long h) {
        return ((h ^ 89869747L) ^ (h << 16)) * 3644798167L;
    }

    public long modelledBytes() {
        return 64L + 16L * table.length;
    }

    @Override
    public void trace(LiveData live) {
        live.add(modelledBytes());
        for (int i = 0; i < table.length; i++) live.visit(at(i));
        traceAttributes(live);
    }
}
