package dev.adder.connect.host;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import dev.adder.sdk.ToolFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server on this machine that remembers what it was asked. */
final class WebServer implements AutoCloseable {
    /** What was asked. */
    record Asked(String method, String target, String host, String body, com.sun.net.httpserver.Headers headers) {
        String header(String name) {
            return String.valueOf(headers.getFirst(name));
        }
    }

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    WebServer() {
        this("127.0.0.1", 0);
    }

    WebServer(String address, int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(address, port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    WebServer on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Host")), body, exchange.getRequestHeaders()));
            try (exchange) {
                handler.handle(exchange);
            } catch (IOException e) {
                // whoever asked has gone
            }
        });
        return this;
    }

    WebServer says(String path, String type, String body) {
        return on(path, exchange -> send(exchange, 200, type, body.getBytes(StandardCharsets.UTF_8)));
    }

    WebServer redirects(String path, int status, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            send(exchange, status, "text/plain", new byte[0]);
        });
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Calls a tool as the gateway does; a failure as {@code Type: message}. */
    static Data call(List<Tool> tools, String name, Object... arguments) {
        Tool tool = tools.stream().filter(t -> t.name().toString().equals(name)).findFirst().orElseThrow();
        Data.Map.Builder map = Data.Map.builder();
        for (int i = 0; i < arguments.length; i += 2) {
            map.put((String) arguments[i], arguments[i + 1]);
        }
        var checked = tool.check(map.build());
        if (!checked.ok()) {
            var problem = checked.problems().getFirst();
            return Data.text(problem.kind().pythonName() + ": " + problem.message());
        }
        try {
            Outcome outcome = tool.function().invoke((Data.Map) checked.data(), ToolContext.standalone());
            return outcome instanceof Outcome.Value value ? value.data() : Data.text(outcome.toString());
        } catch (ToolFailure e) {
            return Data.text(e.type() + ": " + e.text());
        } catch (Exception e) {
            return Data.text(ToolFailure.outcomeOf(e).toString());
        }
    }
}
