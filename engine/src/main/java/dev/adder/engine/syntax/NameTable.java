package dev.adder.engine.syntax;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The names of one text: equal names are one string, and no string is made for one that was there before. What the
 * hash multiplies by is not known to programs, so that they cannot have names that collide.
 */
final class NameTable {
    static final int FACTOR = new SplittableRandom().nextInt() | 1;

    private @Nullable String[] names = new @Nullable String[32];
    private int size;

    /** The hash of a part of a text, in this process. */
    static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) hash = FACTOR * hash + text[i];
        return hash;
    }

    /** The place of a name, or where it would go. The table is never full and its size a power of two. */
    static int place(@Nullable String[] table, char[] text, int start, int end, int hash) {
        int mask = table.length - 1;
        int i = (hash ^ hash >>> 15) & mask;
        for (String name = table[i]; name != null; name = table[i]) {
            if (equal(name, text, start, end)) return i;
            i = i + 1 & mask;
        }
        return i;
    }

    private static boolean equal(String name, char[] text, int start, int end) {
        if (name.length() != end - start) return false;
        for (int i = 0; i < end - start; i++) {
            if (name.charAt(i) != text[start + i]) return false;
        }
        return true;
    }

    /** The name that stands there in a source, whose characters are given beside it. */
    String name(String source, char[] text, int start, int end, int hash) {
        int i = place(names, text, start, end, hash);
        String known = names[i];
        return known != null ? known : add(i, source.substring(start, end));
    }

    /** The string to use for an equal one. */
    String same(String name) {
        char[] text = name.toCharArray();
        int i = place(names, text, 0, text.length, hash(text, 0, text.length));
        String known = names[i];
        return known != null ? known : add(i, name);
    }

    private String add(int place, String name) {
        names[place] = name;
        if (++size * 2 > names.length) grow();
        return name;
    }

    private void grow() {
        @Nullable String[] old = names;
        names = new @Nullable String[old.length * 2];
        for (String name : old) {
            if (name == null) continue;
            char[] text = name.toCharArray();
            names[place(names, text, 0, text.length, hash(text, 0, text.length))] = name;
        }
    }
}
