package dev.adder.engine.check;

import dev.adder.engine.Program;
import dev.adder.engine.ToolStub;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Type.Field;
import dev.adder.engine.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tools of the programs in {@code resources/check}, and what the checker says of a program. */
final class CheckPrograms {
    private static final Type LINE = record("Line", Map.of("sku", Type.STR, "quantity", Type.INT, "price", Type.FLOAT));
    private static final Type ORDER = record("Order", Map.of("id", Type.INT, "status", Type.STR, "total", Type.FLOAT,
            "lines", new Type.ListOf(LINE), "tags", new Type.ListOf(Type.STR)));
    private static final Type USER = record("User", Map.of("id", Type.INT, "name", Type.STR, "email",
            Types.optional(Type.STR), "manager_id", Types.optional(Type.INT), "active", Type.BOOL));
    private static final Type STATUS = new Type.Literal(List.of(Data.text("open"), Data.text("paid"),
            Data.text("late")));

    static final List<ToolStub> TOOLS = ToolList.of(List.of(
            tool("search", false, "(query: str, limit: int = 5) -> list[Order]", new Type.ListOf(ORDER), "query",
                    Type.STR, "limit=5", Type.INT),
            tool("get_user", false, "(id: int) -> User", USER, "id", Type.INT),
            tool("find_user", false, "(name: str) -> User | None", Types.optional(USER), "name", Type.STR),
            tool("list_users", false, "() -> list[User]", new Type.ListOf(USER)),
            tool("set_status", false, "(id: int, status: Status) -> None", Type.NONE, "id", Type.INT, "status",
                    STATUS),
            reading("stock", "(sku: str) -> int", Type.INT, "sku", Type.STR),
            tool("anything", false, "(value: Any) -> Any", Type.ANY, "value", Type.ANY),
            tool("fetch", true, "(id: int) -> Order", ORDER, "id", Type.INT)));

    private CheckPrograms() {}

    private static Type record(String name, Map<String, Type> fields) {
        List<Field> all = fields.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> Field.required(e.getKey(), e.getValue(), "")).toList();
        return new Type.Record(name, all, "", false);
    }

    private static ToolStub tool(String name, boolean async, String signature, Type result, Object... parameters) {
        List<ToolStub.Parameter> names = new ArrayList<>();
        List<Type.Parameter> types = new ArrayList<>();
        for (int i = 0; i < parameters.length; i += 2) {
            String[] parts = ((String) parameters[i]).split("=");
            names.add(new ToolStub.Parameter(parts[0], parts.length == 1, false));
            types.add(new Type.Parameter(parts[0], (Type) parameters[i + 1],
                    Type.Parameter.Kind.POSITIONAL_OR_KEYWORD, parts.length == 1 ? null : parts[1]));
        }
        return new ToolStub(ToolName.of(name), names, async, name + signature, "",
                new Type.Callable(types, async ? new Type.Awaitable(result) : result));
    }

    private static ToolStub reading(String name, String signature, Type result, Object... parameters) {
        ToolStub t = tool(name, false, signature, result, parameters);
        return new ToolStub(t.name(), t.parameters(), false, t.signature(), t.doc(), t.type(), true);
    }

    /** The problems by line, as the comments in the programs write them. */
    static List<String> problems(String text) {
        Program program = Program.of("program.py", text);
        return Checker.check(program, TOOLS, null, null, List.of()).stream()
                .map(p -> program.source().line(p.start()) + ": " + p.kind() + (p.certain() ? "!" : "") + ": "
                        + p.message())
                .toList();
    }
}
