package dev.adder.bench;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.ToolStub;
import dev.adder.engine.check.Checker;
import dev.adder.engine.check.ToolList;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.run.Limits;
import dev.adder.engine.syntax.SyntaxErrorException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Runs programs in Adder's engine and times them, parse and check included. */
final class AdderWorker {
    private static final List<ToolStub> TOOLS = ToolList.of(List.of(tool("lookup", false), tool("get", false),
            tool("wait", true)));
    private static final Limits LIMITS = Limits.defaults().withTime(Duration.ofMinutes(10))
            .withActiveTime(Duration.ofMinutes(10)).withMemoryBytes(2L << 30).withOutputBytes(64 << 20)
            .withToolCalls(Integer.MAX_VALUE);

    private AdderWorker() {}

    private static ToolStub tool(String name, boolean async) {
        return new ToolStub(ToolName.of(name), List.of(new ToolStub.Parameter("key", true, false)), async,
                "(key: int) -> dict", "");
    }

    static Outcome call(ToolName tool, Data.Map arguments) {
        Data key = Objects.requireNonNull(arguments.get("key"));
        return switch (tool.toString()) {
            case "lookup" -> Outcome.value(Data.Map.builder().put("id", key).put("name", "item").put("price", 2.5)
                    .build());
            case "wait" -> new Outcome.Later(CompletableFuture.supplyAsync(() -> Outcome.value(key),
                    CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS)));
            default -> Outcome.value(key);
        };
    }

    static Session open(StringBuilder out) {
        return Session.builder().limits(LIMITS).tools(TOOLS).host((site, tool, arguments) -> call(tool, arguments))
                .output(out::append).build();
    }

    /** A session whose tool calls are counted and wait for one answer. */
    static Session waiting(CountDownLatch called, CompletableFuture<Outcome> answer) {
        return Session.builder().limits(LIMITS).tools(TOOLS).host((site, tool, arguments) -> {
            called.countDown();
            return new Outcome.Later(answer);
        }).build();
    }

    static Program prepare(String source) {
        Program program = Program.of("program.py", source);
        Checker.check(program, TOOLS, null, null, List.of());
        return program;
    }

    static Answer answer(Request request) {
        return switch (request.kind()) {
            case "version" -> new Answer(null, null, null, System.getProperty("java.version"));
            case "varied" -> varied(request);
            default -> repeated(request);
        };
    }

    private static Answer repeated(Request request) {
        long[] nanos = new long[request.repeat()];
        Program program = null;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < nanos.length; i++) {
            out.setLength(0);
            long start = System.nanoTime();
            try {
                if (program == null) program = prepare(request.source());
            } catch (SyntaxErrorException e) {
                return Answer.failed(e.message());
            }
            Result result = run(program, out);
            nanos[i] = System.nanoTime() - start;
            if (result instanceof Result.Failed failed) return Answer.failed(failed.type() + ": " + failed.message());
            if (!(result instanceof Result.Done)) return Answer.failed(result.toString());
        }
        return new Answer(nanos, out.toString(), null, null);
    }

    private static Answer varied(Request request) {
        long[] nanos = new long[request.repeat()];
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < nanos.length; i++) {
            String text = request.source() + "\n# " + i + "\n";
            long start = System.nanoTime();
            Result result = run(prepare(text), out);
            nanos[i] = System.nanoTime() - start;
            if (!(result instanceof Result.Done)) return Answer.failed(result.toString());
        }
        return new Answer(nanos, "", null, null);
    }

    private static Result run(Program program, StringBuilder out) {
        try (Session session = open(out)) {
            return session.run(program);
        }
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(Worker.JSON.writeValueAsString(answer(Worker.JSON.readValue(line, Request.class))));
        }
    }
}
