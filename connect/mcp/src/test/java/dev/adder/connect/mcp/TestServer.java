package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small MCP server for tests, in a process of its own. Its first argument says how well it behaves; many of its tools
 * misbehave by themselves.
 */
final class TestServer {
    private final PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false,
            StandardCharsets.UTF_8);
    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final String mode;
    private @Nullable Data cancelled;

    private TestServer(String mode) {
        this.mode = mode;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new TestServer(arguments[0]).run();
    }

    private void run() throws IOException, InterruptedException {
        switch (mode) {
            case "exits" -> {
                System.err.println("first line");
                System.err.println("no configuration: set TOKEN");
                System.exit(3);
            }
            case "babbles" -> {
                while (!out.checkError()) out.println("Welcome! ".repeat(100));
            }
            case "greets" -> write("Welcome to the server");
            case "parent" -> new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                    System.getProperty("java.class.path"), TestServer.class.getName(), "lingers")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            case "lingers" -> Thread.currentThread().join();
            default -> {
            }
        }
        for (String line; (line = in.readLine()) != null;) {
            if (JsonText.read(line) instanceof Data.Map message) answer(message);
        }
        if (mode.equals("stays")) Thread.currentThread().join();
    }

    private void write(String line) {
        out.print(line + "\n");
        out.flush();
    }

    private void result(@Nullable Data id, Object result) {
        write(JsonText.write(Data.of(Map.of("jsonrpc", "2.0", "id", id == null ? Data.NULL : id, "result", result))));
    }

    private void notice(String method, Object params) {
        write(JsonText.write(Data.of(Map.of("jsonrpc", "2.0", "method", method, "params", params))));
    }

    private void error(@Nullable Data id, int code, String message) {
        write(JsonText.write(Data.of(Map.of("jsonrpc", "2.0", "id", id == null ? Data.NULL : id, "error",
                Map.of("code", code, "message", message)))));
    }

    private void answer(Data.Map message) throws InterruptedException {
        Data id = message.get("id");
        Data.Map params = message.map("params") == null ? Data.Map.EMPTY : message.map("params");
        switch (String.valueOf(message.text("method"))) {
            case "initialize" -> initialize(id, params);
            case "notifications/cancelled" -> cancelled = params.get("requestId");
            case "ping" -> {
                if (!mode.equals("deaf")) result(id, Map.of());
            }
            case "tools/list" -> list(id, params.text("cursor"));
            case "tools/call" -> call(id,
                    params.map("_meta") == null ? Data.NULL : params.map("_meta").get("progressToken"),
                    String.valueOf(params.text("name")),
                    params.map("arguments") == null ? Data.Map.EMPTY : params.map("arguments"));
            default -> {
                if (id != null) error(id, -32601, "Method not found");
            }
        }
    }

    private void initialize(@Nullable Data id, Data.Map params) {
        switch (mode) {
            case "hangs" -> System.err.println("waiting for something");
            case "garbage" -> write("{this is no JSON");
            case "huge" -> out.print("x".repeat(17 << 20));
            case "refuses" -> error(id, -32000, "the licence has expired");
            default -> result(id, Map.of("protocolVersion", String.valueOf(params.text("protocolVersion")),
                    "capabilities", mode.equals("bare") ? Map.of() : Map.of("tools", Map.of()), "serverInfo",
                    Map.of("name", "test", "version", "1")));
        }
        out.flush();
    }

    private void list(@Nullable Data id, @Nullable String cursor) {
        List<Object> all = TestTools.all();
        if (mode.equals("endless")) {
            result(id, Map.of("tools", all, "nextCursor", cursor + "x"));
            return;
        }
        int start = cursor == null ? 0 : Integer.parseInt(cursor);
        int end = Math.min(start + 5, all.size());
        Data.Map page = Data.Map.of("tools", all.subList(start, end));
        result(id, end == all.size() ? page : page.with("nextCursor", String.valueOf(end)));
    }

    private void call(@Nullable Data id, Data token, String tool, Data.Map arguments) throws InterruptedException {
        switch (tool) {
            case "die" -> {
                System.err.println("out of luck");
                System.exit(7);
            }
            case "last" -> {
                result(id, text("bye"));
                System.exit(0);
            }
            case "hang" -> {
            }
            case "garbage" -> write("{\"jsonrpc\": \"2.0\", oops");
            case "mumble" -> write("I am thinking");
            case "huge" -> {
                out.print("y".repeat(17 << 20));
                out.flush();
            }
            case "wrong" -> error(id, -32602, "n must be positive");
            case "pid" -> result(id, text(String.valueOf(ProcessHandle.current().pid())));
            case "children" -> result(id, text(String.join(" ", ProcessHandle.current().children()
                    .map(c -> String.valueOf(c.pid())).toList())));
            case "steps" -> {
                notice("notifications/progress", Map.of("progressToken", token, "progress", 1, "total", 2));
                notice("notifications/tools/list_changed", Map.of());
                notice("notifications/unheard", Map.of());
                result(id, text("done"));
            }
            case "cancelled" -> result(id, Map.of("content", List.of(), "structuredContent",
                    Map.of("request", cancelled == null ? Data.NULL : cancelled)));
            default -> result(id, TestTools.answer(tool, arguments));
        }
    }

    static Map<String, Object> text(String... texts) {
        List<Object> content = new ArrayList<>();
        for (String t : texts) content.add(Map.of("type", "text", "text", t));
        return Map.of("content", content);
    }
}
