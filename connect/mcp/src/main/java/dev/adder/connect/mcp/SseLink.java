package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The older way to speak MCP over HTTP: one stream of events brings everything the server says, and its first event
 * names the address that takes what is said to it. When the stream ends, so does the link.
 */
final class SseLink implements Link {
    private static final System.Logger LOG = System.getLogger("dev.adder.connect.mcp");

    private final HttpDoor door;
    private final CompletableFuture<URI> endpoint = new CompletableFuture<>();
    private volatile @Nullable Receiver receiver;

    SseLink(String name, URI url, Map<String, String> headers, Duration connectTimeout) {
        this.door = new HttpDoor(name, url, headers, connectTimeout);
    }

    @Override
    public void open(Receiver messages) {
        receiver = messages;
        door.ended().whenComplete((why, error) -> endpoint.completeExceptionally(new Gone(Gone.How.UNSENT, why)));
        door.start("events", this::listen);
    }

    private void listen() {
        String why = "it closed the connection";
        try {
            HttpResponse<InputStream> response =
                    door.send(door.request(door.url()).setHeader("Accept", "text/event-stream").GET().build());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) throw door.refusal(response);
                if (!HttpDoor.isEventStream(response)) {
                    throw new Gone(Gone.How.REFUSED, "it answered what is not MCP: "
                            + McpConnection.shown(HttpDoor.kind(response)));
                }
                EventStream.read(body, HttpDoor.LONGEST, new EventStream.Cursor(), this::take);
            }
        } catch (Gone e) {
            why = e.why();
            // Whoever wanted to send something ends the link, and knows more than why.
            if (endpoint.completeExceptionally(e)) return;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the stream of events broke off", e);
            why = "the connection broke off";
        } catch (InterruptedException e) {
            why = "it was closed";
        }
        door.end(why);
    }

    private void take(String type, String data) throws Gone {
        Receiver to = receiver;
        if (type.equals("endpoint")) {
            endpoint.complete(endpoint(data));
        } else if (type.equals("message") && to != null) {
            String wrong = to.receive(data);
            if (wrong != null) throw new Gone(Gone.How.BROKEN, wrong);
        }
    }

    /** The address for messages; one of another server would get the credentials of this one. */
    private URI endpoint(String data) throws Gone {
        URI url = door.url();
        try {
            URI there = url.resolve(data.strip());
            if (Objects.equals(there.getScheme(), url.getScheme()) && Objects.equals(there.getHost(), url.getHost())
                    && there.getPort() == url.getPort()) {
                return there;
            }
        } catch (IllegalArgumentException e) {
            LOG.log(Level.DEBUG, "no address", e);
        }
        throw new Gone(Gone.How.REFUSED, "it wants messages to be sent to another server");
    }

    @Override
    public CompletableFuture<?> send(Data.Map message, Consumer<Gone> lost) {
        CompletableFuture<@Nullable Void> taken = new CompletableFuture<>();
        door.start("post", () -> {
            try {
                post(message);
            } catch (Gone e) {
                lost.accept(e);
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "a request broke off", e);
                lost.accept(new Gone(Gone.How.BROKEN, "the connection broke off"));
            } catch (InterruptedException e) {
                lost.accept(new Gone(Gone.How.BROKEN, "it was closed"));
            } finally {
                taken.complete(null);
            }
        });
        return taken;
    }

    private void post(Data.Map message) throws IOException, InterruptedException, Gone {
        URI to;
        try {
            to = endpoint.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Gone gone) throw gone;
            throw new IOException(e);
        }
        HttpResponse<InputStream> response = door.send(door.request(to).setHeader("Content-Type", "application/json")
                .POST(HttpDoor.body(message)).build());
        try (InputStream body = response.body()) {
            if (response.statusCode() / 100 != 2) throw door.refusal(response);
            HttpDoor.text(body);
        }
    }

    @Override
    public void forget(long request) {
        // A late answer is simply dropped.
    }

    @Override
    public void ready(String version) {
        // Nothing of this way depends on the version.
    }

    @Override
    public CompletableFuture<String> ended() {
        return door.ended();
    }

    @Override
    public void stop(boolean politely) {
        door.stop();
    }
}
