package dev.adder.connect.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import dev.adder.testing.Needs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The servers that MCP's own authors publish, as anybody would configure them. */
class NodeServersTest {

    /** A server and its tools by Python name. */
    private record Opened(Mcp server, Map<String, Tool> tools) implements AutoCloseable {
        static Opened of(String npm, String... arguments) {
            return start(npm, commandLine(npm, arguments));
        }

        static List<String> commandLine(String npm, String... arguments) {
            Path main = Needs.npmPackage("@modelcontextprotocol/" + npm).resolve("dist/index.js");
            List<String> line = new ArrayList<>(List.of(Needs.node().toString(), main.toString()));
            line.addAll(List.of(arguments));
            return line;
        }

        static Opened start(String npm, List<String> line) {
            return over(Mcp.stdio(npm, line, Map.of(), Duration.ofMinutes(1)));
        }

        static Opened over(Mcp server) {
            return new Opened(server,
                    server.tools().stream().collect(Collectors.toMap(t -> t.name().name(), t -> t)));
        }

        Tool tool(String name) {
            Tool tool = tools.get(name);
            if (tool == null) throw new AssertionError("no tool " + name + " in " + tools.keySet());
            return tool;
        }

        Outcome call(String name, Object... arguments) throws Exception {
            Data.Map.Builder map = Data.Map.builder();
            for (int i = 0; i < arguments.length; i += 2) map.put((String) arguments[i], arguments[i + 1]);
            return tool(name).function().invoke(map.build(), ToolContext.standalone());
        }

        Object value(String name, Object... arguments) throws Exception {
            return assertInstanceOf(Outcome.Value.class, call(name, arguments)).data().toJava();
        }

        String error(String name, Object... arguments) throws Exception {
            Outcome.Raised raised = assertInstanceOf(Outcome.Raised.class, call(name, arguments));
            return raised.type() + ": " + raised.message();
        }

        @Override
        public void close() {
            server.close();
        }
    }

    @Test
    void filesystem(@TempDir Path folder) throws Exception {
        Path root = folder.toRealPath();
        Files.writeString(root.resolve("a.txt"), "one\ntwo\nthree\n");
        Files.createDirectory(root.resolve("sub"));
        try (Opened files = Opened.of("server-filesystem", root.toString())) {
            assertEquals(
                    "server_filesystem.read_text_file(path: str, *, tail: float = None, head: float = None) -> str",
                    files.tool("read_text_file").toString());
            assertEquals("one\ntwo\nthree\n", files.value("read_text_file", "path", root + "/a.txt"));
            assertEquals("one", files.value("read_text_file", "path", root + "/a.txt", "head", 1.0, "tail", null));
            assertEquals("[FILE] a.txt\n[DIR] sub", files.value("list_directory", "path", root.toString()));
            assertTrue(files.error("read_text_file", "path", root + "/none.txt").startsWith("RuntimeError: ENOENT"));
            assertTrue(files.error("read_text_file", "path", "/etc/passwd")
                    .startsWith("RuntimeError: Access denied - path outside allowed directories"));
            assertEquals(Effect.READ, files.tool("read_text_file").effect());
            assertEquals(Effect.DESTROY, files.tool("write_file").effect());
            assertEquals(Effect.WRITE, files.tool("create_directory").effect());
            assertTrue(files.tool("write_file").idempotent());
            assertEquals("Successfully wrote to " + root + "/b.txt",
                    files.value("write_file", "path", root + "/b.txt", "content", "\u00e9"));
            assertEquals("\u00e9", Files.readString(root.resolve("b.txt")));
        }
        assertNoServers();
    }

    @Test
    void filesystemWithoutItsFolder(@TempDir Path folder) throws IOException {
        String missing = folder.toRealPath().resolve("missing").toString();
        List<String> line = Opened.commandLine("server-filesystem", missing);
        String said = String.valueOf(
                assertThrows(McpServerDied.class, () -> Opened.start("server-filesystem", line)).getMessage());
        assertTrue(said.contains("it ended with exit code 1 before it had answered"), said);
        assertTrue(said.contains("its last words:\n"), said);
        assertTrue(said.contains("None of the specified directories are accessible"), said);
        assertNoServers();
    }

    @Test
    void everything() throws Exception {
        try (Opened all = Opened.of("server-everything")) {
            assertEquals("Echo: hello", all.value("echo", "message", "hello"));
            assertEquals("The sum of 2 and 3 is 5.", all.value("get_sum", "a", 2.0, "b", 3.0));
            Map<?, ?> weather =
                    assertInstanceOf(Map.class, all.value("get_structured_content", "location", "New York"));
            assertTrue(weather.get("temperature") instanceof Number, weather.toString());
            List<?> parts = assertInstanceOf(List.class, all.value("get_tiny_image"));
            assertEquals(3, parts.size());
            assertEquals("image/png", assertInstanceOf(Data.Media.class, parts.get(1)).mimeType());
            assertTrue(all.tool("get_annotated_message").toString().contains("Literal[\"error\""),
                    all.tool("get_annotated_message").toString());
            assertInstanceOf(Outcome.Raised.class, all.call("get_sum", "a", "x"));
        }
        assertNoServers();
    }

