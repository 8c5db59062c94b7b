package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Streamable HTTP: every message is a POST, answered by JSON or by a stream of events, which is taken up again where it
 * broke off when the server can do that. What the server says by itself comes over a stream of its own, if it has one.
 * One link is one session; when the server has forgotten it, the link is over.
 */
final class HttpLink implements Link {
    private static final int MOST_RESUMES = 5;
    private static final Duration GOODBYE = Duration.ofSeconds(2);
    private static final System.Logger LOG = System.getLogger("dev.adder.connect.mcp");

    private final HttpDoor door;
    private final Map<Long, Thread> posts = new ConcurrentHashMap<>();
    private volatile @Nullable Receiver receiver;
    private volatile @Nullable String session;
    private volatile @Nullable String version;

    HttpLink(String name, URI url, Map<String, String> headers, Duration connectTimeout) {
        this.door = new HttpDoor(name, url, headers, connectTimeout);
    }

    @Override
    public void open(Receiver messages) {
        receiver = messages;
    }

    @Override
    public CompletableFuture<String> ended() {
        return door.ended();
    }

    @Override
    public void ready(String spoken) {
        version = spoken;
        door.start("events", this::listen);
    }

    @Override
    public CompletableFuture<?> send(Data.Map message, Consumer<Gone> lost) {
        CompletableFuture<@Nullable Void> taken = new CompletableFuture<>();
        AtomicBoolean over = new AtomicBoolean();
        Long id = message.has("method") && message.get("id") instanceof Data.Int i ? i.value() : null;
        Thread post = door.start("post", () -> {
            try {
                post(message, id, taken);
            } catch (Gone e) {
                if (e.how() == Gone.How.UNSENT) door.doom(e.why());
                lost.accept(e);
                if (e.how() == Gone.How.UNSENT) door.end(e.why());
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "a request broke off", e);
                lost.accept(new Gone(Gone.How.BROKEN, "the connection broke off"));
            } catch (InterruptedException e) {
                lost.accept(new Gone(Gone.How.BROKEN, "it was closed"));
            } finally {
                over.set(true);
                if (id != null) posts.remove(id);
                taken.complete(null);
            }
        });
        if (id != null) {
            posts.put(id, post);
            if (over.get()) posts.remove(id);
        }
        return taken;
    }

    @Override
    public void forget(long request) {
        Thread post = posts.remove(request);
        if (post != null) post.interrupt();
    }

    private HttpRequest.Builder request() {
        HttpRequest.Builder builder = door.request(door.url());
        String s = session;
        if (s != null) builder.setHeader("Mcp-Session-Id", s);
        String v = version;
        if (v != null) builder.setHeader("MCP-Protocol-Version", v);
        return builder;
    }

    private void post(Data.Map message, @Nullable Long id, CompletableFuture<@Nullable Void> taken)
            throws IOException, InterruptedException, Gone {
        HttpResponse<InputStream> response = door.send(request()
                .setHeader("Content-Type", "application/json")
                .setHeader("Accept", "application/json, text/event-stream")
                .POST(HttpDoor.body(message)).build());
        try (InputStream body = response.body()) {
            if (response.statusCode() / 100 != 2) throw refusal(response);
            taken.complete(null);
            if (id == null) return;
            if ("initialize".equals(message.text("method"))) {
                session = response.headers().firstValue("Mcp-Session-Id").filter(s -> s.matches("[!-~]{1,1000}"))
                        .orElse(null);
            }
            if (HttpDoor.isEventStream(response)) {
                stream(body, id);
            } else if (HttpDoor.kind(response).startsWith("application/json")) {
                take(HttpDoor.text(body));
                if (waits(id)) throw new Gone(Gone.How.BROKEN, "it answered something else than what it was asked");
            } else if (response.statusCode() == 202 || response.statusCode() == 204) {
                throw new Gone(Gone.How.BROKEN, "it took the request and gave no answer");
            } else {
                String start = new String(body.readNBytes(500), java.nio.charset.StandardCharsets.UTF_8);
                throw new Gone(Gone.How.BROKEN, "it answered what is not MCP (HTTP " + response.statusCode() + ", "
                        + McpConnection.shown(HttpDoor.kind(response)) + "): " + McpConnection.shown(start));
            }
        }
    }

    private Gone refusal(HttpResponse<InputStream> response) {
        Gone refusal = door.refusal(response);
        int status = response.statusCode();
        boolean forgotten = status == 404 || status == 410 || status == 400 && refusal.why().matches("(?i).*session.*");
        return session != null && forgotten ? new Gone(Gone.How.UNSENT, "its session is over") : refusal;
    }

    private boolean waits(long id) {
        Receiver to = receiver;
        return to != null && to.waits(id);
    }

    private void take(String text) throws Gone {
        Receiver to = receiver;
        String wrong = to == null ? null : to.receive(text);
        if (wrong != null) throw new Gone(Gone.How.BROKEN, wrong);
    }

    /** Takes events until the answer is among them, and asks for the rest when the stream ends before. */
    private void stream(InputStream first, long id) throws InterruptedException, IOException, Gone {
        EventStream.Cursor cursor = new EventStream.Cursor();
        String why = events(first, cursor);
        for (int left = MOST_RESUMES; waits(id); left--) {
            if (cursor.lastId == null || left == 0 || !door.pause(cursor.retry)) throw new Gone(Gone.How.BROKEN, why);
            HttpResponse<InputStream> next = door.send(eventsAfter(cursor));
            try (InputStream body = next.body()) {
                if (next.statusCode() != 200 || !HttpDoor.isEventStream(next)) throw new Gone(Gone.How.BROKEN, why);
                String before = cursor.lastId;
                why = events(body, cursor);
                if (!String.valueOf(cursor.lastId).equals(before)) left = MOST_RESUMES;
            } catch (Gone e) {
                throw e.how() == Gone.How.UNSENT ? new Gone(Gone.How.BROKEN, e.why()) : e;
            }
        }
    }

    private String events(InputStream in, EventStream.Cursor cursor) throws Gone {
        try {
            EventStream.read(in, HttpDoor.LONGEST, cursor, (type, data) -> take(data));
            return "it closed the connection before it had answered";
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a stream of events broke off", e);
            return "the connection broke off";
        }
    }

    private HttpRequest eventsAfter(EventStream.Cursor cursor) {
        HttpRequest.Builder builder = request().setHeader("Accept", "text/event-stream");
        String last = cursor.lastId;
        if (last != null) builder.setHeader("Last-Event-ID", last);
        return builder.GET().build();
    }

    /** Takes what the server says by itself, as long as it says something. That a session is over, calls find out. */
    private void listen() {
        EventStream.Cursor cursor = new EventStream.Cursor();
        for (int left = MOST_RESUMES; left > 0; left--) {
            try {
                HttpResponse<InputStream> response = door.send(eventsAfter(cursor));
                try (InputStream body = response.body()) {
                    if (response.statusCode() != 200 || !HttpDoor.isEventStream(response)) return;
                    if (EventStream.read(body, HttpDoor.LONGEST, cursor, (type, data) -> take(data))) {
                        left = MOST_RESUMES;
                    }
                }
            } catch (IOException | Gone e) {
                LOG.log(Level.DEBUG, "the stream of events broke off", e);
            } catch (InterruptedException e) {
                return;
            }
            try {
                if (!door.pause(cursor.retry)) return;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void stop(boolean politely) {
        if (politely && session != null && alive()) {
            Thread goodbye = door.start("goodbye", this::sayGoodbye);
            try {
                goodbye.join(GOODBYE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        door.stop();
    }

    private void sayGoodbye() {
        try {
            door.send(request().DELETE().build()).body().close();
        } catch (IOException | Gone e) {
            LOG.log(Level.DEBUG, "the server was not told of the end of the session", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
