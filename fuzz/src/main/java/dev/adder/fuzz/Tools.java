package dev.adder.fuzz;

import dev.adder.engine.ToolStub;
import dev.adder.engine.data.CallSite;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Host;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.util.ArrayList;
import java.util.List;

/** Tools for programs to call: what one answers is what it was given, and one fails. */
final class Tools implements Host {
    private static final Type HIT = new Type.Record("Hit",
            List.of(Type.Field.required("title", Type.STR, ""), Type.Field.required("date", Type.STR, ""),
                    Type.Field.required("score", Types.optional(Type.FLOAT), "")),
            "", false);

    static final List<ToolStub> STUBS = List.of(
            tool("search", false, "(query: str, limit: int = 5) -> list[Hit]", new Type.ListOf(HIT)),
            tool("fetch", true, "(query: str, limit: int = 5) -> Hit", HIT),
            tool("shop.delete", false, "(query: str, limit: int = 5) -> None", Type.NONE),
            tool("fail", false, "(query: str, limit: int = 5) -> Any", Type.ANY));

    private static ToolStub tool(String name, boolean async, String signature, Type result) {
        List<ToolStub.Parameter> parameters = new ArrayList<>();
        parameters.add(new ToolStub.Parameter("query", true, false));
        parameters.add(new ToolStub.Parameter("limit", false, false));
        List<Type.Parameter> types = List.of(
                new Type.Parameter("query", Type.STR, Type.Parameter.Kind.POSITIONAL_OR_KEYWORD, null),
                new Type.Parameter("limit", Type.INT, Type.Parameter.Kind.POSITIONAL_OR_KEYWORD, "5"));
        return new ToolStub(ToolName.of(name), parameters, async, name + signature, "A tool.",
                new Type.Callable(types, async ? new Type.Awaitable(result) : result));
    }

    @Override
    public Outcome call(CallSite site, ToolName tool, Data.Map arguments) {
        return switch (tool.name()) {
            case "fail" -> Outcome.raised("ValueError", "it failed");
            case "search" -> new Outcome.Value(new Data.List(List.of(hit(arguments), hit(arguments))));
            case "fetch" -> new Outcome.Value(hit(arguments));
            default -> new Outcome.Value(Data.NULL);
        };
    }

    private static Data hit(Data.Map arguments) {
        return Data.Map.builder().put("title", arguments.get("query")).put("date", "2024-01-01").put("score", null)
                .build().as("Hit");
    }
}
