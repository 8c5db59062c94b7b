package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Definitions;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of one document as types, for one direction: what programs pass, or what they get. What is shared stays
 * behind its name and is read once, after what refers to it, so that neither circles nor long chains matter. What
 * cannot be understood becomes {@code Any} with a warning.
 */
final class SchemaTypes {
    private static final int MAX_DEPTH = 48;
    private static final int MAX_SCHEMAS = 400_000;
    private static final int MAX_INLINE = 4;
    private static final int MAX_INLINE_LITERALS = 8;
    private static final int MAX_VARIANTS = 40;

    private static final Pattern ONE_VALUE =
            Pattern.compile("(?i)\\balways\\b|\\bmust be\\b|"
                    + "\\bcan only be\\b|\\bcan be \\S+ only\\b|^The (object )?type of\\b");

    /** Where values of a type come from or go to. */
    enum Use {
        /** Answers. */
        RESULT,
        /** Parameters, and bodies that are JSON. */
        REQUEST,
        /** Bodies in which binary content stands beside other fields. */
        FORM
    }

    private final Use use;
    private final TypeNames names;
    private final SchemaIndex index;
    private final Consumer<String> warnings;
    private final Definitions definitions = new Definitions();
    private final Map<String, Type> read = new LinkedHashMap<>();
    private final Map<String, Type.Ref> references = new HashMap<>();
    private final Map<String, Type> inline = new HashMap<>();
    private final Map<String, Type> byName = new HashMap<>();
    private final Deque<Spot> waiting = new ArrayDeque<>();
    private final Set<String> warned = new HashSet<>();
    /** The shared schema that is being read, which alone may have its name. */
    private String current = "";
    private int schemas;
    private int depth;

    SchemaTypes(Use use, TypeNames names, SchemaIndex index, Consumer<String> warnings) {
        this.use = use;
        this.names = names;
        this.index = index;
        this.warnings = warnings;
    }

    /** The type of a schema; {@link #finish} must follow before it is used. */
    Type read(Spot schema, String name) {
        if (depth >= MAX_DEPTH) {
            return anyBecause("a schema is nested too deep: " + Spot.shown(schema.id()));
        }
        if (++schemas > MAX_SCHEMAS) {
            return anyBecause("the document has too many schemas; those after " + Spot.shown(schema.id())
                    + " are not read");
        }
        depth++;
        try {
            return switch (schema.data()) {
                case Data.Bool b -> b.value() ? Type.ANY : Type.NEVER;
                case Data.Map map -> schema.has("$ref") ? reference(schema) : remembered(schema, name);
                default -> throw new BadPart("a schema must be an object, not " + schema.data().pythonTypeName());
            };
        } catch (BadPart e) {
            return anyBecause(e.why() + ", at " + Spot.shown(schema.id()));
        } finally {
            depth--;
        }
    }

    /** Reads what has only been referred to so far. */
    void finish() {
        while (!waiting.isEmpty()) {
            Spot schema = waiting.removeFirst();
            String id = schema.id();
            Type.Ref reference = references.get(id);
            if (reference != null && !read.containsKey(reference.name())) {
                current = reference.name();
                read.put(current, withoutNone(readShared(schema, current)));
                current = "";
            }
        }
        for (Map.Entry<String, Type> entry : read.entrySet()) {
            Type type = entry.getValue();
            if (leadsBack(entry.getKey(), type, new HashSet<>())) {
                type = anyBecause("the schema " + entry.getKey() + " is defined by itself alone");
            }
            definitions.define(entry.getKey(), type);
        }
    }

    private Type anyBecause(String warning) {
        if (warned.size() < 50 && warned.add(warning)) {
            warnings.accept(warning + "; any value is taken there");
        }
        return Type.ANY;
    }

    /** Whether a type is its own alternative, with nothing in between. */
    private boolean leadsBack(String name, @Nullable Type type, Set<String> seen) {
        return switch (type) {
            case Type.Ref r -> r.name().equals(name)
                    || seen.add(r.name()) && leadsBack(name, read.get(r.name()), seen);
            case Type.Union u -> u.members().stream().anyMatch(m -> leadsBack(name, m, seen));
            case null, default -> false;
        };
    }

