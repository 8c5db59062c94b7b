package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema taken apart: what {@code $ref} and {@code allOf} bring together is in one list, and what it says of an
 * object is gathered.
 *
 * @param parts the schemas that all hold, without their {@code allOf}
 */
record Shape(List<Part> parts) {
    private static final int MAX_PARTS = 500;

    /** Words of a schema that say which values it means. */
    private static final Set<String> TELLING = Set.of("$ref", "$recursiveRef", "$dynamicRef", "type", "properties",
            "additionalProperties", "items", "prefixItems", "enum", "const", "oneOf", "anyOf", "allOf", "format",
            "required");

    /**
     * One of the schemas that hold together.
     *
     * @param spot the schema
     * @param owner the class name under which it is known
     */
    record Part(Spot spot, String owner) {}

    /** A property with the name of the class it was first declared in. */
    record Property(Spot schema, String owner, String doc, @Nullable Data defaultValue) {}

    /** The parts of a schema; {@code names} gives the class names of those that are referred to. */
    static Shape of(Spot schema, String name, TypeNames names) throws BadPart {
        List<Part> parts = new ArrayList<>();
        collect(schema, name, names, new HashSet<>(), parts);
        return new Shape(parts);
    }

    private static void collect(Spot schema, String owner, TypeNames names, Set<String> seen, List<Part> parts)
            throws BadPart {
        Spot spot = schema;
        String name = owner;
        if (schema.has("$ref")) {
            spot = schema.resolved();
            name = names.of(spot);
        }
        if (!seen.add(spot.id())) {
            return;
        }
        if (parts.size() > MAX_PARTS || seen.size() > MAX_PARTS) {
            throw new BadPart("a schema is put together of too many");
        }
        for (Spot part : spot.items("allOf")) {
            collect(part, name, names, seen, parts);
        }
        parts.add(new Part(spot, name));
    }

    /** Whether a schema says anything about its values, as one that is only a description does not. */
    static boolean tells(Spot schema) {
        return schema.map().entries().keySet().stream().anyMatch(TELLING::contains);
    }

    /** Whether a schema says more than that it is an object. */
    static boolean tellsMoreThanObject(Spot schema) {
        return schema.map().entries().keySet().stream()
                .anyMatch(key -> TELLING.contains(key)
                        && !(key.equals("type") && "object".equals(schema.text("type"))));
    }

    /** The alternatives that a schema gives for its type; none when they only say which properties go together. */
    static List<Spot> alternatives(Spot schema) {
        List<Spot> all = schema.has("oneOf") ? schema.items("oneOf") : schema.items("anyOf");
        boolean typed = all.stream().anyMatch(a -> !a.isMap() || tells(a) && !onlyRequires(a));
        return typed ? all : List.of();
    }

    private static boolean onlyRequires(Spot schema) {
        return schema.map().entries().keySet().stream()
                .allMatch(key -> key.equals("required") || key.equals("title") || key.equals("description")
                        || key.equals("not"));
    }

    /** The properties of all parts, in order; a later one counts unless it tells nothing. */
    Map<String, Property> properties() {
        Map<String, Property> all = new LinkedHashMap<>();
        for (Part part : parts) {
            part.spot.children("properties").forEach((key, schema) -> {
                Property before = all.get(key);
                Data value = schema.map().get("default");
                String doc = about(schema);
                if (before == null) {
                    all.put(key, new Property(schema, part.owner, doc, value));
                    return;
                }
                boolean keep = schema.isMap() && !tells(schema);
                all.put(key, new Property(
                        keep ? before.schema : schema,
                        keep ? before.owner : part.owner,
                        doc.isEmpty() ? before.doc : doc,
                        value == null ? before.defaultValue : value));
            });
        }
        return all;
    }

    /** The names that some part requires. */
    Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        parts.forEach(part -> required.addAll(part.spot.texts("required")));
        return required;
    }

    /** Whether some part has properties. */
    boolean isObject() {
        return parts.stream().anyMatch(p -> p.spot.object("properties") != null && !p.spot.children("properties")
                .isEmpty());
    }

    /** Whether properties that are not named may be there too. */
    boolean open() {
        return parts.stream().noneMatch(p -> p.spot.get("additionalProperties") instanceof Spot s
                && s.data() instanceof Data.Bool b && !b.value());
    }

    /** Whether properties that are not named are expected, by words of the document. */
    boolean expectsMore() {
        return parts.stream().anyMatch(p -> p.spot.get("additionalProperties") instanceof Spot s
                && (!(s.data() instanceof Data.Bool b) || b.value()));
    }

    /** Whether some part gives alternatives. */
    boolean hasAlternatives() {
        return parts.stream().anyMatch(p -> !alternatives(p.spot).isEmpty());
    }

    /** What a schema says of itself; when it says nothing, what its only alternative beside {@code null} says. */
    static String about(Spot schema) {
        String own = schema.words("description");
        if (!own.isBlank() || schema.has("$ref")) {
            return own;
        }
        List<Spot> typed = alternatives(schema).stream().filter(a -> !"null".equals(a.text("type"))).toList();
        return typed.size() != 1 ? "" : typed.getFirst().target().words("description");
    }

    boolean nullable() {
        return parts.stream().anyMatch(p -> nullable(p.spot));
    }

    /** Whether a schema itself says that {@code null} is fine. */
    static boolean nullable(Spot schema) {
        return schema.flag("nullable") || schema.texts("type").contains("null");
    }

    /** The first description of the parts, from the outermost in. */
    String doc() {
        for (int i = parts.size() - 1; i >= 0; i--) {
            String doc = parts.get(i).spot.words("description");
            if (!doc.isBlank()) {
                return doc;
            }
        }
        return "";
    }
}
