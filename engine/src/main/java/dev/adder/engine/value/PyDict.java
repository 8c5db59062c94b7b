package dev.adder.engine.value;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A dict: entries in insertion order, found by a hash table of their indices, or by looking at each while they are few.
 * A removed entry leaves a gap (a null key) until the entries are moved together, when there is no room for another.
 */
public class PyDict extends PyObject {
    private static final int FEW = 5;
    /** Up to so many entries there is no table: looking at each hash is faster, and takes less memory. */
    private static final int SCANNED = 10;
    private static final int EMPTY = -1;
    private static final int GONE = -2;
    /** What a quick search gives when the way is long: somebody has to pay for it. */
    private static final int FAR = -2;
    private static final int QUICK = 32;
    private static final @Nullable Object[] NOTHING = {};
    private static final int[] NO_HASHES = {};

    private @Nullable Object[] keys = NOTHING;
    private @Nullable Object[] values = NOTHING;
    private int[] hashes = NO_HASHES;
    private int @Nullable [] table;
    private int used;
    private int size;
    private int changes;
    /** There are only gaps before this entry. */
    private int first;
    /** Whether a key that is neither plain text nor a plain int, but might be equal to one, was ever put. */
    private boolean foreign;

    public PyDict() {
        super(Types.DICT);
    }

    public PyDict(PyClass cls) {
        super(cls);
    }

    public int size() {
        return size;
    }

    /** One past the last entry, gaps included: the bound for {@link #keyAt}. */
    public int bound() {
        return used;
    }

    /** The first entry that is not a gap, or the bound. */
    public int first() {
        while (first < used && keys[first] == null) first++;
        return first;
    }

    /** The key of the entry, or null for a gap. */
    public @Nullable Object keyAt(int entry) {
        return entry < used ? keys[entry] : null;
    }

    /** The key of an entry that is not a gap. */
    @SuppressWarnings("NullAway") // the caller knows that there is one
    public Object presentKeyAt(int entry) {
        return keys[entry];
    }

    /** The value of an entry that is not a gap. */
    @SuppressWarnings("NullAway") // an entry with a key has a value
    public Object valueAt(int entry) {
        return values[entry];
    }

    /** Replaces the value of an entry that is not a gap. */
    public void setValueAt(int entry, Object value) {
        values[entry] = value;
    }

    /** The first entry from there on that is not a gap, or -1. */
    public int nextEntry(Ctx ctx, int from) {
        if (from < used && keys[from] != null) return from;
        if (size == 0) return -1;
        for (int i = from; i < used; i++) {
            if (keys[i] == null) continue;
            ctx.tick((i - from) >> 4);
            return i;
        }
        return -1;
    }

    /** The last entry before that one that is not a gap, or -1. */
    public int previousEntry(Ctx ctx, int before) {
        if (size == 0) return -1;
        int start = Math.min(before, used);
        for (int i = start - 1; i >= 0; i--) {
            if (keys[i] == null) continue;
            ctx.tick((start - i) >> 4);
            return i;
        }
        return -1;
    }

    public @Nullable Object get(Ctx ctx, Object key) {
        int entry = find(ctx, key, hash(ctx, key));
        return entry < 0 ? null : valueAt(entry);
    }

    public boolean contains(Ctx ctx, Object key) {
        return find(ctx, key, hash(ctx, key)) >= 0;
    }

    public void put(Ctx ctx, Object key, Object value) {
        put(ctx, key, hash(ctx, key), value);
    }

    private void put(Ctx ctx, Object key, int hash, Object value) {
        int entry = find(ctx, key, hash);
        if (entry >= 0) {
            setValueAt(entry, value);
        } else {
            if (used == keys.length) chargeGrowth(ctx);
            add(key, hash, value);
        }
    }

    /** The value of the key, which becomes the given one if there was none. */
    public Object putIfAbsent(Ctx ctx, Object key, Object value) {
        int hash = hash(ctx, key);
        int entry = find(ctx, key, hash);
        if (entry >= 0) return valueAt(entry);
        if (hasCells()) {
            put(ctx, key, value);
        } else {
            if (used == keys.length) chargeGrowth(ctx);
            add(key, hash, value);
        }
        return value;
    }

    /** Adds one to the number under the key, which starts at 0. */
    public void count(Ctx ctx, Object key) {
        int hash = hash(ctx, key);
        int entry = find(ctx, key, hash);
        if (entry < 0) {
            if (used == keys.length) chargeGrowth(ctx);
            add(key, hash, 1L);
        } else if (valueAt(entry) instanceof Long n && n < Long.MAX_VALUE) {
            setValueAt(entry, n + 1);
        } else {
            put(ctx, key, NumberOps.add(ctx, valueAt(entry), 1L));
        }
    }

    /** The value that was removed, or null. */
    public @Nullable Object remove(Ctx ctx, Object key) {
        int entry = find(ctx, key, hash(ctx, key));
        return entry < 0 ? null : removeAt(entry);
    }

    /** Sees only plain text keys: for namespaces and attributes, whose keys are names. */
    public @Nullable Object get(String key) {
        int entry = findName(key);
        return entry < 0 ? null : valueAt(entry);
    }

