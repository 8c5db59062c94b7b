package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;
import dev.adder.sdk.DocText;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The protocol over one link: requests and their answers, with plain waiting: for the answer, the link's end, or the
 * timeout. What a server asks of its client is declined, a ping apart.
 */
final class McpConnection implements Link.Receiver {
    private static final List<String> VERSIONS = List.of("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05");
    private static final Duration PING = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final int MOST_REPLIES = 100;
    private static final System.Logger LOG = System.getLogger("dev.adder.connect.mcp");

    private final Link link;
    private final Secrets secrets;
    private final Runnable toolsChanged;
    private final Map<Long, Pending> pending = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();
    private final AtomicInteger replies = new AtomicInteger();
    private volatile Data.Map capabilities = Data.Map.EMPTY;
    private volatile Data.Map info = Data.Map.EMPTY;

    private record Answer(Data.Map message, boolean cut) {}

    private record Pending(CompletableFuture<Answer> answer, @Nullable Consumer<Data.Map> progress) {}

    /**
     * @param secrets hidden in all that the server says
     * @param toolsChanged told when the server says that its tools are others now
     */
    McpConnection(Link link, Secrets secrets, Runnable toolsChanged) {
        this.link = link;
        this.secrets = secrets;
        this.toolsChanged = toolsChanged;
        link.ended().whenComplete((why, error) -> pending.values()
                .forEach(p -> p.answer.completeExceptionally(new Gone(Gone.How.BROKEN, why))));
    }

    Link link() {
        return link;
    }

