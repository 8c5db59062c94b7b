package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.JsonSchema;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.sdk.DocText;
import dev.adder.sdk.Effect;
import dev.adder.sdk.JsonSchemas;
import dev.adder.sdk.Names;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** MCP's tools in Adder's terms. A server may send anything: what is too large or makes no sense is not taken. */
final class McpTools {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DOC = 8_000;
    private static final int LARGEST_SCHEMA = 512 << 10;
    private static final int MOST_PARAMETERS = 256;
    private static final int MOST_PROBLEMS = 5;

    private final Mcp server;
    private final ObservedTypes.@Nullable Memory memory;
    private final String version;

    /** A tool that programs cannot get; the message says why. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String why) {
            super(why, null, false, false);
        }
    }

    /**
     * @param memory what is known of results that the server does not declare, or null
     * @param version the server's version
     */
    McpTools(Mcp server, ObservedTypes.@Nullable Memory memory, String version) {
        this.server = server;
        this.memory = memory;
        this.version = version;
    }

    /** Reads one item of the server's list; what was mended about it becomes the tool's problems. */
    Tool tool(Data item) throws Unusable {
        if (!(item instanceof Data.Map given)) throw new Unusable("it is no object");
        String name = given.text("name");
        if (name == null || name.isBlank()) throw new Unusable("it has no name");
        if (name.length() > LONGEST_NAME) throw new Unusable("its name is longer than " + LONGEST_NAME + " characters");
        if (Shallow.isCut(given)) throw new Unusable("its schema is nested too deep");
        Data.Map execution = given.map("execution");
        if (execution != null && "required".equals(execution.text("taskSupport"))) {
            throw new Unusable("it only runs as a task, which is not supported");
        }
        Set<String> problems = new LinkedHashSet<>();
        Consumer<String> warnings = problems::add;
        Data.Map schema = schema(given, "inputSchema", warnings);
        Data.Map output = schema(given, "outputSchema", warnings);
        Data.Map hints = given.map("annotations") == null ? Data.Map.EMPTY : given.map("annotations");
        Type declared = output == null || output.size() == 0 ? null
                : read(output, Names.className(name) + "Result", warnings);
        McpResults results = McpResults.of(name, declared);
        Tool.Builder builder = Tool.builder(name).namespace(server.namespace()).doc(doc(given, warnings))
                .parameters(parameters(name, schema, warnings)).result(results.type()).effect(effect(hints))
                .idempotent(hints.flag("idempotentHint")).blocking(true).version(version)
                .source("mcp:" + server.name()).timeout(server.timeout().plusSeconds(10));
        problems.stream().limit(MOST_PROBLEMS).forEach(builder::problem);
        McpResults learning = results;
        if (declared == null && memory != null) {
            ObservedTypes.Memory remembered = memory;
            String key = name + ' ' + (schema == null ? Data.Map.EMPTY : schema).sha256().substring(0, 16);
            learning = results.observedBy(data -> remembered.learn(key, data));
            observed(builder, remembered.shape(key), name);
        }
        return callable(builder, name, learning);
    }

    private static void observed(Tool.Builder builder, @Nullable ResultShape shape, String name) {
        if (shape == null) return;
        Type type = shape.type(Names.className(name) + "Result");
        String text = shape.jsonText();
        if (type instanceof Type.Any) return;
        builder.result(type, text == null ? "" : "JSON text: " + text).resultObserved(true);
    }

    private Tool callable(Tool.Builder builder, String name, McpResults results) {
        Tool named = builder.build();
        return builder.function((arguments, context) -> server.call(name, results,
                named.wireArguments(withoutNulls(named, arguments)))).build();
    }

    private static String doc(Data.Map given, Consumer<String> warnings) {
        String text = given.text("description");
        if (text == null || text.isBlank()) text = given.text("title");
        return text == null ? "" : cut(text, "its documentation", warnings);
    }

    private static String cut(String text, String what, Consumer<String> warnings) {
        if (text.length() <= LONGEST_DOC) return text;
        warnings.accept(what + " is cut: it has " + text.length() + " characters");
        return text.substring(0, LONGEST_DOC) + "...";
    }

