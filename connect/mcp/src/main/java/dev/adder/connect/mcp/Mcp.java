package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Names;
import dev.adder.sdk.Tool;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One MCP server, run as a child process and spoken to over its standard input and output. Its tools form a namespace
 * named after it. A server that dies is started again for the next call; the call it died in fails.
 */
public final class Mcp implements AutoCloseable {
    private static final int MOST_PAGES = 100;

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Duration timeout;
    private final StringBuffer lastWords = new StringBuffer();
    private @Nullable McpSyncClient client;

    private Mcp(String name, List<String> command, Map<String, String> environment, Duration timeout) {
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.timeout = timeout;
    }

    /** A server started by a command line; it is named after its last argument-free word. */
    public static Mcp stdio(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(arguments));
        return stdio(Path.of(command).getFileName().toString(), all, Map.of(), Duration.ofSeconds(30));
    }

    /**
     * A server started by a command line.
     *
     * @param name what programs call its namespace
     * @param environment variables added to a minimal environment
     * @param timeout for starting and for each call
     */
    public static Mcp stdio(String name, List<String> command, Map<String, String> environment, Duration timeout) {
        return new Mcp(name, command, environment, timeout);
    }

    /**
     * The server's tools.
     *
     * @throws McpServerDied when it cannot be started or does not answer
     */
    public List<Tool> tools() {
        McpSyncClient c = client();
        List<Tool> tools = new ArrayList<>();
        String cursor = null;
        Set<String> seen = new HashSet<>();
        try {
            for (int page = 0; page < MOST_PAGES; page++) {
                McpSchema.ListToolsResult result = cursor == null ? c.listTools() : c.listTools(cursor);
                for (McpSchema.Tool tool : result.tools()) tools.add(McpTools.of(this, tool));
                cursor = result.nextCursor();
                if (cursor == null || !seen.add(cursor)) break;
            }
        } catch (RuntimeException e) {
            throw died("listing its tools failed: " + reason(e));
        }
        return tools;
    }

    /** The namespace of its tools. */
    String namespace() {
        return Names.namespace(name);
    }

    String name() {
        return name;
    }

    Outcome call(String tool, Data.Map arguments) {
        Map<String, Object> plain = new LinkedHashMap<>();
        arguments.entries().forEach((key, value) -> plain.put(key, value.toJava()));
        McpSyncClient c = client();
        McpSchema.CallToolResult result;
        try {
            result = c.callTool(McpSchema.CallToolRequest.builder(tool).arguments(plain).build());
        } catch (McpError e) {
            return Outcome.raised("RuntimeError", tool + ": " + reason(e));
        } catch (RuntimeException e) {
            drop(c);
            String why = reason(e);
            return why.contains("Timeout") || why.contains("Did not observe")
                    ? Outcome.raised("TimeoutError", tool + " did not answer within " + timeout.toSeconds()
                            + " s; whether it took effect is unknown")
                    : Outcome.raised("ConnectionError", "MCP server " + name + " went away during " + tool
                            + "; whether the call took effect is unknown");
        }
        return McpTools.outcome(tool, result);
    }

    private synchronized McpSyncClient client() {
        McpSyncClient c = client;
        if (c != null) return c;
        checkCommand();
        lastWords.setLength(0);
        ServerParameters.Builder parameters = new ServerParameters.Builder(command.getFirst())
                .args(command.subList(1, command.size())).env(environment);
        StdioClientTransport transport = new StdioClientTransport(parameters.build(), McpJsonDefaults.getMapper());
        transport.setStdErrorHandler(line -> {
            if (lastWords.length() < 4000) lastWords.append(line).append('\n');
        });
        c = McpClient.sync(transport).requestTimeout(timeout).initializationTimeout(timeout)
                .clientInfo(McpSchema.Implementation.builder("adder", "0.1.0").build()).build();
        try {
            c.initialize();
        } catch (RuntimeException e) {
            drop(c);
            throw died("it did not start: " + reason(e));
        }
        client = c;
        return c;
    }

    private void checkCommand() {
        String program = command.getFirst();
        if (program.contains("/") ? Files.isExecutable(Path.of(program)) : onPath(program)) return;
        throw new McpServerDied("MCP server " + name + ": command not found: " + program
                + "; install it or correct \"command\" in tools.json");
    }

    private static boolean onPath(String program) {
        String path = System.getenv("PATH");
        if (path == null) return false;
        for (String folder : path.split(java.io.File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) return true;
        }
        return false;
    }

    private McpServerDied died(String what) {
        String words = lastWords.toString().strip();
        int end = Math.min(words.length(), 600);
        return new McpServerDied("MCP server " + name + " (" + String.join(" ", command) + "): " + what
                + (words.isEmpty() ? "" : "\nits last words:\n" + words.substring(0, end)));
    }

    private static String reason(Throwable e) {
        Throwable t = e;
        while (t.getCause() != null && t.getCause() != t && !(t.getCause() instanceof IOException)) t = t.getCause();
        String text = t.getMessage();
        return text == null ? t.getClass().getSimpleName() : text.lines().findFirst().orElse(text);
    }

    private synchronized void drop(McpSyncClient c) {
        if (client == c) client = null;
        try {
            c.close();
        } catch (RuntimeException e) {
            System.getLogger("dev.adder.connect.mcp").log(System.Logger.Level.DEBUG, "closing " + name, e);
        }
    }

    /** Ends the server. */
    @Override
    public void close() {
        McpSyncClient c;
        synchronized (this) {
            c = client;
        }
        if (c != null) drop(c);
    }
}
