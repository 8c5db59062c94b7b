package dev.adder.bench;

import dev.adder.agent.TokenCounter;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.type.Constraints;
import dev.adder.engine.type.JsonSchema;
import dev.adder.engine.type.Type;
import dev.adder.runtime.Adder;
import dev.adder.sdk.Effect;
import dev.adder.sdk.JsonSchemas;
import dev.adder.sdk.StubWriter;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolParameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What tools cost in a prompt, as Adder shows them and as JSON schemas, for few and many of them. */
final class PromptTokens {
    /** How many tools. */
    static final List<Integer> SIZES = List.of(5, 50, 500, 2_500);

    private static final List<String> SERVICES = List.of("billing", "sales", "support", "shipping", "inventory",
            "people", "payroll", "projects", "documents", "calendar_app", "messages", "campaigns", "analytics", "fleet",
            "facilities", "purchasing", "contracts", "training", "recruiting", "travel", "expenses", "quality",
            "security", "devices", "partners");
    private static final List<String> RESOURCES = List.of("account", "record", "request", "report", "item", "plan",
            "group", "task", "comment", "attachment");
    private static final List<String> VERBS =
            List.of("list", "get", "create", "update", "delete", "search", "archive", "restore", "assign", "export");

    private static final Type STATUS = new Type.Literal(List.of(Data.text("draft"), Data.text("active"),
            Data.text("paused"), Data.text("closed"), Data.text("archived")));

    private static final Type TIME = new Type.Constrained(Type.STR, Constraints.ofFormat("date-time"));

    private PromptTokens() {}

    /** The rows of the table: tokens by number of tools. */
    static Map<String, List<String>> measure() {
        TokenCounter counter = new TokenCounter();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (int size : SIZES) {
            List<Tool> tools = tools(size);
            try (Adder adder = Adder.builder().tools(tools).build()) {
                int schemas = counter.count(JsonText.write(JsonSchemas.functions(tools)));
                int stubs = counter.count(StubWriter.write(tools));
                int prompt = counter.count(adder.prompt());
                add(rows, "as JSON schemas of functions, results untold", number(schemas));
                int both = schemas + results(counter, tools);
                add(rows, "as JSON schemas, those of results included", number(both));
                add(rows, "all as stubs, results included", number(stubs));
                add(rows, "what the prompt shows, its rules included", number(prompt));
                add(rows, "share of the stubs in both schemas", share(stubs, both));
                add(rows, "**share of the prompt in the schemas of functions**", share(prompt, schemas));
            }
        }
        return rows;
    }

    private static int results(TokenCounter counter, List<Tool> tools) {
        List<Data> schemas = new ArrayList<>();
        tools.forEach(tool -> schemas.add(Data.Map.of("outputSchema", JsonSchema.toSchema(tool.result()))));
        return counter.count(JsonText.write(new Data.List(schemas)));
    }

    private static void add(Map<String, List<String>> rows, String name, String cell) {
        rows.computeIfAbsent(name, n -> new ArrayList<>()).add(cell);
    }

    private static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    private static String number(int tokens) {
        return String.format(Locale.ROOT, "%,d", tokens);
    }

    /** Operations as the interfaces of large services have them: the services one after the other. */
    static List<Tool> tools(int count) {
        List<Tool> tools = new ArrayList<>();
        for (String service : SERVICES) {
            for (String resource : RESOURCES) {
                for (String verb : VERBS) {
                    if (tools.size() < count) tools.add(tool(service, resource, verb));
                }
            }
        }
        return tools;
    }

