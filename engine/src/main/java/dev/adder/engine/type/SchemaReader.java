package dev.adder.engine.type;

import dev.adder.engine.data.Data;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the schemas of one document. Work and depth are limited; references to records stay {@link Type.Ref}s. */
final class SchemaReader {
    private static final int MAX_DEPTH = 48;
    private static final int MAX_SCHEMAS = 400_000;
    private static final int MAX_ENUM = 200;

    private final Data root;
    private final Consumer<String> warnings;
    private final Definitions definitions = new Definitions();
    private final Map<String, Type> done = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> referenced = new HashSet<>();
    private final Map<String, Type.Record> records = new HashMap<>();
    private final Map<List<Object>, Type.Record> others = new HashMap<>();
    private final Map<String, Integer> numbered = new HashMap<>();
    private final Set<String> reading = new HashSet<>();
    private final Set<String> warned = new HashSet<>();
    private int schemas;
    private int depth;

    SchemaReader(Data root, Consumer<String> warnings) {
        this.root = root;
        this.warnings = warnings;
    }

    Type read(Data schema, String name) {
        depth++;
        try {
            if (depth > MAX_DEPTH) {
                return anyBecause("schema is nested too deep at " + name);
            }
            if (++schemas > MAX_SCHEMAS) {
                return anyBecause("schema is too large");
            }
            return switch (schema) {
                case Data.Bool b -> b.value() ? Type.ANY : Type.NEVER;
                case Data.Map map -> nullable(map, readMap(map, name));
                default -> anyBecause("a schema must be an object, not " + schema.pythonTypeName() + ", at " + name);
            };
        } finally {
            depth--;
        }
    }

    private Type anyBecause(String warning) {
        if (warned.size() < 50 && warned.add(warning)) {
            warnings.accept(warning);
        }
        return Type.ANY;
    }

    private static Type nullable(Data.Map schema, Type type) {
        return schema.flag("nullable") && !(type instanceof Type.Any) ? Types.optional(type) : type;
    }

    private Type readMap(Data.Map schema, String name) {
        String reference = schema.text("$ref");
        if (reference != null) {
            return reference(reference);
        }
        Data constant = schema.get("const");
        if (constant != null) {
            return values(List.of(constant), name);
        }
        Data.List choices = schema.list("enum");
        if (choices != null && choices.size() > 0) {
            return values(choices.items(), name);
        }
        Data.List all = schema.list("allOf");
        if (all != null && all.size() > 0) {
            return allOf(schema, all, name);
        }
        Data.List alternatives = schema.list("anyOf") == null ? schema.list("oneOf") : schema.list("anyOf");
        if (alternatives != null && alternatives.size() > 0 && saysType(alternatives)) {
            return alternatives(schema, alternatives, name);
        }
        return byType(schema, name);
    }

    /** Alternatives that only require different properties say nothing about the type. */
    private static boolean saysType(Data.List alternatives) {
        return alternatives.items().stream()
                .anyMatch(a -> !(a instanceof Data.Map m)
                        || m.has("type") || m.has("$ref") || m.has("properties") || m.has("enum") || m.has("const")
                        || m.has("anyOf") || m.has("oneOf") || m.has("allOf") || m.has("items") || m.size() == 0);
    }

    private Type alternatives(Data.Map schema, Data.List alternatives, String name) {
        List<Type> types = new ArrayList<>();
        int number = 0;
        for (Data alternative : alternatives.items()) {
            number++;
            boolean titled = alternative instanceof Data.Map m && m.text("title") != null;
            Data merged = alternative instanceof Data.Map m && schema.map("properties") != null
                    ? merged(schema, m)
                    : alternative;
            types.add(read(merged, titled || number == 1 ? name : name + number));
        }
        return Types.union(types);
    }

    /** An alternative together with the properties that stand beside all alternatives. */
    private static Data merged(Data.Map schema, Data.Map alternative) {
        if (alternative.has("$ref") || alternative.map("properties") == null) {
            return alternative;
        }
        Map<String, Data> properties = new LinkedHashMap<>();
        properties.putAll(entries(schema, "properties"));
        properties.putAll(entries(alternative, "properties"));
        return alternative.with("properties", Data.Map.of(properties));
    }

