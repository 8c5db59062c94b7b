package dev.adder.engine.value;

import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A dict: entries in insertion order, found by a hash table of their indices, or by looking at each while they are few.
 * A removed entry leaves a gap (a null key) until the next growth.
 */
public class PyDict extends PyObject {
    private static final int FEW = 8;
    private static final int EMPTY = -1;
    private static final int GONE = -2;
    private static final @Nullable Object[] NOTHING = {};
    private static final int[] NO_HASHES = {};

    private @Nullable Object[] keys = NOTHING;
    private @Nullable Object[] values = NOTHING;
    private int[] hashes = NO_HASHES;
    private int @Nullable [] table;
    private int used;
    private int size;
    private int changes;

    public PyDict() {
        super(Types.DICT);
    }

    public PyDict(PyClass cls) {
        super(cls);
    }

    public int size() {
        return size;
    }

    /** Counts every change of the set of keys; iteration compares it. */
    public int changes() {
        return changes;
    }

    /** One past the last entry, gaps included: the bound for {@link #keyAt}. */
    public int bound() {
        return used;
    }

    /** The key of the entry, or null for a gap. */
    public @Nullable Object keyAt(int entry) {
        return entry < used ? keys[entry] : null;
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

    public int hashAt(int entry) {
        return hashes[entry];
    }

    public @Nullable Object get(Ctx ctx, Object key) {
        int entry = find(ctx, key, hash(ctx, key));
        return entry < 0 ? null : valueAt(entry);
    }

    public boolean contains(Ctx ctx, Object key) {
        return find(ctx, key, hash(ctx, key)) >= 0;
    }

    public void put(Ctx ctx, Object key, Object value) {
        int hash = hash(ctx, key);
        int entry = find(ctx, key, hash);
        if (entry >= 0) {
            setValueAt(entry, value);
        } else {
            if (used == keys.length) ctx.charge(40L * (nextCapacity() - size));
            add(key, hash, value);
        }
    }

    /** The value of the key, which becomes the given one if there was none. */
    public Object putIfAbsent(Ctx ctx, Object key, Object value) {
        int hash = hash(ctx, key);
        int entry = find(ctx, key, hash);
        if (entry >= 0) return valueAt(entry);
        if (getClass() != PyDict.class) {
            put(ctx, key, value);
        } else {
            if (used == keys.length) ctx.charge(40L * (nextCapacity() - size));
            add(key, hash, value);
        }
        return value;
    }

    /** The value that was removed, or null. */
    public @Nullable Object remove(Ctx ctx, Object key) {
        int entry = find(ctx, key, hash(ctx, key));
        return entry < 0 ? null : removeAt(entry);
    }

    /** Sees only plain text keys: for namespaces and attributes, whose keys are names. */
    public @Nullable Object get(String key) {
        int entry = find(key, HashOps.fold(HashOps.text(key)));
        return entry < 0 ? null : valueAt(entry);
    }

    /** For namespaces and other small internal dicts: not charged. */
    public void put(String key, Object value) {
        int hash = HashOps.fold(HashOps.text(key));
        int entry = find(key, hash);
        if (entry >= 0) {
            setValueAt(entry, value);
        } else {
            add(key, hash, value);
        }
    }

    public @Nullable Object removeText(String key) {
        int entry = find(key, HashOps.fold(HashOps.text(key)));
        return entry < 0 ? null : removeAt(entry);
    }

    public void clear() {
        keys = NOTHING;
        values = NOTHING;
        hashes = NO_HASHES;
        table = null;
        used = 0;
        size = 0;
        changes++;
    }

    /** Puts all entries of the other dict, in its order; the caller has made sure that it is not this one. */
    public void putAll(Ctx ctx, PyDict other) {
        if (size == 0 && getClass() == PyDict.class && other.getClass() == PyDict.class) {
            copyFrom(ctx, other);
            return;
        }
        int before = other.changes;
        for (int i = 0; i < other.bound(); i++) {
            Object key = other.keyAt(i);
            if (key == null) continue;
            Object value = other.valueAt(i);
            put(ctx, key, value);
            if (other.changes != before) throw dev.adder.engine.error.Errors.runtimeError("dict mutated during update");
        }
    }

    private void copyFrom(Ctx ctx, PyDict other) {
        int capacity = other.size <= FEW ? other.size : other.size + (other.size >> 1);
        ctx.charge(40L * capacity);
        ctx.tick(other.size >> 4);
        keys = new @Nullable Object[capacity];
        values = new @Nullable Object[capacity];
        hashes = new int[capacity];
        int n = 0;
        for (int i = 0; i < other.used; i++) {
            if (other.keys[i] == null) continue;
            keys[n] = other.keys[i];
            values[n] = other.values[i];
            hashes[n++] = other.hashes[i];
        }
        used = n;
        size = n;
        table = null;
        changes++;
        if (capacity > FEW) index();
    }

    /** Removes the entry and returns its value. */
    public Object removeAt(int entry) {
        Object value = valueAt(entry);
        int[] t = table;
        if (t != null) {
            int mask = t.length - 1;
            int i = hashes[entry] & mask;
            while (t[i] != entry) i = (i + 1) & mask;
            t[i] = GONE;
        }
        keys[entry] = null;
        values[entry] = null;
        size--;
        changes++;
        if (size == 0) {
            clear();
        } else if (entry == used - 1) {
            used--;
            while (used > 0 && keys[used - 1] == null) used--;
        }
        return value;
    }

    /** The entry of the key, or -1. May call {@code __eq__} of the program. */
    public int find(Ctx ctx, Object key, int hash) {
        if (key instanceof String s) {
            int entry = find(s, hash);
            if (entry >= 0 || !foreign) return entry;
        }
        return findSlowly(ctx, key, hash);
    }

    /** Whether a key that is not plain text, but might be equal to one, was ever put. */
    private boolean foreign;

    private int find(String key, int hash) {
        int[] t = table;
        if (t == null) {
            for (int i = 0; i < used; i++) {
                Object k = keys[i];
                if (k == key || hashes[i] == hash && k instanceof String s && s.equals(key)) return i;
            }
            return -1;
        }
        int mask = t.length - 1;
        for (int i = hash & mask;; i = (i + 1) & mask) {
            int entry = t[i];
            if (entry == EMPTY) return -1;
            if (entry < 0 || hashes[entry] != hash) continue;
            Object k = keys[entry];
            if (k == key || k instanceof String s && s.equals(key)) return entry;
        }
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
            for (int i = 0; i < used; i++) {
                if (hashes[i] == hash && keys[i] != null && same(ctx, i, key)) return i;
                if (changes != before) return -1;
            }
            return -1;
        }
        int mask = t.length - 1;
        int probes = 0;
        for (int i = hash & mask;; i = (i + 1) & mask) {
            int entry = t[i];
            if (entry == EMPTY) return -1;
            if (entry >= 0 && hashes[entry] == hash && same(ctx, entry, key)) return entry;
            if (changes != before) return -1;
            if ((++probes & 15) == 0) ctx.tick(1);
        }
    }