    private Type reference(Spot schema) throws BadPart {
        Spot target = schema.resolved();
        Type type;
        if (standsForItself(target, 0)) {
            type = read(target, names.of(target));
        } else {
            type = shared(target);
        }
        return Shape.nullable(schema) || allowsNone(target) ? orNone(type) : type;
    }

    /** Whether a shared schema says by itself that {@code null} is fine; its name then stands for the rest. */
    private static boolean allowsNone(Spot schema) {
        return Shape.nullable(schema)
                || Shape.alternatives(schema).stream().anyMatch(SchemaTypes::isNone)
                || schema.items("enum").stream().anyMatch(v -> v.data() instanceof Data.Null)
                || schema.items("allOf").stream().anyMatch(p -> !p.has("$ref") && Shape.nullable(p));
    }

    private static boolean isNone(Spot schema) {
        return "null".equals(schema.text("type"));
    }

    private Type shared(Spot target) {
        Type.Ref known = references.get(target.id());
        if (known == null) {
            String own = names.of(target);
            boolean both = use != Use.RESULT && index.differs(target.id());
            known = new Type.Ref(both ? own + "Input" : own, definitions);
            references.put(target.id(), known);
            waiting.add(target);
        }
        return known;
    }

    /** Whether a schema is as short as a name, and so is written where it is used. */
    private static boolean standsForItself(Spot schema, int depth) throws BadPart {
        if (!schema.isMap()) {
            return true;
        }
        if (depth > 3) {
            return false;
        }
        Spot spot = schema.resolved();
        if (spot.has("properties") || spot.has("additionalProperties") || spot.has("discriminator")
                || "object".equals(spot.text("type")) || spot.has("$recursiveRef") || spot.has("$dynamicRef")) {
            return false;
        }
        if (spot.has("enum")) {
            return spot.items("enum").size() <= MAX_INLINE_LITERALS;
        }
        for (String key : List.of("allOf", "oneOf", "anyOf")) {
            List<Spot> parts = spot.items(key);
            if (parts.size() > MAX_INLINE) {
                return false;
            }
            for (Spot part : parts) {
                if (!standsForItself(part, depth + 1)) {
                    return false;
                }
            }
        }
        Spot items = spot.get("items");
        if (items != null && items.isMap()) {
            Spot item = items.resolved();
            return !"array".equals(item.text("type")) && !item.has("items")
                    && (items.has("$ref") || standsForItself(items, depth + 1));
        }
        return true;
    }

    private Type remembered(Spot schema, String name) throws BadPart {
        String id = schema.id();
        Type known = inline.get(id);
        if (known == null) {
            known = nullable(schema, readMap(schema, name));
            inline.put(id, known);
        }
        return known;
    }

    private Type readShared(Spot schema, String name) {
        List<Spot> children = index.children(schema.id());
        if (children.isEmpty() || !Shape.alternatives(schema).isEmpty()) {
            return read(schema, name);
        }
        List<Type> types = new ArrayList<>();
        for (Spot child : children) {
            types.add(child.id().equals(schema.id()) ? read(schema, name + "Base") : shared(child));
        }
        return Types.union(types);
    }

    private static Type nullable(Spot schema, Type type) {
        return Shape.nullable(schema) ? orNone(type) : type;
    }

    private static Type withoutNone(Type type) {
        return type instanceof Type.Union u && u.members().contains(Type.NONE)
                ? Types.union(u.members().stream().filter(m -> !(m instanceof Type.None)).toList())
                : type;
    }

    private static Type orNone(Type type) {
        return type instanceof Type.Any ? type : Types.optional(type);
    }

