package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be known of a schema only from the others: which values its discriminator has, which schemas extend it, and
 * whether it looks different in requests and in answers.
 */
final class SchemaIndex {
    private final Map<String, Map<String, Set<String>>> literals = new HashMap<>();
    private final Map<String, List<Spot>> children = new HashMap<>();
    private final Set<String> differing = new HashSet<>();
    private final Map<String, Spot> schemas;
    private @Nullable Map<String, List<Spot>> extensions;

    private SchemaIndex(Map<String, Spot> schemas) {
        this.schemas = schemas;
    }

    /** The index of a document whose shared schemas these are. */
    static SchemaIndex of(Spot document, Map<String, Spot> schemas) {
        SchemaIndex index = new SchemaIndex(schemas);
        index.discriminators(document);
        index.differences();
        return index;
    }

    /** The values that a property of a schema has because a discriminator chooses the schema by it. */
    Set<String> values(String schemaId, String property) {
        return literals.getOrDefault(schemaId, Map.of()).getOrDefault(property, Set.of());
    }

    /** The schemas that a schema with a discriminator stands for. */
    List<Spot> children(String schemaId) {
        return children.getOrDefault(schemaId, List.of());
    }

    /** Whether a schema holds, itself or further down, what only requests or only answers have. */
    boolean differs(String schemaId) {
        return differing.contains(schemaId);
    }

    private void discriminators(Spot document) {
        Deque<Spot> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty()) {
            Spot spot = open.pop();
            Spot discriminator = spot.object("discriminator");
            String property = discriminator == null ? null : discriminator.text("propertyName");
            if (discriminator != null && property != null) {
                discriminator(spot, discriminator, property);
            }
            open.addAll(spot.children().values());
            open.addAll(spot.items());
        }
    }

    private void discriminator(Spot schema, Spot discriminator, String property) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        Map<String, Spot> targets = new LinkedHashMap<>();
        discriminator.children("mapping").forEach((key, value) -> {
            if (value.data() instanceof Data.Text reference) {
                Spot target = named(value, reference.value());
                if (target != null) {
                    targets.put(target.id(), target);
                    keys.computeIfAbsent(target.id(), id -> new ArrayList<>()).add(key);
                }
            }
        });
        List<Spot> alternatives = new ArrayList<>(schema.items("oneOf"));
        alternatives.addAll(schema.items("anyOf"));
        boolean base = alternatives.isEmpty();
        if (base) {
            alternatives.addAll(extending(schema));
        }
        for (Spot alternative : alternatives) {
            if (base || alternative.has("$ref")) {
                Spot target = target(alternative);
                if (target != null) {
                    targets.put(target.id(), target);
                }
            }
        }
        targets.forEach((id, target) -> {
            List<String> values = keys.getOrDefault(id, List.of(nameOf(target)));
            literals.computeIfAbsent(id, i -> new HashMap<>())
                    .computeIfAbsent(property, p -> new LinkedHashSet<>()).addAll(values);
        });
        if (base && !targets.isEmpty()) {
            children.put(schema.id(), List.copyOf(targets.values()));
        }
    }

    private static String nameOf(Spot schema) {
        return schema.pointer().substring(schema.pointer().lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }

    /** The schema that a mapping names, by reference or by its bare name; null when there is none. */
    private @Nullable Spot named(Spot from, String reference) {
        Spot known = schemas.get(reference);
        if (known != null) {
            return target(known);
        }
        try {
            return from.follow(reference).resolved();
        } catch (BadPart e) {
            return null;
        }
    }

    private static @Nullable Spot target(Spot spot) {
        try {
            return spot.resolved();
        } catch (BadPart e) {
            return null;
        }
    }

    /** The shared schemas that have this one among their {@code allOf}. */
    private List<Spot> extending(Spot base) {
        Map<String, List<Spot>> found = extensions;
        if (found == null) {
            found = new HashMap<>();
            extensions = found;
            for (Spot schema : schemas.values()) {
                for (Spot part : schema.items("allOf")) {
                    Spot target = part.has("$ref") ? target(part) : null;
                    if (target != null) {
                        found.computeIfAbsent(target.id(), id -> new ArrayList<>()).add(schema);
                    }
                }
            }
        }
        return found.getOrDefault(base.id(), List.of());
    }

    private void differences() {
        Map<String, List<String>> usedBy = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        for (Spot schema : schemas.values()) {
            if (scan(schema, usedBy)) {
                open.add(schema.id());
            }
        }
        while (!open.isEmpty()) {
            String id = open.pop();
            if (differing.add(id)) {
                open.addAll(usedBy.getOrDefault(id, List.of()));
            }
        }
    }

    /** Notes what a schema refers to; whether it has a part of only one direction. */
    private static boolean scan(Spot schema, Map<String, List<String>> usedBy) {
        boolean found = false;
        Set<String> seen = new HashSet<>();
        Deque<Spot> parts = new ArrayDeque<>(List.of(schema));
        while (!parts.isEmpty()) {
            Spot part = parts.pop();
            found |= part.flag("readOnly") || part.flag("writeOnly");
            String reference = part.text("$ref");
            if (reference != null && seen.add(reference)) {
                Spot target = target(part);
                if (target != null) {
                    usedBy.computeIfAbsent(target.id(), id -> new ArrayList<>()).add(schema.id());
                }
            }
            parts.addAll(part.children().values());
            parts.addAll(part.items());
        }
        return found;
    }
}
