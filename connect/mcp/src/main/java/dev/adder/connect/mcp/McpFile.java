package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The {@code mcpServers} file that MCP users have: for each server a {@code command}, its {@code args} and the
 * variables {@code env}, or a {@code url} and its {@code headers}. {@code ${NAME}} in a value stands for an environment
 * variable. Nothing is started by reading it.
 */
public final class McpFile {
    private static final String SECTION = "mcpServers";
    private static final List<String> KEYS = List.of("command", "args", "env", "url", "headers", "type",
            "timeoutSeconds", "startTimeoutSeconds", "disabled");

    private final Function<String, @Nullable String> variables;

    private McpFile(Function<String, @Nullable String> variables) {
        this.variables = variables;
    }

    /**
     * The servers of a file, in its order; keys that only other programs know are passed over.
     *
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when it is not such a file; the message says what to correct
     */
    public static List<Mcp> read(Path file) throws IOException {
        try {
            return parse(Files.readString(file), System::getenv);
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException(file + ": not valid JSON: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage());
        }
    }

    /** The servers of such a file's text, with variables from elsewhere than the environment. */
    static List<Mcp> parse(String text, Function<String, @Nullable String> variables) {
        if (JsonText.read(text) instanceof Data.Map root && root.get(SECTION) instanceof Data section) {
            return servers(section, variables, false);
        }
        throw new IllegalArgumentException("it must hold an object with \"" + SECTION + "\"");
    }

    /**
     * The servers of a section {@code mcpServers}, in its order.
     *
     * @param variables gives environment variables, null for those that are not set
     * @param strict whether a key that is not known is an error
     * @throws IllegalArgumentException when something in it is wrong; the message says what to correct
     */
    public static List<Mcp> servers(Data section, Function<String, @Nullable String> variables, boolean strict) {
        McpFile file = new McpFile(variables);
        List<Mcp> servers = new ArrayList<>();
        object(section, SECTION).entries().forEach((name, given) -> {
            String where = SECTION + "." + name;
            Data.Map entry = object(given, where);
            if (strict) known(entry, where);
            Mcp server = file.new Entry(where, entry).server(name);
            if (!entry.flag("disabled")) servers.add(server);
        });
        return servers;
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what);
    }

    private static Data.Map object(@Nullable Data value, String where) {
        if (value instanceof Data.Map map) return map;
        throw wrong(where + " must be an object");
    }

    private static void known(Data.Map entry, String where) {
        for (String key : entry.entries().keySet()) {
            if (!KEYS.contains(key)) {
                throw wrong("unknown key \"" + key + "\" in " + where + "; known are " + String.join(", ", KEYS));
            }
        }
    }

    /** The entry of one server. */
    private final class Entry {
        private final String where;
        private final Data.Map entry;
        private final Set<String> secrets = new LinkedHashSet<>();

        Entry(String where, Data.Map entry) {
            this.where = where;
            this.entry = entry;
        }

        Mcp server(String name) {
            String type = text("type");
            String url = text("url");
            Duration timeout = seconds("timeoutSeconds", 30);
            Mcp server = url == null ? command(name, type, timeout) : address(name, url, type, timeout);
            Mcp timed = entry.has("startTimeoutSeconds")
                    ? server.withStartTimeout(seconds("startTimeoutSeconds", 60)) : server;
            return timed.withSecrets(secrets);
        }

        private Mcp command(String name, @Nullable String type, Duration timeout) {
            String command = text("command");
            if (command == null || command.isBlank()) {
                throw wrong(where + " needs a \"command\" that starts the server, or the \"url\" where it is");
            }
            if (type != null && !type.equals("stdio")) {
                throw wrong(where + ".type is " + type + ", and there is no \"url\"");
            }
            List<String> line = new ArrayList<>(List.of(command));
            Data args = entry.get("args");
            if (args instanceof Data.List list) {
                list.items().forEach(a -> line.add(plain(a, where + ".args", false)));
            } else if (args != null) {
                throw wrong(where + ".args must be a list");
            }
            return Mcp.stdio(name, line, texts("env", false), timeout);
        }

        private Mcp address(String name, String url, @Nullable String type, Duration timeout) {
            if (entry.has("command")) throw wrong(where + " must have a \"command\" or a \"url\", not both");
            Map<String, String> headers = texts("headers", true);
            try {
                URI address = new URI(url.strip());
                return switch (type == null ? "http" : type) {
                    case "http", "streamable-http", "streamableHttp" -> Mcp.http(name, address, headers, timeout);
                    case "sse" -> Mcp.sse(name, address, headers, timeout);
                    default -> throw wrong("\"type\" must be stdio, http or sse");
                };
            } catch (URISyntaxException e) {
                throw wrong(where + ": \"url\" is no address: " + e.getReason());
            } catch (IllegalArgumentException e) {
                throw wrong(where + ": " + e.getMessage());
            }
        }

        private Map<String, String> texts(String key, boolean secret) {
            Map<String, String> texts = new LinkedHashMap<>();
            if (entry.has(key)) {
                object(entry.get(key), where + "." + key).entries().forEach(
                        (name, value) -> texts.put(name, plain(value, where + "." + key + "." + name, secret)));
            }
            return texts;
        }

        private Duration seconds(String key, int otherwise) {
            Data value = entry.get(key);
            if (value == null) return Duration.ofSeconds(otherwise);
            if (value instanceof Data.Int i && i.value() >= 1 && i.value() <= 1_000_000) {
                return Duration.ofSeconds(i.value());
            }
            throw wrong(where + "." + key + " must be a whole number, at least 1");
        }

        private @Nullable String text(String key) {
            Data value = entry.get(key);
            if (value == null) return null;
            if (value instanceof Data.Text t) return expanded(t.value(), where + "." + key, false);
            throw wrong(where + "." + key + " must be text");
        }

        private String plain(Data value, String at, boolean secret) {
            return switch (value) {
                case Data.Text t -> expanded(t.value(), at, secret);
                case Data.Int i -> String.valueOf(i.value());
                case Data.Bool b -> String.valueOf(b.value());
                default -> throw wrong(at + " must be text");
            };
        }

        /** The text with its variables; those that are secret, by their place or name, are remembered as such. */
        private String expanded(String text, String at, boolean secret) {
            StringBuilder out = new StringBuilder();
            int done = 0;
            for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", done)) {
                int close = text.indexOf('}', open);
                if (close < 0) break;
                String name = text.substring(open + 2, close);
                String value = variables.apply(name);
                if (value == null) throw wrong(at + ": the environment variable " + name + " is not set");
                if (secret || Secrets.isCredential(name)) secrets.add(value);
                out.append(text, done, open).append(value);
                done = close + 1;
            }
            return out.append(text.substring(done)).toString();
        }
    }
}
