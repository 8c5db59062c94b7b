package dev.adder.connect.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers over HTTP, and all that can go wrong with them. */
class McpHttpTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String TOKEN = "tok-1234567890";

    private final List<Mcp> opened = new ArrayList<>();
    private HttpFake fake;

    @BeforeEach
    void open() throws IOException {
        fake = new HttpFake();
    }

    @AfterEach
    void close() {
        opened.forEach(Mcp::close);
        fake.close();
    }

    private Mcp server(Duration timeout) {
        return opened(
                Mcp.http("web", fake.url(), Map.of("Authorization", "Bearer " + TOKEN, "X-Team", "blue"), timeout));
    }

    private Mcp opened(Mcp server) {
        opened.add(server);
        return server;
    }

    private static Object result(List<Tool> tools, String tool, Object... arguments) throws Exception {
        Tool found = tools.stream().filter(t -> t.originalName().equals(tool)).findFirst().orElseThrow();
        Data.Map.Builder map = Data.Map.builder();
        for (int i = 0; i < arguments.length; i += 2) map.put((String) arguments[i], arguments[i + 1]);
        return switch (found.function().invoke(map.build(), ToolContext.standalone())) {
            case Outcome.Value v -> String.valueOf(v.data().toJava());
            case Outcome.Raised r -> r.type() + ": " + r.message();
            case Outcome o -> o;
        };
    }

    /** A call on a thread of its own. */
    private static CompletableFuture<Object> later(List<Tool> tools, String tool, Object... arguments) {
        CompletableFuture<Object> seen = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                seen.complete(result(tools, tool, arguments));
            } catch (Exception e) {
                seen.complete(e);
            }
        });
        return seen;
    }

    private static Object seen(CompletableFuture<Object> call) throws Exception {
        return call.get(60, TimeUnit.SECONDS);
    }

    private String failure(Mcp server) {
        return String.valueOf(assertThrows(McpServerDied.class, server::tools).getMessage())
                .replace(String.valueOf(fake.url().getPort()), "PORT");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void answersAsJsonOrAsEvents(boolean events) throws Exception {
        fake.events = events;
        List<Tool> tools = server(LONG).tools();
        assertEquals(TestTools.all().size(), tools.size());
        assertEquals("{city=Oslo, degrees=-3}", result(tools, "weather"));
        String large = "\u00e9 0123456789\n\r\u2028".repeat(100_000);
        assertEquals(large, result(tools, "echo", "text", large));
        assertEquals("RuntimeError: there is no such thing: 42", result(tools, "fail"));
        assertEquals("7", tools.getFirst().version());
    }

    @Test
    void saysWhoItIs() throws Exception {
        Mcp server = server(LONG);
        server.tools();
        server.close();
        HttpFake.Told hello = fake.next("initialize");
        assertEquals("Bearer " + TOKEN, hello.header("Authorization"));
        assertEquals("application/json, text/event-stream", hello.header("Accept"));
        assertEquals("", hello.header("Mcp-session-id"));
        HttpFake.Told list = fake.next("tools/list");
        assertEquals("session-1", list.header("Mcp-session-id"));
        assertEquals("2025-11-25", list.header("Mcp-protocol-version"));
        assertEquals("blue", list.header("X-team"));
        assertEquals("session-1", fake.next("DELETE").header("Mcp-session-id"));
        List<String> methods = fake.all.stream().map(HttpFake.Told::method).filter(m -> !m.isEmpty()).toList();
        assertEquals(List.of("initialize", "notifications/initialized", "tools/list"), methods);
        assertTrue(fake.sessions.isEmpty());
    }

    @Test
    void opensANewSessionWhenTheServerHasForgottenTheOldOne() throws Exception {
        List<Tool> tools = server(LONG).tools();
        assertEquals("a", result(tools, "echo", "text", "a"));
        fake.onRequest = (exchange, told) -> {
            boolean hangs = told.method().equals("tools/call") && told.message().toString().contains("hang");
            if (hangs) fake.closing.await();
            return hangs;
        };
        CompletableFuture<Object> hanging = later(tools, "hang");
        while (!fake.next("tools/call").message().toString().contains("hang")) continue;
        fake.sessions.clear();
        assertEquals("b", result(tools, "echo", "text", "b"));
        assertEquals(
                "ConnectionError: MCP server web is gone: its session is over during hang; whether the call took effect"
                        + " is not known. The next call asks it again",
                seen(hanging));
        assertEquals(List.of("session-2"), List.copyOf(fake.sessions));
        assertEquals("c", result(tools, "echo", "text", "c"));
    }

    @Test
    void understandsServersThatForgetWithAnotherStatus() throws Exception {
        List<Tool> tools = server(LONG).tools();
        fake.sessions.clear();
        fake.onRequest = (exchange, told) -> {
            boolean old = told.method().equals("tools/call") && told.header("Mcp-session-id").equals("session-1");
            if (old) {
                HttpFake.send(exchange, 400, "application/json",
                        "{\"error\": {\"message\": \"Bad Request: No valid session ID provided\"}}");
            }
            return old;
        };
        assertEquals("b", result(tools, "echo", "text", "b"));
    }

    @Test
    void failsWhenTheConnectionBreaks() throws Exception {
        List<Tool> tools = server(LONG).tools();
        String unknown = " during echo; whether the call took effect is not known. The next call asks it again";
        AtomicInteger turn = new AtomicInteger();
        fake.onRequest = (exchange, told) -> {
            if (!told.method().equals("tools/call")) return false;
            switch (turn.getAndIncrement()) {
                case 0 -> exchange.close();
                case 1 -> HttpFake.write(HttpFake.stream(exchange), ": working on it\n\n");
                case 2 -> {
                    exchange.sendResponseHeaders(200, 1_000);
                    exchange.close();
                }
                default -> {
                    return false;
                }
            }
            return true;
        };
        assertEquals("ConnectionError: MCP server web: the connection broke off" + unknown, result(tools, "echo"));
        assertEquals("ConnectionError: MCP server web: it closed the connection before it had answered" + unknown,
                result(tools, "echo"));
        assertTrue(String.valueOf(result(tools, "echo")).startsWith("ConnectionError: MCP server web: "));
        assertEquals("d", result(tools, "echo", "text", "d"));
        assertEquals(1, fake.sessions.size());
    }

    @Test
    void takesABrokenStreamUpAgain() throws Exception {
        List<Tool> tools = server(LONG).tools();
        AtomicInteger streams = new AtomicInteger();
        CompletableFuture<Data> id = new CompletableFuture<>();
        fake.onRequest = (exchange, told) -> {
            if (told.method().equals("tools/call")) {
                id.complete(told.message().get("id"));
                HttpFake.write(HttpFake.stream(exchange), "id: first\nretry: 1\ndata:\n\n");
                return true;
            }
            if (!told.verb().equals("GET") || told.header("Last-event-id").isEmpty()) return false;
            OutputStream out = HttpFake.stream(exchange);
            if (streams.getAndIncrement() == 0) {
                assertEquals("first", told.header("Last-event-id"));
                HttpFake.write(out, "id: second\r\ndata:\r\n\r\n");
            } else {
                assertEquals("second", told.header("Last-event-id"));
                HttpFake.write(out, HttpFake.event(HttpFake.answer(id.join(), TestServer.text("at last"))));
            }
            return true;
        };
        assertEquals("at last", result(tools, "echo", "text", "x"));
        assertEquals(2, streams.get());
    }

    @Test
    void hearsOfChangedTools() throws Exception {
        LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
        Mcp server = opened(Mcp.http("web", fake.url(), Map.of(), LONG).withToolsChanged(() -> heard.add("changed")));
        List<Tool> before = server.tools();
        assertFalse(server.toolsChanged());
        fake.tools = List.of(Map.of("name", "other", "inputSchema", Map.of("type", "object")));
        fake.push("notifications/tools/list_changed");
        assertEquals("changed", heard.poll(60, TimeUnit.SECONDS));
        assertTrue(server.toolsChanged());
        assertEquals(TestTools.all().size(), before.size());
        assertEquals("hello", result(before, "echo", "text", "hello"));
        assertEquals(List.of("other"), server.tools().stream().map(Tool::originalName).toList());
        assertFalse(server.toolsChanged());
    }

    @Test
    void tellsOfProgress() throws Exception {
        LinkedBlockingQueue<McpProgress> heard = new LinkedBlockingQueue<>();
        List<Tool> tools = opened(Mcp.http("web", fake.url(), Map.of(), LONG).withProgress(heard::add)).tools();
        fake.onRequest = (exchange, told) -> {
            if (!told.method().equals("tools/call")) return false;
            Data token = told.message().map("params").map("_meta").get("progressToken");
            OutputStream out = HttpFake.stream(exchange);
            HttpFake.write(out, progress(token, "\"progress\": 1, \"total\": 4, \"message\": \"half\\u0007 way```\""));
            HttpFake.write(out, progress(Data.text("foreign"), "\"progress\": 9"));
            HttpFake.write(out, progress(token, "\"progress\": 2.5"));
            HttpFake.write(out, HttpFake.event(HttpFake.answer(told.message().get("id"), TestServer.text("ok"))));
            return true;
        };
        assertEquals("ok", result(tools, "echo", "text", "x"));
        assertEquals(List.of(new McpProgress("web", "echo", 1, 4.0, "half way'''"),
                new McpProgress("web", "echo", 2.5, null, "")), List.copyOf(heard));
    }

    private static String progress(Data token, String more) {
        return HttpFake
                .event("{\"jsonrpc\": \"2.0\", \"method\": \"notifications/progress\", \"params\": {\"progressToken\": "
                        + dev.adder.engine.data.JsonText.write(token) + ", " + more + "}}");
    }

    @Test
    void cancelsWhatNobodyWaitsFor() throws Exception {
        List<Tool> tools = server(LONG).tools();
        fake.onRequest = (exchange, told) -> {
            if (!told.method().equals("tools/call")) return false;
            HttpFake.stream(exchange);
            fake.closing.await();
            return true;
        };
        CompletableFuture<Object> seen = new CompletableFuture<>();
        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                seen.complete(result(tools, "hang"));
            } catch (Exception e) {
                seen.complete(e);
            }
        });
        Data id = fake.next("tools/call").message().get("id");
        caller.interrupt();
        assertInstanceOf(InterruptedException.class, seen(seen));
        HttpFake.Told cancelled = fake.next("notifications/cancelled");
        assertEquals(id, cancelled.message().map("params").get("requestId"));
        assertEquals("session-1", cancelled.header("Mcp-session-id"));
    }

    @Test
    void timesCallsOut() throws Exception {
        List<Tool> tools = server(Duration.ofMillis(700)).tools();
        fake.onRequest = (exchange, told) -> {
            if (!told.method().equals("tools/call")) return false;
            fake.closing.await();
            return true;
        };
        assertEquals(
                "TimeoutError: MCP server web did not answer hang within 700 ms; whether the call took effect is not"
                        + " known",
                result(tools, "hang"));
        fake.next("notifications/cancelled");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | application/json | {"error": "bad TOKEN"} | PermissionError | HTTP 401: bad ***; it wants credentials: see "headers"
            403 | text/plain       | not you | PermissionError | HTTP 403: not you; these credentials do not suffice: see "headers"
            429 | text/html        | <html>  | ConnectionError | HTTP 429; too many requests, try again in 7 s
            302 | text/html        | x       | ConnectionError | HTTP 302: it is at https://elsewhere.example/a/...; correct "url"
            418 | application/json | {"error": "tea"} | ConnectionError | HTTP 418: tea
            405 | application/json | {{      | ConnectionError | HTTP 405
            """)
    void saysWhyACallWasRefused(int status, String type, String body, String error, String why) throws Exception {
        List<Tool> tools = server(LONG).tools();
        fake.onRequest = (exchange, told) -> {
            if (!told.method().equals("tools/call")) return false;
            exchange.getResponseHeaders().set("Retry-After", "7");
            exchange.getResponseHeaders().set("Location", "https://user:pw@elsewhere.example/a/0123456789?key=secret");
            HttpFake.send(exchange, status, type, body.replace("TOKEN", TOKEN));
            return true;
        };
        assertEquals(error + ": MCP server web refused echo: " + why, result(tools, "echo", "text", "x"));
    }

    @Test
    void hidesCredentialsThatAServerRepeats() throws Exception {
        fake.tools = List.of(Map.of("name", "echo", "description", "Knows " + TOKEN, "inputSchema",
                Map.of("type", "object", "properties", Map.of("text", Map.of("type", "string")))));
        Mcp server = server(LONG);
        List<Tool> tools = server.tools();
        assertEquals("Knows ***", tools.getFirst().doc());
        assertEquals("Bearer ***!", result(tools, "echo", "text", "Bearer " + TOKEN + "!"));
        fake.onCall = (tool, arguments) -> Map.of("isError", true, "content",
                List.of(Map.of("type", "text", "text", "no: " + TOKEN)));
        assertEquals("RuntimeError: no: ***", result(tools, "echo", "text", "x"));
        fake.onRequest = (exchange, told) -> {
            HttpFake.send(exchange, 500, "text/plain", "broken " + TOKEN);
            return true;
        };
        assertEquals(
                "ConnectionError: MCP server web: HTTP 500: broken *** during echo; whether the call took effect is"
                        + " not known. The next call asks it again",
                result(tools, "echo", "text", "x"));
        Mcp keyed = Mcp.http("web", URI.create(fake.url() + "/s3cr3t-in-the-path?api_key=" + TOKEN), Map.of(), LONG);
        String said = failure(opened(keyed));
        assertEquals("MCP server web (http://localhost:PORT/mcp/...): HTTP 500: broken ***", said);
    }

    @Test
    void failsWhenAnswersAreNoMcp() throws Exception {
        List<Tool> tools = server(LONG).tools();
        String unknown = " during echo; whether the call took effect is not known. The next call asks it again";
        AtomicInteger turn = new AtomicInteger();
        fake.onRequest = (exchange, told) -> {
            if (!told.method().equals("tools/call")) return false;
            switch (turn.getAndIncrement()) {
                case 0 -> HttpFake.send(exchange, 200, "text/html", "<html>\nWelcome");
                case 1 -> HttpFake.send(exchange, 200, "application/json", "{\"jsonrpc\": oops");
                case 2 -> HttpFake.send(exchange, 200, "application/json", "{\"jsonrpc\": \"2.0\", \"id\": 999}");
                case 3 -> HttpFake.send(exchange, 202, "text/plain", "");
                case 4 -> HttpFake.write(HttpFake.stream(exchange), "data: oops\n\n");
                case 5 -> HttpFake.send(exchange, 200, "application/json", "\"" + "x".repeat(17 << 20) + "\"");
                case 6 -> flood(exchange, "data: " + "x".repeat(1 << 20), 17);
                case 7 -> HttpFake.send(exchange, 200, "application/json",
                        HttpFake.answer(told.message().get("id"), Map.of("structuredContent", Map.of("a", 1)))
                                .replace("1}", "[".repeat(300) + "]".repeat(300) + "}"));
                default -> {
                    return false;
                }
            }
            return true;
        };
        for (String why : List.of("it answered what is not MCP (HTTP 200, text/html): <html> Welcome",
                "it answered what is not MCP: {\"jsonrpc\": oops", "it answered something else than what it was asked",
                "it took the request and gave no answer", "it answered what is not MCP: oops",
                "it sent an answer of more than 16 MB", "it sent an event of more than 16 MB")) {
            assertEquals("ConnectionError: MCP server web: " + why + unknown, result(tools, "echo", "text", "x"));
        }
        assertEquals("RuntimeError: the server answered something nested deeper than 256 levels",
                result(tools, "echo", "text", "x"));
        assertEquals("fine", result(tools, "echo", "text", "fine"));
    }

    private static void flood(HttpExchange exchange, String chunk, int times) throws IOException {
        try {
            OutputStream out = HttpFake.stream(exchange);
            for (int i = 0; i < times; i++) HttpFake.write(out, chunk);
        } catch (IOException e) {
            // The client had enough.
        }
    }

    @Test
    void saysWhatIsWrongWithAServer() throws Exception {
        try (Socket deaf = new Socket()) { // has a port, and does not listen
            deaf.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            String url = "http://localhost:" + deaf.getLocalPort();
            Mcp away = opened(Mcp.http("web", URI.create(url + "/mcp"), Map.of(), LONG));
            assertEquals("MCP server web (" + url + "/mcp): cannot reach " + url + "/mcp: connection refused; is the"
                    + " server running, and is \"url\" right?", failure(away));
        }
        String shown = "MCP server web (http://localhost:PORT/mcp): ";
        fake.onRequest = (exchange, told) -> {
            HttpFake.send(exchange, 404, "text/html", "<html>");
            return true;
        };
        assertEquals(shown + "HTTP 404; is \"url\" the address of an MCP server?", failure(server(LONG)));
        fake.onRequest = (exchange, told) -> {
            HttpFake.send(exchange, 200, "application/json",
                    HttpFake.answer(told.message().get("id"), Map.of("protocolVersion", "1999-01-01")));
            return true;
        };
        assertEquals(
                shown + "it did not accept the connection: it speaks version 1999-01-01 of the protocol, which is not"
                        + " known here",
                failure(server(LONG)));
        fake.onRequest = (exchange, told) -> {
            fake.closing.await();
            return true;
        };
        assertEquals(shown + "it did not answer within 600 ms; check that \"url\" is the address of an MCP server",
                failure(opened(server(LONG).withStartTimeout(Duration.ofMillis(600)))));
    }

    @Test
    void stopsStartingWhatNeverAnswers() throws Exception {
        Mcp server = server(LONG);
        List<Tool> tools = server.tools();
        fake.onRequest = (exchange, told) -> {
            HttpFake.send(exchange, 404, "text/html", "<html>");
            return true;
        };
        for (int i = 0; i < Revivals.MOST; i++) {
            String said = String.valueOf(result(tools, "echo", "text", "x"));
            assertTrue(said.startsWith("ConnectionError: MCP server web (http://localhost:"), said);
            assertTrue(said.endsWith("HTTP 404; is \"url\" the address of an MCP server?"), said);
        }
        String said = String.valueOf(result(tools, "echo", "text", "x"));
        assertTrue(said
                .matches("ConnectionError: MCP server web was started 5 times and answered no call; it is not started"
                        + " again for \\d+ s"),
                said);
    }

    @Test
    void declinesWhatTheServerAsks() throws Exception {
        List<Tool> tools = server(LONG).tools();
        fake.onRequest = (exchange, told) -> {
            if (!told.method().equals("tools/call")) return false;
            OutputStream out = HttpFake.stream(exchange);
            HttpFake.write(out, HttpFake.event("{\"jsonrpc\": \"2.0\", \"id\": \"p\", \"method\": \"ping\"}"));
            HttpFake.write(out,
                    HttpFake.event("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"sampling/createMessage\"}"));
            fake.next("null");
            fake.next("null");
            HttpFake.write(out, HttpFake.event(HttpFake.answer(told.message().get("id"), TestServer.text("ok"))));
            return true;
        };
        assertEquals("ok", result(tools, "echo", "text", "x"));
        List<String> replies = fake.all.stream().filter(t -> t.message() != null && t.message().get("method") == null)
                .map(t -> dev.adder.engine.data.JsonText.write(t.message())).sorted().toList();
        assertEquals(List.of("{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"result\":{}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32601,\"message\":\"Method not found\"}}"),
                replies);
    }
}