    private static Tool tool(String service, String resource, String verb) {
        Type.Record record = record(service, resource);
        boolean many = verb.equals("list") || verb.equals("search") || verb.equals("export");
        Tool.Builder tool = Tool.builder(verb + "_" + resource + (many ? "s" : "")).namespace(service)
                .source("openapi:" + service).effect(effect(verb)).doc(doc(service, resource, verb))
                .result(many ? new Type.ListOf(record) : verb.equals("delete") ? Type.NONE : record);
        if (many) {
            if (verb.equals("search")) tool.required("query", Type.STR, "Words to look for in all fields.");
            filters(tool, resource);
        } else if (!verb.equals("create")) {
            tool.required(resource + "_id", Type.STR, "The unique identifier of the " + resource + ".");
        }
        if (verb.equals("create") || verb.equals("update")) {
            tool.required("name", Type.STR, "The name of the " + resource + ", at most 255 characters.");
            tool.parameter(byName("description", Type.STR, "A longer text about the " + resource + "."));
            tool.parameter(byName("status", STATUS, "The state that the " + resource + " is in."));
            tool.parameter(byName("owner", person(), "Who is responsible for the " + resource + "."));
            tool.parameter(byName("labels", new Type.ListOf(Type.STR), "Labels to put on the " + resource + "."));
        }
        if (verb.equals("assign")) tool.required("user_id", Type.STR, "Who has the " + resource + " from now on.");
        return tool.build();
    }

    private static ToolParameter byName(String name, Type type, String doc) {
        return ToolParameter.optional(name, type, doc, null).asKeywordOnly();
    }

    private static void filters(Tool.Builder tool, String resource) {
        Type limit = new Type.Constrained(Type.INT, Constraints.builder().minimum(BigDecimal.ONE, false)
                .maximum(BigDecimal.valueOf(100), false).build());
        tool.parameter(byName("status", STATUS, "Only those in this state."));
        tool.parameter(byName("created_after", TIME, "Only those created after this time."));
        tool.parameter(byName("owner_id", Type.STR, "Only those of this owner."));
        tool.parameter(ToolParameter.optional("limit", limit, "How many to return on a page.", Data.of(20))
                .asKeywordOnly());
        tool.parameter(byName("cursor", Type.STR, "Where the page starts, from the page before. Each "
                + resource + " appears once."));
    }

    private static Type.Record person() {
        return new Type.Record("Person", List.of(Type.Field.required("id", Type.STR, ""),
                Type.Field.required("name", Type.STR, "Full name as shown to others."),
                Type.Field.optional("email", Type.STR, "")), "A person in the directory.", true);
    }

    private static Type.Record record(String service, String resource) {
        String name = name(service) + name(resource);
        return new Type.Record(name, List.of(Type.Field.required("id", Type.STR, "Unique identifier."),
                Type.Field.required("name", Type.STR, ""), Type.Field.optional("description", Type.STR, ""),
                Type.Field.required("status", STATUS, ""), Type.Field.optional("owner", person(), ""),
                Type.Field.required("created_at", TIME, ""),
                Type.Field.required("labels", new Type.ListOf(Type.STR), "")), "", true);
    }

    private static String name(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1).replace("_", "");
    }

    private static Effect effect(String verb) {
        return switch (verb) {
            case "list", "get", "search", "export" -> Effect.READ;
            case "delete" -> Effect.DESTROY;
            default -> Effect.WRITE;
        };
    }

    private static String doc(String service, String resource, String verb) {
        String what = switch (verb) {
            case "list" -> "List the " + resource + "s of " + service + ", newest first.";
            case "get" -> "Get one " + resource + " with all its details.";
            case "create" -> "Create a " + resource + ".\n\nThe caller becomes its owner unless another one is given.";
            case "update" -> "Change a " + resource + ".\n\nFields that are left out keep their values.";
            case "delete" -> "Delete a " + resource + " for good.\n\nWhat belongs to it is deleted, too.";
            case "search" -> "Search the " + resource + "s of " + service + " by words.";
            case "archive" -> "Put a " + resource + " into the archive, where it can no longer be changed.";
            case "restore" -> "Take a " + resource + " out of the archive.";
            case "assign" -> "Make another person responsible for a " + resource + ".";
            default -> "Get " + resource + "s in full, for use in other programs.";
        };
        return what + " Needs the scope " + service + "." + verb + ".";
    }
}