    private static Map<String, Data> entries(Data.Map schema, String key) {
        Data.Map map = schema.map(key);
        return map == null ? Map.of() : map.entries();
    }

    private Type allOf(Data.Map schema, Data.List parts, String name) {
        List<Type> types = new ArrayList<>();
        for (Data part : parts.items()) {
            types.add(read(part, name));
        }
        if (schema.has("properties") || schema.has("type") && types.stream().allMatch(Type.Any.class::isInstance)) {
            types.add(byType(schema, name));
        }
        List<Type.Record> found = new ArrayList<>();
        for (Type type : types) {
            if (Types.resolve(type) instanceof Type.Record record) {
                found.add(record);
            }
        }
        if (found.size() < 2) {
            return types.stream().filter(t -> !(t instanceof Type.Any)).findFirst().orElse(Type.ANY);
        }
        Map<String, Type.Field> fields = new LinkedHashMap<>();
        Set<String> required = required(schema);
        boolean open = true;
        for (Type.Record record : found) {
            open &= record.open();
            for (Type.Field field : record.fields()) {
                Type.Field before = fields.get(field.name());
                boolean needed = field.required() || required.contains(field.name())
                        || before != null && before.required();
                fields.put(field.name(), new Type.Field(
                        field.name(), field.type(), needed, field.doc(), field.defaultValue()));
            }
        }
        return named(title(schema, name), List.copyOf(fields.values()), doc(schema), open);
    }

    private Type byType(Data.Map schema, String name) {
        Data type = schema.get("type");
        if (type instanceof Data.List several) {
            List<Type> types = new ArrayList<>();
            for (Data one : several.items()) {
                types.add(one instanceof Data.Text t ? single(schema, t.value(), name)
                        : anyBecause("bad type at " + name));
            }
            return Types.union(types);
        }
        if (type instanceof Data.Text text) {
            return single(schema, text.value(), name);
        }
        if (type != null) {
            return anyBecause("'type' must be text or a list at " + name);
        }
        if (schema.has("properties") || schema.has("additionalProperties")) {
            return object(schema, name);
        }
        return schema.has("items") || schema.has("prefixItems") ? array(schema, name) : Type.ANY;
    }

    private Type single(Data.Map schema, String type, String name) {
        return switch (type) {
            case "string" -> constrained(schema, Type.STR);
            case "integer" -> constrained(schema, Type.INT);
            case "number" -> constrained(schema, Type.FLOAT);
            case "boolean" -> Type.BOOL;
            case "null" -> Type.NONE;
            case "array" -> constrained(schema, array(schema, name));
            case "object" -> object(schema, name);
            case "file" -> Type.BYTES;
            default -> anyBecause("unknown type '" + shown(type) + "' at " + name);
        };
    }

    private Type array(Data.Map schema, String name) {
        Data.List prefix = schema.list("prefixItems") == null ? schema.list("items") : schema.list("prefixItems");
        if (prefix != null) {
            List<Type> items = new ArrayList<>();
            for (Data item : prefix.items()) {
                items.add(read(item, name + "Item" + (items.size() + 1)));
            }
            boolean closed = schema.get("items") instanceof Data.Bool b && !b.value()
                    || schema.get("additionalItems") instanceof Data.Bool a && !a.value();
            return closed ? new Type.TupleOf(items, false) : new Type.ListOf(Types.joinAll(items));
        }
        Data items = schema.get("items");
        return new Type.ListOf(items == null ? Type.ANY : read(items, oneOf(name)));
    }

    /** What one item of a list of this name is called: {@code Edit} for {@code Edits}. */
    private static String oneOf(String name) {
        int length = name.length();
        if (length > 4 && name.endsWith("ies")) {
            return name.substring(0, length - 3) + "y";
        }
        boolean plural = length > 3 && name.endsWith("s")
                && !name.endsWith("ss") && !name.endsWith("us") && !name.endsWith("is") && !name.endsWith("Arguments");
        return plural ? name.substring(0, length - 1) : name + "Item";
    }

