package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.connect.mcp.Mcp;
import dev.adder.engine.Result;
import dev.adder.engine.run.Limits;
import dev.adder.runtime.Adder;
import dev.adder.runtime.AdderSession;
import dev.adder.runtime.Journal;
import dev.adder.runtime.Run;
import dev.adder.runtime.RunRequest;
import dev.adder.sdk.Tool;
import dev.adder.testing.Needs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Programs that people write over a folder of files, through the MCP server for files: each prints and writes, byte for
 * byte, what it did on CPython with the same tools in Python, and does so again from its journal.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the tools of FilesTest")
class FilesTest {
    private static final Path PROGRAMS = Needs.root().resolve("conformance/src/test/resources/files");
    private static final Limits LIMITS =
            Limits.defaults().withTime(Duration.ofSeconds(60)).withActiveTime(Duration.ofSeconds(60))
                    .withMemoryBytes(64 << 20);

    @TempDir private Path folder;

    private List<Tool> known = List.of();

    @TestFactory
    Stream<DynamicTest> programs() throws IOException {
        try (Stream<Path> all = Files.list(PROGRAMS)) {
            List<Path> programs = all.filter(f -> f.toString().endsWith(".py")).sorted().toList();
            assertTrue(programs.size() >= 10);
            return programs.stream().map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), p.toUri(),
                    Pending.or("files/" + p.getFileName(), () -> check(p))));
        }
    }

    private void check(Path program) throws IOException {
        Chunks.Chunk text = Chunks.read(program).chunks().getFirst();
        String name = program.getFileName().toString();
        Path root = Files.createDirectory(folder.toRealPath().resolve(name.replace(".py", "")));
        copyData(root);
        Run run;
        try (Adder adder = adder(root)) {
            run = adder.run(request(name, text.text()));
        }
        String expected = Files.readString(program.resolveSibling(name.replace(".py", ".expected")));
        String got = "# --- 1 " + text.digest() + "\n" + ToolRun.of(run).shown() + changes(root);
        assertEquals(expected, got);
        Run again = Adder.builder().limits(LIMITS).tools(toolsThatMustNotBeCalled()).build()
                .replay(Journal.parse(run.journal().toText()));
        assertEquals(ToolRun.of(run), ToolRun.of(again), "replayed");
    }

    private static RunRequest request(String name, String text) {
        return RunRequest.of(text).name(name).start(Instant.parse("2024-03-01T12:00:00Z")).seed(42).build();
    }

    private Adder adder(Path root) {
        Mcp server = server("server-filesystem", "files", Duration.ofMinutes(1), root.toString());
        List<Tool> tools = server.tools();
        known = tools;
        return Adder.builder().limits(LIMITS).tools(tools).owns(server).build();
    }

    private List<Tool> toolsThatMustNotBeCalled() {
        return known.stream().map(tool -> tool.toBuilder().function((arguments, context) -> {
            throw new AssertionError("a replay called " + tool.name());
        }).build()).toList();
    }

    private static Mcp server(String npm, String name, Duration timeout, String... arguments) {
        Path main = Needs.npmPackage("@modelcontextprotocol/" + npm).resolve("dist/index.js");
        List<String> line = new ArrayList<>(List.of(Needs.node().toString(), main.toString()));
        line.addAll(List.of(arguments));
        return Mcp.stdio(name, line, Map.of(), timeout);
    }

    private static void copyData(Path root) throws IOException {
        Path data = PROGRAMS.resolve("data");
        try (Stream<Path> all = Files.walk(data)) {
            for (Path from : all.filter(Files::isRegularFile).toList()) {
                Path to = root.resolve(data.relativize(from).toString());
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
    }

    /** What is other in a folder than in the data, as {@code record_files.py} writes it. */
    private static String changes(Path root) throws IOException {
        Map<String, String> before = contents(PROGRAMS.resolve("data"));
        Map<String, String> after = contents(root);
        StringBuilder text = new StringBuilder();
        after.forEach((path, content) -> {
            if (!content.equals(before.get(path))) {
                text.append("## ").append(path).append('\n').append(ExpectedFile.Expected.shown(content, "", 0));
            }
        });
        before.keySet().stream().filter(path -> !after.containsKey(path))
                .forEach(path -> text.append("## gone ").append(path).append('\n'));
        return text.toString();
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                found.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return found;
    }

    @Test
    void cpythonStillSaysSo() throws IOException, InterruptedException {
        Path conformance = Needs.root().resolve("conformance");
        ProcessBuilder builder = new ProcessBuilder(Needs.cpython312().toString(),
                conformance.resolve("record_files.py").toString(), "--check").redirectErrorStream(true);
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    @Test
    void aProgramCatchesWhatAServerSays() {
        try (Adder adder = adder(folder)) {
            Run run = adder.run("""
                    for path in ["missing.txt", "/etc/passwd"]:
                        try:
                            files.read_text_file(path)
                        except RuntimeError as e:
                            print(type(e).__name__, str(e).split(":")[0].split(" - ")[0])
                    """);
            assertTrue(run.output().startsWith("RuntimeError ENOENT\nRuntimeError Access denied\n"), run.output());
        }
    }

    @Test
    void aProgramCatchesATimeout() {
        Mcp server = server("server-everything", "all", Duration.ofMillis(2500));
        try (Adder adder = Adder.builder().limits(LIMITS).tools(server.tools()).owns(server).build()) {
            Run run = adder.run("""
                    try:
                        all_tools.trigger_long_running_operation(duration=600, steps=2)
                    except TimeoutError as e:
                        print("late:", e)
                    print(all_tools.echo("still here"))
                    """);
            assertEquals("late: MCP server all did not answer trigger-long-running-operation within 2500 ms; whether"
                    + " the call took effect is not known\nEcho: still here\n", run.output(),
                    () -> run.result().toString());
        }
    }

    @Test
    void aRunWithACallUnderWayCanBeCancelled() throws Exception {
        Mcp server = server("server-everything", "every", Duration.ofMinutes(5));
        CountDownLatch called = new CountDownLatch(1);
        try (Adder adder = Adder.builder().limits(LIMITS).tools(server.tools()).intercept("*", (call, next) -> {
            called.countDown();
            return next.proceed(call.arguments());
        }).owns(server).build()) {
            AdderSession session = adder.session();
            CompletableFuture<Run> done = CompletableFuture.supplyAsync(
                    () -> session.run("every.trigger_long_running_operation(duration=600, steps=2)"));
            assertTrue(called.await(60, TimeUnit.SECONDS));
            session.cancel("enough");
            Result result = done.get(60, TimeUnit.SECONDS).result();
            assertInstanceOf(Result.Cancelled.class, result, result::toString);
            session.close();
        }
    }
}
