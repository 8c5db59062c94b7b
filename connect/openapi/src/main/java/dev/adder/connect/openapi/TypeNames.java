package dev.adder.connect.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Class names of schemas: the name a document gives, as {@code CamelCase}; of dotted names as many last parts as tell
 * them apart, so that {@code api.v2.account.call} is {@code Call}. They depend on the document alone.
 */
final class TypeNames {
    private static final int MAX_LENGTH = 60;
    private static final int MAX_INNER = 50;

    /** Names that mean something else in a stub. */
    private static final Set<String> RESERVED = Set.of("Any", "Awaitable", "Callable", "Decimal", "False", "Iterable",
            "Iterator", "List", "Dict", "Literal", "Media", "Never", "None", "NotRequired",
            "Optional", "Result", "True",
            "Tuple", "TypedDict", "Union", "Exception");

    private final Map<String, String> byId = new HashMap<>();
    private final Set<String> taken = new HashSet<>(RESERVED);

    private TypeNames() {}

    /** The names of a document's shared schemas, by their place. */
    static TypeNames of(Map<String, Spot> schemas) {
        TypeNames names = new TypeNames();
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (String key : schemas.keySet()) {
            byName.computeIfAbsent(last(key, 1), n -> new ArrayList<>()).add(key);
        }
        Map<String, String> later = new LinkedHashMap<>();
        byName.forEach((name, keys) -> {
            if (keys.size() == 1 && (!RESERVED.contains(name) || last(keys.getFirst(), 2).equals(name))) {
                names.give(schemas, keys.getFirst(), name);
            } else {
                keys.forEach(key -> later.put(key, name));
            }
        });
        later.keySet().forEach(key -> names.give(schemas, key, names.telling(key)));
        return names;
    }

    private void give(Map<String, Spot> schemas, String key, String name) {
        Spot spot = schemas.get(key);
        if (spot != null) {
            byId.put(spot.id(), free(name));
        }
    }

    private String telling(String key) {
        int parts = key.split("[./]").length;
        for (int i = Math.min(2, parts); i <= parts; i++) {
            String name = last(key, i);
            if (!taken.contains(name)) {
                return name;
            }
        }
        return last(key, parts);
    }

    private static String last(String key, int count) {
        String[] parts = key.split("[./]");
        StringBuilder name = new StringBuilder();
        for (int i = Math.max(0, parts.length - count); i < parts.length; i++) {
            name.append(pascal(parts[i].replaceFirst("(?<=[a-z])_enum_(?=[a-z])", "_")));
        }
        return name.isEmpty() ? "Schema" : name.toString();
    }

    /** The name of the schema at a place. */
    String of(Spot schema) {
        String known = byId.get(schema.id());
        if (known == null) {
            String pointer = schema.pointer();
            String last = pointer.substring(pointer.lastIndexOf('/') + 1);
            String file = schema.source().name().replaceAll("^.*/|\\.[A-Za-z]+$", "");
            String name = pascal(last.isEmpty() ? file : last);
            known = free(name.isEmpty() ? "Schema" : name);
            byId.put(schema.id(), known);
        }
        return known;
    }

    /** Whether a shared schema has this name. */
    boolean isTaken(String name) {
        return taken.contains(name);
    }

    private String free(String wanted) {
        String name = wanted;
        if (RESERVED.contains(name)) {
            name = wanted + "Object";
        }
        String base = name;
        for (int i = 2; !taken.add(name); i++) {
            name = base + i;
        }
        return name;
    }

    /** The words of a text as one class name of ASCII letters and digits; capitals stay. */
    static String pascal(String text) {
        StringBuilder out = new StringBuilder();
        boolean upper = true;
        for (int i = 0; i < text.length() && out.length() < MAX_LENGTH; i++) {
            char c = text.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                if (out.isEmpty() && Character.isDigit(c)) {
                    out.append('N');
                }
                out.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            } else if (c != '\'') {
                upper = true;
            }
        }
        return out.toString();
    }

    /** The name of what has no name of its own inside something: that of both, or only the end of a long one. */
    static String inner(String owner, String key) {
        String inner = pascal(key);
        if (owner.length() + inner.length() <= MAX_INNER) {
            return owner + inner;
        }
        int start = owner.length();
        for (int words = 0; start > 0 && words < 2; words++) {
            start--;
            while (start > 0 && !Character.isUpperCase(owner.charAt(start))) {
                start--;
            }
        }
        return owner.substring(start) + inner;
    }

    /** What one item of a list of this name is called: {@code Edit} for {@code Edits}. */
    static String one(String name) {
        int length = name.length();
        if (length > 4 && name.endsWith("ies")) {
            return name.substring(0, length - 3) + "y";
        }
        boolean plural = length > 3 && name.endsWith("s") && !name.endsWith("ss") && !name.endsWith("us")
                && !name.endsWith("is");
        return plural ? name.substring(0, length - 1) : name + "Item";
    }
}
