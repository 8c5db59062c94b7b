package dev.adder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services of a tools file, as a user of the command meets them. */
@Execution(ExecutionMode.CONCURRENT)
class OpenApiSectionTest {
    private static final String SECRET = "key-0123456789";
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Shop}
            servers: [{url: "https://{place}.example.org", variables: {place: {default: shop}}}]
            security: [{key: []}]
            components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
            paths:
              /orders/{id}:
                get:
                  tags: [Orders]
                  operationId: getOrder
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {'200': {description: ok, content: {application/json: {schema: {type: object, required: [total],
                    properties: {total: {type: number}, key: {type: string}}}}}}}
              /broken/{id}: {get: {responses: {}}}
            """;

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void files() {
        cli = new Cli(folder);
        cli.write("shop.yaml", DOCUMENT);
        cli.write("p.py", "print(1)\n");
    }

    @Test
    void callsWithoutShowingTheSecret() throws Exception {
        AtomicReference<String> key = new AtomicReference<>("");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            key.set(exchange.getRequestHeaders().getFirst("X-Key"));
            boolean there = exchange.getRequestURI().getPath().equals("/orders/7");
            byte[] body =
                    ((there ? "{\"total\": 12.5, \"key\": \"" : "{\"message\": \"no order for ") + key.get() + "\"}")
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(there ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            cli.write("tools.json", """
                    {"openapi": {"shop": {"document": "shop.yaml", "server": "http://localhost:%d", "auth": {"key": "${SHOP_KEY}"},
                      "timeoutSeconds": 20}}}
                    """.formatted(server.getAddress().getPort()));
            cli.write("p.py", """
                    order = shop.orders.get_order(7)
                    print(order.total, order.key)
                    try:
                        shop.orders.get_order(8)
                    except LookupError as e:
                        print(e, e.detail["status"])
                    """);
            Cli.Ended ended = cli.run(Map.of("SHOP_KEY", SECRET), "",
                    Cli.line("run", "p.py", "--tools", "tools.json", "--calls"));
            assertEquals("12.5 ***\nHTTP 404 Not Found: no order for *** 404\n", ended.out(), ended.err());
            assertEquals(SECRET, key.get());
            assertTrue(ended.err()
                    .startsWith("adder: openapi.shop: GET /broken/{id} is left out: its path parameter 'id' is "
                            + "not described\n"),
                    ended.err());
            for (Path file : List.copyOf(Files.list(folder).toList())) {
                assertFalse(Files.readString(file).contains(SECRET), file.toString());
            }
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"openapi": []} | openapi must be an object
            {"openapi": {"a": 1}} | openapi.a must be an object
            {"openapi": {"a": {}}} | openapi.a needs a "document"
            {"openapi": {"a": {"documents": "x"}}} | unknown key "documents" in openapi.a
            {"openapi": {"a": {"document": "none.yaml"}}} | there is no such file
            {"openapi": {"a": {"document": "p.py"}}} | it is not an OpenAPI document
            {"openapi": {"a": {"document": "shop.yaml", "auth": {"key": "${NO_SUCH_X}"}}}} | variable NO_SUCH_X is not set
            {"openapi": {"a": {"document": "shop.yaml", "auth": {"nokey": "secret"}}}} | no security scheme 'nokey'; it has key
            {"openapi": {"a": {"document": "shop.yaml", "auth": {"key": {}}}}} | openapi.a.auth.key must be text
            {"openapi": {"a": {"document": "shop.yaml", "headers": {"a b": "secret"}}}} | not a header: 'a b'
            {"openapi": {"a": {"document": "shop.yaml", "include": "x"}}} | openapi.a.include must be a list
            {"openapi": {"a": {"document": "shop.yaml", "timeoutSeconds": 0}}} | openapi.a.timeoutSeconds must be a whole number
            """)
    void whatIsWrongIsSaid(String text, String message) throws Exception {
        cli.write("tools.json", text);
        Cli.Ended ended = cli.run("run", "p.py", "--tools", "tools.json");
        assertEquals(4, ended.code(), ended.err());
        assertEquals("", ended.out());
        assertTrue(ended.err().startsWith("adder: tools.json: ") && ended.err().contains(message), ended.err());
        assertFalse(ended.err().contains("secret"), ended.err());
    }

    @Test
    void someOrNone() throws Exception {
        cli.write("tools.json", """
                {"openapi": {"a": {"document": "shop.yaml", "variables": {"place": "shop2"}, "include": ["orders.*"]},
                  "b": {"document": "shop.yaml", "disabled": true}}}
                """);
        Cli.Ended ended = cli.run("sdk", "--stubs", "--tools", "tools.json");
        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.out().contains("def get_order(id: int) ->") && !ended.out().contains("class b"), ended.out());
        assertTrue(ended.err().contains("adder: openapi.a: no secret is given for the security scheme key"),
                ended.err());
        assertFalse(ended.err().contains("broken"), ended.err());
    }
}
