package dev.adder.bench;

import dev.adder.engine.Result;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** What a soak found, and whether that is as it should be. */
final class SoakResult {
    /** How much a mean may grow from the second fifth to the last: a part of it, and so much besides. */
    private record Flat(String name, ToDoubleFunction<SoakSample> number, double part, double besides) {
        boolean holds(List<SoakSample> samples) {
            double before = SoakSample.fifth(samples, 1, number);
            return SoakSample.fifth(samples, 4, number) <= before * (1 + part) + besides;
        }
    }

    private static final double MB = 1 << 20;
    private static final double MOST_RATIO = 2;
    private static final OperatingSystemMXBean LOAD = ManagementFactory.getOperatingSystemMXBean();
    private static final List<Flat> FLAT = List.of(
            new Flat("live heap, MB", s -> s.heapBytes() / MB, 0.05, 2),
            new Flat("threads", SoakSample::threads, 0.05, 2),
            new Flat("file descriptors", SoakSample::descriptors, 0.05, 2),
            new Flat("child processes", SoakSample::processes, 0, 1));

    final List<SoakSample> samples = new ArrayList<>();
    String inForce = "";
    private final Duration time;
    private final int embedded;
    private final SoakPrograms programs;
    private final Map<String, Integer> ends = new TreeMap<>();
    private final TreeSet<String> internal = new TreeSet<>();
    private final TreeSet<String> different = new TreeSet<>();
    /** Nanoseconds of honest runs by program, embedded: first in quiet windows, then in the others. */
    private final Map<String, List<List<Double>>> honest = new HashMap<>();
    private final List<List<Double>> isolated = List.of(new ArrayList<>(), new ArrayList<>());
    private long latest = Long.MIN_VALUE;

    SoakResult(Duration time, int embedded, SoakPrograms programs) {
        this.time = time;
        this.embedded = embedded;
        this.programs = programs;
    }

    /** Forgets the runs so far. */
    synchronized void forget() {
        ends.clear();
    }

    synchronized void ended(Result end, String program) {
        String kind = switch (end) {
            case Result.LimitReached limit -> limit.limit() + " limit";
            case Result.Failed failed -> "exception";
            case Result.Internal error -> "internal error";
            default -> end.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
        ends.merge(kind, 1, Integer::sum);
        if (end instanceof Result.Internal) internal.add(program);
    }

    synchronized void honest(String program, boolean quiet, boolean elsewhere, long nanos) {
        List<List<Double>> kinds = elsewhere ? isolated
                : honest.computeIfAbsent(program, name -> List.of(new ArrayList<>(), new ArrayList<>()));
        kinds.get(quiet ? 0 : 1).add((double) nanos);
    }

    /** How long after its time a hostile run ended. */
    synchronized void late(long nanos) {
        latest = Math.max(latest, nanos);
    }

    synchronized void differs(String program) {
        different.add(program);
    }

    synchronized boolean passes() {
        return FLAT.stream().allMatch(flat -> flat.holds(samples)) && internal.isEmpty() && different.isEmpty()
                && ratio() <= MOST_RATIO;
    }

    /** What an honest run takes beside hostile ones, by what it takes in quiet windows: the median of the programs. */
    private double ratio() {
        List<Double> ratios = new ArrayList<>();
        for (List<List<Double>> runs : honest.values()) {
            if (!runs.get(0).isEmpty() && !runs.get(1).isEmpty()) {
                ratios.add(Numbers.median(runs.get(1)) / Numbers.median(runs.get(0)));
            }
        }
        return Numbers.median(ratios);
    }

    private String median(int kind) {
        List<Double> all = new ArrayList<>();
        honest.values().forEach(runs -> all.addAll(runs.get(kind)));
        return millis(all);
    }

    private static String millis(List<Double> nanos) {
        return format("%,.1f", Numbers.median(nanos) / 1e6);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    synchronized String text(String machine) {
        StringBuilder out = new StringBuilder("# Soak\n\n");
        line(out, "Written by `ADDER_JAVA_OPTS=-Xmx2g ./adder-bench --parts soak --minutes 60`. Honest programs ("
                + programs.honest().size() + ": those of the benchmark and of the conformance tests) and hostile ones ("
                + programs.hostile().size() + " attacks) in turn by chance, each run in a session of its own, the "
                + "hostile ones with 64 MB, at full concurrency: one embedded run for each processor, and one in the "
                + "isolated mode beside them. In one of five windows of time all programs are honest; what their runs "
                + "take then is the quiet value. Between windows the runs stop for a sample.");
        line(out, "");
        line(out, "Machine: " + machine + ", largest heap " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB, "
                + embedded + " embedded runs at once, load average " + format("%.0f", LOAD.getSystemLoadAverage())
                + " at the end. Isolated processes: " + inForce + ".");
        line(out, "");
        line(out, "**" + (passes() ? "Passed" : "Failed") + "** after " + time.toMinutes() + " minutes with "
                + format("%,d", ends.values().stream().mapToInt(Integer::intValue).sum()) + " runs.");
        line(out, "");
        line(out, "| between runs | second fifth | last fifth | |");
        line(out, "|---|--:|--:|---|");
        for (Flat flat : FLAT) {
            line(out, "| " + flat.name + " | " + format("%,.1f", SoakSample.fifth(samples, 1, flat.number)) + " | "
                    + format("%,.1f", SoakSample.fifth(samples, 4, flat.number)) + " | "
                    + (flat.holds(samples) ? "flat" : "grows") + " |");
        }
        line(out, "");
        line(out, "| honest runs, median ms | quiet | beside hostile ones |");
        line(out, "|---|--:|--:|");
        line(out, "| embedded | " + median(0) + " | " + median(1) + " |");
        line(out, "| isolated | " + millis(isolated.get(0)) + " | " + millis(isolated.get(1)) + " |");
        line(out, "");
        line(out, "Program by program an embedded run takes " + format("%.2f", ratio())
                + " times its quiet value (median; at most " + format("%.0f", MOST_RATIO) + ").");
        line(out, "");
        line(out, "| ends | runs |");
        line(out, "|---|--:|");
        ends.forEach((kind, count) -> line(out, "| " + kind + " | " + format("%,d", count) + " |"));
        line(out, "");
        line(out, "Honest runs that printed something else than the first time: " + named(different)
                + ". Internal errors: " + named(internal) + ". The latest end of a hostile run was "
                + format("%,d", Math.max(0, latest / 1_000_000))
                + " ms after its time, waiting for its turn included.");
        return out.toString();
    }

    private static String named(TreeSet<String> names) {
        return names.isEmpty() ? "none" : Objects.toString(names.size()) + " (" + String.join(", ", names) + ")";
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
