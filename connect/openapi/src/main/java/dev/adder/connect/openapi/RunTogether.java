package dev.adder.connect.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of operations in which all words run together, such as {@code Compactconversation}, taken apart with the words
 * that the document uses for the operation. A name stays as it is when these do not account for all of it.
 */
final class RunTogether {
    private static final int MAX_LENGTH = 80;
    private static final int MAX_WORDS = 400;
    private static final int LONG_WORD = 11;
    private static final String CAPITALS = "(?<=[a-z])(?=[A-Z])";
    private static final Set<String> COMMON = Set.of("a", "an", "for", "of", "to", "in", "by", "get", "list", "create",
            "update", "delete", "set", "add", "remove", "check", "find", "and", "all", "from", "with", "on", "the");

    private RunTogether() {}

    /** The name with spaces between its words. */
    static String apart(String id, String about) {
        StringBuilder out = new StringBuilder();
        Set<String> words = null;
        for (String part : id.split("(?<=[^A-Za-z0-9])|(?=[^A-Za-z0-9])", -1)) {
            if (part.length() > LONG_WORD && part.length() <= MAX_LENGTH && part.matches("[A-Za-z]+")) {
                words = words == null ? words(about) : words;
                out.append(isStrange(part, words) ? String.join(" ", split(part, words)) : part);
            } else {
                out.append(part);
            }
        }
        return out.toString();
    }

    /** Whether there is a word in a name that is longer than words are, and is not one of these. */
    private static boolean isStrange(String part, Set<String> words) {
        for (String word : part.split(CAPITALS)) {
            if (word.length() > LONG_WORD && !words.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String about) {
        Set<String> words = new HashSet<>(COMMON);
        String cut = about.length() > 4_000 ? about.substring(0, 4_000) : about;
        for (String word : cut.replaceAll(CAPITALS, " ").toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (word.length() > 2 && words.size() < MAX_WORDS) {
                words.add(word);
                words.add(word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y"
                        : word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s");
            }
        }
        return words;
    }

    /** The fewest words that make up a name, or the name. */
    private static List<String> split(String part, Set<String> words) {
        String text = part.toLowerCase(Locale.ROOT);
        int[] count = new int[text.length() + 1];
        int[] from = new int[text.length() + 1];
        for (int end = 1; end <= text.length(); end++) {
            count[end] = Integer.MAX_VALUE;
            for (int start = 0; start < end; start++) {
                if (count[start] < Integer.MAX_VALUE - 1 && count[start] + 1 < count[end]
                        && words.contains(text.substring(start, end))) {
                    count[end] = count[start] + 1;
                    from[end] = start;
                }
            }
        }
        if (count[text.length()] == Integer.MAX_VALUE || count[text.length()] == 1) {
            return List.of(part);
        }
        List<String> parts = new ArrayList<>();
        for (int end = text.length(); end > 0; end = from[end]) {
            parts.addFirst(text.substring(from[end], end));
        }
        return parts;
    }
}
