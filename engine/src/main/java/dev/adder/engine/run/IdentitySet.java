package dev.adder.engine.run;

import org.jspecify.annotations.Nullable;

/**
 * Objects by identity, in five to eleven bytes each: a census sees millions of them just when memory is short. It is
 * cut into parts that grow one after the other, so that growing never needs all of it twice.
 */
final class IdentitySet {
    private static final int PARTS = 32;
    private static final int LEAST = 16;

    private final @Nullable Object[][] parts = new @Nullable Object[PARTS][LEAST];
    private final int[] sizes = new int[PARTS];

    /** Whether it was not there before. */
    boolean add(Object o) {
        int hash = hash(o);
        int part = hash & (PARTS - 1);
        @Nullable Object[] table = parts[part];
        int i = place(table, o, hash);
        if (table[i] != null) return false;
        table[i] = o;
        if (++sizes[part] > table.length - (table.length >> 2)) grow(part);
        return true;
    }

    boolean contains(Object o) {
        int hash = hash(o);
        @Nullable Object[] table = parts[hash & (PARTS - 1)];
        return table[place(table, o, hash)] != null;
    }

    /** Where the object is, or where there is room for it. */
    private static int place(@Nullable Object[] table, Object o, int hash) {
        int mask = table.length - 1;
        int i = (hash >>> 5) & mask;
        while (table[i] != null && table[i] != o) i = (i + 1) & mask;
        return i;
    }

    private void grow(int part) {
        @Nullable Object[] old = parts[part];
        @Nullable Object[] table = new @Nullable Object[old.length * 2];
        for (Object o : old) if (o != null) table[place(table, o, hash(o))] = o;
        parts[part] = table;
    }

    private static int hash(Object o) {
        int hash = System.identityHashCode(o) * 0x9E37_79B1;
        return hash ^ (hash >>> 15);
    }
}
