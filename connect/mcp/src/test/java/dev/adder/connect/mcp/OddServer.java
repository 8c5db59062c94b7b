package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An MCP server for tests, in a process of its own, whose answers are odd and whose one tool {@code extra} goes. */
final class OddServer {
    private final PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false,
            StandardCharsets.UTF_8);
    private boolean extra = true;
    private int unanswered;
    private @Nullable Data late;

    private OddServer() {}

    public static void main(String[] arguments) throws IOException {
        OddServer server = new OddServer();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = in.readLine()) != null;) {
            if (JsonText.read(line) instanceof Data.Map message) server.answer(arguments[0], message);
        }
    }

    private void write(Object message) {
        out.print(JsonText.write(Data.of(message)) + "\n");
        out.flush();
    }

    private void result(Object id, Object result) {
        write(Map.of("jsonrpc", "2.0", "id", id, "result", result));
    }

    private void say(Object id, String text) {
        result(id, TestServer.text(text));
    }

    private void answer(String mode, Data.Map message) {
        Data id = message.get("id") == null ? Data.NULL : message.get("id");
        Data.Map params = message.map("params") == null ? Data.Map.EMPTY : message.map("params");
        switch (String.valueOf(message.text("method"))) {
            case "initialize" -> {
                if (mode.equals("dies in the handshake")) System.exit(4);
                result(id, Map.of("protocolVersion", String.valueOf(params.text("protocolVersion")), "capabilities",
                        Map.of("tools", Map.of("listChanged", true)), "serverInfo",
                        Map.of("name", "odd", "version", "1")));
            }
            case "notifications/initialized" -> {
                if (mode.equals("dies after the handshake")) System.exit(5);
            }
            case "tools/list" -> {
                if (mode.equals("dies when asked for tools")) System.exit(6);
                result(id, Map.of("tools", List.of("ids", "twice", "late", "hang", "hanging", "die", "shape", "drop",
                        "extra").stream().filter(n -> extra || !n.equals("extra")).map(n -> Map.of("name", n,
                                "inputSchema", Map.of("type", "object", "properties",
                                        Map.of("n", Map.of("type", "integer")))))
                        .toList()));
            }
            case "ping" -> result(id, Map.of());
            case "tools/call" -> call(id, String.valueOf(params.text("name")),
                    params.map("arguments") == null ? Data.Map.EMPTY : params.map("arguments"));
            default -> {
            }
        }
    }

    private void call(Data id, String tool, Data.Map arguments) {
        switch (tool) {
            case "ids" -> {
                for (Object wrong : new Object[] {999_999, -1, "x" + id, Data.NULL, 1.5, List.of(1), true}) {
                    say(wrong, "not yours");
                }
                write(Map.of("jsonrpc", "2.0", "result", Map.of()));
                write(Map.of("jsonrpc", "2.0", "id", 999_998, "error", Map.of("code", 1, "message", "not yours")));
                say(id, "yours");
            }
            case "twice" -> {
                say(id, "first");
                say(id, "second");
                write(Map.of("jsonrpc", "2.0", "id", id, "error", Map.of("code", 1, "message", "third")));
            }
            case "late" -> {
                if (late != null) say(late, "too late");
                if (late != null) say(id, "in time");
                late = id;
            }
            case "hang" -> unanswered++;
            case "hanging" -> say(id, String.valueOf(unanswered));
            case "die" -> System.exit(7);
            case "shape" -> write(shape(id, ((Data.Int) arguments.get("n")).value()));
            case "drop" -> {
                extra = false;
                write(Map.of("jsonrpc", "2.0", "method", "notifications/tools/list_changed"));
                say(id, "dropped");
            }
            case "extra" -> {
                if (extra) say(id, "there");
                else
                    write(Map.of("jsonrpc", "2.0", "id", id, "error", Map.of("code", -32602, "message",
                            "Unknown tool: extra")));
            }
            default -> say(id, "?");
        }
    }

    /** Answers that are MCP's by half. */
    private static Map<String, Object> shape(Data id, long n) {
        Object answer = switch ((int) n) {
            case 0 -> Data.NULL;
            case 1 -> 5;
            case 2 -> "text";
            case 3 -> List.of();
            case 4 -> Map.of();
            case 5 -> Map.of("content", "text");
            case 6 -> Map.of("content", List.of(5, Map.of("type", "nothing"), Map.of("type", "text")));
            case 7 -> Map.of("content", List.of(), "isError", "perhaps");
            case 8 -> Map.of("content", Data.NULL, "structuredContent", List.of(1));
            default -> Data.NULL;
        };
        return n < 9 ? Map.of("jsonrpc", "2.0", "id", id, "result", answer)
                : n == 9 ? Map.of("jsonrpc", "2.0", "id", id, "error", "text")
                        : n == 10 ? Map.of("jsonrpc", "2.0", "id", id) : Map.of("id", id, "error", Map.of());
    }
}
