package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Names;
import dev.adder.sdk.Tool;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One MCP server, run as a child process and spoken to over its standard input and output. Its tools form a namespace
 * named after it. A server that dies is started again for the next call; the call it died in fails.
 */
public final class Mcp implements AutoCloseable {
    private static final Duration LEAST_START = Duration.ofMinutes(1);
    private static final int MOST_PAGES = 100;
    private static final int MOST_TOOLS = 2_000;
    private static final List<String> INHERITED = List.of("HOME", "LOGNAME", "PATH", "SHELL", "TERM", "USER", "LANG",
            "TMPDIR", "APPDATA", "HOMEDRIVE", "HOMEPATH", "LOCALAPPDATA", "PROCESSOR_ARCHITECTURE", "SYSTEMDRIVE",
            "SYSTEMROOT", "TEMP", "USERNAME", "USERPROFILE", "PATHEXT");

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Duration timeout;
    private final Duration startTimeout;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable McpConnection connection;
    private volatile @Nullable ServerProcess starting;
    private volatile boolean closed;

    private Mcp(String name, List<String> command, Map<String, String> environment, Duration timeout,
            Duration startTimeout) {
        if (timeout.isNegative() || timeout.isZero()) throw new IllegalArgumentException("timeout must be positive");
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.timeout = timeout;
        this.startTimeout = startTimeout;
    }

