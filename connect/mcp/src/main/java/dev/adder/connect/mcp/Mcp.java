package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.DocText;
import dev.adder.sdk.Names;
import dev.adder.sdk.Times;
import dev.adder.sdk.Tool;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One MCP server: a child process that is spoken to over its standard input and output, or an address that is spoken
 * to over HTTP. Its tools form a namespace named after it. A server that dies, or forgets its session, is met again for
 * the next call; the calls it died in fail.
 */
public final class Mcp implements AutoCloseable {
    private static final Duration LEAST_START = Duration.ofMinutes(1);

    private final Settings settings;
    private final Revivals revivals = new Revivals(System::nanoTime);
    private final AtomicBoolean toolsChanged = new AtomicBoolean();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile List<String> warnings = List.of();
    private @Nullable McpConnection connection;
    private volatile @Nullable Link starting;
    private volatile boolean closed;

    /** What a server is called and how it is met. */
    private record Settings(String name, Target target, Secrets secrets, Duration timeout, Duration startTimeout,
            @Nullable ObservedTypes observed, @Nullable Consumer<McpProgress> progress, Runnable changed) {}

    private Mcp(Settings settings) {
        this.settings = settings;
    }

    private static Mcp of(String name, Target target, Duration timeout) {
        Duration start = positive(timeout).compareTo(LEAST_START) < 0 ? LEAST_START : timeout;
        return new Mcp(new Settings(name, target, target.secrets(), timeout, start, null, null, () -> {}));
    }