    private boolean same(Ctx ctx, int entry, Object key) {
        Object k = keys[entry];
        return k != null && CompareOps.sameOrEqual(ctx, k, key);
    }

    private static int hash(Ctx ctx, Object key) {
        return key instanceof String s ? HashOps.fold(HashOps.text(s)) : HashOps.fold(HashOps.hash(ctx, key));
    }

    private int nextCapacity() {
        return size < 4 ? 4 : size < FEW ? FEW : size * 2;
    }

    private void add(Object key, int hash, Object value) {
        if (used == keys.length) grow();
        if (!foreign && key instanceof PyObject) foreign = true;
        keys[used] = key;
        values[used] = value;
        hashes[used] = hash;
        int[] t = table;
        if (t != null) {
            int mask = t.length - 1;
            int i = hash & mask;
            while (t[i] >= 0) i = (i + 1) & mask;
            t[i] = used;
        }
        used++;
        size++;
        changes++;
    }

    private void grow() {
        int capacity = nextCapacity();
        @Nullable Object[] newKeys = new @Nullable Object[capacity];
        @Nullable Object[] newValues = new @Nullable Object[capacity];
        int[] newHashes = new int[capacity];
        int n = 0;
        for (int i = 0; i < used; i++) {
            if (keys[i] == null) continue;
            newKeys[n] = keys[i];
            newValues[n] = values[i];
            newHashes[n++] = hashes[i];
        }
        keys = newKeys;
        values = newValues;
        hashes = newHashes;
        used = n;
        if (capacity > FEW) index();
    }

    private void index() {
        int length = Integer.highestOneBit(Math.max(keys.length, FEW) * 2 - 1) * 2;
        int[] t = new int[length];
        Arrays.fill(t, EMPTY);
        int mask = length - 1;
        for (int e = 0; e < used; e++) {
            int i = hashes[e] & mask;
            while (t[i] >= 0) i = (i + 1) & mask;
            t[i] = e;
        }
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
