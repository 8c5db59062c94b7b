package dev.adder.engine.type;

import dev.adder.engine.data.Data;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types as JSON Schema. Records are written where they stand; only what is recursive goes to {@code $defs}. */
final class SchemaWriter {
    private final Map<String, Data> definitions = new LinkedHashMap<>();
    private final Set<String> started = new HashSet<>();

    Data.Map document(Type type) {
        Data.Map schema = write(type);
        return definitions.isEmpty() ? schema : schema.with("$defs", Data.Map.of(definitions));
    }

    private Data.Map write(Type type) {
        return switch (type) {
            case Type.None t -> ofType("null");
            case Type.Bool t -> ofType("boolean");
            case Type.Int t -> ofType("integer");
            case Type.Float t -> ofType("number");
            case Type.Decimal t -> ofType("number");
            case Type.Str t -> ofType("string");
            case Type.Bytes t -> ofType("string").with("contentEncoding", "base64");
            case Type.ListOf t -> ofType("array").with("items", write(t.item()));
            case Type.SetOf t -> ofType("array").with("items", write(t.item())).with("uniqueItems", true);
            case Type.TupleOf t -> tuple(t);
            case Type.DictOf t -> dict(t);
            case Type.Union t -> union(t);
            case Type.Literal t -> literal(t);
            case Type.Record t -> record(t);
            case Type.Ref t -> reference(t);
            case Type.Constrained t -> constrain(write(t.base()), t.constraints(), Types.resolve(t.base()));
            case Type.Iterable t -> ofType("array").with("items", write(t.item()));
            case Type.Iterator t -> ofType("array").with("items", write(t.item()));
            default -> Data.Map.EMPTY;
        };
    }

    private static Data.Map ofType(String type) {
        return Data.Map.of("type", type);
    }

    private Data.Map tuple(Type.TupleOf tuple) {
        if (tuple.variadic()) {
            return ofType("array").with("items", write(tuple.items().getFirst()));
        }
        return ofType("array")
                .with("prefixItems", tuple.items().stream().map(this::write).toList())
                .with("items", false)
                .with("minItems", tuple.items().size());
    }

    private Data.Map dict(Type.DictOf dict) {
        Data.Map value = write(dict.value());
        return value.size() == 0 ? ofType("object") : ofType("object").with("additionalProperties", value);
    }

    private Data.Map union(Type.Union union) {
        List<Data> members = new ArrayList<>();
        for (Type member : union.members()) {
            members.add(write(member));
        }
        return Data.Map.of("anyOf", new Data.List(members));
    }

    private static Data.Map literal(Type.Literal literal) {
        Data.Map.Builder schema = Data.Map.builder();
        if (literal.values().stream().allMatch(Data.Text.class::isInstance)) {
            schema.put("type", "string");
        } else if (literal.values().stream().allMatch(Data.Int.class::isInstance)) {
            schema.put("type", "integer");
        }
        return schema.put("enum", new Data.List(literal.values())).build();
    }

    private Data.Map record(Type.Record record) {
        Map<String, Data> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Type.Field field : record.fields()) {
            Data.Map schema = write(field.type());
            if (!field.doc().isEmpty()) {
                schema = schema.with("description", field.doc());
            }
            if (field.defaultValue() != null) {
                schema = schema.with("default", field.defaultValue());
            }
            properties.put(field.name(), schema);
            if (field.required()) {
                required.add(field.name());
            }
        }
        Data.Map.Builder schema = Data.Map.builder().put("type", "object");
        if (!record.name().isEmpty()) {
            schema.put("title", record.name());
        }
        schema.put("properties", Data.Map.of(properties));
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (!record.open()) {
            schema.put("additionalProperties", false);
        }
        return schema.build();
    }

    private Data.Map reference(Type.Ref reference) {
        String name = reference.name();
        if (started.add(name)) {
            definitions.put(name, Data.Map.EMPTY);
            definitions.put(name, write(reference.target()));
        }
        return Data.Map.of("$ref", "#/$defs/" + name);
    }

    private static Data.Map constrain(Data.Map schema, Constraints limits, Type base) {
        boolean list = base instanceof Type.ListOf || base instanceof Type.SetOf || base instanceof Type.TupleOf;
        Map<String, Data> entries = new LinkedHashMap<>(schema.entries());
        putNumber(entries, limits.exclusiveMinimum() ? "exclusiveMinimum" : "minimum", limits.minimum());
        putNumber(entries, limits.exclusiveMaximum() ? "exclusiveMaximum" : "maximum", limits.maximum());
        putNumber(entries, "multipleOf", limits.multipleOf());
        put(entries, list ? "minItems" : "minLength", limits.minLength());
        put(entries, list ? "maxItems" : "maxLength", limits.maxLength());
        put(entries, "pattern", limits.pattern());
        put(entries, "format", limits.format());
        put(entries, "uniqueItems", limits.unique() ? Boolean.TRUE : null);
        return Data.Map.of(entries);
    }

    private static void put(Map<String, Data> entries, String key, @Nullable Object value) {
        if (value != null) {
            entries.put(key, Data.of(value));
        }
    }

    private static void putNumber(Map<String, Data> entries, String key, @Nullable BigDecimal value) {
        if (value != null) {
            boolean whole = value.stripTrailingZeros().scale() <= 0;
            put(entries, key, whole ? value.toBigInteger() : Double.valueOf(value.doubleValue()));
        }
    }
}
