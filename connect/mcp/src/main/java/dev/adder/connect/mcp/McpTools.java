package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.type.JsonSchema;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Names;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolParameter;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** MCP's tools and results in Adder's terms. */
final class McpTools {
    private McpTools() {}

    static Tool of(Mcp server, McpSchema.Tool tool) {
        McpSchema.ToolAnnotations hints = tool.annotations();
        String description = tool.description() == null ? "" : tool.description();
        Tool.Builder builder = Tool.builder(tool.name()).namespace(server.namespace()).doc(description)
                .parameters(parameters(tool)).result(result(tool)).effect(effect(hints))
                .idempotent(hints != null && Boolean.TRUE.equals(hints.idempotentHint())).blocking(true)
                .source("mcp:" + server.name());
        Tool[] built = new Tool[1];
        builder.function((arguments, context) -> server.call(tool.name(), built[0].wireArguments(arguments)));
        built[0] = builder.build();
        return built[0];
    }

    private static Effect effect(McpSchema.@Nullable ToolAnnotations hints) {
        if (hints == null) return Effect.WRITE;
        if (Boolean.TRUE.equals(hints.readOnlyHint())) return Effect.READ;
        return Boolean.TRUE.equals(hints.destructiveHint()) ? Effect.DESTROY : Effect.WRITE;
    }

    private static List<ToolParameter> parameters(McpSchema.Tool tool) {
        List<ToolParameter> list = new ArrayList<>();
        Map<String, Object> schema = tool.inputSchema();
        if (schema == null) return list;
        Type type = JsonSchema.toType(Data.of(schema), Names.className(tool.name()) + "Arguments");
        if (!(dev.adder.engine.type.Types.resolve(type) instanceof Type.Record record)) return list;
        for (Type.Field f : record.fields()) {
            if (f.required()) list.add(ToolParameter.required(f.name(), f.type(), f.doc()));
        }
        for (Type.Field f : record.fields()) {
            if (!f.required()) list.add(ToolParameter.optional(f.name(), f.type(), f.doc(), f.defaultValue()));
        }
        return list;
    }

    private static Type result(McpSchema.Tool tool) {
        Map<String, Object> schema = tool.outputSchema();
        if (schema == null || schema.isEmpty()) return Type.ANY;
        Type type = JsonSchema.toType(Data.of(schema), Names.className(tool.name()) + "Result");
        return unwrapped(type);
    }

    /** Servers wrap plain results as {@code {"content": text}} or {@code {"result": value}}; the value alone is meant. */
    private static Type unwrapped(Type type) {
        return dev.adder.engine.type.Types.resolve(type) instanceof Type.Record r && r.fields().size() == 1
                && (r.fields().getFirst().name().equals("content") || r.fields().getFirst().name().equals("result"))
                        ? r.fields().getFirst().type() : type;
    }

    static Outcome outcome(String tool, McpSchema.CallToolResult result) {
        if (Boolean.TRUE.equals(result.isError())) {
            String text = text(result);
            return Outcome.raised("RuntimeError", text.isEmpty() ? tool + " failed" : text);
        }
        if (result.structuredContent() != null) {
            Data data = Data.of(result.structuredContent());
            if (data instanceof Data.Map m && m.entries().size() == 1) {
                if (m.get("result") != null) return Outcome.value(m.get("result"));
                if (m.get("content") != null) return Outcome.value(m.get("content"));
            }
            return Outcome.value(data);
        }
        List<McpSchema.Content> content = result.content();
        if (content == null || content.isEmpty()) return Outcome.value(Data.NULL);
        if (content.stream().allMatch(c -> c instanceof McpSchema.TextContent)) {
            return Outcome.value(plain(text(result)));
        }
        List<Data> parts = new ArrayList<>();
        for (McpSchema.Content c : content) parts.add(part(c));
        return Outcome.value(parts.size() == 1 ? parts.getFirst() : Data.list(parts));
    }

    /** Text that is a JSON object or array is given as data. */
    private static Data plain(String text) {
        String stripped = text.strip();
        if (stripped.startsWith("{") || stripped.startsWith("[")) {
            try {
                return JsonText.read(stripped);
            } catch (JsonSyntaxException e) {
                return new Data.Text(text);
            }
        }
        return new Data.Text(text);
    }

    private static String text(McpSchema.CallToolResult result) {
        List<String> lines = new ArrayList<>();
        if (result.content() != null) {
            for (McpSchema.Content c : result.content()) {
                if (c instanceof McpSchema.TextContent t) lines.add(t.text());
            }
        }
        return String.join("\n", lines);
    }

    private static Data part(McpSchema.Content content) {
        return switch (content) {
            case McpSchema.TextContent t -> new Data.Text(t.text());
            case McpSchema.ImageContent i ->
                new Data.Media(i.mimeType(), Base64.getMimeDecoder().decode(i.data()), null);
            case McpSchema.AudioContent a ->
                new Data.Media(a.mimeType(), Base64.getMimeDecoder().decode(a.data()), null);
            default -> {
                Map<String, Data> map = new LinkedHashMap<>();
                map.put("type", new Data.Text(content.type()));
                map.put("text", new Data.Text(content.toString()));
                yield Data.Map.of(map);
            }
        };
    }
}
