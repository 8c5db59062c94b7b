package dev.adder.engine.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Names to be found by what they may be misspelt as. A name and its misspelling by one letter share all before the
 * middle or all behind it, so that only those are compared that do.
 */
final class NameIndex {
    private static final Comparator<String> BACKWARDS = NameIndex::compareBackwards;

    private final String[] names;
    private final String[] backwards;

    NameIndex(Collection<String> names) {
        this.names = names.toArray(String[]::new);
        Arrays.sort(this.names);
        this.backwards = this.names.clone();
        Arrays.sort(backwards, BACKWARDS);
    }

    boolean contains(String name) {
        return Arrays.binarySearch(names, name) >= 0;
    }

    /** The first name in the order of the alphabet that one letter makes of this one; null when there is none. */
    @Nullable
    String near(String name) {
        int middle = name.length() / 2;
        String start = name.substring(0, middle);
        String end = name.substring(middle + 1);
        String best = null;
        for (int i = first(Arrays.binarySearch(names, start)); i < names.length && names[i].startsWith(start); i++) {
            if (!Typos.isLikely(name, names[i])) continue;
            best = names[i];
            break;
        }
        int from = first(Arrays.binarySearch(backwards, end, BACKWARDS));
        for (int i = from; i < backwards.length && backwards[i].endsWith(end); i++) {
            String other = backwards[i];
            if ((best == null || other.compareTo(best) < 0) && Typos.isLikely(name, other)) best = other;
        }
        return best;
    }

    private static int first(int found) {
        return found < 0 ? -found - 1 : found;
    }

    private static int compareBackwards(String a, String b) {
        int i = a.length();
        int j = b.length();
        while (i > 0 && j > 0) {
            int difference = a.charAt(--i) - b.charAt(--j);
            if (difference != 0) return difference;
        }
        return i - j;
    }
}
