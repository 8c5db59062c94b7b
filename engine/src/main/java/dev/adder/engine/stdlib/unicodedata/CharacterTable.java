package dev.adder.engine.stdlib.unicodedata;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A map from ranges of code points to short texts; looked up by binary search. */
final class CharacterTable {
    private final int[] first;
    private final int[] last;
    private final String[] values;

    CharacterTable(String words) {
        String[] all = words.split(" ");
        first = new int[all.length];
        last = new int[all.length];
        values = new String[all.length];
        for (int i = 0; i < all.length; i++) {
            int equal = all[i].indexOf('=');
            String range = all[i].substring(0, equal);
            int dash = range.indexOf('-');
            first[i] = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
            last[i] = dash < 0 ? first[i] : Integer.parseInt(range.substring(dash + 1), 16);
            values[i] = all[i].substring(equal + 1).replace('_', ' ');
        }
    }

    @Nullable
    String get(int cp) {
        int at = Arrays.binarySearch(first, cp);
        int range = at >= 0 ? at : -at - 2;
        return range >= 0 && cp <= last[range] ? values[range] : null;
    }
}
