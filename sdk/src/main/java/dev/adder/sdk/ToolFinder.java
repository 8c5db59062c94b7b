package dev.adder.sdk;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.type.Constraints;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The tools by which programs find tools: {@code tools.search} and {@code tools.describe}. They only look at the SDK,
 * so equal calls give equal answers; they are called, journaled and limited like all others. The namespace is theirs
 * alone: {@link Names#namespace} calls another one of that name {@code tools_tools}.
 */
public final class ToolFinder {
    /** The full name of the tool that searches. */
    public static final ToolName SEARCH = new ToolName("tools", "search");

    /** The full name of the tool that describes. */
    public static final ToolName DESCRIBE = new ToolName("tools", "describe");

    private static final String SOURCE = "adder";
    private static final int DEFAULT_HITS = 8;
    private static final int MAX_HITS = 50;
    private static final int MAX_DESCRIBED = 20;
    private static final int MAX_LISTED = 80;
    private static final int MAX_SIGNATURE = 500;
    private static final int MUCH_TO_READ = 1_500;
    private static final int MAX_TEXT = 60_000;

    private final Sdk sdk;
    private final AtomicReference<@Nullable ToolSearch> search = new AtomicReference<>();

    private ToolFinder(Sdk sdk) {
        this.sdk = sdk;
    }

    static ToolFinder of(Sdk sdk) {
        return new ToolFinder(sdk);
    }

    List<Tool> tools() {
        return List.of(describeTool(), searchTool());
    }

    /** Whether a tool is one of these. */
    public static boolean isOwn(Tool tool) {
        return tool.source().equals(SOURCE) && (tool.name().equals(SEARCH) || tool.name().equals(DESCRIBE));
    }

    /** The tools that a call of {@code tools.search} with these arguments finds, the best first. */
    public List<Tool> found(Data.Map arguments) {
        String words = arguments.text("words");
        int limit = arguments.get("limit") instanceof Data.Int i ? Math.clamp(i.value(), 1, MAX_HITS)
                : DEFAULT_HITS;
        return words == null ? List.of()
                : index().search(words, limit).stream().map(ToolSearch.Hit::tool).toList();
    }

    private Tool searchTool() {
        Type.Record found = new Type.Record("FoundTool", List.of(
                Type.Field.required("name", Type.STR, ""),
                Type.Field.required("signature", Type.STR, ""),
                Type.Field.required("summary", Type.STR, "")), "", false);
        Type limit = new Type.Constrained(Type.INT, Constraints.builder()
                .minimum(BigDecimal.ONE, false).maximum(BigDecimal.valueOf(MAX_HITS), false).build());
        return Tool.builder(SEARCH.name()).source(SOURCE).effect(Effect.READ).inline()
                .doc("Find functions by words, the best first.")
                .required("words", Type.STR, "")
                .optional("limit", limit, "", DEFAULT_HITS)
                .result(new Type.ListOf(found))
                .plainFunction(this::search).build().named(SEARCH);
    }

    private Tool describeTool() {
        return Tool.builder(DESCRIBE.name()).source(SOURCE).effect(Effect.READ).inline()
                .doc("The full stubs of functions, or a list of all in a namespace, as text to print.")
                .required("name", Types.union(Type.STR, new Type.ListOf(Type.STR)), "")
                .result(Type.STR)
                .plainFunction(this::describe).build().named(DESCRIBE);
    }

    private ToolSearch index() {
        ToolSearch known = search.get();
        if (known == null) {
            known = ToolSearch.of(sdk.programTools());
            search.set(known);
        }
        return known;
    }

    private Data search(Data.Map arguments) {
        List<Data> found = new ArrayList<>();
        for (Tool tool : found(arguments)) {
            found.add(Data.Map.builder().put("name", tool.name().toString())
                    .put("signature", cut(StubWriter.shortSignature(tool), MAX_SIGNATURE))
                    .put("summary", DocText.summary(tool.doc())).build());
        }
        return new Data.List(found);
    }

    private Data describe(Data.Map arguments) {
        Data given = arguments.get("name");
        List<String> names = new ArrayList<>();
        if (given instanceof Data.List list) {
            list.items().forEach(item -> names.add(item instanceof Data.Text t ? t.value() : ""));
        } else if (given instanceof Data.Text text) {
            names.add(text.value());
        }
        if (names.size() > MAX_DESCRIBED) {
            throw new ToolFailure("ValueError", "at most " + MAX_DESCRIBED + " names at once");
        }
        Set<Tool> tools = new LinkedHashSet<>();
        StringBuilder lists = new StringBuilder();
        for (String name : names) {
            Tool tool = sdk.find(name);
            List<Tool> members = tool == null ? inside(name) : List.of();
            if (tool != null && !tool.direct()) {
                tools.add(tool);
            } else if (!members.isEmpty()) {
                lists.append(listed(members));
            } else {
                throw unknown(name);
            }
        }
        String stubs = tools.isEmpty() ? "" : StubWriter.write(tools);
        if (TokenEstimate.of(stubs) > MUCH_TO_READ) {
            stubs = StubWriter.writeBriefly(tools);
        }
        return Data.text(cut(stubs + lists, MAX_TEXT).stripTrailing());
    }

    /** One line of an index. */
    static String lineOf(Tool tool) {
        String summary = DocText.summary(tool.doc());
        return tool.name() + (summary.isEmpty() ? "" : ": " + summary);
    }

    /** What a namespace has: one line each, or, of very many, how many there are in each namespace within. */
    private static String listed(List<Tool> tools) {
        StringBuilder out = new StringBuilder();
        if (tools.size() <= MAX_LISTED) {
            tools.forEach(t -> out.append(lineOf(t)).append('\n'));
            return out.toString();
        }
        TreeMap<String, List<Tool>> groups = new TreeMap<>();
        tools.forEach(t -> groups.computeIfAbsent(t.name().namespace(), n -> new ArrayList<>()).add(t));
        groups.forEach((namespace, members) -> out.append(namespace).append(": ").append(groups.size() > 1
                ? members.size() + (members.size() == 1 ? " function" : " functions")
                : String.join(", ", members.stream().map(t -> t.name().name()).toList())).append('\n'));
        return out.toString();
    }

    private List<Tool> inside(String namespace) {
        return namespace.isBlank() ? List.of() : sdk.programTools().stream()
                .filter(t -> (t.name().namespace() + ".").startsWith(namespace + ".")).toList();
    }

    private ToolFailure unknown(String name) {
        String near = sdk.suggest(name);
        String shown = DocText.line(name, 80);
        return new ToolFailure("LookupError", "there is no function or namespace '" + shown + "'"
                + (near == null ? "; find one with tools.search" : ". Did you mean '" + near + "'?"));
    }

    private static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit) + "…";
    }
}