    private static Duration positive(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) throw new IllegalArgumentException("timeout must be positive");
        return timeout;
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
        return of(name, new Target.Command(command, environment), timeout);
    }

    /**
     * A server spoken to over streamable HTTP, or in the older way by events when it knows nothing else.
     *
     * @param name what programs call its namespace
     * @param headers sent with each request, as credentials are; neither programs nor messages show them
     * @param timeout for each call; its start may take a minute, or as long as this
     * @throws IllegalArgumentException when the address or a header cannot be one
     */
    public static Mcp http(String name, URI url, Map<String, String> headers, Duration timeout) {
        return of(name, new Target.Address(url, headers, Target.Address.Way.ANY), timeout);
    }

    /** A server spoken to in the older way over HTTP, by events; see {@link #http}. */
    public static Mcp sse(String name, URI url, Map<String, String> headers, Duration timeout) {
        return of(name, new Target.Address(url, headers, Target.Address.Way.EVENTS), timeout);
    }

    /** This server, not started, with another limit on its start, which may include a download. */
    public Mcp withStartTimeout(Duration value) {
        Settings s = settings;
        return new Mcp(new Settings(s.name, s.target, s.secrets, s.timeout, positive(value), s.observed, s.progress,
                s.changed));
    }

    /** This server, not started, with texts that are taken out of whatever it says, beside its credentials. */
    public Mcp withSecrets(Collection<String> values) {
        Settings s = settings;
        return new Mcp(new Settings(s.name, s.target, s.secrets.and(values), s.timeout, s.startTimeout, s.observed,
                s.progress, s.changed));
    }

    /** This server, not started, with a memory for the types of results that it does not declare. */
    public Mcp withObservedTypes(ObservedTypes value) {
        Settings s = settings;
        return new Mcp(
                new Settings(s.name, s.target, s.secrets, s.timeout, s.startTimeout, value, s.progress, s.changed));
    }

    /** This server, not started, with a listener for the progress of its calls; it is called on any thread. */
    public Mcp withProgress(Consumer<McpProgress> listener) {
        Settings s = settings;
        return new Mcp(
                new Settings(s.name, s.target, s.secrets, s.timeout, s.startTimeout, s.observed, listener, s.changed));
    }

    /** This server, not started, with a listener for changes of its tools; what to do is to ask for them again. */
    public Mcp withToolsChanged(Runnable listener) {
        Settings s = settings;
        return new Mcp(
                new Settings(s.name, s.target, s.secrets, s.timeout, s.startTimeout, s.observed, s.progress, listener));
    }

    /**
     * The server's tools as they are now, and those that read its resources and prompts. Tools that came from an
     * earlier call stay as they are.
     *
     * @throws McpServerDied when it cannot be started or does not answer
     */
    public List<Tool> tools() {
        McpConnection c = null;
        try {
            c = connection();
            toolsChanged.set(false);
            McpListing listing = McpListing.of(this, c, settings.startTimeout);
            warnings = listing.warnings();
            revivals.worked();
            return listing.tools();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw died(c, "its start was interrupted");
        } catch (Gone e) {
            throw died(c, e.why() + " while its tools were listed");
        } catch (TimeoutException e) {
            throw died(c, "it did not list its tools within " + Times.words(settings.startTimeout));
        } catch (Refused e) {
            throw died(c, "listing its tools failed: " + DocText.line(e.reason(), 300));
        }
    }

    /** Which tools the last {@link #tools()} left out, and why. What was mended about a tool is among its problems. */
    public List<String> warnings() {
        return warnings;
    }

    /** Whether the server has said since the last {@link #tools()} that its tools are others now. */
    public boolean toolsChanged() {
        return toolsChanged.get();
    }

    /** The namespace of its tools. */
    String namespace() {
        return Names.namespace(settings.name);
    }

    String name() {
        return settings.name;
    }

    Duration timeout() {
        return settings.timeout;
    }

    /** What is remembered of the results of the server that is connected, or null. */
    ObservedTypes.@Nullable Memory memory(McpConnection c) {
        ObservedTypes observed = settings.observed;
        return observed == null ? null
                : observed.of(settings.name, settings.target.inFull(), c.serverName(), c.serverVersion());
    }

    /** Carries out one call of a tool. */
    Outcome call(String tool, McpResults results, Data.Map arguments) throws InterruptedException {
        Data.Map params = Data.Map.of("name", tool, "arguments", arguments);
        return ask(tool, "tools/call", params, results::outcome);
    }

    /**
     * Asks the server on behalf of a program. A request that the server surely never took is made again once, over a
     * new connection.
     */
    Outcome ask(String what, String method, Data.Map params, Function<Data.Map, Outcome> reading)
            throws InterruptedException {
        for (boolean again = true;; again = false) {
            McpConnection c;
            try {
                c = connection();
            } catch (McpServerDied e) {
                return Outcome.raised("ConnectionError", String.valueOf(e.getMessage()));
            }
            try {
                Data.Map result = c.request(method, params, settings.timeout, listener(what));
                revivals.worked();
                return reading.apply(result);
            } catch (Gone e) {
                boolean unsent = e.how() == Gone.How.UNSENT;
                boolean over = unsent || !c.link().alive();
                if (over) drop(c, false);
                if (unsent && again) continue;
                return gone(c, what, e, over);
            } catch (TimeoutException e) {
                if (!c.answers()) drop(c, false);
                String noise = c.link().noise();
                return Outcome.raised("TimeoutError", "MCP server " + settings.name + " did not answer "
                        + shown(what) + " within " + Times.words(settings.timeout)
                        + "; whether the call took effect is not known"
                        + (noise == null ? "" : ". It wrote to standard output what is not MCP: " + hidden(noise)));
            } catch (Refused e) {
                revivals.worked();
                return Outcome.raised("RuntimeError", e.reason());
            }
        }
    }

    private Outcome gone(McpConnection c, String what, Gone e, boolean over) {
        String text = "MCP server " + settings.name + switch (e.how()) {
            case UNSENT -> ": " + e.why() + "; " + shown(what) + " was not called";
            case REFUSED, FORBIDDEN, UNKNOWN_WAY -> " refused " + shown(what) + ": " + e.why();
            case BROKEN -> (over ? " is gone: " : ": ") + e.why() + " during " + shown(what)
                    + "; whether the call took effect is not known. " + settings.target.revival();
        };
        String type = e.how() == Gone.How.FORBIDDEN ? "PermissionError" : "ConnectionError";
        return Outcome.raised(type, hidden(text + quoted(c.link().lastWords())));
    }

    private @Nullable Consumer<Data.Map> listener(String tool) {
        Consumer<McpProgress> listener = settings.progress;
        if (listener == null) return null;
        return params -> {
            String message = params.text("message");
            Double done = number(params.get("progress"));
            listener.accept(new McpProgress(settings.name, tool, done == null ? 0 : done, number(params.get("total")),
                    message == null ? "" : DocText.line(message, 200)));
        };
    }

    private static @Nullable Double number(@Nullable Data data) {
        return switch (data) {
            case Data.Int i -> (double) i.value();
            case Data.Float f -> Double.isFinite(f.value()) ? f.value() : null;
            case null, default -> null;
        };
    }

    private McpConnection connection() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (closed) throw new McpServerDied("MCP server " + settings.name + " is closed");
            McpConnection c = connection;
            if (c != null && c.link().alive()) return c;
            if (c != null) drop(c, false);
            Duration wait = revivals.start();
            if (wait != null) {
                throw new McpServerDied("MCP server " + settings.name + " was started " + Revivals.MOST
                        + " times and answered no call; it is not started again for " + Times.words(wait));
            }
            c = start(settings.target);
            connection = c;
            return c;
        } finally {
            lock.unlock();
        }
    }

    private McpConnection start(Target target) throws InterruptedException {
        Link link;
        try {
            link = target.open(settings.name, settings.startTimeout);
        } catch (IOException e) {
            throw died(null, "it cannot be started: " + HttpDoor.words(e) + "; correct \"command\"");
        }
        starting = link;
        McpConnection c = new McpConnection(link, settings.secrets, this::changed);
        boolean done = false;
        Target otherwise;
        McpServerDied failure;
        try {
            c.initialize(settings.startTimeout);
            done = true;
            return c;
        } catch (Gone e) {
            failure = died(c, e.why() + settings.target.advice(e));
            otherwise = e.how() == Gone.How.UNKNOWN_WAY ? target.otherwise() : null;
            if (otherwise == null) throw failure;
        } catch (TimeoutException e) {
            throw died(c, "it did not answer within " + Times.words(settings.startTimeout) + "; "
                    + settings.target.silence());
        } catch (Refused e) {
            throw died(c, "it did not accept the connection: " + DocText.line(e.reason(), 300));
        } catch (IOException e) {
            throw died(c, "it cannot be reached: " + HttpDoor.words(e));
        } finally {
            starting = null;
            if (!done) link.stop(false);
        }
        try {
            return start(otherwise);
        } catch (McpServerDied e) {
            throw failure;
        }
    }

    private void changed() {
        toolsChanged.set(true);
        settings.changed.run();
    }

    private McpServerDied died(@Nullable McpConnection c, String what) {
        if (c != null) drop(c, false);
        String noise = c == null ? null : c.link().noise();
        String line = settings.secrets.hideInCommand(settings.target.inFull());
        String target = line.length() > 200 ? line.substring(0, 200) + "..." : line;
        return new McpServerDied(hidden("MCP server " + settings.name + " (" + target + "): " + what
                + (noise == null ? "" : "\nit wrote to standard output what is not MCP: " + noise)
                + (c == null ? "" : quoted(c.link().lastWords()))));
    }

    private String hidden(String text) {
        return settings.secrets.hide(text);
    }

    private static String shown(String tool) {
        return DocText.line(tool, 100);
    }

    private static String quoted(String words) {
        if (words.isEmpty()) return "";
        int start = Math.max(0, words.length() - 600);
        return "\nits last words:\n" + words.substring(start);
    }

    private void drop(McpConnection c, boolean politely) {
        lock.lock();
        try {
            if (connection == c) connection = null;
        } finally {
            lock.unlock();
        }
        c.link().stop(politely);
    }

    /** Ends the server, or its session, and waits until it is gone. */
    @Override
    public void close() {
        closed = true;
        Link s = starting;
        if (s != null) s.stop(false);
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
