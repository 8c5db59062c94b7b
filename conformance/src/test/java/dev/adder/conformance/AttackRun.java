package dev.adder.conformance;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.data.Host;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.run.Limits;
import dev.adder.engine.run.World;
import dev.adder.runtime.Sandbox;
import dev.adder.runtime.SandboxRequest;
import dev.adder.runtime.SandboxSession;
import dev.adder.sdk.Sdk;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a hostile program ended, under a watchdog.
 *
 * @param end in the words of {@link Attack#ends}; {@code INTERNAL} and {@code OUTLIVED} are never right
 * @param took from start to end, parsing included
 */
record AttackRun(String end, Duration took) {
    static final long MEMORY = 64L << 20;
    private static final long OUTPUT = 100_000;
    private static final int SHOWN = 2000;
    private static final Duration LEAST_WATCHDOG = Duration.ofMinutes(1);
    /** Of a common thread: deep recursion must not need the stack of a special one. */
    private static final long STACK = 1L << 20;

    /** In this process. */
    static AttackRun of(Attack attack) {
        return of(attack, null);
    }

    /** In a place, or in this process without any of what a place adds. */
    static AttackRun of(Attack attack, @Nullable Sandbox place) {
        String text = attack.text();
        if (attack.printed()) {
            StringBuilder out = new StringBuilder();
            String end =
                    run(attack.name(), text, Limits.defaults().withOutputBytes(16 << 20), out, watchdog(attack.time()),
                            place);
            if (!end.startsWith("prints: ")) return new AttackRun("no program: " + end, Duration.ZERO);
            text = out.toString();
        }
        Limits limits = Limits.defaults().withTime(attack.time()).withActiveTime(attack.time())
                .withMemoryBytes(attack.limit("memory", MEMORY)).withOutputBytes(attack.limit("output", OUTPUT))
                .withSteps(attack.limit("steps", Long.MAX_VALUE))
                .withRecursionDepth((int) attack.limit("depth", 1000));
        long start = System.nanoTime();
        String end = run(attack.name(), text, limits, new StringBuilder(), watchdog(attack.time()), place);
        return new AttackRun(end, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Ten times the time, and so long that only what hangs trips it. */
    private static Duration watchdog(Duration time) {
        Duration tenfold = time.multipliedBy(10);
        return tenfold.compareTo(LEAST_WATCHDOG) < 0 ? LEAST_WATCHDOG : tenfold;
    }

    /** Runs a program, at most for so long, on a thread of its own. */
    static String run(String name, String text, Limits limits, StringBuilder out, Duration watchdog) {
        return run(name, text, limits, out, watchdog, null);
    }

    private static String run(String name, String text, Limits limits, StringBuilder out, Duration watchdog,
            @Nullable Sandbox place) {
        AtomicReference<@Nullable Consumer<String>> cancel = new AtomicReference<>();
        CompletableFuture<String> end = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> {
            try {
                end.complete(place == null
                        ? direct(text, limits, out, cancel)
                        : placed(place, text, limits, out, cancel));
            } catch (Throwable e) {
                end.completeExceptionally(e);
            }
        }, "attack " + name, STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return end.get(watchdog.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            String where = where(thread);
            Consumer<String> running = cancel.get();
            if (running != null) running.accept("outlived its time");
            return "OUTLIVED " + watchdog + " " + where;
        } catch (ExecutionException e) {
            e.getCause().printStackTrace();
            return "INTERNAL " + e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static String where(Thread thread) {
        StringBuilder s = new StringBuilder();
        StackTraceElement[] frames = thread.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, 12); i++) s.append("\n    at ").append(frames[i]);
        return s.toString();
    }

    private static String placed(Sandbox place, String text, Limits limits, StringBuilder out,
            AtomicReference<@Nullable Consumer<String>> running) {
        World world = new World(Instant.EPOCH, ZoneOffset.UTC, 0, Map.of(), List.of(""));
        Host host = (site, tool, arguments) -> Outcome.raised("NameError", "there are no tools");
        Consumer<String> printed = out::append;
        try (SandboxSession session = place.open(new SandboxRequest(limits, world, host, Sdk.builder().build(),
                printed, printed, null, null))) {
            running.set(session::cancel);
            return shown(session.run("attack.py", text), out);
        }
    }

    private static String direct(String text, Limits limits, StringBuilder out,
            AtomicReference<@Nullable Consumer<String>> running) {
        try (Session session = Session.builder().limits(limits).output(out::append).build()) {
            running.set(session::cancel);
            return shown(session.run(text, look -> Program.of("attack.py", text, look), () -> null), out);
        }
    }

    private static String shown(Result result, StringBuilder out) {
        String end = whole(result, out);
        return end.length() > SHOWN ? new String(end.substring(0, SHOWN)) : end;
    }

    private static String whole(Result result, StringBuilder out) {
        return switch (result) {
            case Result.Done d -> "prints: " + out.toString().strip().replace("\n", " | ");
            case Result.Failed f -> "fails: " + f.type() + ": " + f.message();
            case Result.Exited x -> "exits: " + x.code();
            case Result.LimitReached l ->
                (l.limit().equals("active time") ? "time" : l.limit()) + " limit";
            case Result.Internal i -> "INTERNAL " + i.id();
            default -> result.toString();
        };
    }
}
