package dev.adder.sdk;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Sha256;
import dev.adder.engine.type.JsonSchema;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The same tools as function schemas for ordinary JSON function calling, with the same documentation and limits. */
public final class JsonSchemas {
    private static final int MAX_NAME = 64;
    private static final int HASH = 8;
    private static final int MAX_DEPTH = 120;
    private static final int MAX_DEFAULT = 500;
    private static final int POSITIONAL = 4;

    private JsonSchemas() {}

    /** All tools as objects of {@code name}, {@code description} and {@code parameters}. */
    public static Data.List functions(Sdk sdk) {
        return functions(sdk.tools());
    }

    /** These tools as objects of {@code name}, {@code description} and {@code parameters}. */
    public static Data.List functions(List<Tool> tools) {
        List<Data> functions = new ArrayList<>();
        tools.forEach(t -> functions.add(function(t)));
        return new Data.List(functions);
    }

    /** One tool as an object of {@code name}, {@code description} and {@code parameters}. */
    public static Data.Map function(Tool tool) {
        return Data.Map.builder()
                .put("name", functionName(tool))
                .put("description", description(tool))
                .put("parameters", parameters(tool))
                .build();
    }

    /** The name that providers accept: letters, digits and underscores, the namespace set off by two, not too long. */
    public static String functionName(Tool tool) {
        String name = tool.name().toString().replace(".", "__");
        return name.length() <= MAX_NAME ? name
                : name.substring(0, MAX_NAME - HASH - 1) + "_" + Sha256.hex(name).substring(0, HASH);
    }

    /** The tool that a model calls by that name, or null. */
    public static @Nullable Tool byFunctionName(Sdk sdk, String functionName) {
        return sdk.tools().stream().filter(t -> functionName(t).equals(functionName)).findFirst().orElse(null);
    }

    /** The schema of a tool's arguments. */
    public static Data.Map parameters(Tool tool) {
        return clean(JsonSchema.toSchema(tool.fields()), 0);
    }

    /** The schema with documentation as harmless and short as in stubs. */
    private static Data.Map clean(Data.Map schema, int depth) {
        if (depth > MAX_DEPTH) {
            return Data.Map.EMPTY;
        }
        Map<String, Data> entries = LinkedHashMap.newLinkedHashMap(schema.size());
        schema.entries().forEach((key, value) -> {
            if (!key.equals("default") || isHarmless(value)) {
                entries.put(key, clean(key, value, depth));
            }
        });
        return Data.Map.of(entries);
    }

    /** Whether a default can be shown as it is. */
    private static boolean isHarmless(Data value) {
        return !(value instanceof Data.Text t)
                || t.value().length() <= MAX_DEFAULT && DocText.literal(t.value()).equals(t.value());
    }

    private static Data clean(String key, Data value, int depth) {
        return switch (value) {
            case Data.Text text when key.equals("description") -> Data.text(DocText.block(text.value(), 600));
            case Data.Map map -> key.equals("default") ? map : clean(map, depth + 1);
            case Data.List list when !key.equals("enum") && !key.equals("default") && !key.equals("required") ->
                new Data.List(list.items().stream()
                        .map(i -> i instanceof Data.Map map ? clean(map, depth + 1) : i).toList());
            default -> value;
        };
    }

    /**
     * The parameters of a tool whose arguments a JSON schema describes. Objects have no order, so only the first few
     * required ones can be passed by position. What the schema says and nobody can understand becomes {@code Any}.
     *
     * @param schema the schema as data or plain Java values; null or empty for no parameters
     * @param name the tool's name, from which types without a name of their own get theirs
     * @param problems told what could not be understood
     * @throws IllegalArgumentException when it is no schema at all
     */
    public static List<ToolParameter> arguments(@Nullable Object schema, String name, Consumer<String> problems) {
        return schema == null ? List.of() : parametersOf(fields(Types.resolve(read(schema, name, problems))));
    }

    /**
     * What a tool gives whose results a JSON schema describes.
     *
     * @param schema the schema as data or plain Java values
     * @param name the tool's name
     * @param problems told what could not be understood
     */
    public static Type result(Object schema, String name, Consumer<String> problems) {
        try {
            return read(schema, name + "Result", problems);
        } catch (IllegalArgumentException e) {
            problems.accept("its result is not described: " + e.getMessage());
            return Type.ANY;
        }
    }

    /**
     * Fields of an object as parameters. Objects have no order: of several that may be absent, and of required ones
     * after a few, none can be passed by position.
     */
    public static List<ToolParameter> parametersOf(List<Type.Field> fields) {
        List<ToolParameter> parameters = new ArrayList<>();
        int required = 0;
        boolean several = fields.stream().filter(f -> !f.required()).count() > 1;
        for (Type.Field f : fields) {
            if (f.required()) {
                ToolParameter parameter = ToolParameter.required(f.name(), f.type(), f.doc());
                parameters.add(required++ < POSITIONAL ? parameter : parameter.asKeywordOnly());
            } else {
                ToolParameter parameter = ToolParameter.optional(f.name(), f.type(), f.doc(), f.defaultValue());
                parameters.add(several ? parameter.asKeywordOnly() : parameter);
            }
        }
        return parameters;
    }

    private static Type read(Object schema, String name, Consumer<String> problems) {
        Data data = Data.of(schema);
        JsonSchema.Reading reading = JsonSchema.read(data, Names.className(name));
        reading.warnings().forEach(problems);
        return reading.type();
    }

    /** The fields of a record, or of several: then only what all of them require is required. */
    private static List<Type.Field> fields(Type type) {
        if (type instanceof Type.Record record) {
            return record.fields();
        }
        if (!(type instanceof Type.Union union)) {
            return List.of();
        }
        Map<String, Type.Field> merged = new LinkedHashMap<>();
        Map<String, Integer> needed = new HashMap<>();
        for (Type member : union.members()) {
            Type one = Types.resolve(member);
            List<Type.Field> fields = one instanceof Type.Record record ? record.fields() : List.of();
            for (Type.Field f : fields) {
                Type.Field before = merged.get(f.name());
                Type t = before == null ? f.type() : Types.union(List.of(before.type(), f.type()));
                merged.put(f.name(), new Type.Field(f.name(), t, false, f.doc(), f.defaultValue()));
                needed.merge(f.name(), f.required() ? 1 : 0, Integer::sum);
            }
        }
        return merged.values().stream().map(f -> new Type.Field(f.name(), f.type(),
                Integer.valueOf(union.members().size()).equals(needed.get(f.name())), f.doc(), f.defaultValue()))
                .toList();
    }

    private static String description(Tool tool) {
        List<String> lines = new ArrayList<>();
        DocText.block(tool.doc()).lines().forEach(lines::add);
        if (!tool.resultDoc().isBlank()) {
            lines.add("Returns: " + DocText.line(tool.resultDoc(), 400));
        }
        tool.warnings().forEach(w -> lines.add("Warning: " + DocText.line(w, 400)));
        String limits = ToolDoc.limits(tool, true);
        if (!limits.isEmpty()) {
            lines.add("Limits: " + limits + ".");
        }
        String effect = ToolDoc.effect(tool);
        if (!effect.isEmpty()) {
            lines.add("Effect: " + effect + ".");
        }
        return String.join("\n", lines);
    }
}