    /** Introduces itself; afterwards the server can be asked. */
    void initialize(Duration time) throws InterruptedException, TimeoutException, IOException, Gone, Refused {
        link.open(this);
        Data.Map hello = Data.Map.builder().put("protocolVersion", VERSIONS.getFirst())
                .put("capabilities", Data.Map.EMPTY)
                .put("clientInfo", Data.Map.of("name", "adder", "version", "0.1.0")).build();
        Data.Map welcome = request("initialize", hello, time, null);
        String version = welcome.text("protocolVersion");
        if (version == null || !VERSIONS.contains(version)) {
            throw new Refused("it speaks version " + DocText.line(String.valueOf(version), 40)
                    + " of the protocol, which is not known here");
        }
        Data.Map offered = welcome.map("capabilities");
        capabilities = offered == null ? Data.Map.EMPTY : offered;
        Data.Map about = welcome.map("serverInfo");
        info = about == null ? Data.Map.EMPTY : about;
        link.ready(version);
        Data.Map done = Data.Map.of("jsonrpc", "2.0", "method", "notifications/initialized");
        try {
            link.send(done, gone -> {}).get(nanos(time), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            LOG.log(Level.DEBUG, "the server did not take notifications/initialized", e);
        }
    }

    /** Whether the server has tools, resources or prompts. */
    boolean offers(String capability) {
        return capabilities.map(capability) != null;
    }

    /** What the server calls itself. */
    String serverName() {
        return DocText.line(String.valueOf(info.text("name")), 100);
    }

    /** The server's own version, or empty. */
    String serverVersion() {
        String version = info.text("version");
        return version == null ? "" : DocText.line(version, 60);
    }

    /**
     * Asks and waits. A request that is given up is cancelled at the server.
     *
     * @param progress told what the server says of the request's progress, or null when nobody wants to know
     */
    Data.Map request(String method, Data.Map params, Duration time, @Nullable Consumer<Data.Map> progress)
            throws InterruptedException, TimeoutException, Gone, Refused {
        Answer answer = ask(method, params, time, progress);
        if (answer.cut) {
            throw new Refused("the server answered something nested deeper than " + Data.MAX_DEPTH + " levels");
        }
        return result(answer.message);
    }

    /** Like {@link #request}; what is nested too deep is cut off as {@link Shallow} does. */
    Data.Map list(String method, Data.Map params, Duration time)
            throws InterruptedException, TimeoutException, Gone, Refused {
        return result(ask(method, params, time, null).message);
    }

    private Answer ask(String method, Data.Map params, Duration time, @Nullable Consumer<Data.Map> progress)
            throws InterruptedException, TimeoutException, Gone {
        long id = ids.incrementAndGet();
        Pending p = new Pending(new CompletableFuture<>(), progress);
        pending.put(id, p);
        boolean heard = false;
        try {
            if (!link.alive()) throw new Gone(Gone.How.UNSENT, link.ended().join());
            Data.Map.Builder message = Data.Map.builder().put("jsonrpc", "2.0").put("id", id).put("method", method);
            Data.Map sent = progress == null ? params
                    : params.with("_meta", Data.Map.of("progressToken", id));
            link.send(message.put("params", sent).build(), p.answer::completeExceptionally);
            Answer answer = p.answer.get(nanos(time), TimeUnit.NANOSECONDS);
            heard = true;
            return answer;
        } catch (ExecutionException e) {
            heard = true;
            if (e.getCause() instanceof Gone gone) throw gone;
            throw new IllegalStateException(e.getCause());
        } finally {
            pending.remove(id);
            if (!heard) {
                if (!method.equals("initialize")) cancel(id);
                link.forget(id);
            }
        }
    }

    private static long nanos(Duration time) {
        return (time.compareTo(LONGEST) > 0 ? LONGEST : time).toNanos();
    }

    private void cancel(long id) {
        if (!link.alive()) return;
        Data.Map params = Data.Map.of("requestId", id, "reason", "the caller waits no longer");
        link.send(Data.Map.builder().put("jsonrpc", "2.0").put("method", "notifications/cancelled")
                .put("params", params).build(), McpConnection::unimportant);
    }

    private static void unimportant(Gone gone) {
        LOG.log(Level.DEBUG, "a message did not arrive", gone);
    }

    private static Data.Map result(Data.Map answer) throws Refused {
        Data.Map error = answer.map("error");
        if (error != null) {
            String said = error.text("message");
            throw new Refused(said == null || said.isBlank() ? "the server answered with an error and no reason"
                    : said);
        }
        Data.Map result = answer.map("result");
        if (result == null) throw new Refused("the server answered without a result");
        return result;
    }

    /** Whether the server still answers anything. */
    boolean answers() throws InterruptedException {
        try {
            request("ping", Data.Map.EMPTY, PING, null);
            return true;
        } catch (Refused e) {
            return true;
        } catch (TimeoutException | Gone e) {
            return false;
        }
    }

    @Override
    public boolean waits(long request) {
        Pending p = pending.get(request);
        return p != null && !p.answer.isDone();
    }

    @Override
    public @Nullable String receive(String text) {
        Data data = null;
        boolean cut = false;
        try {
            data = JsonText.read(text);
        } catch (JsonSyntaxException e) {
            String shallow = Shallow.cut(text);
            if (shallow != null) {
                cut = true;
                try {
                    data = JsonText.read(shallow);
                } catch (JsonSyntaxException again) {
                    LOG.log(Level.DEBUG, "what is left is no JSON either", again);
                }
            }
        }
        switch (data == null ? Data.NULL : secrets.hide(data)) {
            case Data.Map m -> take(m, cut);
            case Data.List several -> {
                for (Data one : several.items()) if (one instanceof Data.Map m) take(m, cut);
            }
            default -> {
                return "it answered what is not MCP: " + shown(text);
            }
        }
        return null;
    }

    /** The start of something unreadable, on one line. */
    static String shown(String text) {
        String plain = text.substring(0, Math.min(text.length(), 500)).replaceAll("\\p{Cntrl}", " ");
        return plain.length() > 120 ? plain.substring(0, 120) + "..." : plain;
    }

    private void take(Data.Map message, boolean cut) {
        String method = message.text("method");
        Data id = message.get("id");
        if (method == null) {
            Pending p = id instanceof Data.Int i ? pending.get(i.value()) : null;
            if (p != null) p.answer.complete(new Answer(message, cut));
        } else if (id == null) {
            Data.Map params = message.map("params");
            notice(method, params == null ? Data.Map.EMPTY : params);
        } else {
            reply(id, method);
        }
    }

    private void notice(String method, Data.Map params) {
        switch (method) {
            case "notifications/tools/list_changed" -> told(toolsChanged);
            case "notifications/progress" -> {
                Pending p = params.get("progressToken") instanceof Data.Int i ? pending.get(i.value()) : null;
                if (p != null && p.progress != null && !p.answer.isDone()) {
                    Consumer<Data.Map> listener = p.progress;
                    told(() -> listener.accept(params));
                }
            }
            default -> LOG.log(Level.DEBUG, () -> "the server says " + DocText.line(method, 80));
        }
    }

    private static void told(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a listener failed", e);
        }
    }

    private void reply(Data id, String method) {
        if (replies.incrementAndGet() > MOST_REPLIES) {
            replies.decrementAndGet();
            return;
        }
        Data.Map.Builder answer = Data.Map.builder().put("jsonrpc", "2.0").put("id", id);
        if (method.equals("ping")) answer.put("result", Data.Map.EMPTY);
        else
            answer.put("error", Data.Map.of("code", -32601, "message", "Method not found"));
        link.send(answer.build(), McpConnection::unimportant)
                .whenComplete((done, error) -> replies.decrementAndGet());
    }
}
