package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolFunction;
import dev.adder.sdk.ToolParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A server's resources and prompts as tools that read, where it has any. */
final class McpReading {
    private static final int MOST_ITEMS = 1_000;

    private static final Type.Record RESOURCE = record("Resource", "uri: str", "name: str", "title?", "description?",
            "mimeType?");
    private static final Type.Record TEMPLATE = record("ResourceTemplate", "uriTemplate: str", "name: str", "title?",
            "description?", "mimeType?");
    private static final Type.Record ARGUMENT = new Type.Record("PromptArgument", List.of(
            Type.Field.required("name", Type.STR, ""), Type.Field.optional("description", Type.STR, ""),
            Type.Field.optional("required", Type.BOOL, "")), "", true);
    private static final Type.Record PROMPT = new Type.Record("Prompt", List.of(
            Type.Field.required("name", Type.STR, ""), Type.Field.optional("title", Type.STR, ""),
            Type.Field.optional("description", Type.STR, ""),
            Type.Field.optional("arguments", new Type.ListOf(ARGUMENT), "")), "", true);
    private static final Type.Record MESSAGE = new Type.Record("PromptMessage", List.of(
            Type.Field.required("role", new Type.Literal(List.of(Data.text("user"), Data.text("assistant"))), ""),
            Type.Field.required("content", Type.ANY, "text, Media, or a resource's text")), "", true);

    private final Mcp server;
    private final Set<String> taken;
    private final List<Tool> tools = new ArrayList<>();

    private McpReading(Mcp server, List<Tool> own) {
        this.server = server;
        this.taken = own.stream().map(t -> t.name().name()).collect(Collectors.toCollection(HashSet::new));
    }

    private static Type.Record record(String name, String... fields) {
        List<Type.Field> list = new ArrayList<>();
        for (String f : fields) {
            list.add(f.endsWith("?") ? Type.Field.optional(f.substring(0, f.length() - 1), Type.STR, "")
                    : Type.Field.required(f.substring(0, f.indexOf(':')), Type.STR, ""));
        }
        return new Type.Record(name, list, "", true);
    }

    /** The tools for what the server offers, under names that its own tools do not have. */
    static List<Tool> tools(Mcp server, McpConnection c, List<Tool> own) {
        McpReading reading = new McpReading(server, own);
        if (c.offers("resources")) reading.resources();
        if (c.offers("prompts")) reading.prompts();
        return reading.tools;
    }

    private void resources() {
        lists("list_resources", "The resources of this server.", "resources/list", "resources", RESOURCE);
        lists("list_resource_templates", "Patterns of the URIs of further resources.", "resources/templates/list",
                "resourceTemplates", TEMPLATE);
        add("read_resource", "Reads a resource.", List.of(ToolParameter.required("uri", Type.STR, "")), Type.ANY,
                "its text, or Media; several parts make a list",
                (arguments, context) -> server.ask("read_resource", "resources/read", arguments,
                        result -> McpResults.reading("read_resource", () -> McpResults.contents(result))));
    }

    private void prompts() {
        lists("list_prompts", "The prompts of this server.", "prompts/list", "prompts", PROMPT);
        List<ToolParameter> parameters = List.of(ToolParameter.required("name", Type.STR, ""),
                ToolParameter.optional("arguments", new Type.DictOf(Type.STR, Type.STR), "", Data.Map.EMPTY));
        add("get_prompt", "A prompt filled in.", parameters, new Type.ListOf(MESSAGE), "",
                (arguments, context) -> server.ask("get_prompt", "prompts/get", arguments,
                        result -> McpResults.reading("get_prompt", () -> McpResults.messages(result))));
    }

    private void lists(String name, String doc, String method, String key, Type.Record item) {
        add(name, doc, List.of(), new Type.ListOf(item), "", (arguments, context) -> all(name, method, key));
    }

    /** All pages of a list; the first that fails is the answer. */
    private Outcome all(String what, String method, String key) throws InterruptedException {
        List<Data> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Data.Map params = Data.Map.EMPTY;
        while (true) {
            Outcome outcome = server.ask(what, method, params, Outcome::value);
            if (!(outcome instanceof Outcome.Value value) || !(value.data() instanceof Data.Map page)) return outcome;
            Data.List list = page.list(key);
            if (list != null) items.addAll(list.items());
            String cursor = page.text("nextCursor");
            boolean more = cursor != null && !cursor.isEmpty() && seen.add(cursor) && items.size() < MOST_ITEMS
                    && seen.size() <= Pages.MOST;
            if (!more) return Outcome.value(new Data.List(items.subList(0, Math.min(items.size(), MOST_ITEMS))));
            params = Data.Map.of("cursor", cursor);
        }
    }

    private void add(String name, String doc, List<ToolParameter> parameters, Type result, String meaning,
            ToolFunction function) {
        tools.add(Tool.builder(taken.contains(name) ? "mcp_" + name : name).namespace(server.namespace()).doc(doc)
                .parameters(parameters).result(result, meaning).effect(Effect.READ).idempotent(true).blocking(true)
                .source("mcp:" + server.name()).timeout(server.timeout().plusSeconds(10)).function(function).build());
    }
}