    private Type readMap(Spot schema, String name) throws BadPart {
        String recursive = schema.text("$recursiveRef") == null ? schema.text("$dynamicRef")
                : schema.text("$recursiveRef");
        if (recursive != null) {
            return recursive(schema, recursive);
        }
        Data constant = schema.map().get("const");
        if (constant != null) {
            return ScalarTypes.literal(List.of(constant));
        }
        List<Spot> values = schema.items("enum");
        if (!values.isEmpty()) {
            Type type = ScalarTypes.literal(values.stream().map(Spot::data).toList());
            boolean large = type instanceof Type.Literal l && l.values().size() > MAX_INLINE_LITERALS;
            return large ? alias(name, type) : type;
        }
        if (!schema.items("allOf").isEmpty()) {
            return together(schema, name);
        }
        List<Spot> alternatives = Shape.alternatives(schema);
        if (alternatives.isEmpty()) {
            return byType(schema, name);
        }
        if (schema.children("properties").isEmpty()) {
            return alternatives(alternatives, name);
        }
        return variants(Shape.of(schema, name, names), name);
    }

    /** A reference to the shared schema around it. */
    private Type recursive(Spot schema, String reference) throws BadPart {
        if (reference.equals("#")) {
            String[] steps = schema.pointer().split("/");
            if (steps.length > 3 && steps[1].equals("components")) {
                return shared(schema.follow("#/components/" + steps[2] + "/" + steps[3]));
            }
        }
        return shared(schema.follow(reference).resolved());
    }

    /** A long type under a name of its own. */
    private Type alias(String name, Type type) {
        if (name.equals(current) || name.isEmpty()) {
            return type;
        }
        String free = name;
        for (int i = 2; names.isTaken(free) || !type.equals(byName.getOrDefault(free, type)); i++) {
            free = name + i;
        }
        byName.put(free, type);
        read.putIfAbsent(free, type);
        return new Type.Ref(free, definitions);
    }

    private Type alternatives(List<Spot> alternatives, String name) {
        List<Type> types = new ArrayList<>();
        long named = alternatives.stream().filter(SchemaTypes::needsName).count();
        boolean alone = alternatives.stream().filter(a -> !isNone(a)).count() == 1;
        int before = 0;
        for (Spot alternative : alternatives) {
            String own = alone ? name : alternativeName(alternative, name, before, named == 1);
            before += needsName(alternative) ? 1 : 0;
            types.add(read(alternative, own));
        }
        Type union = Types.union(types);
        boolean large = union instanceof Type.Union u
                && u.members().stream().filter(m -> !(m instanceof Type.None)).count() > MAX_INLINE;
        return large ? alias(name, union) : union;
    }

    private static boolean needsName(Spot alternative) {
        return alternative.has("properties") || alternative.has("allOf") || alternative.has("oneOf")
                || alternative.has("anyOf") || alternative.has("items");
    }

    /** What sets an alternative apart, or its number among those that need a name. */
    private String alternativeName(Spot alternative, String name, int before, boolean only) {
        for (Spot property : alternative.children("properties").values()) {
            List<Spot> values = property.items("enum");
            Data one = values.size() == 1 ? values.getFirst().data() : property.map().get("const");
            if (one instanceof Data.Text text && text.value().length() <= 40) {
                return name + TypeNames.pascal(text.value());
            }
        }
        if (!name.equals(current)) {
            return before == 0 ? name : name + (before + 1);
        }
        return !needsName(alternative) ? name : only && alternative.has("properties") ? name + "Object"
                : name + (before + 1);
    }

    private static String title(Spot schema) {
        String title = schema.words("title").replaceFirst("^(An?|The) (?=\\S+ \\S)", "");
        boolean short_ = title.length() <= 50 && title.split(" ").length <= 6 && !title.contains(". ");
        return short_ ? TypeNames.pascal(title) : "";
    }

    /** Schemas that all hold: one of them with remarks, or an object put together, or the most telling one. */
    private Type together(Spot schema, String name) throws BadPart {
        List<Spot> telling = new ArrayList<>();
        for (Spot part : schema.items("allOf")) {
            if (!part.isMap() || Shape.tellsMoreThanObject(part)) {
                telling.add(part);
            }
        }
        Shape shape = Shape.of(schema, name, names);
        boolean alone = schema.children("properties").isEmpty() && schema.texts("required").isEmpty()
                && Shape.alternatives(schema).isEmpty();
        boolean orNone = schema.items("allOf").stream().anyMatch(p -> !p.has("$ref") && Shape.nullable(p));
        Type type;
        if (alone && telling.size() == 1) {
            type = read(telling.getFirst(), name);
        } else if (shape.hasAlternatives()) {
            type = variants(shape, name);
        } else if (shape.isObject()) {
            type = record(shape, name, schema.id());
        } else {
            type = scalars(shape, name);
        }
        return orNone ? orNone(type) : type;
    }

