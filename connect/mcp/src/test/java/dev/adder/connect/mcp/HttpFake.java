package dev.adder.connect.mcp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A small MCP server over streamable HTTP for tests. It remembers what it was told, and tests put their own behaviour
 * in its way: {@link #onCall} for calls, {@link #onMethod} for methods not known here, {@link #onRequest} for whole
 * requests.
 */
final class HttpFake implements AutoCloseable {
    /** What was received: a message, or a request without one. */
    record Told(String verb, Map<String, List<String>> headers, Data.@Nullable Map message) {
        String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }

        String method() {
            return message == null ? "" : String.valueOf(message.text("method"));
        }
    }

    /** Answers in place of the server; false leaves it to the server. */
    interface Behaviour {
        boolean answers(HttpExchange exchange, Told told) throws IOException, InterruptedException;
    }

    /** The result of a call. */
    interface Calls {
        Object result(String tool, Data.Map arguments) throws IOException;
    }

    final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    final List<Told> all = java.util.Collections.synchronizedList(new ArrayList<>());
    final Set<String> sessions = ConcurrentHashMap.newKeySet();
    final CountDownLatch closing = new CountDownLatch(1);
    volatile Behaviour onRequest = (exchange, t) -> false;
    volatile Calls onCall = TestTools::answer;
    volatile Calls onMethod = (method, params) -> Map.of();
    volatile List<Object> tools = TestTools.all();
    volatile boolean events;
    volatile Data.Map capabilities = Data.Map.of("tools", Data.Map.of("listChanged", true));

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger count = new AtomicInteger();
    private final BlockingQueue<String> pushed = new LinkedBlockingQueue<>();

    HttpFake() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/mcp");
    }

    /** Says something over the stream of its own. */
    void push(String method) {
        pushed.add(JsonText.write(Data.Map.of("jsonrpc", "2.0", "method", method)));
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Told t = new Told(exchange.getRequestMethod(), exchange.getRequestHeaders(),
                body.isEmpty() ? null : (Data.Map) JsonText.read(body));
        all.add(t);
        told.add(t);
        try (exchange) {
            if (onRequest.answers(exchange, t)) return;
            String session = t.header("Mcp-session-id");
            if (!t.method().equals("initialize") && !sessions.contains(session)) {
                send(exchange, 404, "application/json", "{\"error\": {\"message\": \"Session not found\"}}");
                return;
            }
            switch (t.verb()) {
                case "POST" -> post(exchange, t);
                case "GET" -> listen(exchange);
                default -> {
                    sessions.remove(session);
                    send(exchange, 200, "text/plain", "");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void post(HttpExchange exchange, Told t) throws IOException {
        Data.Map message = java.util.Objects.requireNonNull(t.message());
        Data id = message.get("id");
        if (id == null || !message.has("method")) {
            send(exchange, 202, "text/plain", "");
            return;
        }
        Data.Map params = message.map("params") == null ? Data.Map.EMPTY : message.map("params");
        if (t.method().equals("initialize")) {
            String session = "session-" + count.incrementAndGet();
            sessions.add(session);
            exchange.getResponseHeaders().set("Mcp-Session-Id", session);
        }
        Object result = switch (t.method()) {
            case "initialize" ->
                Map.of("protocolVersion", String.valueOf(params.text("protocolVersion")), "capabilities",
                        capabilities, "serverInfo", Map.of("name", "fake", "version", "7"));
            case "tools/list" -> Map.of("tools", tools);
            case "tools/call" -> onCall.result(String.valueOf(params.text("name")),
                    params.map("arguments") == null ? Data.Map.EMPTY : params.map("arguments"));
            default -> onMethod.result(t.method(), params);
        };
        String answer = answer(id, result);
        if (events) send(exchange, 200, "text/event-stream; charset=utf-8", event(answer));
        else
            send(exchange, 200, "application/json", answer);
    }

    static String answer(@Nullable Data id, Object result) {
        return JsonText.write(Data.Map.builder().put("jsonrpc", "2.0").put("id", id).put("result", result).build());
    }

    static String event(String data) {
        return "event: message\ndata: " + data + "\n\n";
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
    }

    /** Starts a stream of events. */
    static OutputStream stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void listen(HttpExchange exchange) throws IOException, InterruptedException {
        OutputStream out = stream(exchange);
        write(out, ": here\n\n");
        while (closing.getCount() > 0) {
            String message = pushed.take();
            if (!message.isEmpty()) write(out, event(message));
        }
    }

    /** Waits for a message of this method. */
    Told next(String method) throws InterruptedException {
        while (true) {
            Told t = told.poll(60, java.util.concurrent.TimeUnit.SECONDS);
            if (t == null) throw new AssertionError("nobody sent " + method);
            if (t.method().equals(method) || t.verb().equals(method)) return t;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
