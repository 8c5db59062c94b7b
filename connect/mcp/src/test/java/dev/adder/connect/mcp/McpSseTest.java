package dev.adder.connect.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servers that speak the older way over HTTP. */
class McpSseTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    private HttpFake fake;
    private Mcp server;
    private volatile String endpoint = "/message?session=1";

    @BeforeEach
    void open() throws IOException {
        fake = new HttpFake();
        fake.onRequest = this::answers;
        server = Mcp.http("old", fake.url(), Map.of("X-Key", "0123456789"), LONG);
    }

    @AfterEach
    void close() {
        server.close();
        fake.close();
    }

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    private boolean answers(com.sun.net.httpserver.HttpExchange exchange, HttpFake.Told told)
            throws IOException, InterruptedException {
        boolean message = exchange.getRequestURI().getPath().equals("/message");
        if (told.verb().equals("GET")) {
            OutputStream out = HttpFake.stream(exchange);
            HttpFake.write(out, "event: endpoint\ndata: " + endpoint + "\n\n");
            for (String text = said.take(); !text.isEmpty(); text = said.take()) HttpFake.write(out, text);
        } else if (!message) {
            HttpFake.send(exchange, 405, "text/plain", "only GET");
        } else {
            assertEquals("0123456789", told.header("X-key"));
            Object result = switch (told.method()) {
                case "initialize" -> Map.of("protocolVersion", "2024-11-05", "capabilities", Map.of("tools", Map.of()));
                case "tools/list" -> Map.of("tools", TestTools.all());
                case "tools/call" -> TestTools.answer(String.valueOf(told.message().map("params").text("name")),
                        told.message().map("params").map("arguments"));
                default -> Map.of();
            };
            HttpFake.send(exchange, 202, "text/plain", "Accepted");
            Data id = told.message().get("id");
            boolean dies = told.message().toString().contains("die");
            if (id != null) said.add(dies ? "" : HttpFake.event(HttpFake.answer(id, result)));
        }
        return true;
    }

    private static Object echo(List<Tool> tools, String text) throws Exception {
        Tool echo = tools.stream().filter(t -> t.originalName().equals("echo")).findFirst().orElseThrow();
        return switch (echo.function().invoke(Data.Map.of("text", text), ToolContext.standalone())) {
            case Outcome.Value v -> String.valueOf(v.data().toJava());
            case Outcome.Raised r -> r.type() + ": " + r.message();
            case Outcome o -> o;
        };
    }

    @Test
    void areMetWhenTheyKnowNoOtherWay() throws Exception {
        List<Tool> tools = server.tools();
        assertEquals("hello", echo(tools, "hello"));
        assertEquals(
                "ConnectionError: MCP server old is gone: it closed the connection during echo; whether the call took"
                        + " effect is not known. The next call asks it again",
                echo(tools, "die"));
        assertEquals("again", echo(tools, "again"));
    }

    @Test
    void canBeNamedAsSuch() throws Exception {
        try (Mcp named = Mcp.sse("old", fake.url(), Map.of("X-Key", "0123456789"), LONG)) {
            assertEquals("hello", echo(named.tools(), "hello"));
        }
        assertTrue(fake.all.stream().noneMatch(t -> t.verb().equals("POST") && t.headers().containsKey("Accept")));
    }

    @Test
    void mayNotSendCredentialsElsewhere() {
        endpoint = "http://elsewhere.example/message";
        try (Mcp named = Mcp.sse("old", fake.url(), Map.of("X-Key", "0123456789"), LONG)) {
            String said = String.valueOf(assertThrows(McpServerDied.class, named::tools).getMessage());
            assertEquals("MCP server old (" + fake.url() + "): it wants messages to be sent to another server", said);
        }
    }

    @Test
    void saysWhyAServerCannotBeMet() {
        fake.onRequest = (exchange, told) -> {
            HttpFake.send(exchange, 404, "text/plain", "no such page");
            return true;
        };
        try (Mcp named = Mcp.sse("old", fake.url(), Map.of(), LONG)) {
            String said = String.valueOf(assertThrows(McpServerDied.class, named::tools).getMessage());
            assertEquals("MCP server old (" + fake.url() + "): HTTP 404: no such page; is \"url\" the address of an MCP"
                    + " server?", said);
        }
    }
}
