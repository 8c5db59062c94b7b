package dev.adder.sdk;

import dev.adder.engine.type.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lists of literals are called that come again or are long: by what the places where they stand have in common,
 * so that {@code sms_method} and {@code voice_method} share {@code Method}, and with the name of what is around them
 * where that would mean several.
 */
final class LiteralNames {
    private static final int MAX_PLACES = 200;
    private static final int MAX_LENGTH = 45;
    private static final int MANY_NAMES = 4;
    private static final int SHORT = 60;
    private static final Set<String> VAGUE = Set.of("Type", "Op", "Value", "Kind", "Object", "Values");

    private final Map<Type.Literal, Places> places = new LinkedHashMap<>();

    /** Where a literal stands: how often, under which names, within what. */
    private static final class Places {
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> records = new LinkedHashSet<>();
        private final Set<String> tools = new LinkedHashSet<>();
        private int uses;
    }

    /** Remembers that a literal stands somewhere; what is around it, a record or a tool, may be empty. */
    void met(Type.Literal literal, String where, String around, boolean record) {
        Places all = places.computeIfAbsent(literal, l -> new Places());
        all.uses++;
        if (all.names.size() < MAX_PLACES) {
            all.names.add(Names.className(where));
        }
        Set<String> owners = record ? all.records : all.tools;
        if (!around.isEmpty() && owners.size() < MAX_PLACES) {
            owners.add(around);
        }
    }

    /** All literals, in the order in which they were met. */
    Collection<Type.Literal> all() {
        return List.copyOf(places.keySet());
    }

    /** How often a literal was met. */
    int uses(Type.Literal literal) {
        Places all = places.get(literal);
        return all == null ? 0 : all.uses;
    }

    /** The names that these literals should have, if any; the same name may still be wanted twice. */
    Map<Type.Literal, String> wanted(Collection<Type.Literal> literals, Set<String> taken) {
        Map<Type.Literal, String> names = new LinkedHashMap<>();
        Map<String, Integer> meanings = new HashMap<>();
        for (Type.Literal literal : literals) {
            Places all = places.get(literal);
            String name = all == null ? "" : common(all.names);
            if (name.isEmpty() && all != null && RecordTypes.text(literal).length() > SHORT) {
                name = all.names.iterator().next();
            }
            if (!name.isEmpty()) {
                names.put(literal, name);
                meanings.merge(name, 1, Integer::sum);
            }
        }
        names.replaceAll((literal, name) -> meanings.getOrDefault(name, 1) == 1 && !VAGUE.contains(name)
                && !taken.contains(name) ? name : within(literal, name));
        return names;
    }

    private String within(Type.Literal literal, String name) {
        Places all = places.get(literal);
        String owner = all == null ? "" : shortest(all.records.isEmpty() ? all.tools : all.records);
        return owner.endsWith(name) ? owner : owner.length() + name.length() > MAX_LENGTH ? name : owner + name;
    }

    /** The last words that all names share, or empty. */
    private static String common(Set<String> names) {
        List<String> shared = List.of();
        boolean first = true;
        for (String name : names) {
            List<String> words = List.of(name.split("(?<=[a-z0-9])(?=[A-Z])"));
            shared = first ? words : tail(shared, words);
            first = false;
        }
        String name = String.join("", shared);
        boolean telling = shared.size() > 1 || names.contains(name) || names.size() >= MANY_NAMES && shared.size() == 1;
        boolean related = shared.size() == 1 && names.size() > 1;
        return telling && Character.isUpperCase(name.charAt(0)) ? name : related ? shortest(names) : "";
    }

    private static List<String> tail(List<String> a, List<String> b) {
        int count = 0;
        while (count < Math.min(a.size(), b.size())
                && a.get(a.size() - 1 - count).equals(b.get(b.size() - 1 - count))) {
            count++;
        }
        return new ArrayList<>(a.subList(a.size() - count, a.size()));
    }

    private static String shortest(Set<String> names) {
        String best = "";
        for (String name : names) {
            best = best.isEmpty() || name.length() < best.length() ? name : best;
        }
        return best;
    }
}
