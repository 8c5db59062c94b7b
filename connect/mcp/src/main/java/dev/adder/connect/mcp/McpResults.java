package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The results of one tool as a program gets them: structured content where there is some, else text, pictures and
 * files. Text is read as JSON only when the tool declares what it returns.
 *
 * @param tool the tool's name at the server
 * @param type what a call gives
 * @param declared whether the tool says what it returns
 * @param wrapper the one field in which the server wraps a plain value, or null
 * @param observer shown every result, or null
 */
record McpResults(String tool, Type type, boolean declared, @Nullable String wrapper,
        @Nullable Consumer<Data> observer) {

    /** The results of a tool that declares this type, or none. */
    static McpResults of(String tool, @Nullable Type declared) {
        if (declared == null) return new McpResults(tool, Type.ANY, false, null, null);
        if (Types.resolve(declared) instanceof Type.Record r && r.fields().size() == 1) {
            Type.Field only = r.fields().getFirst();
            if (only.name().equals("content") || only.name().equals("result")) {
                return new McpResults(tool, only.type(), true, only.name(), null);
            }
        }
        return new McpResults(tool, declared, true, null, null);
    }

    /** These results, shown to somebody as well. */
    McpResults observedBy(Consumer<Data> value) {
        return new McpResults(tool, type, declared, wrapper, value);
    }

    Outcome outcome(Data.Map result) {
        if (result.flag("isError")) {
            String text = text(content(result));
            return Outcome.raised("RuntimeError", text.isEmpty() ? tool + " failed" : text);
        }
        return reading(tool, () -> {
            Data data = data(result);
            if (observer != null) observer.accept(data);
            return data;
        });
    }

    /** Something read, or the error of what cannot be. */
    static Outcome reading(String what, Supplier<Data> read) {
        try {
            return Outcome.value(read.get());
        } catch (IllegalArgumentException e) {
            return Outcome.raised("RuntimeError", what + " answered something that cannot be read: " + e.getMessage());
        }
    }

    private static List<Data> content(Data.Map result) {
        Data.List content = result.list("content");
        return content == null ? List.of() : content.items();
    }

    private Data data(Data.Map result) {
        Data structured = result.get("structuredContent");
        if (structured != null && !(structured instanceof Data.Null)) return unwrapped(structured);
        List<Data> content = content(result);
        if (content.isEmpty()) return Data.NULL;
        if (content.stream().allMatch(McpResults::isText)) return plain(text(content));
        return joined(content.stream().map(McpResults::part).toList());
    }

    private static Data joined(List<Data> parts) {
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

    private static boolean isText(Data content) {
        return "text".equals(Pages.text(content, "type"));
    }

    private static String text(List<Data> content) {
        List<String> lines = new ArrayList<>();
        for (Data c : content) {
            String text = isText(c) ? Pages.text(c, "text") : null;
            if (text != null) lines.add(text);
        }
        return String.join("\n", lines);
    }

    private static Data part(Data content) {
        if (!(content instanceof Data.Map part)) return content;
        return switch (String.valueOf(part.text("type"))) {
            case "text" -> new Data.Text(orEmpty(part.text("text")));
            case "image", "audio" -> media(part.text("mimeType"), part.text("data"), null);
            case "resource" -> part.map("resource") instanceof Data.Map r ? resource(r) : Data.NULL;
            case "resource_link" -> {
                Data.Map.Builder link = Data.Map.builder();
                for (String key : List.of("uri", "name", "description", "mimeType")) {
                    link.putIfPresent(key, part.text(key));
                }
                yield link.build();
            }
            default -> Data.Map.of("type", part.text("type"));
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Data resource(Data.Map resource) {
        return resource.has("blob") ? media(resource.text("mimeType"), resource.text("blob"), resource.text("uri"))
                : new Data.Text(orEmpty(resource.text("text")));
    }

    private static Data media(@Nullable String mimeType, @Nullable String base64, @Nullable String name) {
        byte[] content = Base64.getMimeDecoder().decode(orEmpty(base64));
        return new Data.Media(mimeType == null ? "application/octet-stream" : mimeType, content, name);
    }

    /** What a resource holds. */
    static Data contents(Data.Map result) {
        Data.List contents = result.list("contents");
        if (contents == null || contents.size() == 0) return Data.NULL;
        return joined(contents.items().stream().map(c -> c instanceof Data.Map r ? resource(r) : c).toList());
    }

    /** The messages of a prompt. */
    static Data messages(Data.Map result) {
        Data.List messages = result.list("messages");
        List<Data> read = new ArrayList<>();
        for (Data message : messages == null ? List.<Data>of() : messages.items()) {
            if (!(message instanceof Data.Map m)) continue;
            Data content = m.get("content") == null ? Data.NULL : m.get("content");
            Data shown = content instanceof Data.List parts
                    ? joined(parts.items().stream().map(McpResults::part).toList()) : part(content);
            read.add(Data.Map.of("role", m.text("role"), "content", shown));
        }
        return new Data.List(read);
    }
}
