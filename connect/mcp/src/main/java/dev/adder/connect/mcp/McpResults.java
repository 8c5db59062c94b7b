package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of one tool as a program gets them: structured content where there is some, else text, pictures and
 * files. Text is read as JSON only when the tool declares what it returns.
 *
 * @param tool the tool's name at the server
 * @param type what a call gives
 * @param declared whether the tool says what it returns
 * @param wrapper the one field in which the server wraps a plain value, or null
 */
record McpResults(String tool, Type type, boolean declared, @Nullable String wrapper) {

    /** The results of a tool that declares this type, or none. */
    static McpResults of(String tool, @Nullable Type declared) {
        if (declared == null) return new McpResults(tool, Type.ANY, false, null);
        if (Types.resolve(declared) instanceof Type.Record r && r.fields().size() == 1) {
            Type.Field only = r.fields().getFirst();
            if (only.name().equals("content") || only.name().equals("result")) {
                return new McpResults(tool, only.type(), true, only.name());
            }
        }
        return new McpResults(tool, declared, true, null);
    }

    Outcome outcome(McpSchema.CallToolResult result) {
        if (Boolean.TRUE.equals(result.isError())) {
            String text = text(result);
            return Outcome.raised("RuntimeError", text.isEmpty() ? tool + " failed" : text);
        }
        try {
            return Outcome.value(data(result));
        } catch (IllegalArgumentException e) {
            return Outcome.raised("RuntimeError", tool + " answered something that cannot be read: " + e.getMessage());
        }
    }

    private Data data(McpSchema.CallToolResult result) {
        if (result.structuredContent() != null) return unwrapped(Data.of(result.structuredContent()));
        List<McpSchema.Content> content = result.content();
        if (content == null || content.isEmpty()) return Data.NULL;
        if (content.stream().allMatch(c -> c instanceof McpSchema.TextContent)) return plain(text(result));
        List<Data> parts = new ArrayList<>();
        for (McpSchema.Content c : content) parts.add(part(c));
        return parts.size() == 1 ? parts.getFirst() : Data.list(parts);
    }

    /** Older servers give what they declare as text only. */
    private Data plain(String text) {
        if (declared && !(Types.resolve(type) instanceof Type.Str)) {
            try {
                return unwrapped(JsonText.read(text));
            } catch (JsonSyntaxException e) {
                return new Data.Text(text);
            }
        }
        return new Data.Text(text);
    }

    private Data unwrapped(Data data) {
        if (wrapper != null && data instanceof Data.Map map) {
            Data inner = map.get(wrapper);
            if (inner != null) return inner;
        }
        return data;
    }

    private static String text(McpSchema.CallToolResult result) {
        List<String> lines = new ArrayList<>();
        if (result.content() != null) {
            for (McpSchema.Content c : result.content()) {
                if (c instanceof McpSchema.TextContent t && t.text() != null) lines.add(t.text());
            }
        }
        return String.join("\n", lines);
    }

    private static Data part(McpSchema.Content content) {
        return switch (content) {
            case McpSchema.TextContent t -> new Data.Text(t.text() == null ? "" : t.text());
            case McpSchema.ImageContent i -> media(i.mimeType(), i.data(), null);
            case McpSchema.AudioContent a -> media(a.mimeType(), a.data(), null);
            case McpSchema.EmbeddedResource r -> resource(r.resource());
            case McpSchema.ResourceLink l -> Data.Map.builder().put("uri", l.uri()).putIfPresent("name", l.name())
                    .putIfPresent("description", l.description()).putIfPresent("mimeType", l.mimeType()).build();
            default -> Data.Map.of("type", content.type());
        };
    }

    private static Data resource(McpSchema.ResourceContents resource) {
        return switch (resource) {
            case McpSchema.TextResourceContents t -> new Data.Text(t.text() == null ? "" : t.text());
            case McpSchema.BlobResourceContents b -> media(b.mimeType(), b.blob(), b.uri());
            default -> Data.NULL;
        };
    }

    private static Data media(@Nullable String mimeType, @Nullable String base64, @Nullable String name) {
        byte[] content = Base64.getMimeDecoder().decode(base64 == null ? "" : base64);
        return new Data.Media(mimeType == null ? "application/octet-stream" : mimeType, content, name);
    }
}
