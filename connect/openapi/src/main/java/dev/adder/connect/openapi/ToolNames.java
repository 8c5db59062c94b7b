package dev.adder.connect.openapi;

import dev.adder.sdk.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What programs call operations and their parameters. Names come from the document alone, so that they stay as long as
 * it does: from an operation's id, without what its tag says already, else from its method and path.
 */
final class ToolNames {
    private static final Set<String> TITLE_NOISE =
            Set.of("api", "apis", "rest", "openapi", "open", "swagger", "http", "service", "platform", "public",
                    "the", "specification", "reference", "documentation", "v1", "v2", "v3");

    private static final int MAX_NAME = 60;
    private static final int MAX_TAIL = 30;

    private final String prefix;

    private ToolNames(String prefix) {
        this.prefix = prefix;
    }

    /**
     * An operation that needs a name.
     *
     * @param method its HTTP method
     * @param path its path
     * @param id its id, or empty
     * @param tag its first tag, or empty
     */
    record Named(String method, String path, String id, String tag) {}

    /** Names for a document with these tags. */
    static ToolNames of(Set<String> tags) {
        return new ToolNames(commonPrefix(new ArrayList<>(new TreeSet<>(tags))));
    }

    /** The name of a document that has only a title: its telling words. */
    static String ofTitle(String title) {
        String cut = title.length() > 200 ? title.substring(0, 200) : title;
        List<String> words = new ArrayList<>();
        for (String word : cut.split("[^A-Za-z0-9]+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!lower.isEmpty() && !TITLE_NOISE.contains(lower) && words.size() < 3) {
                words.add(lower);
            }
        }
        return words.isEmpty() ? "api" : Names.namespace(String.join("_", words));
    }

    /** Words that all tags start with say nothing. */
    private static String commonPrefix(List<String> tags) {
        if (tags.size() < 3) {
            return "";
        }
        String first = tags.getFirst();
        String last = tags.getLast();
        int end = 0;
        while (end < Math.min(first.length(), last.length()) && first.charAt(end) == last.charAt(end)) {
            end++;
        }
        while (end > 0) {
            int at = end;
            if (tags.stream().allMatch(t -> t.length() > at && startsWord(t, at))) {
                return first.substring(0, end);
            }
            end--;
        }
        return "";
    }

    private static boolean startsWord(String text, int at) {
        char before = text.charAt(at - 1);
        char c = text.charAt(at);
        boolean separated = !Character.isLetterOrDigit(before);
        return Character.isLetterOrDigit(c) && separated
                || Character.isUpperCase(c) && !Character.isUpperCase(before);
    }

    /** The namespace of a tag, within that of the document. */
    String namespace(String document, String tag) {
        String own = tag.startsWith(prefix) ? tag.substring(prefix.length()) : tag;
        String name = own.isBlank() ? "" : Names.function(own);
        if (document.isEmpty()) {
            return Names.namespace(name);
        }
        return name.isEmpty() || name.equals(document) ? document : document + "." + name;
    }

    /** Names of operations, unique within their tags; the same operations get the same names in any order. */
    Map<Named, String> functions(List<Named> operations) {
        Map<String, List<Named>> byName = new HashMap<>();
        for (Named operation : operations) {
            byName.computeIfAbsent(operation.tag + "\n" + function(operation), n -> new ArrayList<>()).add(operation);
        }
        Map<Named, String> names = new HashMap<>();
        byName.forEach((key, same) -> {
            String name = key.substring(key.indexOf('\n') + 1);
            if (same.size() == 1) {
                names.put(same.getFirst(), name);
            } else {
                tellApart(same, name, names);
            }
        });
        return names;
    }

    /** Names for operations that would have the same: the words in which their ids differ come last. */
    private static void tellApart(List<Named> same, String name, Map<Named, String> names) {
        List<List<String>> words = same.stream().map(o -> words(o.id.isBlank() ? o.method + " " + o.path : o.id))
                .toList();
        int shared = 0;
        while (true) {
            int at = shared;
            if (words.stream().anyMatch(w -> w.size() <= at || !w.get(at).equals(words.getFirst().get(at)))) {
                break;
            }
            shared++;
        }
        for (int i = 0; i < same.size(); i++) {
            List<String> own = words.get(i);
            String tail = String.join("_", own.subList(Math.min(shared, own.size()), own.size()));
            String shortTail = tail.length() > MAX_TAIL ? tail.substring(0, MAX_TAIL) : tail;
            String head = name;
            while (!shortTail.isEmpty() && head.length() + shortTail.length() >= MAX_NAME && head.indexOf('_') > 0) {
                head = head.substring(0, head.lastIndexOf('_'));
            }
            names.put(same.get(i), shortTail.isEmpty() || head.endsWith("_" + shortTail) ? name
                    : Names.function(head + "_" + shortTail));
        }
    }

    private static List<String> words(String id) {
        String cut = id.length() > 400 ? id.substring(0, 400) : id;
        String spaced = cut.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(spaced.split("[^a-z0-9]+")).filter(w -> !w.isEmpty()).toList();
    }

    private String function(Named operation) {
        String id = withoutAddress(operation);
        if (id.isBlank()) {
            return fromPath(operation);
        }
        int slash = id.indexOf('/');
        if (slash > 0 && Names.function(id.substring(0, slash)).equals(Names.function(operation.tag))) {
            id = id.substring(slash + 1);
        }
        String name = whole(id);
        String own = operation.tag.startsWith(prefix) ? operation.tag.substring(prefix.length()) : operation.tag;
        String twice = own.isBlank() ? "" : Names.function(own) + "_";
        boolean repeats = !twice.isEmpty() && name.startsWith(twice) && name.length() > twice.length()
                && id.matches("(?s)[A-Za-z0-9]+[_./ -].*");
        return repeats ? whole(name.substring(twice.length())) : name;
    }

    /** A function's name; a long one ends with a whole word. */
    private static String whole(String original) {
        String name = Names.function(original);
        boolean cut = original.length() > name.length() && name.equals(Names.function(original + "x"));
        return cut && name.indexOf('_') > 0
                ? name.substring(0, name.lastIndexOf('_')).replaceFirst("(_\\d+)+$", "")
                : name;
    }

    /** Some frameworks add path and method to the name of a function. */
    private static String withoutAddress(Named operation) {
        String id = operation.id.length() > 400 ? operation.id.substring(0, 400) : operation.id;
        String address = operation.path.replaceAll("[^A-Za-z0-9_]", "_") + "_"
                + operation.method.toLowerCase(Locale.ROOT);
        return id.length() > address.length() && id.endsWith(address)
                ? id.substring(0, id.length() - address.length())
                : id;
    }

    /** {@code GET /users/{id}/posts/{post}} as {@code get_users_posts_by_post}. */
    private static String fromPath(Named operation) {
        StringBuilder words = new StringBuilder(operation.method.toLowerCase(Locale.ROOT));
        String[] segments = operation.path.split("/");
        for (int i = 0; i < segments.length; i++) {
            String segment = segments[i];
            if (segment.startsWith("{")) {
                words.append(i == segments.length - 1 ? " by " + segment : "");
            } else {
                words.append(' ').append(segment);
            }
        }
        return whole(words.toString());
    }

    /** The name of a parameter; {@code StartTime<} is {@code start_time_lt}. */
    static String parameter(String original) {
        String text = original.replace("<=", " lte").replace(">=", " gte").replace("<", " lt").replace(">", " gt");
        String name = Names.function(text);
        boolean nothing = name.equals("tool") && !original.toLowerCase(Locale.ROOT).contains("tool");
        return nothing ? "arg" : name;
    }
}