    /** For namespaces and other small internal dicts: not charged. */
    public void put(String key, Object value) {
        int entry = findName(key);
        if (entry >= 0) {
            setValueAt(entry, value);
        } else {
            add(key, HashOps.fold(HashOps.text(key)), value);
        }
    }

    public @Nullable Object removeText(String key) {
        int entry = findName(key);
        return entry < 0 ? null : removeAt(entry);
    }

    public void clear() {
        keys = NOTHING;
        values = NOTHING;
        hashes = NO_HASHES;
        table = null;
        foreign = false;
        used = 0;
        size = 0;
        changes++;
    }

    /** Puts all entries of the other dict, in its order; the caller has made sure that it is not this one. */
    public void putAll(Ctx ctx, PyDict other) {
        if (size == 0 && !hasCells() && !other.hasCells()) {
            copyFrom(ctx, other);
            return;
        }
        int before = other.changes;
        ctx.tick(other.used >> 4);
        for (int i = 0; i < other.bound(); i++) {
            Object key = other.keyAt(i);
            if (key == null) continue;
            Object value = other.valueAt(i);
            if (hasCells()) {
                put(ctx, key, value);
            } else {
                put(ctx, key, other.hashes[i], value);
            }
            if (other.changes != before) throw Errors.runtimeError("dict mutated during update");
        }
    }

    private void copyFrom(Ctx ctx, PyDict other) {
        boolean dense = other.used == other.size && other.size * 2 >= other.keys.length;
        int capacity = dense ? other.keys.length : other.size <= FEW ? other.size : other.size + (other.size >> 1);
        ctx.charge(40L * capacity);
        ctx.tick(other.used >> 5);
        foreign = other.foreign;
        changes++;
        first = 0;
        if (dense) {
            keys = other.keys.clone();
            values = other.values.clone();
            hashes = other.hashes.clone();
            table = other.table == null ? null : other.table.clone();
            used = other.used;
            size = other.size;
            return;
        }
        keys = new @Nullable Object[capacity];
        values = new @Nullable Object[capacity];
        hashes = new int[capacity];
        used = other.moveEntries(keys, values, hashes);
        size = used;
        table = null;
        if (capacity > SCANNED) index();
    }

    /** Removes the entry and returns its value, or the cell it was in. */
    @SuppressWarnings("NullAway") // an entry with a key has a value
    public Object removeAt(int entry) {
        Object value = values[entry];
        int[] t = table;
        if (t != null) {
            int mask = t.length - 1;
            int perturb = hashes[entry];
            int i = perturb & mask;
            while (t[i] != entry) {
                perturb >>>= 5;
                i = (i * 5 + 1 + perturb) & mask;
            }
            t[i] = GONE;
        }
        keys[entry] = null;
        values[entry] = null;
        size--;
        changes++;
        return value;
    }

    /** Removes the last entry, as {@link #previousEntry} gave it, and returns its value. */
    public Object removeLast(int entry) {
        Object value = removeAt(entry);
        used = entry;
        return value;
    }

    /** The entry of the key, or -1. May call {@code __eq__} of the program. */
    public int find(Ctx ctx, Object key, int hash) {
        if (key instanceof String s) {
            int entry = findText(s, hash);
            if (entry >= 0 || entry == EMPTY && !foreign) return entry;
        } else if (key instanceof Long l) {
            int entry = findLong(l, hash);
            if (entry >= 0 || entry == EMPTY && !foreign) return entry;
        } else if (size == 0) {
            return -1;
        }
        return findSlowly(ctx, key, hash);
    }

    private int findText(String key, int hash) {
        int[] t = table;
        if (t == null) {
            for (int e = 0; e < used; e++) {
                if (hashes[e] == hash && keys[e] instanceof String s && s.equals(key)) return e;
            }
            return -1;
        }
        int mask = t.length - 1;
        int perturb = hash;
        int i = hash & mask;
        for (int n = 0; n < QUICK; n++) {
            int e = t[i];
            if (e == EMPTY) return -1;
            if (e >= 0 && hashes[e] == hash && keys[e] instanceof String s && s.equals(key)) return e;
            perturb >>>= 5;
            i = (i * 5 + 1 + perturb) & mask;
        }
        return FAR;
    }

    private int findLong(long key, int hash) {
        int[] t = table;
        if (t == null) {
            for (int e = 0; e < used; e++) {
                if (hashes[e] == hash && keys[e] instanceof Long l && l == key) return e;
            }
            return -1;
        }
        int mask = t.length - 1;
        int perturb = hash;
        int i = hash & mask;
        for (int n = 0; n < QUICK; n++) {
            int e = t[i];
            if (e == EMPTY) return -1;
            if (e >= 0 && hashes[e] == hash && keys[e] instanceof Long l && l == key) return e;
            perturb >>>= 5;
            i = (i * 5 + 1 + perturb) & mask;
        }
        return FAR;
    }

