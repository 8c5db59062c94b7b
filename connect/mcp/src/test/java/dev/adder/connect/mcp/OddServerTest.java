package dev.adder.connect.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Servers that answer others than who asked, too late, twice, or in half of MCP's shapes, and that die under calls. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@ResourceLock("children of this process")
class OddServerTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    private final List<Mcp> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Mcp::close);
    }

    private Mcp server(String mode, Duration timeout) {
        Mcp server = Mcp.stdio("odd", List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                OddServer.class.getName(), mode), Map.of(), timeout);
        opened.add(server);
        return server;
    }

    private static String call(List<Tool> tools, String name, Object... arguments) throws Exception {
        Data.Map.Builder map = Data.Map.builder();
        for (int i = 0; i < arguments.length; i += 2) map.put((String) arguments[i], arguments[i + 1]);
        Tool tool = tools.stream().filter(t -> t.originalName().equals(name)).findFirst().orElseThrow();
        return switch (tool.function().invoke(map.build(), ToolContext.standalone())) {
            case Outcome.Value v -> String.valueOf(v.data().toJava());
            case Outcome.Raised r -> r.type() + ": " + r.message();
            case Outcome o -> o.toString();
        };
    }

    @Test
    void answersToOthersArePassedOver() throws Exception {
        List<Tool> tools = server("good", LONG).tools();
        assertEquals("yours", call(tools, "ids"));
        assertEquals("first", call(tools, "twice"));
        assertEquals("0", call(tools, "hanging"));
        assertEquals("yours", call(tools, "ids"));
    }

    @Test
    void anAnswerThatIsTooLateIsNobodys() throws Exception {
        List<Tool> tools = server("good", Duration.ofSeconds(3)).tools();
        String first = call(tools, "late");
        assertTrue(first.startsWith("TimeoutError: MCP server odd did not answer late within 3 s"), first);
        assertEquals("in time", call(tools, "late"));
        assertEquals("yours", call(tools, "ids"));
    }

    @Test
    void callsUnderWayFailWhenTheServerDies() throws Exception {
        List<Tool> tools = server("good", LONG).tools();
        List<CompletableFuture<String>> waiting = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            CompletableFuture<String> answer = new CompletableFuture<>();
            waiting.add(answer);
            Thread.ofVirtual().start(() -> {
                try {
                    answer.complete(call(tools, "hang"));
                } catch (Exception e) {
                    answer.completeExceptionally(e);
                }
            });
        }
        while (!call(tools, "hanging").equals("3")) Thread.onSpinWait();
        String died = call(tools, "die");
        assertTrue(died.startsWith("ConnectionError: MCP server odd is gone: it ended with exit code 7 during die;"),
                died);
        for (CompletableFuture<String> answer : waiting) {
            String said = answer.get(60, TimeUnit.SECONDS);
            assertTrue(said.startsWith("ConnectionError: MCP server odd is gone: it ended with exit code 7 during hang;"
                    + " whether the call took effect is not known."), said);
        }
        assertEquals("0", call(tools, "hanging"), "started anew");
    }

    @ParameterizedTest
    @CsvSource({"dies in the handshake, 4", "dies after the handshake, 5", "dies when asked for tools, 6"})
    void aServerThatDiesAtItsStartIsNamed(String mode, int code) {
        String said = String.valueOf(assertThrows(McpServerDied.class, server(mode, LONG)::tools).getMessage());
        assertTrue(said.startsWith("MCP server odd "), said);
        assertTrue(said.contains("it ended with exit code " + code), said);
    }

    @Test
    void halfShapesAreValuesOrErrors() throws Exception {
        List<Tool> tools = server("good", LONG).tools();
        List<String> said = new ArrayList<>();
        for (int n = 0; n < 12; n++) said.add(call(tools, "shape", "n", n));
        String none = "RuntimeError: the server answered without a result";
        assertEquals(List.of(none, none, none, none, "null", "null", "[5, {type=nothing}, ]", "null", "[1]", none, none,
                "RuntimeError: the server answered with an error and no reason"), said);
        assertEquals("yours", call(tools, "ids"));
    }

    @Test
    void aToolThatWasTakenAwayIsTheServersError() throws Exception {
        Mcp server = server("good", LONG);
        List<Tool> tools = server.tools();
        assertEquals("there", call(tools, "extra"));
        assertFalse(server.toolsChanged());
        assertEquals("dropped", call(tools, "drop"));
        assertTrue(server.toolsChanged());
        assertEquals("RuntimeError: Unknown tool: extra", call(tools, "extra"));
        assertEquals(tools.size() - 1, server.tools().size());
        assertFalse(server.toolsChanged());
        assertEquals("yours", call(tools, "ids"));
    }
}
