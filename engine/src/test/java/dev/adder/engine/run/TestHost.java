package dev.adder.engine.run;

import dev.adder.engine.ToolStub;
import dev.adder.engine.data.CallSite;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Host;
import dev.adder.engine.data.Input;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A host whose tools answer after a random while, and which keeps a log that it can also be driven by. */
final class TestHost implements Host {
    static final List<ToolStub> TOOLS = List.of(tool("fetch", false), tool("get", true));

    private static final int MOST_PAUSES = 500;

    /** What a run called, by call id, and the inputs it took. */
    final Map<String, String> calls = new TreeMap<>();
    final List<Input> taken = new ArrayList<>();

    private final Random random;
    private final @Nullable List<Input> log;
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private int next;

    private TestHost(Random random, @Nullable List<Input> log) {
        this.random = random;
        this.log = log;
        if (log == null) return;
        for (Input input : log) {
            if (input instanceof Input.Completion c) outcomes.put(c.id().toString(), c.outcome());
        }
    }

    static TestHost live(long seed) {
        return new TestHost(new Random(seed), null);
    }

    /** Gives the inputs of a log again. */
    static TestHost replaying(List<Input> log) {
        return new TestHost(new Random(0), log);
    }

    private static ToolStub tool(String name, boolean async) {
        return new ToolStub(ToolName.of(name), List.of(new ToolStub.Parameter("x", true, false)), async,
                "(x: int) -> int", "");
    }

    /** Twice its argument; negative numbers fail. */
    @Override
    public synchronized Outcome call(CallSite site, ToolName tool, Data.Map arguments) {
        String id = site.id().toString();
        String before = calls.put(id, tool + arguments.canonical());
        if (before != null) throw new IllegalStateException("twice " + id);
        if (log != null) {
            Outcome known = outcomes.get(id);
            return new Outcome.Later(known == null ? new CompletableFuture<>()
                    : CompletableFuture.completedFuture(known));
        }
        long x = ((Data.Int) java.util.Objects.requireNonNull(arguments.get("x"))).value();
        Outcome outcome = x < 0 ? Outcome.raised("ValueError", "negative " + x)
                : Outcome.value(Data.of(2 * x));
        int pauses = random.nextInt(MOST_PAUSES);
        CompletableFuture<Outcome> answer = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            for (int i = 0; i < pauses; i++) Thread.yield();
            answer.complete(outcome);
        });
        return new Outcome.Later(answer);
    }

    @Override
    public void taken(Input input) {
        taken.add(input);
        next++;
    }

    @Override
    public @Nullable Input expected() {
        return log == null ? null : log.get(next);
    }

    @Override
    public boolean live() {
        return log == null;
    }

    @Override
    public @Nullable Input upcoming() {
        return log == null || next >= log.size() ? null : log.get(next);
    }
}
