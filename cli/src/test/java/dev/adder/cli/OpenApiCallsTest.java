package dev.adder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.adder.testing.Needs;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twenty calls of each of three real services, written from nothing but their stubs: all are right at first try. */
@Execution(ExecutionMode.CONCURRENT)
class OpenApiCallsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"box, box.json, OAuth2Security", "twilio, twilio_api_v2010.json, accountSid_authToken",
        "openai, openai.yaml, ApiKeyAuth"})
    void callsFromStubs(String name, String document, String scheme) throws Exception {
        Cli cli = new Cli(folder);
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            calls.incrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        try (var program = getClass().getResourceAsStream("/openapi/" + name + ".py")) {
            cli.write("p.py", new String(program.readAllBytes(), StandardCharsets.UTF_8));
            cli.write("tools.json", """
                    {"openapi": {"%s": {"document": "%s", "server": "http://localhost:%d", "auth": {"%s": "user:secret-1"}}}}
                    """.formatted(name, Needs.openApiDocument(document), server.getAddress().getPort(), scheme));
            Cli.Ended checked = cli.run("check", "p.py", "--tools", "tools.json");
            assertEquals(0, checked.code(), checked.out() + checked.err());
            assertTrue(!checked.out().contains("p.py:"), checked.out());
            Cli.Ended ended = cli.run(Map.of(), "", Cli.line("run", "p.py", "--tools", "tools.json", "--time", "60"));
            assertEquals("done\n", ended.out(), ended.err());
            assertEquals(20, calls.get());
        } finally {
            server.stop(0);
        }
    }
}