    private Type object(Data.Map schema, String name) {
        Data.Map properties = schema.map("properties");
        Data additional = schema.get("additionalProperties");
        if (properties == null || properties.size() == 0) {
            if (additional instanceof Data.Bool b && !b.value() && properties != null) {
                return new Type.Record(title(schema, name), List.of(), doc(schema), false);
            }
            Type value = additional instanceof Data.Map m ? read(m, name + "Value") : Type.ANY;
            return new Type.DictOf(Type.STR, value);
        }
        String title = title(schema, name);
        Set<String> required = required(schema);
        List<Type.Field> fields = new ArrayList<>();
        for (Map.Entry<String, Data> property : properties.entries().entrySet()) {
            String key = property.getKey();
            Type type = read(property.getValue(), title + pascal(key));
            Data.Map about = property.getValue() instanceof Data.Map m ? m : Data.Map.EMPTY;
            fields.add(new Type.Field(key, type, required.contains(key), doc(about), about.get("default")));
        }
        return named(title, fields, doc(schema), !(additional instanceof Data.Bool b && !b.value()));
    }

    /** A record under a name that no different record of this document has. */
    private Type named(String wanted, List<Type.Field> fields, String doc, boolean open) {
        Type.Record record = new Type.Record(wanted, fields, doc, open);
        Type.Record before = records.putIfAbsent(wanted, record);
        if (before == null || before.equals(record)) {
            return record;
        }
        List<Object> shape = List.of(wanted, fields, doc, open);
        Type.Record known = others.get(shape);
        if (known == null) {
            known = new Type.Record(free(wanted, records::containsKey), fields, doc, open);
            records.put(known.name(), known);
            others.put(shape, known);
        }
        return known;
    }

    /** The name with the first number that makes it new. */
    private String free(String base, Predicate<String> taken) {
        int number = numbered.getOrDefault(base, 2);
        while (taken.test(base + number)) {
            number++;
        }
        numbered.put(base, number + 1);
        return base + number;
    }

    private static Set<String> required(Data.Map schema) {
        Data.List names = schema.list("required");
        Set<String> required = new LinkedHashSet<>();
        if (names != null) {
            for (Data name : names.items()) {
                if (name instanceof Data.Text t) {
                    required.add(t.value());
                }
            }
        }
        return required;
    }

    private Type values(List<Data> values, String name) {
        boolean literal = values.size() <= MAX_ENUM && values.stream().allMatch(v -> switch (v) {
            case Data.Text t -> t.value().length() <= 200;
            case Data.Int i -> true;
            case Data.Bool b -> true;
            case Data.Null n -> true;
            default -> false;
        });
        if (!literal) {
            if (values.size() > MAX_ENUM) {
                anyBecause(values.size() + " enum values are too many to list at " + name);
            }
            return Types.joinAll(values.stream().map(Types::of).toList());
        }
        List<Data> named = values.stream().filter(v -> !(v instanceof Data.Null)).distinct().toList();
        Type type = named.isEmpty() ? Type.NONE : new Type.Literal(named);
        return values.contains(Data.NULL) ? Types.optional(type) : type;
    }

    private static Type constrained(Data.Map schema, Type base) {
        boolean text = base instanceof Type.Str;
        boolean list = base instanceof Type.ListOf || base instanceof Type.TupleOf;
        BigDecimal low = text || list ? null : number(schema, "minimum");
        BigDecimal high = text || list ? null : number(schema, "maximum");
        BigDecimal above = text || list ? null : number(schema, "exclusiveMinimum");
        BigDecimal below = text || list ? null : number(schema, "exclusiveMaximum");
        Constraints constraints = Constraints.builder()
                .minimum(above == null ? low : above, above != null || schema.flag("exclusiveMinimum"))
                .maximum(below == null ? high : below, below != null || schema.flag("exclusiveMaximum"))
                .multipleOf(text || list ? null : number(schema, "multipleOf"))
                .minLength(text ? length(schema, "minLength") : list ? length(schema, "minItems") : null)
                .maxLength(text ? length(schema, "maxLength") : list ? length(schema, "maxItems") : null)
                .pattern(text ? schema.text("pattern") : null)
                .unique(list && schema.flag("uniqueItems"))
                .format(text ? schema.text("format") : null)
                .build();
        return constraints.equals(Constraints.NONE) ? base : new Type.Constrained(base, constraints);
    }

