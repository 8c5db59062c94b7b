package dev.adder.connect.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Sdk;
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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("children of this process")
class McpTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    private final List<Mcp> opened = new ArrayList<>();

    @AfterEach
    void nothingIsLeft() throws InterruptedException {
        opened.forEach(Mcp::close);
        for (Thread t : Thread.getAllStackTraces().keySet()) {
            if (t.getName().matches("adder-mcp-(test|x).*")) assertTrue(t.join(Duration.ofSeconds(60)), t.getName());
        }
        for (ProcessHandle child : children()) {
            child.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        }
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children()
                .filter(c -> c.info().commandLine().orElse("").contains(TestServer.class.getName())).toList();
    }

    private Mcp server(String mode, Duration timeout) {
        Mcp server = Mcp.stdio("test", List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
                "-cp", System.getProperty("java.class.path"), TestServer.class.getName(), mode), Map.of(), timeout);
        opened.add(server);
        return server;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Outcome call(Sdk sdk, String tool, Object... arguments) throws Exception {
        Data.Map.Builder map = Data.Map.builder();
        for (int i = 0; i < arguments.length; i += 2) map.put((String) arguments[i], arguments[i + 1]);
        return tool(sdk, tool).function().invoke(map.build(), ToolContext.standalone());
    }

    private static Tool tool(Sdk sdk, String name) {
        return sdk.tools().stream().filter(t -> t.originalName().equals(name)).findFirst().orElseThrow();
    }

    private static Object result(Sdk sdk, String tool, Object... arguments) throws Exception {
        return switch (call(sdk, tool, arguments)) {
            case Outcome.Value v -> String.valueOf(v.data().toJava());
            case Outcome.Raised r -> r.type() + ": " + r.message();
            case Outcome o -> o;
        };
    }

    @Test
    void listsAllPagesOfTools() {
        Sdk sdk = Sdk.of(server("good", LONG).tools());
        assertEquals(TestTools.all().size(), sdk.tools().size());
        assertEquals("test.write_note", tool(sdk, "write-note!").name().toString());
        assertEquals("test.drop_all", tool(sdk, "drop all").name().toString());
        assertEquals("test.import_", tool(sdk, "import").name().toString());
        assertEquals("test.n2nd", tool(sdk, "2nd").name().toString());
        assertEquals("mcp:test", tool(sdk, "echo").source());
        assertEquals("Says it again.", tool(sdk, "echo").doc());
    }

    @Test
    void readsAnnotations() {
        Sdk sdk = Sdk.of(server("good", LONG).tools());
        assertEquals(Effect.READ, tool(sdk, "echo").effect());
        assertTrue(tool(sdk, "echo").idempotent());
        assertEquals(Effect.WRITE, tool(sdk, "write-note!").effect());
        assertTrue(tool(sdk, "write-note!").idempotent());
        assertEquals(Effect.DESTROY, tool(sdk, "drop all").effect());
        assertFalse(tool(sdk, "drop all").idempotent());
        assertEquals(Effect.WRITE, tool(sdk, "import").effect());
        assertFalse(tool(sdk, "import").idempotent());
    }

    @Test
    void readsSchemas() {
        Sdk sdk = Sdk.of(server("good", LONG).tools());
        assertEquals("test.echo(text: str) -> Any", tool(sdk, "echo").toString());
        assertEquals("test.write_note(the_text: str, class_: int = 3) -> Any", tool(sdk, "write-note!").toString());
        assertEquals("test.options(color: Literal[\"red\", \"green\"], *, size: int = 5, note: str | None = None,"
                + " ratio: float = None, tree: Node = None, tags: list[str] = None) -> Any",
                tool(sdk, "options").toString());
        assertEquals("test.either(n: int, *, id: int = None, name: str = None) -> Any", tool(sdk, "either").toString());
        assertEquals("test.weather() -> WeatherResult", tool(sdk, "weather").toString());
        assertEquals("test.wrapped() -> list[int]", tool(sdk, "wrapped").toString());
        assertFalse(tool(sdk, "options").check(Data.Map.of("color", "blue")).ok());
        assertFalse(tool(sdk, "options").check(Data.Map.of("color", "red", "size", 0)).ok());
        assertFalse(tool(sdk, "options")
                .check(Data.Map.of("color", "red", "tree", Map.of("children", List.of()))).ok());
        assertTrue(tool(sdk, "options").check(Data.Map.of("color", "red", "tree",
                Map.of("name", "a", "children", List.of(Map.of("name", "b"))))).ok());
    }

    @Test
    void passesArgumentsUnderTheirOwnNames() throws Exception {
        Sdk sdk = Sdk.of(server("good", LONG).tools());
        assertEquals(Data.Map.of("the text", "x", "class", 1),
                JsonText.read(String.valueOf(result(sdk, "write-note!", "the_text", "x", "class_", 1))));
        assertEquals(Data.Map.of("color", "red", "note", null), JsonText
                .read(String.valueOf(result(sdk, "options", "color", "red", "note", null, "size", null))));
        String odd = "\u00e9 \uD83D\uDE00 \n \u2028 \"";
        assertEquals(odd, result(sdk, "echo", "text", odd));
        String large = "0123456789".repeat(300_000);
        assertEquals(large, result(sdk, "echo", "text", large));
    }

    @Test
    void givesResults() throws Exception {
        Sdk sdk = Sdk.of(server("good", LONG).tools());
        assertEquals("{city=Oslo, degrees=-3}", result(sdk, "weather"));
        assertEquals("[1, 2, 3]", result(sdk, "wrapped"));
        assertEquals("{a=1}", result(sdk, "declared_text"));
        assertEquals("{\"a\": 1}", result(sdk, "json_text"));
        assertEquals("one\ntwo", result(sdk, "lines"));
        assertEquals("null", result(sdk, "nothing"));
        Data.Media picture = assertInstanceOf(Data.Media.class,
                assertInstanceOf(Outcome.Value.class, call(sdk, "picture")).data());
        assertEquals("image/png", picture.mimeType());
        assertEquals(TestTools.PIXEL, picture.base64());
        assertEquals("[look:, Media[image/png, 8 bytes], inside, Media[application/x, 3 bytes],"
                + " {uri=file:///c, name=c}]", result(sdk, "mixed"));
    }

    @Test
    void raisesWhatTheServerSays() throws Exception {
        Sdk sdk = Sdk.of(server("good", LONG).tools());
        assertEquals("RuntimeError: there is no such thing: 42", result(sdk, "fail"));
        assertEquals("RuntimeError: fail_silently failed", result(sdk, "fail_silently"));
        assertEquals("RuntimeError: n must be positive", result(sdk, "wrong"));
        String deep = String.valueOf(result(sdk, "deep"));
        assertTrue(deep.startsWith("{a=[[[") || deep.startsWith("RuntimeError: deep answered"), deep);
        String picture = String.valueOf(result(sdk, "bad_picture"));
        assertTrue(picture.startsWith("RuntimeError: bad_picture answered something that cannot be read"), picture);
        assertEquals("still here", result(sdk, "echo", "text", "still here"));
    }

    @Test
    void answersManyCallsAtOnce() throws Exception {
        Sdk sdk = Sdk.of(server("good", LONG).tools());
        List<CompletableFuture<Object>> answers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            CompletableFuture<Object> answer = new CompletableFuture<>();
            answers.add(answer);
            String text = "call " + i;
            Thread.ofVirtual().start(() -> {
                try {
                    answer.complete(result(sdk, "echo", "text", text));
                } catch (Exception e) {
                    answer.completeExceptionally(e);
                }
            });
        }
        for (int i = 0; i < 50; i++) assertEquals("call " + i, answers.get(i).get(60, TimeUnit.SECONDS));
    }

    @Test
    void startsAgainWhatDied() throws Exception {
        Sdk sdk = Sdk.of(server("good", LONG).tools());
        Object first = result(sdk, "pid");
        assertEquals(first, result(sdk, "pid"));
        assertEquals("ConnectionError: MCP server test is gone: it ended with exit code 7 during die; whether the call"
                + " took effect is not known. It is started again for the next call\nits last words:\nout of luck",
                result(sdk, "die"));
        Object second = result(sdk, "pid");
        assertNotEquals(first, second);
        assertEquals("bye", result(sdk, "last"));
        ProcessHandle.of(Long.parseLong(String.valueOf(second)))
                .ifPresent(p -> p.onExit().orTimeout(60, TimeUnit.SECONDS).join());
        Object third = result(sdk, "pid");
        assertTrue(String.valueOf(third).matches("\\d+"), String.valueOf(third));
    }

    @Test
    void failsWhenAnswersAreNoMcp() throws Exception {
        Sdk sdk = Sdk.of(server("good", LONG).tools());
        assertEquals("ConnectionError: MCP server test is gone: it answered what is not MCP: {\"jsonrpc\": \"2.0\","
                + " oops during garbage; whether the call took effect is not known. It is started again for the next"
                + " call",
                result(sdk, "garbage"));
        assertEquals("ConnectionError: MCP server test is gone: it wrote a line of more than 16 MB during huge; whether"
                + " the call took effect is not known. It is started again for the next call", result(sdk, "huge"));
        assertEquals("fine", result(sdk, "echo", "text", "fine"));
    }

    @Test
    void timesCallsOut() throws Exception {
        Mcp server = server("good", Duration.ofSeconds(10));
        Sdk sdk = Sdk.of(server.tools());
        Object pid = result(sdk, "pid");
        Mcp impatient = server("good", Duration.ofMillis(2500));
        Sdk hurried = Sdk.of(impatient.tools());
        Object before = result(hurried, "pid");
        assertEquals("TimeoutError: MCP server test did not answer hang within 2500 ms; whether the call took effect is"
                + " not known", result(hurried, "hang"));
        assertTrue(String.valueOf(result(hurried, "cancelled")).startsWith("{request="));
        assertNotEquals("{request=null}", result(hurried, "cancelled"));
        assertEquals(before, result(hurried, "pid"));
        assertEquals("TimeoutError: MCP server test did not answer mumble within 2500 ms; whether the call took effect"
                + " is not known. It wrote to standard output what is not MCP: I am thinking",
                result(hurried, "mumble"));
        assertEquals(pid, result(sdk, "pid"));
    }

    @Test
    void endsAServerThatHearsNothing() throws Exception {
        Sdk sdk = Sdk.of(server("deaf", Duration.ofMillis(2500)).tools());
        Object before = result(sdk, "pid");
        assertTrue(String.valueOf(result(sdk, "hang")).startsWith("TimeoutError: "));
        assertNotEquals(before, result(sdk, "pid"));
    }

    @Test
    void stopsWaitingWhenItsCallerIsStopped() throws Exception {
        Sdk sdk = Sdk.of(server("good", LONG).tools());
        Object pid = result(sdk, "pid");
        CompletableFuture<Object> seen = new CompletableFuture<>();
        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                seen.complete(result(sdk, "hang"));
            } catch (Exception e) {
                seen.complete(e);
            }
        });
        caller.interrupt();
        assertInstanceOf(InterruptedException.class, seen.get(60, TimeUnit.SECONDS));
        assertEquals(pid, result(sdk, "pid"));
    }

    private McpServerDied fails(Mcp server) {
        McpServerDied e = assertThrows(McpServerDied.class, server::tools);
        assertEquals(List.of(), children(), "a server is left");
        return e;
    }

    private String failure(String mode, Duration timeout) {
        return String.valueOf(fails(server(mode, timeout)).getMessage()).replaceAll("\\([^\\n]*?\\): ", "");
    }

    @Test
    void saysWhatIsWrongWithAServer() {
        assertEquals("MCP server x: command not found: no-such-program-here; install it or correct \"command\"",
                fails(Mcp.stdio("x", List.of("no-such-program-here", "a"), Map.of(), LONG)).getMessage());
        assertEquals("MCP server x: command not found: ./no-such/program; install it or correct \"command\"",
                fails(Mcp.stdio("x", List.of("./no-such/program"), Map.of(), LONG)).getMessage());
        assertEquals("MCP server test it ended with exit code 3 before it had answered; run the command by hand to see"
                + " what is wrong\nits last words:\nfirst line\nno configuration: set TOKEN", failure("exits", LONG));
        assertEquals("MCP server test it answered what is not MCP: {this is no JSON before it had answered; run the"
                + " command by hand to see what is wrong", failure("garbage", LONG));
        assertEquals("MCP server test it wrote a line of more than 16 MB before it had answered; run the command by"
                + " hand to see what is wrong", failure("huge", LONG));
        assertEquals("MCP server test it did not accept the connection: the licence has expired",
                failure("refuses", LONG));
        String babble = failure("babbles", LONG);
        assertTrue(babble.startsWith("MCP server test it keeps writing to standard output what is not MCP before"),
                babble);
        assertTrue(babble.contains("\nit wrote to standard output what is not MCP: Welcome! Welcome!"), babble);
    }

    @Test
    void doesNotWaitForeverForAStart() {
        Mcp slow = server("hangs", LONG).withStartTimeout(Duration.ofMillis(1500));
        opened.add(slow);
        String said = String.valueOf(fails(slow).getMessage());
        assertTrue(said.contains("): it did not answer within 1500 ms; check that the command starts an MCP server that"
                + " speaks over standard input and output"), said);
    }

    @Test
    void hearsOfProgressAndChanges() throws Exception {
        List<McpProgress> heard = java.util.Collections.synchronizedList(new ArrayList<>());
        Mcp server = server("good", LONG).withProgress(heard::add);
        opened.add(server);
        Sdk sdk = Sdk.of(server.tools());
        assertFalse(server.toolsChanged());
        assertEquals("done", result(sdk, "steps"));
        assertEquals(List.of(new McpProgress("test", "steps", 1, 2.0, "")), heard);
        assertTrue(server.toolsChanged());
        server.tools();
        assertFalse(server.toolsChanged());
    }

    @Test
    void hidesCredentials() {
        Mcp server = Mcp.stdio("x", List.of("./no-such", "--api-key", "abc", "--token=def", "sesame-sesame"),
                Map.of(), LONG).withSecrets(List.of("sesame-sesame"));
        opened.add(server);
        Mcp starts = Mcp.stdio("x", List.of(java(), "-version", "--api-key", "abc", "--token=def", "sesame-sesame"),
                Map.of("THE_TOKEN", "version"), LONG).withSecrets(List.of("sesame-sesame"));
        opened.add(starts);
        String said = String.valueOf(fails(starts).getMessage());
        assertTrue(said.contains(" --api-key *** --token=*** ***): it "), said);
        assertFalse(said.contains("version"), said);
        assertEquals("MCP server x: command not found: ./no-such; install it or correct \"command\"",
                fails(server).getMessage());
    }

    @Test
    void toleratesAGreeting() throws Exception {
        Sdk sdk = Sdk.of(server("greets", LONG).tools());
        assertEquals("hello", result(sdk, "echo", "text", "hello"));
        assertEquals(List.of(), server("bare", LONG).tools());
    }

    @Test
    void endsChildrenOfTheServerToo() throws Exception {
        Mcp server = server("parent", LONG);
        Sdk sdk = Sdk.of(server.tools());
        long child = Long.parseLong(String.valueOf(result(sdk, "children")).split(" ")[0]);
        ProcessHandle handle = ProcessHandle.of(child).orElseThrow();
        assertTrue(handle.isAlive());
        server.close();
        handle.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        assertEquals(List.of(), children());
    }

    @Test
    void endsAServerThatStays() throws Exception {
        Mcp server = server("stays", LONG);
        Sdk sdk = Sdk.of(server.tools());
        server.close();
        server.close();
        assertEquals(List.of(), children());
        assertEquals("ConnectionError: MCP server test is closed", result(sdk, "echo", "text", "x"));
    }
}
