package dev.adder.cli;

import dev.adder.connect.mcp.Mcp;
import dev.adder.connect.mcp.McpServerDied;
import dev.adder.connect.sql.Sql;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;
import dev.adder.runtime.Adder;
import dev.adder.sdk.Tool;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code tools.json}: the {@code mcpServers} file that MCP users have, and beside it a section {@code sql} for
 * databases. {@code ${NAME}} in a value stands for an environment variable.
 *
 * <pre>{@code
 * {"mcpServers": {"files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "data"]}},
 *  "sql": {"shop": {"url": "jdbc:postgresql://localhost/shop", "user": "reader", "password": "${SHOP_PASSWORD}"}}}
 * }</pre>
 */
final class ToolsFile {
    private final Path file;

    private ToolsFile(Path file) {
        this.file = file;
    }

    /** Adds the file's tools; whatever it opens belongs to the builder from then on. */
    static void addTo(Adder.Builder builder, Path file) {
        new ToolsFile(file).add(builder);
    }

    private CommandFailure wrong(String what) {
        return new CommandFailure(ExitCode.TOOLS, file + ": " + what);
    }

    private Data.Map read() {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new CommandFailure(ExitCode.USAGE, "there is no file " + file + "; name a tools file with --tools");
        } catch (MalformedInputException e) {
            throw wrong("it is not UTF-8 text");
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.USAGE, "cannot read " + file + ": " + e.getMessage());
        }
        try {
            if (JsonText.read(text) instanceof Data.Map map) return map;
        } catch (JsonSyntaxException e) {
            throw wrong("not valid JSON: " + e.getMessage());
        }
        throw wrong("it must hold an object with \"mcpServers\" or \"sql\"");
    }

    private void add(Adder.Builder builder) {
        Data.Map root = read();
        for (String key : root.entries().keySet()) {
            if (!key.equals("mcpServers") && !key.equals("sql")) {
                throw wrong("unknown section \"" + key + "\"; known are \"mcpServers\" and \"sql\"");
            }
        }
        Data.Map servers = section(root, "mcpServers");
        Data.Map databases = section(root, "sql");
        List<Mcp> opened = new ArrayList<>();
        try {
            for (Map.Entry<String, Data> e : servers.entries().entrySet()) {
                Mcp server = server(e.getKey(), object(e.getValue(), "mcpServers." + e.getKey()));
                opened.add(server);
                builder.tools(server.tools());
            }
            for (Map.Entry<String, Data> e : databases.entries().entrySet()) {
                builder.tools(database(e.getKey(), object(e.getValue(), "sql." + e.getKey()),
                        databases.entries().size() > 1));
            }
        } catch (McpServerDied e) {
            opened.forEach(Mcp::close);
            throw wrong(String.valueOf(e.getMessage()));
        } catch (CommandFailure e) {
            opened.forEach(Mcp::close);
            throw e;
        }
        opened.forEach(builder::owns);
    }

    private Data.Map section(Data.Map root, String name) {
        Data value = root.get(name);
        return value == null ? Data.Map.EMPTY : object(value, name);
    }

    private Data.Map object(Data value, String where) {
        if (value instanceof Data.Map map) return map;
        throw wrong("\"" + where + "\" must be an object");
    }

    private Mcp server(String name, Data.Map entry) {
        String command = text(entry, "command", "mcpServers." + name);
        if (command == null) {
            throw wrong("mcpServers." + name + " needs a \"command\"" + (entry.get("url") != null
                    ? "; servers over HTTP (\"url\") are not supported yet" : ""));
        }
        List<String> line = new ArrayList<>(List.of(command));
        Data.List arguments = entry.list("args");
        if (entry.get("args") != null && arguments == null) throw wrong("mcpServers." + name + ".args must be a list");
        if (arguments != null) for (Data a : arguments.items()) line.add(expand(plain(a, name)));
        Map<String, String> environment = new LinkedHashMap<>();
        Data env = entry.get("env");
        if (env != null) {
            object(env, "mcpServers." + name + ".env").entries()
                    .forEach((key, value) -> environment.put(key, expand(plain(value, name))));
        }
        Data timeout = entry.get("timeoutSeconds");
        long seconds = timeout instanceof Data.Int i ? i.value() : 30;
        return Mcp.stdio(name, line, environment, Duration.ofSeconds(Math.max(1, seconds)));
    }

    private String plain(Data value, String where) {
        if (value instanceof Data.Text t) return t.value();
        if (value instanceof Data.Int || value instanceof Data.Bool) return String.valueOf(value.toJava());
        throw wrong("mcpServers." + where + ": arguments and variables must be text");
    }

    private List<Tool> database(String name, Data.Map entry, boolean several) {
        String url = text(entry, "url", "sql." + name);
        if (url == null) throw wrong("sql." + name + " needs a \"url\" such as jdbc:postgresql://host/database");
        Sql.Builder sql = Sql.url(url).user(text(entry, "user", "sql." + name), text(entry, "password", "sql." + name));
        if (entry.get("maxRows") instanceof Data.Int i) sql.maxRows((int) i.value());
        try {
            List<Tool> tools = sql.build().tools();
            return several ? tools.stream().map(t -> t.toBuilder().namespace(name).build()).toList() : tools;
        } catch (SQLException e) {
            throw wrong("sql." + name + ": cannot reach the database " + url + ": " + e.getMessage());
        }
    }

    private @Nullable String text(Data.Map entry, String key, String where) {
        Data value = entry.get(key);
        if (value == null) return null;
        if (value instanceof Data.Text t) return expand(t.value());
        throw wrong(where + "." + key + " must be text");
    }

    private String expand(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", at)) {
            int close = text.indexOf('}', open);
            if (close < 0) break;
            String name = text.substring(open + 2, close);
            String value = System.getenv(name);
            if (value == null) throw wrong("environment variable " + name + " is not set");
            out.append(text, at, open).append(value);
            at = close + 1;
        }
        return out.append(text.substring(at)).toString();
    }
}