    @Test
    void aLongOperationCanBeStopped() throws Exception {
        try (Opened all = Opened.of("server-everything")) {
            CompletableFuture<Object> seen = new CompletableFuture<>();
            Thread caller = Thread.ofVirtual().start(() -> {
                try {
                    seen.complete(all.call("trigger_long_running_operation", "duration", 600.0, "steps", 5.0));
                } catch (Exception e) {
                    seen.complete(e);
                }
            });
            caller.interrupt();
            assertInstanceOf(InterruptedException.class, seen.get(60, TimeUnit.SECONDS));
            assertEquals("Echo: still here", all.value("echo", "message", "still here"));
        }
        assertNoServers();
    }

    /** The reference server as a process that listens. */
    private record Listening(Process process, int port) implements AutoCloseable {
        private static final int MOST_TRIES = 10;

        /** On a port that was free a moment ago, and on another one when somebody else has taken it. */
        static Listening start(String way) throws IOException {
            for (int i = 1; i < MOST_TRIES; i++) {
                Listening started = start(way, freePort());
                if (started != null) return started;
            }
            throw new AssertionError("the server did not listen");
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        /** Null when it ends without listening. */
        static @Nullable Listening start(String way, int port) throws IOException {
            ProcessBuilder builder = new ProcessBuilder(Opened.commandLine("server-everything", way))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("PORT", String.valueOf(port));
            Process process = builder.start();
            BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.contains("on port " + port)) {
                    Thread.ofVirtual().start(() -> said.lines().forEach(ignored -> {}));
                    return new Listening(process, port);
                }
            }
            return null;
        }

        void stop() {
            process.destroyForcibly().onExit().orTimeout(60, TimeUnit.SECONDS).join();
        }

        @Override
        public void close() {
            stop();
        }
    }

    @Test
    void everythingOverHttp() throws Exception {
        List<McpProgress> progress = Collections.synchronizedList(new ArrayList<>());
        Listening listening = Listening.start("streamableHttp");
        URI url = URI.create("http://localhost:" + listening.port() + "/mcp");
        Mcp server = Mcp.http("every", url, Map.of("Authorization", "Bearer 0123456789"), Duration.ofMinutes(1))
                .withProgress(progress::add);
        try (Opened all = Opened.over(server)) {
            assertEquals("Echo: hello", all.value("echo", "message", "hello"));
            assertInstanceOf(Map.class, all.value("get_structured_content", "location", "New York"));
            assertEquals(3, assertInstanceOf(List.class, all.value("get_tiny_image")).size());
            List<?> resources = assertInstanceOf(List.class, all.value("list_resources"));
            assertFalse(resources.isEmpty());
            Object uri = ((Map<?, ?>) resources.getFirst()).get("uri");
            assertInstanceOf(String.class, all.value("read_resource", "uri", uri));
            assertFalse(assertInstanceOf(List.class, all.value("list_resource_templates")).isEmpty());
            assertTrue(all.value("list_prompts").toString().contains("args-prompt"));
            assertTrue(all.value("get_prompt", "name", "args-prompt", "arguments", Map.of("city", "Oslo")).toString()
                    .contains("weather in Oslo"));
            assertTrue(all.value("trigger_long_running_operation", "duration", 0.01, "steps", 3.0).toString()
                    .startsWith("Long running operation completed"));
            assertEquals(List.of(1.0, 2.0, 3.0), progress.stream().map(McpProgress::done).toList());
            assertEquals(3.0, progress.getFirst().total());
            listening.stop();
            assertTrue(all.error("echo", "message", "x").startsWith("ConnectionError: MCP server every"));
            try (Listening again = Listening.start("streamableHttp", listening.port())) {
                assertNotNull(again, "somebody else has the port");
                assertEquals("Echo: back", all.value("echo", "message", "back"));
            }
        } finally {
            listening.stop();
        }
        assertNoServers();
    }

    @Test
    void everythingInTheOlderWay() throws Exception {
        try (Listening listening = Listening.start("sse");
                Opened all = Opened.over(Mcp.http("every", URI.create("http://localhost:" + listening.port() + "/sse"),
                        Map.of(), Duration.ofMinutes(1)))) {
            assertEquals("Echo: hello", all.value("echo", "message", "hello"));
            listening.stop();
            assertTrue(all.error("echo", "message", "x").startsWith("ConnectionError: MCP server every"));
        }
        assertNoServers();
    }

    private static void assertNoServers() {
        List<String> left = ProcessHandle.current().children().map(c -> c.info().commandLine().orElse(""))
                .filter(line -> line.contains("@modelcontextprotocol")).toList();
        assertEquals(List.of(), left);
    }
}
