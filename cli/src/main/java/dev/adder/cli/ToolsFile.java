package dev.adder.cli;

import dev.adder.connect.mcp.Mcp;
import dev.adder.connect.mcp.McpServerDied;
import dev.adder.connect.sql.Sql;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;
import dev.adder.runtime.Adder;
import dev.adder.runtime.Policy;
import dev.adder.sdk.Tool;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code tools.json}: the {@code mcpServers} file that MCP users have, and beside it sections for databases, APIs, the
 * web, files and commands, a policy and costs. {@code ${NAME}} in a value stands for an environment variable. The whole
 * file is understood before anything in it is started.
 *
 * <pre>{@code
 * {"mcpServers": {"files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "data"]}},
 *  "sql": {"shop": {"url": "jdbc:postgresql://localhost/shop", "user": "reader", "password": "${SHOP_PASSWORD}"}}}
 * }</pre>
 */
final class ToolsFile {
    private static final List<String> SECTIONS =
            List.of("mcpServers", "sql", "openapi", "http", "files", "commands", "policy", "costs");
    private static final List<String> DATABASE_KEYS =
            List.of("url", "user", "password", "maxRows", "timeoutSeconds", "exactDecimals", "write", "samples",
                    "brief");

    private final Path file;

    private ToolsFile(Path file) {
        this.file = file;
    }

    /** What a tools file has given: its tools, the servers behind them, which somebody has to close, its policy. */
    record Opened(List<Tool> tools, List<Mcp> servers, Policy policy, CostsSection costs) {
        /** Adds the tools, the policy and the budget to a builder, which owns the servers from then on. */
        Adder.Builder addTo(Adder.Builder builder) {
            builder.tools(tools).policy(policy);
            costs.addTo(builder);
            servers.forEach(builder::owns);
            return builder;
        }

        void close() {
            servers.forEach(Mcp::close);
        }
    }

    private record Database(String name, String shown, Sql sql) {}

    /** What a file names, of which nothing is started yet. */
    record Understood(List<Mcp> servers, List<Database> databases, List<Tool> tools, PolicySection policy,
            CostsSection costs) {}

    /** Starts and opens what the file names: all of it, or nothing with one message. */
    static Opened open(Path file) {
        return new ToolsFile(file).open();
    }

    /** Reads the text of a file, and starts nothing. */
    static Understood understand(Path file, String text) {
        ToolsFile tools = new ToolsFile(file);
        return tools.understand(tools.parse(text));
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
            throw wrong("it is not UTF-8 text; save it as UTF-8");
        } catch (AccessDeniedException e) {
            throw new CommandFailure(ExitCode.USAGE, "no permission to read " + file);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.USAGE, "cannot read " + file + ": " + e.getMessage());
        }
        return parse(text);
    }

    private Data.Map parse(String text) {
        try {
            if (JsonText.read(text) instanceof Data.Map map) return map;
        } catch (JsonSyntaxException e) {
            throw wrong("not valid JSON in line " + e.line() + ", column " + e.column() + ": " + e.problem());
        }
        throw wrong("it must hold an object with \"mcpServers\" or \"sql\"");
    }

    private Understood understand(Data.Map root) {
        known(root, SECTIONS, "the file");
        List<Mcp> servers = servers(section(root, "mcpServers"));
        List<Database> databases = new ArrayList<>();
        section(root, "sql").entries().forEach((name, entry) -> databases.add(database(name, entry)));
        List<Tool> tools = new ArrayList<>(operations(section(root, "openapi")));
        PolicySection policy = policy(root);
        tools.addAll(host(root));
        return new Understood(servers, databases, tools, policy, costs(root));
    }

    private Opened open() {
        Understood all = understand(read());
        Opened opened = new Opened(new ArrayList<>(all.tools), new ArrayList<>(), all.policy.policy(), all.costs);
        try {
            for (Database d : all.databases) opened.tools.addAll(tools(d, all.databases.size() > 1));
            for (Mcp server : all.servers) {
                opened.servers.add(server);
                opened.tools.addAll(McpSection.tools(server));
            }
            opened.tools.replaceAll(all.costs::priced);
            for (String w : all.policy.check(opened.tools)) System.err.println("adder: " + file + ": " + w);
            for (String w : all.costs.check(opened.tools)) System.err.println("adder: " + file + ": " + w);
        } catch (IllegalArgumentException e) {
            opened.close();
            throw wrong(String.valueOf(e.getMessage()));
        } catch (McpServerDied e) {
            opened.close();
            throw wrong(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
        return opened;
    }

    private Data.Map section(Data.Map root, String name) {
        Data value = root.get(name);
        return value == null ? Data.Map.EMPTY : object(value, name);
    }

    private Data.Map object(Data value, String where) {
        if (value instanceof Data.Map map) return map;
        throw wrong(where + " must be an object");
    }

    private void known(Data.Map map, List<String> keys, String where) {
        for (String key : map.entries().keySet()) {
            if (!keys.contains(key)) {
                throw wrong("unknown key \"" + key + "\" in " + where + "; known are " + String.join(", ", keys));
            }
        }
    }

    private List<Mcp> servers(Data.Map section) {
        try {
            return McpSection.servers(section);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private PolicySection policy(Data.Map root) {
        try {
            Data section = root.get("policy");
            return PolicySection.of(section == null ? Data.Map.EMPTY : section);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private CostsSection costs(Data.Map root) {
        try {
            Data section = root.get("costs");
            return CostsSection.of(section == null ? Data.Map.EMPTY : section);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private List<Tool> operations(Data.Map section) {
        try {
            return OpenApiSection.tools(section, file);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private List<Tool> host(Data.Map root) {
        List<Tool> tools = new ArrayList<>();
        try {
            if (root.get("http") instanceof Data http) tools.addAll(HttpSection.tools(http));
            if (root.get("files") instanceof Data files) tools.addAll(FilesSection.tools(files));
            if (root.get("commands") instanceof Data commands) tools.addAll(CommandsSection.tools(commands));
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        return tools;
    }

    private Database database(String name, Data given) {
        String where = "sql." + name;
        Data.Map entry = object(given, where);
        known(entry, DATABASE_KEYS, where);
        String url = text(entry, "url", where);
        if (url == null) throw wrong(where + " needs a \"url\" such as jdbc:postgresql://host/database");
        Sql.Builder sql = Sql.url(url).user(text(entry, "user", where), text(entry, "password", where))
                .maxRows(number(entry, "maxRows", where, 1000))
                .timeout(Duration.ofSeconds(number(entry, "timeoutSeconds", where, 5)));
        sql.exactDecimals(flag(entry, "exactDecimals", where)).writable(flag(entry, "write", where))
                .brief(flag(entry, "brief", where));
        if (entry.get("samples") instanceof Data samples) {
            if (!(samples instanceof Data.Int n && n.value() >= 0 && n.value() <= 10)) {
                throw wrong(where + ".samples must be a whole number from 0 to 10");
            }
            sql.samples((int) n.value());
        }
        return new Database(name, url.replaceAll("[;?].*", ""), sql.build());
    }

    private List<Tool> tools(Database database, boolean several) {
        try {
            List<Tool> tools = database.sql.tools();
            return several ? tools.stream().map(t -> t.toBuilder().namespace(database.name).build()).toList() : tools;
        } catch (SQLException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw wrong("sql." + database.name + ": cannot open the database " + database.shown
                    + (why.startsWith("No suitable driver") ? "; \"url\" must start with jdbc:postgresql: or jdbc:h2:"
                            : ": " + why + "; is it there, and are \"url\", \"user\" and \"password\" right?"));
        }
    }

    private boolean flag(Data.Map entry, String key, String where) {
        Data value = entry.get(key);
        if (value == null || value instanceof Data.Bool) return entry.flag(key);
        throw wrong(where + "." + key + " must be true or false");
    }

    private int number(Data.Map entry, String key, String where, int otherwise) {
        Data value = entry.get(key);
        if (value == null) return otherwise;
        if (value instanceof Data.Int i && i.value() >= 1 && i.value() <= 1_000_000) return (int) i.value();
        throw wrong(where + "." + key + " must be a whole number, at least 1");
    }

    private @Nullable String text(Data.Map entry, String key, String where) {
        Data value = entry.get(key);
        if (value == null) return null;
        if (value instanceof Data.Text t) return expand(t.value(), where + "." + key);
        throw wrong(where + "." + key + " must be text");
    }

    private String expand(String text, String where) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", at)) {
            int close = text.indexOf('}', open);
            if (close < 0) break;
            String name = text.substring(open + 2, close);
            String value = System.getenv(name);
            if (value == null) throw wrong(where + ": the environment variable " + name + " is not set");
            out.append(text, at, open).append(value);
            at = close + 1;
        }
        return out.append(text.substring(at)).toString();
    }
}
