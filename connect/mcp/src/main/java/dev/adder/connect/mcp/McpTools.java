package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.JsonSchema;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Names;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolParameter;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** MCP's tools in Adder's terms. */
final class McpTools {
    private McpTools() {}

    static Tool of(Mcp server, McpSchema.Tool tool) {
        McpSchema.ToolAnnotations hints = tool.annotations();
        String description = tool.description() == null ? "" : tool.description();
        List<ToolParameter> parameters = parameters(tool);
        Type declared = declared(tool);
        McpResults results = McpResults.of(tool.name(), declared);
        Tool.Builder builder = Tool.builder(tool.name()).namespace(server.namespace()).doc(description)
                .parameters(parameters).result(results.type()).effect(effect(hints))
                .idempotent(hints != null && Boolean.TRUE.equals(hints.idempotentHint())).blocking(true)
                .source("mcp:" + server.name()).timeout(server.timeout().plusSeconds(10));
        Tool named = builder.build();
        builder.function((arguments, context) -> server.call(tool.name(), results,
                named.wireArguments(withoutNulls(named, arguments))));
        return builder.build();
    }

    /** Unknown means write, as for every tool; only what a server says itself makes it more or less. */
    private static Effect effect(McpSchema.@Nullable ToolAnnotations hints) {
        if (hints == null) return Effect.WRITE;
        if (Boolean.TRUE.equals(hints.readOnlyHint())) return Effect.READ;
        return Boolean.TRUE.equals(hints.destructiveHint()) ? Effect.DESTROY : Effect.WRITE;
    }

    private static List<ToolParameter> parameters(McpSchema.Tool tool) {
        List<ToolParameter> list = new ArrayList<>();
        Map<String, Object> schema = tool.inputSchema();
        if (schema == null) return list;
        Type type = Types.resolve(JsonSchema.toType(Data.of(schema), Names.className(tool.name()) + "Arguments"));
        for (Type.Field f : fields(type)) {
            list.add(f.required() ? ToolParameter.required(f.name(), f.type(), f.doc())
                    : ToolParameter.optional(f.name(), f.type(), f.doc(), f.defaultValue()));
        }
        return list;
    }

    /** The fields of a record, or of several: then only what all of them require is required. */
    private static List<Type.Field> fields(Type type) {
        if (type instanceof Type.Record record) return record.fields();
        if (!(type instanceof Type.Union union)) return List.of();
        List<List<Type.Field>> all = new ArrayList<>();
        for (Type member : union.members()) all.add(fields(Types.resolve(member)));
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

    private static @Nullable Type declared(McpSchema.Tool tool) {
        Map<String, Object> schema = tool.outputSchema();
        if (schema == null || schema.isEmpty()) return null;
        return JsonSchema.toType(Data.of(schema), Names.className(tool.name()) + "Result");
    }

    /** {@code None} for an optional parameter means that it is absent, where the schema does not say otherwise. */
    private static Data.Map withoutNulls(Tool tool, Data.Map arguments) {
        Map<String, Data> kept = new LinkedHashMap<>();
        arguments.entries().forEach((key, value) -> {
            ToolParameter p = tool.parameter(key);
            boolean absent = value instanceof Data.Null && p != null && !p.required() && !takesNull(p.type());
            if (!absent) kept.put(key, value);
        });
        return Data.Map.of(kept);
    }

    private static boolean takesNull(Type type) {
        return switch (Types.resolve(type)) {
            case Type.None n -> true;
            case Type.Union u -> u.members().stream().anyMatch(McpTools::takesNull);
            default -> false;
        };
    }
}
