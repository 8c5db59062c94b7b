package dev.adder.cli;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An MCP server of one tool, {@code note}, that behaves or misbehaves as its argument says. */
public final class FakeMcpServer {
    private static final String NOTE = """
            {"name": "note", "description": "Notes a text.", "inputSchema": {"type": "object",
             "properties": {"text": {"type": "string"}}, "required": ["text"]}}""";

    private static final String WORDS = """
            "outputSchema": {"type": "object", "properties": {"words": {"type": "integer"}}, "required": ["words"]}""";

    /** The file that says that a call of the server {@code hangs} has come. */
    static final String HANGS = "hangs.txt";

    private FakeMcpServer() {}

    /** The entry of a tools file that starts it. */
    static String entry(String behaviour, int timeoutSeconds) {
        List<Data> arguments = List.of(Data.text("-cp"), Data.text(System.getProperty("java.class.path")),
                Data.text(FakeMcpServer.class.getName()), Data.text(behaviour));
        return JsonText.write(Data.Map.of("mcpServers", Data.Map.of("pad", Data.Map.builder().put("command", Cli.java())
                .put("args", Data.list(arguments)).put("timeoutSeconds", timeoutSeconds).build())));
    }

    /** Serves until its input ends. */
    public static void main(String[] arguments) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Data.Map message = (Data.Map) JsonText.read(line);
            Data id = message.get("id");
            if (id != null) {
                Data result = result(String.valueOf(message.text("method")), arguments[0], line);
                System.out.println(JsonText.write(Data.Map.builder().put("jsonrpc", "2.0").put("id", id)
                        .put("result", result).build()));
                System.out.flush();
            }
        }
    }

    private static Data result(String method, String behaviour, String request) throws IOException {
        return switch (method) {
            case "initialize" -> JsonText.read("""
                    {"protocolVersion": "2025-06-18", "capabilities": {"tools": {}},
                     "serverInfo": {"name": "pad", "version": "1"}}""");
            case "tools/list" -> JsonText.read("{\"tools\": [" + switch (behaviour) {
                case "bad tools" -> "{\"name\": \"bad\", \"inputSchema\": 3}, " + NOTE;
                case "odd result" -> NOTE.substring(0, NOTE.lastIndexOf('}')) + ", " + WORDS + "}";
                default -> NOTE;
            } + "]}");
            case "tools/call" -> called(behaviour, request);
            default -> Data.Map.EMPTY;
        };
    }

    private static Data called(String behaviour, String request) throws IOException {
        switch (behaviour) {
            case "dies" -> System.exit(3);
            case "dies once" -> {
                if (request.contains("\"x\"")) System.exit(3);
            }
            case "fails" -> {
                return JsonText
                        .read("{\"isError\": true, \"content\": [{\"type\": \"text\", \"text\": \"no more paper\"}]}");
            }
            case "odd result" -> {
                return JsonText.read("{\"content\": [], \"structuredContent\": {\"words\": \"many\"}}");
            }
            case "structured" -> {
                return JsonText.read("{\"content\": [], \"structuredContent\": {\"words\": 1}}");
            }
            case "hangs" -> {
                Files.writeString(Path.of(HANGS), "called");
                while (System.in.read() >= 0) {
                    // whatever comes, until whoever called has gone
                }
            }
            case "garbage" -> System.out.println("<html>not JSON</html>");
            default -> {
                // behaves
            }
        }
        return JsonText.read("{\"content\": [{\"type\": \"text\", \"text\": \"noted\"}]}");
    }
}
