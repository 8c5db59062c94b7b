package dev.adder.bench;

import dev.adder.bench.SoakPrograms.Program;
import dev.adder.engine.Result;
import dev.adder.engine.data.Host;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.run.Limits;
import dev.adder.engine.run.World;
import dev.adder.isolated.IsolatedSandbox;
import dev.adder.runtime.EngineSandbox;
import dev.adder.runtime.Sandbox;
import dev.adder.runtime.SandboxRequest;
import dev.adder.runtime.SandboxSession;
import dev.adder.sdk.Sdk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/**
 * Honest and hostile programs side by side for a long time: whether anything is left behind by runs, and whether the
 * honest ones suffer. Time is cut into windows. After each the workers stop for a sample; in one of five all programs
 * are honest, and what their runs take then is the quiet value.
 */
final class Soak {
    private static final int WINDOWS = 120;
    private static final Duration LEAST_WINDOW = Duration.ofSeconds(4);
    private static final int QUIET = 5;
    private static final Sdk NO_TOOLS = Sdk.builder().build();
    private static final Host HOST = (site, tool, arguments) -> Outcome.raised("NameError", "there are no tools");
    private static final Limits LIMITS = Limits.defaults().withMemoryBytes(64L << 20).withOutputBytes(100_000);

    /** Runs hold it for reading, a sample for writing. */
    private final ReentrantReadWriteLock pause = new ReentrantReadWriteLock(true);
    private final SoakPrograms programs;
    private final Duration time;
    private final int embedded = Math.max(2, Runtime.getRuntime().availableProcessors());
    private final Map<String, String> outputs = new ConcurrentHashMap<>();
    private final SoakResult result;
    private volatile boolean quiet;
    private volatile boolean over;

    private Soak(Path home, Duration time) throws IOException {
        this.programs = SoakPrograms.read(home);
        this.time = time;
        this.result = new SoakResult(time, embedded, programs);
    }

    static SoakResult measure(Path home, Duration time) throws IOException, InterruptedException {
        return new Soak(home, time).run();
    }

    private SoakResult run() throws InterruptedException {
        Sandbox here = new EngineSandbox();
        try (IsolatedSandbox elsewhere = IsolatedSandbox.builder().processes(2).spares(0).build()) {
            result.inForce = elsewhere.inForce().toString();
            warm(here);
            List<Thread> workers = new ArrayList<>();
            for (int i = 0; i < embedded; i++) workers.add(worker(here, i, false));
            workers.add(worker(elsewhere, embedded, true));
            windows();
            over = true;
            for (Thread worker : workers) worker.join();
            result.samples.add(SoakSample.take());
        }
        return result;
    }

    /** Each honest program once, so that the first window is more like the others. */
    private void warm(Sandbox place) {
        for (Program p : programs.honest()) run(place, p, true);
        result.forget();
        System.err.println("soak: warm");
    }

    private void windows() throws InterruptedException {
        Duration window = time.dividedBy(WINDOWS);
        if (window.compareTo(LEAST_WINDOW) < 0) window = LEAST_WINDOW;
        long end = System.nanoTime() + time.toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            quiet = i % QUIET == 0;
            Thread.sleep(window);
            pause.writeLock().lock();
            try {
                result.samples.add(SoakSample.take());
            } finally {
                pause.writeLock().unlock();
            }
            System.err.println("soak: " + i + " " + result.samples.getLast());
        }
    }

    private Thread worker(Sandbox place, int number, boolean isolated) {
        Random random = new Random(number);
        return Thread.ofPlatform().name("soak-" + number).start(() -> {
            while (!over) {
                pause.readLock().lock();
                try {
                    boolean calm = quiet;
                    if (calm || random.nextBoolean()) {
                        Program p = any(random, programs.honest());
                        long nanos = run(place, p, true);
                        result.honest(p.name(), calm, isolated, nanos);
                    } else {
                        Program p = any(random, programs.hostile());
                        result.late(run(place, p, false) - p.time().toNanos());
                    }
                } finally {
                    pause.readLock().unlock();
                }
            }
        });
    }

    private static Program any(Random random, List<Program> all) {
        return all.get(random.nextInt(all.size()));
    }

    private long run(Sandbox place, Program program, boolean honest) {
        StringBuilder out = new StringBuilder();
        Consumer<String> printed = text -> {
            synchronized (out) {
                out.append(text);
            }
        };
        World world = new World(Instant.EPOCH, ZoneOffset.UTC, 0, Map.of(), List.of(""));
        Limits limits = LIMITS.withTime(program.time()).withActiveTime(program.time());
        if (honest) limits = limits.withMemoryBytes(Limits.defaults().memoryBytes() / 2).withOutputBytes(1 << 20);
        long start = System.nanoTime();
        Result end;
        try (SandboxSession session = place.open(new SandboxRequest(limits, world, HOST, NO_TOOLS, printed, printed,
                null, null))) {
            end = session.run(program.name(), program.source());
        }
        long nanos = System.nanoTime() - start;
        result.ended(end, program.name());
        if (honest) {
            String shown = end.getClass().getSimpleName() + " " + out;
            String before = outputs.putIfAbsent(program.name(), shown);
            if (before != null && !before.equals(shown)) result.differs(program.name());
        }
        return nanos;
    }
}