    /** A schema with its documentation cut to size; null when there is none. */
    private static Data.@Nullable Map schema(Data.Map given, String key, Consumer<String> warnings) throws Unusable {
        Data value = given.get(key);
        if (value == null || value instanceof Data.Null) return null;
        if (!(value instanceof Data.Map schema)) throw new Unusable("\"" + key + "\" is no object");
        Data type = schema.get("type");
        if (type != null && !type.equals(Data.text("object"))) {
            throw new Unusable("\"" + key + "\" describes no object");
        }
        Data.Map small = (Data.Map) withShortDocs(schema, what -> warnings.accept("in \"" + key + "\" " + what));
        if (small.sizeEstimate() > LARGEST_SCHEMA) {
            throw new Unusable("\"" + key + "\" is larger than " + (LARGEST_SCHEMA >> 10) + " KB");
        }
        return small;
    }

    private static Data withShortDocs(Data schema, Consumer<String> warnings) {
        return switch (schema) {
            case Data.List l -> new Data.List(l.items().stream().map(i -> withShortDocs(i, warnings)).toList());
            case Data.Map m -> {
                Map<String, Data> entries = new LinkedHashMap<>();
                m.entries().forEach((key, value) -> entries.put(key, key.equals("description")
                        && value instanceof Data.Text t ? Data.text(cut(t.value(), "a description", warnings))
                                : withShortDocs(value, warnings)));
                yield Data.Map.of(entries);
            }
            default -> schema;
        };
    }

    private static Type read(Data.Map schema, String name, Consumer<String> warnings) {
        JsonSchema.Reading reading = JsonSchema.read(schema, name);
        reading.warnings().stream().limit(3)
                .forEach(w -> warnings.accept(DocText.line(w, 200) + "; anything is taken there"));
        return reading.type();
    }

    /** Unknown means write, as for every tool; only what a server says itself makes it more or less. */
    private static Effect effect(Data.Map hints) {
        if (hints.flag("readOnlyHint")) return Effect.READ;
        return hints.flag("destructiveHint") ? Effect.DESTROY : Effect.WRITE;
    }

    private static List<ToolParameter> parameters(String name, Data.@Nullable Map schema, Consumer<String> warnings)
            throws Unusable {
        if (schema == null) return List.of();
        Type type = Types.resolve(read(schema, Names.className(name) + "Arguments", warnings));
        List<Type.Field> fields = fields(type, 0);
        if (fields.size() > MOST_PARAMETERS) throw new Unusable("it has " + fields.size() + " parameters");
        return JsonSchemas.parametersOf(fields);
    }

    /** The fields of a record, or of several: then only what all of them require is required. */
    private static List<Type.Field> fields(Type type, int depth) {
        if (type instanceof Type.Record record) return record.fields();
        if (!(type instanceof Type.Union union) || depth > 8) return List.of();
        List<List<Type.Field>> all = new ArrayList<>();
        for (Type member : union.members()) all.add(fields(Types.resolve(member), depth + 1));
        Map<String, Type.Field> merged = new LinkedHashMap<>();
        for (List<Type.Field> fields : all) {
            for (Type.Field f : fields) {
                Type.Field before = merged.get(f.name());
                boolean everywhere = all.stream()
                        .allMatch(a -> a.stream().anyMatch(o -> o.name().equals(f.name()) && o.required()));
                Type t = before == null ? f.type() : Types.union(List.of(before.type(), f.type()));
                merged.put(f.name(), new Type.Field(f.name(), t, everywhere, f.doc(), f.defaultValue()));
            }
        }
        return List.copyOf(merged.values());
    }

    /** {@code None} for an optional parameter means that it is absent, where the schema does not say otherwise. */
    private static Data.Map withoutNulls(Tool tool, Data.Map arguments) {
        Map<String, Data> kept = new LinkedHashMap<>();
        arguments.entries().forEach((key, value) -> {
            ToolParameter p = tool.parameter(key);
            boolean absent = value instanceof Data.Null && p != null && !p.required() && !takesNull(p.type(), 0);
            if (!absent) kept.put(key, value);
        });
        return Data.Map.of(kept);
    }

    private static boolean takesNull(Type type, int depth) {
        return switch (Types.resolve(type)) {
            case Type.None n -> true;
            case Type.Union u -> depth < 8 && u.members().stream().anyMatch(m -> takesNull(m, depth + 1));
            default -> false;
        };
    }
}
