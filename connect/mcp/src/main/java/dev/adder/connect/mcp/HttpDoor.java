package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;
import dev.adder.sdk.DocText;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * What both ways to speak MCP over HTTP share: requests with the user's headers, answers of limited size, failures in
 * words, and threads that end with the link. Redirects are not followed: they could carry credentials elsewhere.
 */
final class HttpDoor {
    static final int LONGEST = 16 << 20;

    private static final int SHORT = 4_096;
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final String name;
    private final URI url;
    private final Map<String, String> headers;
    private final HttpClient client;
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private final AtomicReference<@Nullable String> fate = new AtomicReference<>();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    HttpDoor(String name, URI url, Map<String, String> headers, Duration connectTimeout) {
        this.name = name;
        this.url = url;
        this.headers = headers;
        this.client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(connectTimeout)
                .version("https".equals(url.getScheme()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .build();
    }

    URI url() {
        return url;
    }

    CompletableFuture<String> ended() {
        return ended;
    }

    HttpRequest.Builder request(URI to) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(to);
        headers.forEach(builder::setHeader);
        return builder;
    }

    static HttpRequest.BodyPublisher body(Data.Map message) {
        return HttpRequest.BodyPublishers.ofByteArray(JsonText.write(message).getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<InputStream> send(HttpRequest request) throws IOException, InterruptedException, Gone {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            String why = unreachable(e);
            if (why == null) throw e;
            throw new Gone(Gone.How.UNSENT, "cannot reach " + shown(url) + ": " + why);
        }
    }

    /** Why nobody was reached, or null when somebody may have been. */
    private static @Nullable String unreachable(IOException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof UnresolvedAddressException || t instanceof UnknownHostException) return "unknown host";
            if (t instanceof SSLException) return "no secure connection: " + DocText.line(words(t), 200);
        }
        if (e instanceof HttpConnectTimeoutException) return "no connection in time";
        return e instanceof ConnectException ? "connection refused" : null;
    }

    static String words(Throwable e) {
        String text = e.getMessage();
        return text == null ? e.getClass().getSimpleName() : text;
    }

    /** Runs something that ends with the link at the latest. */
    Thread start(String what, Runnable task) {
        return Thread.ofVirtual().name("adder-mcp-" + name + "-" + what).start(() -> {
            threads.add(Thread.currentThread());
            try {
                task.run();
            } finally {
                threads.remove(Thread.currentThread());
            }
        });
    }

    /** Waits before another try; false when the link is over. */
    boolean pause(Duration time) throws InterruptedException {
        try {
            ended.get(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException e) {
            return true;
        } catch (ExecutionException e) {
            return false;
        }
    }

    /** Whoever ends the link next does so for this reason. */
    void doom(String why) {
        fate.compareAndSet(null, why);
    }

    void end(String why) {
        doom(why);
        ended.complete(String.valueOf(fate.get()));
    }

    void stop() {
        end("it was closed");
        threads.forEach(Thread::interrupt);
        client.shutdownNow();
        try {
            client.awaitTermination(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static boolean isEventStream(HttpResponse<?> response) {
        return kind(response).startsWith("text/event-stream");
    }

    static String kind(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("nothing").toLowerCase(Locale.ROOT);
    }

    static String text(InputStream body) throws IOException, Gone {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new Gone(Gone.How.BROKEN, "it sent an answer of more than " + (LONGEST >> 20) + " MB");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What an answer without success means. */
    Gone refusal(HttpResponse<InputStream> response) {
        int status = response.statusCode();
        String text = said(response);
        String what = "HTTP " + status + (text.isEmpty() ? "" : ": " + text);
        return switch (status) {
            case 301, 302, 303, 307, 308 -> new Gone(Gone.How.REFUSED, "HTTP " + status + ": it is at "
                    + response.headers().firstValue("Location").map(this::target).orElse("another address")
                    + "; correct \"url\"");
            case 401 -> new Gone(Gone.How.FORBIDDEN, what + "; it wants credentials: see \"headers\"");
            case 403 -> new Gone(Gone.How.FORBIDDEN, what + "; these credentials do not suffice: see \"headers\"");
            case 429 -> new Gone(Gone.How.REFUSED, what + "; too many requests" + response.headers()
                    .firstValue("Retry-After").filter(v -> v.matches("\\d{1,6}"))
                    .map(v -> ", try again in " + v + " s").orElse(""));
            case 400, 404, 405 -> new Gone(Gone.How.UNKNOWN_WAY, what);
            default -> new Gone(status < 500 ? Gone.How.REFUSED : Gone.How.BROKEN, what);
        };
    }

    private String target(String location) {
        try {
            return shown(url.resolve(location));
        } catch (IllegalArgumentException e) {
            return "another address";
        }
    }

    /** What a refusal says in words, if it does. */
    private static String said(HttpResponse<InputStream> response) {
        String text;
        try {
            text = new String(response.body().readNBytes(SHORT), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
        String kind = kind(response);
        if (kind.contains("json")) {
            try {
                if (JsonText.read(text) instanceof Data.Map m) {
                    Data.Map error = m.map("error");
                    String words = error == null ? m.text("error") : error.text("message");
                    return words == null ? "" : DocText.line(words, 300);
                }
            } catch (JsonSyntaxException e) {
                return "";
            }
        }
        return kind.startsWith("text/plain") ? DocText.line(text, 300) : "";
    }

    /** An address without whatever in it may be secret: user, query, and parts of the path that are no words. */
    static String shown(URI address) {
        StringBuilder out = new StringBuilder().append(address.getScheme()).append("://").append(address.getHost());
        if (address.getPort() >= 0) out.append(':').append(address.getPort());
        String path = address.getPath() == null ? "" : address.getPath();
        for (String part : path.split("/")) {
            if (!part.isEmpty()) out.append('/').append(part.matches("[A-Za-z._-]{1,24}|v?\\d{1,4}") ? part : "...");
        }
        return DocText.line(out.toString(), 200);
    }
}
