package dev.adder.engine.type;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known name that was most likely meant. */
public final class Spelling {
    private static final int MAX_LENGTH = 64;
    /** So many names are looked at: those of any API, not those of a program that is one long list of names. */
    private static final int MOST_NAMES = 5_000;

    private Spelling() {}

    /** The nearest known name, or null when none is near; of several, the first in the order of the alphabet. */
    public static @Nullable String nearest(String word, Collection<String> known) {
        if (word.isEmpty() || word.length() > MAX_LENGTH) {
            return null;
        }
        String plain = plain(word);
        String best = null;
        int limit = Math.max(1, plain.length() / 3);
        int bestDistance = limit + 1;
        int looked = 0;
        for (String name : known) {
            if (++looked > MOST_NAMES) {
                break;
            }
            if (name.length() > MAX_LENGTH || name.equals(word)) {
                continue;
            }
            int distance = distance(plain, plain(name), Math.min(bestDistance, limit) + 1);
            boolean tie = best != null && distance == bestDistance && name.compareTo(best) < 0;
            if (distance < bestDistance || tie) {
                best = name;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** The words {@code ". Did you mean 'x'?"}, or nothing when no known name is near. */
    public static String hint(String word, Collection<String> known) {
        String nearest = nearest(word, known);
        return nearest == null ? "" : ". Did you mean '" + nearest + "'?";
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** Edit distance with swaps of neighbours; gives up at the bound. */
    private static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) >= bound) {
            return bound;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                boolean swapped = i > 1 && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