    private static @Nullable BigDecimal number(Data.Map schema, String key) {
        return switch (schema.get(key)) {
            case Data.Int i -> BigDecimal.valueOf(i.value());
            case Data.BigInt b -> new BigDecimal(b.value());
            case Data.Float f -> Double.isFinite(f.value()) ? BigDecimal.valueOf(f.value()).stripTrailingZeros() : null;
            case Data.Decimal d -> d.value();
            case null, default -> null;
        };
    }

    private static @Nullable Integer length(Data.Map schema, String key) {
        return schema.get(key) instanceof Data.Int i && i.value() >= 0 && i.value() <= Integer.MAX_VALUE
                ? Integer.valueOf((int) i.value())
                : null;
    }

    private Type reference(String pointer) {
        if (!pointer.startsWith("#")) {
            return anyBecause("reference to elsewhere is not followed: " + shown(pointer));
        }
        String name = names.computeIfAbsent(pointer, this::freshName);
        Type known = done.get(pointer);
        if (known != null) {
            return known;
        }
        if (!reading.add(pointer)) {
            return new Type.Ref(name, definitions);
        }
        Data target = resolve(pointer);
        Type type = target == null ? anyBecause("reference to nothing: " + shown(pointer)) : read(target, name);
        reading.remove(pointer);
        if (type instanceof Type.Ref ref && ref.name().equals(name)) {
            type = anyBecause("reference to itself alone: " + shown(pointer));
        }
        definitions.define(name, type);
        Type seen = standsForItself(type) ? type : new Type.Ref(name, definitions);
        done.put(pointer, seen);
        return seen;
    }

    /** Types as short as a name. All others stay behind theirs, so that a schema full of sharing stays small. */
    private static boolean standsForItself(Type type) {
        return switch (type) {
            case Type.Record t -> false;
            case Type.Union t ->
                t.members().size() == 2 && t.members().stream().allMatch(SchemaReader::standsForItself);
            case Type.TupleOf t -> false;
            default -> true;
        };
    }

    private String freshName(String pointer) {
        String base = pascal(unescape(pointer.substring(pointer.lastIndexOf('/') + 1)));
        String name = base.isEmpty() || base.equals("#") ? "Root" : base;
        if (!referenced.add(name)) {
            name = free(name, referenced::contains);
            referenced.add(name);
        }
        return name;
    }

    private @Nullable Data resolve(String pointer) {
        Data current = root;
        String path = pointer.equals("#") ? "" : pointer.substring(pointer.startsWith("#/") ? 2 : 1);
        if (path.isEmpty()) {
            return root;
        }
        for (String step : path.split("/", -1)) {
            current = switch (current) {
                case Data.Map map -> map.get(unescape(step));
                case Data.List list -> step.matches("\\d{1,6}") && Integer.parseInt(step) < list.size()
                        ? list.get(Integer.parseInt(step))
                        : null;
                case null, default -> null;
            };
            if (current == null) {
                return null;
            }
        }
        return current;
    }

    private static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~").replace("%20", " ").replace("%7B", "{").replace("%7D", "}");
    }

    private String title(Data.Map schema, String name) {
        String title = schema.text("title");
        boolean known = referenced.contains(name);
        String pascal = title == null || known || title.length() > 60 ? "" : pascal(title);
        return pascal.isEmpty() ? name : pascal;
    }

    private static String doc(Data.Map schema) {
        String text = schema.text("description");
        return text == null ? "" : text;
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }

    /** The words of a name as one CamelCase class name of ASCII letters and digits. */
    static String pascal(String text) {
        StringBuilder out = new StringBuilder();
        boolean upper = true;
        for (int i = 0; i < text.length() && out.length() < 60; i++) {
            char c = text.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                if (out.isEmpty() && Character.isDigit(c)) {
                    out.append('N');
                }
                out.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            } else {
                upper = true;
            }
        }
        return out.toString();
    }
}