    private int findName(String key) {
        int hash = HashOps.fold(HashOps.text(key));
        int entry = findText(key, hash);
        int[] t = table;
        if (entry != FAR || t == null) return entry;
        int mask = t.length - 1;
        int perturb = hash;
        for (int i = hash & mask; t[i] != EMPTY; i = (i * 5 + 1 + perturb) & mask) {
            int e = t[i];
            if (e >= 0 && hashes[e] == hash && key.equals(keys[e])) return e;
            perturb >>>= 5;
        }
        return -1;
    }

    private int findSlowly(Ctx ctx, Object key, int hash) {
        while (true) {
            int before = changes;
            int entry = probe(ctx, key, hash, before);
            if (changes == before) return entry;
        }
    }

    private int probe(Ctx ctx, Object key, int hash, int before) {
        int[] t = table;
        if (t == null) {
            for (int e = 0; e < used; e++) {
                if (hashes[e] == hash && keys[e] != null && same(ctx, e, key)) return e;
                if (changes != before) return -1;
            }
            return -1;
        }
        int mask = t.length - 1;
        int perturb = hash;
        int probes = 0;
        for (int i = hash & mask;; i = (i * 5 + 1 + perturb) & mask) {
            int e = t[i];
            if (e == EMPTY) return -1;
            if (e >= 0 && hashes[e] == hash) {
                if (same(ctx, e, key)) return e;
                if (changes != before) return -1;
            }
            if ((++probes & 15) == 0) ctx.tick(1);
            perturb >>>= 5;
        }
    }

    private boolean same(Ctx ctx, int entry, Object key) {
        Object k = keys[entry];
        return k != null && CompareOps.sameOrEqual(ctx, k, key);
    }

    private static int hash(Ctx ctx, Object key) {
        return key instanceof String s ? HashOps.fold(HashOps.text(s)) : HashOps.fold(HashOps.hash(ctx, key));
    }

    /** Whether values are in cells, so that entries cannot be moved as they are. */
    private boolean hasCells() {
        return this instanceof Namespace;
    }

    /** As many as in CPython, so that programs which change a dict while they go through it see the same. */
    private int nextCapacity() {
        return size < 3 ? FEW : (int) (((long) Integer.highestOneBit(size * 3 - 1) * 4) / 3);
    }

    private void chargeGrowth(Ctx ctx) {
        int more = nextCapacity() - keys.length;
        if (more > 0) ctx.charge(40L * more);
        ctx.tick(used >> 5);
    }

    private void add(Object key, int hash, Object value) {
        if (used == keys.length) grow();
        if (first > used) first = used;
        if (!foreign && !(key instanceof String) && !(key instanceof Long)) foreign = true;
        keys[used] = key;
        values[used] = value;
        hashes[used] = hash;
        int[] t = table;
        if (t != null) place(t, used, hash);
        used++;
        size++;
        changes++;
    }

    private static void place(int[] table, int entry, int hash) {
        int mask = table.length - 1;
        int perturb = hash;
        int i = hash & mask;
        while (table[i] >= 0) {
            perturb >>>= 5;
            i = (i * 5 + 1 + perturb) & mask;
        }
        table[i] = entry;
    }

    /** Makes room for at least one entry more: in longer arrays, or by moving the entries together. */
    private void grow() {
        int capacity = nextCapacity();
        @Nullable Object[] oldKeys = keys;
        if (capacity == oldKeys.length) {
            int n = moveEntries(keys, values, hashes);
            Arrays.fill(keys, n, used, null);
            Arrays.fill(values, n, used, null);
            used = n;
        } else {
            @Nullable Object[] newKeys = new @Nullable Object[capacity];
            @Nullable Object[] newValues = new @Nullable Object[capacity];
            int[] newHashes = new int[capacity];
            used = moveEntries(newKeys, newValues, newHashes);
            keys = newKeys;
            values = newValues;
            hashes = newHashes;
        }
        table = null;
        first = 0;
        if (capacity > SCANNED) index();
    }

    /** Copies the entries without the gaps; gives their number. The arrays may be this dict's own. */
    private int moveEntries(@Nullable Object[] toKeys, @Nullable Object[] toValues, int[] toHashes) {
        if (used == size) {
            System.arraycopy(keys, 0, toKeys, 0, used);
            System.arraycopy(values, 0, toValues, 0, used);
            System.arraycopy(hashes, 0, toHashes, 0, used);
            return used;
        }
        int n = 0;
        for (int i = 0; i < used; i++) {
            if (keys[i] == null) continue;
            toKeys[n] = keys[i];
            toValues[n] = values[i];
            toHashes[n++] = hashes[i];
        }
        return n;
    }

    private void index() {
        int length = Integer.highestOneBit(Math.max(keys.length, FEW) * 2 - 1) * 2;
        int[] t = new int[length];
        Arrays.fill(t, EMPTY);
        for (int e = 0; e < used; e++) if (keys[e] != null) place(t, e, hashes[e]);
        table = t;
    }

    /** The bytes that the tables of this dict stand for in the memory account. */
    public long modelledBytes() {
        return 64L + 40L * keys.length;
    }

    @Override
    public void trace(LiveData live) {
        live.add(modelledBytes());
        for (int i = 0; i < used; i++) {
            live.visit(keys[i]);
            live.visit(values[i]);
        }
        traceAttributes(live);
    }
}