    private Type scalars(Shape shape, String name) throws BadPart {
        Type best = Type.ANY;
        for (Shape.Part part : shape.parts()) {
            if (part.spot().has("allOf") && !part.spot().has("type") && !part.spot().has("enum")) {
                continue;
            }
            Type type = part.spot().has("enum") || part.spot().has("const")
                    ? remembered(part.spot(), name)
                    : byType(part.spot(), name);
            boolean better = best instanceof Type.Any || type instanceof Type.Literal
                    || type instanceof Type.Constrained && !(best instanceof Type.Literal)
                    || best instanceof Type.DictOf && !(type instanceof Type.Any);
            best = better ? type : best;
        }
        return best;
    }

    /** An object whose fields depend on which of several alternatives it is. */
    private Type variants(Shape shape, String name) throws BadPart {
        List<Shape.Part> common = new ArrayList<>();
        List<Spot> choices = List.of();
        for (Shape.Part part : shape.parts()) {
            List<Spot> alternatives = Shape.alternatives(part.spot());
            if (!alternatives.isEmpty() && choices.isEmpty()) {
                choices = alternatives;
            }
            common.add(part);
        }
        boolean object = shape.isObject();
        if (!object || choices.size() > MAX_VARIANTS) {
            return object ? record(shape, name, "") : alternatives(choices, name);
        }
        List<Type> types = new ArrayList<>();
        for (Spot choice : choices) {
            String variantName = alternativeName(choice, name, types.size(), false);
            Shape own = Shape.of(choice, variantName, names);
            if (!own.isObject() && !choice.has("$ref")) {
                types.add(Shape.tellsMoreThanObject(choice) && !own.parts().getLast().spot().has("required")
                        ? read(choice, name)
                        : record(shape, name, ""));
                continue;
            }
            if (own.properties().keySet().containsAll(shape.properties().keySet())) {
                types.add(read(choice, variantName));
                continue;
            }
            List<Shape.Part> parts = new ArrayList<>(common);
            parts.addAll(own.parts());
            String last = choice.has("$ref") ? names.of(choice.resolved()) : "";
            String variant = last.isEmpty() ? variantName
                    : last.startsWith(name) ? last + "Variant" : name + last;
            types.add(record(new Shape(parts), variant, choice.has("$ref") ? choice.resolved().id() : ""));
        }
        return Types.union(types);
    }

    private Type byType(Spot schema, String name) throws BadPart {
        Data type = schema.map().get("type");
        if (type instanceof Data.List) {
            List<Type> types = new ArrayList<>();
            for (String one : schema.texts("type")) {
                types.add(single(schema, one, name));
            }
            return Types.union(types);
        }
        if (type instanceof Data.Text text) {
            return single(schema, text.value(), name);
        }
        if (type != null) {
            throw new BadPart("'type' must be text or a list");
        }
        if (schema.has("properties") || schema.has("additionalProperties")) {
            return object(schema, name);
        }
        if (schema.has("items") || schema.has("prefixItems")) {
            return array(schema, name);
        }
        return use == Use.FORM && ScalarTypes.isBinary(schema) ? Type.BYTES : Type.ANY;
    }

    private Type single(Spot schema, String type, String name) throws BadPart {
        boolean limits = use != Use.RESULT;
        return switch (type) {
            case "string" -> use == Use.FORM && ScalarTypes.isBinary(schema) ? Type.BYTES
                    : ScalarTypes.limited(schema, Type.STR, limits);
            case "integer" -> ScalarTypes.limited(schema, Type.INT, limits);
            case "number" -> ScalarTypes.limited(schema, Type.FLOAT, limits);
            case "boolean" -> Type.BOOL;
            case "null" -> Type.NONE;
            case "array" -> ScalarTypes.limited(schema, array(schema, name), limits);
            case "object" -> object(schema, name);
            case "file" -> Type.BYTES;
            default -> throw new BadPart("unknown type '" + Spot.shown(type) + "'");
        };
    }

