package dev.adder.runtime;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.ToolStub;
import dev.adder.engine.Usage;
import dev.adder.engine.run.Limits;
import dev.adder.sdk.Sdk;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The default: the embedded engine, in this process and on the caller's thread. Programs that were parsed lately are
 * kept, since agents and servers run the same ones again.
 */
public final class EngineSandbox implements Sandbox {
    private static final Set<String> LIMITS = Set.of("time", "activeTime", "steps", "memoryBytes", "outputBytes",
            "recursionDepth");
    /** What models reach for; programs can import more. */
    private static final List<String> WANTED = List.of("asyncio", "base64", "bisect", "collections",
            "concurrent.futures", "contextlib", "copy", "csv", "dataclasses", "datetime", "decimal", "enum",
            "fractions", "functools", "hashlib", "heapq", "io", "itertools", "json", "math", "operator", "random",
            "re", "statistics", "string", "textwrap", "time", "typing");
    private static final List<String> MODULES =
            WANTED.stream().filter(Session.modules()::contains).toList();
    private static final int KEPT_PROGRAMS = 128;
    private static final int LONGEST_KEPT = 64 * 1024;
    private static final Usage NOTHING = new Usage(0, 0, 0, Duration.ZERO, Duration.ZERO);

    /** The stubs of an SDK, made once for the many sessions that follow one another. */
    private record Stubs(Sdk sdk, List<ToolStub> list) {}

    private final AtomicReference<@Nullable Stubs> lastStubs = new AtomicReference<>();
    /** By name and source. */
    private final Map<List<String>, Program> programs = new LinkedHashMap<>(16, 0.75f, true);
    private final MemoryBudget budget;

    /** Runs share the budget of the process. */
    public EngineSandbox() {
        this(MemoryBudget.process());
    }

    /** Runs share this budget: each block reserves its memory limit while it runs. */
    public EngineSandbox(MemoryBudget budget) {
        this.budget = budget;
    }

    /** The usual limits, with no more memory than all runs may use: in a small heap there is less than that. */
    Limits defaultLimits() {
        Limits usual = Limits.defaults();
        return usual.withMemoryBytes(Math.min(usual.memoryBytes(), budget.bytes()));
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(true, false, LIMITS, MODULES);
    }

    @Override
    public SandboxSession open(SandboxRequest request) {
        Session session = Session.builder()
                .limits(request.limits())
                .world(request.world())
                .host(request.host())
                .tools(stubs(request.sdk()))
                .output(request.output())
                .errors(request.errors())
                .imports(request.imports())
                .builtins(request.builtins())
                .build();
        return new Opened(this, session, request.limits().memoryBytes());
    }

    private List<ToolStub> stubs(Sdk sdk) {
        Stubs last = lastStubs.get();
        if (last == null || last.sdk != sdk) {
            last = new Stubs(sdk, ToolStubs.of(sdk));
            lastStubs.set(last);
        }
        return last.list;
    }

    private Program program(String name, String source, Runnable look) {
        if (source.length() > LONGEST_KEPT) {
            return read(name, source, look);
        }
        List<String> key = List.of(name, source);
        synchronized (programs) {
            Program known = programs.get(key);
            if (known != null) {
                return known;
            }
        }
        Program program = read(name, source, look);
        synchronized (programs) {
            programs.put(key, program);
            if (programs.size() > KEPT_PROGRAMS) {
                programs.remove(programs.keySet().iterator().next());
            }
        }
        return program;
    }

    private static Program read(String name, String source, Runnable look) {
        Program program = Program.of(name, source, look);
        program.forgetSyntax();
        return program;
    }

    /** A session of the engine, each block of which needs room for its memory. */
    private static final class Opened implements SandboxSession {
        private final EngineSandbox sandbox;
        private final Session session;
        private final long memory;
        private volatile MemoryBudget.@Nullable Request room;
        private volatile @Nullable String cancelled;

        Opened(EngineSandbox sandbox, Session session, long memory) {
            this.sandbox = sandbox;
            this.session = session;
            this.memory = memory;
        }

        @Override
        public Result run(String name, String source, Supplier<@Nullable String> before) {
            cancelled = null;
            String early = before.get();
            if (early != null) {
                cancelled = early;
            }
            try (MemoryBudget.Request request = sandbox.budget.request(memory)) {
                room = request;
                if (cancelled != null) {
                    request.withdraw();
                }
                String refusal = request.await();
                String reason = cancelled;
                if (reason != null) {
                    return new Result.Cancelled(reason, NOTHING);
                }
                return refusal == null
                        ? admitted(name, source)
                        : new Result.LimitReached(MemoryBudget.LIMIT, refusal, 0, NOTHING);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Result.Cancelled("interrupted", NOTHING);
            } finally {
                room = null;
            }
        }

        private Result admitted(String name, String source) {
            return session.run(source, look -> sandbox.program(name, source, look), () -> cancelled);
        }

        @Override
        public void cancel(String reason) {
            cancelled = reason;
            MemoryBudget.Request request = room;
            if (request != null) {
                request.withdraw();
            }
            session.cancel(reason);
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
