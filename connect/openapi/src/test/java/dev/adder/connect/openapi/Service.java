package dev.adder.connect.openapi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** A server on this machine that answers as a test says and remembers what it was asked. */
final class Service implements AutoCloseable {
    final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** What was asked. */
    record Seen(String method, String path, String query, Map<String, List<String>> headers, byte[] body) {
        String header(String name) {
            return headers.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(name))
                    .map(e -> String.join(",", e.getValue())).findFirst().orElse("");
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** What is answered. */
    record Reply(int status, Map<String, String> headers, byte[] body) {
        static Reply json(int status, String text) {
            return new Reply(status, Map.of("Content-Type", "application/json"), text.getBytes(StandardCharsets.UTF_8));
        }

        static Reply text(int status, String type, String text) {
            return new Reply(status, Map.of("Content-Type", type), text.getBytes(StandardCharsets.UTF_8));
        }

        static Reply redirect(int status, String location) {
            return new Reply(status, Map.of("Location", location), new byte[0]);
        }
    }

    /** How it answers. */
    interface Answering {
        Reply answer(Seen seen) throws Exception;
    }

    Service(Answering answering) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, answering));
        server.start();
    }

    private void answer(HttpExchange exchange, Answering answering) throws IOException {
        try (exchange) {
            String query = exchange.getRequestURI().getRawQuery();
            Seen request = new Seen(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(),
                    query == null ? "" : query, new LinkedHashMap<>(exchange.getRequestHeaders()),
                    exchange.getRequestBody().readAllBytes());
            seen.add(request);
            Reply reply;
            try {
                reply = answering.answer(request);
            } catch (Exception | LinkageError e) {
                reply = Reply.text(500, "text/plain", String.valueOf(e));
            }
            reply.headers.forEach(exchange.getResponseHeaders()::set);
            boolean none = reply.body.length == 0 || request.method.equals("HEAD");
            exchange.sendResponseHeaders(reply.status, none ? -1 : reply.body.length);
            if (!none) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(reply.body);
                }
            }
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The last thing it was asked. */
    Seen last() {
        Seen last = null;
        for (Seen one = seen.poll(); one != null; one = seen.poll()) {
            last = one;
        }
        if (last == null) {
            throw new AssertionError("nothing was asked");
        }
        return last;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
