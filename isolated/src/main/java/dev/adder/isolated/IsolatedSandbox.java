package dev.adder.isolated;

import dev.adder.engine.ToolStub;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.run.Limits;
import dev.adder.isolated.child.ChildMain;
import dev.adder.runtime.EngineSandbox;
import dev.adder.runtime.MemoryBudget;
import dev.adder.runtime.Sandbox;
import dev.adder.runtime.SandboxRequest;
import dev.adder.runtime.SandboxSession;
import dev.adder.runtime.ToolStubs;
import dev.adder.sdk.Sdk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The isolated mode: the same engine in processes of its own. A program that crashes, wedges or takes over its process
 * has cost its own run. Tools stay here, behind the same gateway: ids, journal, replay, approvals and limits are those
 * of the embedded engine, and so are the results.
 *
 * <p>On Linux a process also gives up what it does not need; {@link #inForce} says what of that holds here. Where this
 * process is root, the others are not, or there are none.
 *
 * <pre>{@code
 * try (IsolatedSandbox sandbox = IsolatedSandbox.create()) {
 *     Adder adder = Adder.builder().sandbox(sandbox).build();
 * }
 * }</pre>
 */
public final class IsolatedSandbox implements Sandbox, AutoCloseable {
    /** The limit that a run has reached for which no process became free, as its result names it. */
    public static final String LIMIT = "processes" + MemoryBudget.OF_ALL_RUNS;

    private final Capabilities capabilities = new EngineSandbox().capabilities();
    private final ChildPool pool;
    private final ChildImage image;
    private final InForce inForce;
    private final Duration margin;
    private final AtomicReference<@Nullable Tools> lastTools = new AtomicReference<>();

    /** The tools of an SDK as programs know them, made once for the many sessions that follow one another. */
    record Tools(Sdk sdk, List<ToolStub> stubs, Set<ToolName> names) {}

    private IsolatedSandbox(ChildPool pool, ChildImage image, InForce inForce, Duration margin) {
        this.pool = pool;
        this.image = image;
        this.inForce = inForce;
        this.margin = margin;
    }

    /** Settings to change. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A sandbox with the usual settings; its first process is started now.
     *
     * @throws IllegalStateException when no process can be started; the message says why
     */
    public static IsolatedSandbox create() {
        return builder().build();
    }

    /** What holds the processes of this sandbox. */
    public InForce inForce() {
        return inForce;
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public SandboxSession open(SandboxRequest request) {
        return new IsolatedSession(pool, request, tools(request.sdk()), margin,
                heapFor(request.limits().memoryBytes()));
    }

    private Tools tools(Sdk sdk) {
        Tools last = lastTools.get();
        if (last == null || last.sdk != sdk) {
            List<ToolStub> stubs = ToolStubs.of(sdk);
            last = new Tools(sdk, stubs, stubs.stream().map(ToolStub::name).collect(Collectors.toUnmodifiableSet()));
            lastTools.set(last);
        }
        return last;
    }

    /** What a run may take of a heap: as much again for each byte of its limit as the engine needs at worst. */
    private static long heapFor(long memoryBytes) {
        long step = 256L << 20;
        double wanted = 4.0 * memoryBytes + (64L << 20);
        return (long) Math.min(Math.ceil(wanted / step) * step, 1L << 40);
    }

    ChildPool pool() {
        return pool;
    }

    /** Ends all processes; runs in them end as internal errors. */
    @Override
    public void close() {
        pool.close();
        image.close();
    }

    /** Collects the settings of a sandbox. */
    public static final class Builder {
        private int most = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
        private int spares = 1;
        private int sessions = 100;
        private long heapBytes = heapFor(Limits.defaults().memoryBytes());
        private Duration margin = Duration.ofSeconds(2);
        private Duration startTime = Duration.ofSeconds(30);
        private Duration longestWait = Duration.ofMinutes(2);
        private Set<Protection> required = Set.of();
        private String main = ChildMain.class.getName();
        private List<Path> more = List.of();
        private List<Confinement> ways = Confinement.all();

        private Builder() {}

        /** How many processes there are at most; a session has one from its first block until it is closed. */
        public Builder processes(int value) {
            most = Math.max(1, value);
            return this;
        }

        /** How many processes are started ahead; one unless said otherwise. */
        public Builder spares(int value) {
            spares = Math.max(0, value);
            return this;
        }

        /** After how many sessions a process is replaced; 100 unless said otherwise, and 1 for no sharing at all. */
        public Builder sessionsPerProcess(int value) {
            sessions = Math.max(1, value);
            return this;
        }

        /**
         * The heap of a process; enough for the usual limits unless said otherwise. A run whose memory limit needs more
         * gets a process that has more.
         */
        public Builder heapBytes(long value) {
            heapBytes = Math.max(64L << 20, value);
            return this;
        }

        /**
         * How long after its time, or after it was cancelled, a run's process is killed; 2 s unless said otherwise. A
         * process has as long to forget a session that is closed.
         */
        public Builder margin(Duration value) {
            margin = value;
            return this;
        }

        /** How long a process may take to start; 30 s unless said otherwise. */
        public Builder startTime(Duration value) {
            startTime = value;
            return this;
        }

        /** How long a run waits for a process before it is refused; two minutes unless said otherwise. */
        public Builder longestWait(Duration value) {
            longestWait = value;
            return this;
        }

        /** What must be in force: where it is not, no sandbox is made. */
        public Builder require(Protection... values) {
            required = Set.of(values);
            return this;
        }

        /** Another program in the place of a process, for tests. */
        Builder main(String value, Path... classPath) {
            main = value;
            more = List.of(classPath);
            return this;
        }

        /** Only this way to start a process, for tests. */
        Builder way(Confinement value) {
            ways = List.of(value);
            return this;
        }

        /**
         * The sandbox; its first process is started now.
         *
         * @throws IllegalStateException when no process can be started or something that is required is not in force;
         *     the message says why
         */
        public IsolatedSandbox build() {
            ChildImage image;
            try {
                image = ChildImage.create(Confinement.isRoot() || !ascii(System.getProperty("java.class.path")), more);
            } catch (IOException e) {
                throw new IllegalStateException("the isolated mode could not be set up: " + e.getMessage(), e);
            }
            List<String> problems = new ArrayList<>();
            for (Confinement confinement : ways) {
                IsolatedSandbox sandbox = started(image, confinement, problems);
                if (sandbox != null) {
                    return checked(sandbox);
                }
            }
            image.close();
            throw new IllegalStateException("no isolated process could be started: " + String.join("; ", problems));
        }

        private static boolean ascii(String text) {
            return text.chars().allMatch(c -> c < 0x80);
        }

        private @Nullable IsolatedSandbox started(ChildImage image, Confinement way, List<String> problems) {
            ChildPool pool = new ChildPool(
                    new ChildPool.Settings(most, spares, sessions, startTime, longestWait, heapBytes),
                    heap -> command(way.command(image, main, heap)));
            ChildProcess first = null;
            try {
                ChildPool.Request request = pool.request(0);
                first = request.await();
                if (first == null) {
                    problems.add(request.refusal());
                    return null;
                }
                Set<Protection> found = way.inForce(first.facts());
                pool.release(first, true);
                return new IsolatedSandbox(pool, image, new InForce(found, way.bubblewrap()), margin);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while a process was started", e);
            } finally {
                if (first == null) {
                    pool.close();
                }
            }
        }

        private static ProcessBuilder command(List<String> command) {
            ProcessBuilder builder = new ProcessBuilder(command).directory(new File("/"));
            builder.environment().clear();
            return builder;
        }

        private IsolatedSandbox checked(IsolatedSandbox sandbox) {
            Set<Protection> missing = EnumSet.noneOf(Protection.class);
            missing.addAll(required);
            missing.removeAll(sandbox.inForce.protections());
            if (missing.isEmpty()) {
                return sandbox;
            }
            sandbox.close();
            throw new IllegalStateException("required, but not in force here: "
                    + missing.stream().map(Protection::toString).collect(Collectors.joining(", ")));
        }
    }
}