    /** A server started by a command line; it is named after its program. */
    public static Mcp stdio(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(arguments));
        Path program = Path.of(command).getFileName();
        return stdio(program == null ? command : program.toString(), all, Map.of(), Duration.ofSeconds(30));
    }

    /**
     * A server started by a command line.
     *
     * @param name what programs call its namespace
     * @param environment variables added to a minimal environment
     * @param timeout for each call; its start may take a minute, or as long as this
     */
    public static Mcp stdio(String name, List<String> command, Map<String, String> environment, Duration timeout) {
        Duration start = timeout.compareTo(LEAST_START) < 0 ? LEAST_START : timeout;
        return new Mcp(name, command, environment, timeout, start);
    }

    /** This server, not started, with another limit on its start, which may include a download. */
    public Mcp withStartTimeout(Duration value) {
        if (value.isNegative() || value.isZero()) throw new IllegalArgumentException("timeout must be positive");
        return new Mcp(name, command, environment, timeout, value);
    }

    /**
     * The server's tools.
     *
     * @throws McpServerDied when it cannot be started or does not answer
     */
    public List<Tool> tools() {
        McpConnection c = null;
        try {
            c = connection();
            return list(c);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw died(c, "its start was interrupted");
        } catch (McpConnection.Gone e) {
            throw died(c, e.getMessage() + " while its tools were listed");
        } catch (TimeoutException e) {
            throw died(c, "it did not list its tools within " + words(startTimeout));
        } catch (McpServerDied e) {
            throw e;
        } catch (RuntimeException e) {
            throw died(c, "listing its tools failed: " + McpConnection.reason(e));
        }
    }

    private List<Tool> list(McpConnection c) throws InterruptedException, TimeoutException, McpConnection.Gone {
        List<Tool> tools = new ArrayList<>();
        if (!c.offersTools()) return tools;
        Set<String> seen = new HashSet<>();
        String cursor = null;
        for (int page = 0; page < MOST_PAGES && tools.size() < MOST_TOOLS; page++) {
            McpSchema.ListToolsResult result = c.listTools(cursor);
            for (McpSchema.Tool tool : result.tools()) tools.add(McpTools.of(this, tool));
            cursor = result.nextCursor();
            if (cursor == null || cursor.isEmpty() || !seen.add(cursor)) return tools;
        }
        throw died(c, "it lists more tools than anybody could use");
    }

    /** The namespace of its tools. */
    String namespace() {
        return Names.namespace(name);
    }

    String name() {
        return name;
    }

    Duration timeout() {
        return timeout;
    }

    /** Carries out one call. */
    Outcome call(String tool, McpResults results, Data.Map arguments) throws InterruptedException {
        Map<String, Object> plain = new LinkedHashMap<>();
        arguments.entries().forEach((key, value) -> plain.put(key, value.toJava()));
        McpConnection c;
        try {
            c = connection();
        } catch (McpServerDied e) {
            return Outcome.raised("ConnectionError", String.valueOf(e.getMessage()));
        }
        try {
            return results.outcome(c.callTool(tool, plain));
        } catch (McpConnection.Gone e) {
            drop(c, false);
            return Outcome.raised("ConnectionError", "MCP server " + name + " is gone: " + e.getMessage() + " during "
                    + tool + "; whether the call took effect is not known. It is started again for the next call"
                    + quoted(c.process().lastWords()));
        } catch (TimeoutException e) {
            if (!c.answers()) drop(c, false);
            String noise = c.process().noise();
            return Outcome.raised("TimeoutError", "MCP server " + name + " did not answer " + tool + " within "
                    + words(timeout) + "; whether the call took effect is not known"
                    + (noise == null ? "" : ". It wrote to standard output what is not MCP: " + noise));
        } catch (io.modelcontextprotocol.spec.McpError e) {
            return Outcome.raised("RuntimeError", McpConnection.reason(e));
        }
    }

    private McpConnection connection() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (closed) throw new McpServerDied("MCP server " + name + " is closed");
            McpConnection c = connection;
            if (c != null && c.process().alive()) return c;
            if (c != null) drop(c, false);
            c = start();
            connection = c;
            return c;
        } finally {
            lock.unlock();
        }
    }

    private McpConnection start() throws InterruptedException {
        List<String> line = new ArrayList<>(command);
        Map<String, String> variables = variables();
        line.set(0, program(variables));
        McpConnection c;
        try {
            ServerProcess process = ServerProcess.start(name, line, variables);
            starting = process;
            c = new McpConnection(process, startTimeout, timeout);
        } catch (java.io.IOException e) {
            throw died(null, "it cannot be started: " + McpConnection.reason(e) + "; correct \"command\"");
        }
        boolean done = false;
        try {
            c.initialize();
            done = true;
            return c;
        } catch (McpConnection.Gone e) {
            throw died(c, e.getMessage() + " before it had answered; run the command by hand to see what is wrong");
        } catch (TimeoutException e) {
            throw died(c, "it did not answer within " + words(startTimeout)
                    + "; check that the command starts an MCP server that speaks over standard input and output");
        } catch (RuntimeException e) {
            throw died(c, "it did not accept the connection: " + McpConnection.reason(e));
        } finally {
            starting = null;
            if (!done) c.stop(false);
        }
    }

    private Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String variable : INHERITED) {
            String value = System.getenv(variable);
            if (value != null && !value.startsWith("()")) variables.put(variable, value);
        }
        variables.putAll(environment);
        return variables;
    }

    /** The program to start, looked up where the server itself would look. */
    private String program(Map<String, String> variables) {
        String program = command.getFirst();
        List<String> endings = new ArrayList<>(List.of(""));
        endings.addAll(List.of(variables.getOrDefault("PATHEXT", "").toLowerCase(java.util.Locale.ROOT).split(";")));
        boolean path = program.contains("/") || program.contains(java.io.File.separator);
        String folders = path ? "" : variables.getOrDefault("PATH", "");
        for (String folder : path ? new String[] {"."} : folders.split(java.io.File.pathSeparator)) {
            for (String ending : endings) {
                Path file = path ? Path.of(program + ending) : Path.of(folder, program + ending);
                if (!folder.isEmpty() && Files.isRegularFile(file) && Files.isExecutable(file)) return file.toString();
            }
        }
        throw new McpServerDied("MCP server " + name + ": command not found: " + program
                + "; install it or correct \"command\"");
    }

    private McpServerDied died(@Nullable McpConnection c, String what) {
        if (c != null) drop(c, false);
        String noise = c == null ? null : c.process().noise();
        return new McpServerDied("MCP server " + name + " (" + shownCommand() + "): " + what
                + (noise == null ? "" : "\nit wrote to standard output what is not MCP: " + noise)
                + (c == null ? "" : quoted(c.process().lastWords())));
    }

    private String shownCommand() {
        String line = String.join(" ", command);
        return line.length() > 200 ? line.substring(0, 200) + "..." : line;
    }

    private static String quoted(String words) {
        if (words.isEmpty()) return "";
        int start = Math.max(0, words.length() - 600);
        return "\nits last words:\n" + words.substring(start);
    }

    static String words(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    private void drop(McpConnection c, boolean politely) {
        lock.lock();
        try {
            if (connection == c) connection = null;
        } finally {
            lock.unlock();
        }
        c.stop(politely);
    }

    /** Ends the server and waits until it is gone. */
    @Override
    public void close() {
        closed = true;
        ServerProcess p = starting;
        if (p != null) p.stop(false);
        McpConnection c;
        lock.lock();
        try {
            c = connection;
        } finally {
            lock.unlock();
        }
        if (c != null) drop(c, true);
    }
}