    private Type array(Spot schema, String name) {
        List<Spot> prefix = schema.items("prefixItems");
        Spot items = schema.get("items");
        if (!prefix.isEmpty()) {
            List<Type> types = new ArrayList<>();
            for (Spot item : prefix) {
                types.add(read(item, name + "Item" + (types.size() + 1)));
            }
            boolean closed = items != null && items.data() instanceof Data.Bool b && !b.value();
            return closed ? new Type.TupleOf(types, false) : new Type.ListOf(Types.joinAll(types));
        }
        if (items == null) {
            return new Type.ListOf(Type.ANY);
        }
        String title = title(items);
        return new Type.ListOf(read(items, title.isEmpty() ? TypeNames.one(name) : title));
    }

    private Type object(Spot schema, String name) throws BadPart {
        if (schema.children("properties").isEmpty()) {
            Spot more = schema.get("additionalProperties");
            boolean closed = more != null && more.data() instanceof Data.Bool b && !b.value();
            if (closed && schema.has("properties")) {
                return new Type.Record(name, List.of(), doc(schema.words("description")), false);
            }
            return new Type.DictOf(Type.STR,
                    more == null || !more.isMap() ? Type.ANY : read(more, name + "Value"));
        }
        return record(Shape.of(schema, name, names), name, schema.id());
    }

    private Type record(Shape shape, String name, String id) {
        String title = shape.parts().size() == 1 ? title(shape.parts().getFirst().spot()) : "";
        boolean shared = references.containsKey(id);
        String own = shared || title.isEmpty() || names.isTaken(title) ? name : title;
        Set<String> required = shape.required();
        List<Type.Field> fields = new ArrayList<>();
        shape.properties().forEach((key, property) -> {
            Spot schema = property.schema();
            boolean dropped = schema.flag(use == Use.RESULT ? "writeOnly" : "readOnly");
            if (!dropped) {
                String owner = property.owner().equals(name) ? own : property.owner();
                Type type = narrowed(id, key, read(schema, TypeNames.inner(owner, key)));
                String remark = doc(property.doc());
                String doc = Markdown.repeats(remark, key, own) || says(type, remark) ? "" : remark;
                fields.add(new Type.Field(key, type, required.contains(key), doc,
                        use == Use.RESULT ? null : ScalarTypes.plainDefault(property.defaultValue())));
            }
        });
        return named(own, name, fields, doc(shape.doc()), shape.open());
    }

    /** Whether a type with one value says what a remark says. */
    private static boolean says(Type type, String remark) {
        return type instanceof Type.Literal l && l.values().size() == 1 && l.values().getFirst() instanceof Data.Text t
                && ONE_VALUE.matcher(remark).find() && remark.contains(t.value());
    }

    private String doc(String text) {
        return Markdown.line(text, use == Use.RESULT ? 90 : 170);
    }

    /** A discriminator that is just text has only the values that choose this schema. */
    private Type narrowed(String id, String key, Type type) {
        Set<String> values = index.values(id, key);
        boolean text = type instanceof Type.Str || type instanceof Type.Constrained c && c.base() instanceof Type.Str;
        return text && !values.isEmpty()
                ? new Type.Literal(values.stream().<Data>map(Data.Text::new).toList())
                : type;
    }

    /** A record under a name that no different type has: the first choice, or the second, or that with a number. */
    private Type named(String first, String second, List<Type.Field> fields, String doc, boolean open) {
        String name = first;
        for (int i = 1;; i++) {
            Type record = new Type.Record(name, fields, doc, open);
            boolean free = name.equals(current) || !names.isTaken(name);
            if (free && byName.getOrDefault(name, record).equals(record)) {
                byName.put(name, record);
                return record;
            }
            name = i == 1 && !second.equals(first) ? second : second + Math.max(2, i);
        }
    }
}
