package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The {@code mcpServers} file that MCP users have: for each server a {@code command}, its {@code args} and the
 * variables {@code env}. {@code ${NAME}} in a value stands for an environment variable; {@code timeoutSeconds} and
 * {@code disabled} may be added. Nothing is started by reading it.
 */
public final class McpFile {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final String source;
    private final Function<String, @Nullable String> variables;

    private McpFile(String source, Function<String, @Nullable String> variables) {
        this.source = source;
        this.variables = variables;
    }

    /**
     * The servers of a file, in its order.
     *
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when it is not such a file; the message says what to correct
     */
    public static List<Mcp> read(Path file) throws IOException {
        McpFile reader = new McpFile(file.toString(), System::getenv);
        try {
            return reader.servers(JsonText.read(Files.readString(file)));
        } catch (JsonSyntaxException e) {
            throw reader.wrong("not valid JSON: " + e.getMessage());
        }
    }

    /** The servers of such a file's text, with variables from elsewhere than the environment. */
    static List<Mcp> parse(String text, Map<String, String> variables) {
        return new McpFile("mcp.json", variables::get).servers(JsonText.read(text));
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(source + ": " + what);
    }

    private List<Mcp> servers(Data root) {
        if (!(root instanceof Data.Map map) || map.get("mcpServers") == null) {
            throw wrong("it must hold an object with \"mcpServers\"");
        }
        List<Mcp> servers = new ArrayList<>();
        for (Map.Entry<String, Data> e : object(map.get("mcpServers"), "mcpServers").entries().entrySet()) {
            Data.Map entry = object(e.getValue(), e.getKey());
            if (!entry.flag("disabled")) servers.add(server(e.getKey(), entry));
        }
        return servers;
    }

    private Data.Map object(@Nullable Data value, String where) {
        if (value instanceof Data.Map map) return map;
        throw wrong("\"" + where + "\" must be an object");
    }

    private Mcp server(String name, Data.Map entry) {
        if (!(entry.get("command") instanceof Data.Text command) || command.value().isBlank()) {
            throw wrong(name + " needs a \"command\"" + (entry.has("url")
                    ? "; servers over HTTP (\"url\") are not supported: use one that runs as a command" : ""));
        }
        List<String> line = new ArrayList<>(List.of(expanded(command.value(), name)));
        Data arguments = entry.get("args");
        if (arguments != null && !(arguments instanceof Data.List)) throw wrong(name + ": \"args\" must be a list");
        if (arguments instanceof Data.List list) list.items().forEach(a -> line.add(expanded(plain(a, name), name)));
        Map<String, String> environment = new LinkedHashMap<>();
        if (entry.has("env")) {
            object(entry.get("env"), name + ".env").entries()
                    .forEach((key, value) -> environment.put(key, expanded(plain(value, name), name)));
        }
        Duration timeout = switch (entry.get("timeoutSeconds")) {
            case null -> TIMEOUT;
            case Data.Int i when i.value() > 0 && i.value() < 1_000_000 -> Duration.ofSeconds(i.value());
            default -> throw wrong(name + ": \"timeoutSeconds\" must be a whole number above 0");
        };
        return Mcp.stdio(name, line, environment, timeout);
    }

    private String plain(Data value, String where) {
        if (value instanceof Data.Text t) return t.value();
        if (value instanceof Data.Int || value instanceof Data.Bool) return String.valueOf(value.toJava());
        throw wrong(where + ": arguments and variables must be text");
    }

    private String expanded(String text, String where) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", at)) {
            int close = text.indexOf('}', open);
            if (close < 0) break;
            String name = text.substring(open + 2, close);
            String value = variables.apply(name);
            if (value == null) throw wrong(where + ": environment variable " + name + " is not set");
            out.append(text, at, open).append(value);
            at = close + 1;
        }
        return out.append(text.substring(at)).toString();
    }
}
