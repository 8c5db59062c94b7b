package dev.adder.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Programs of a tenth of a second and more: the first run of a text in a warm engine, and later runs of it. */
final class Compute {
    private static final int ALONE_RUNS = 10;
    private static final int ALONE_ROUNDS = 6;

    /** How one program did on one peer, as ratios to CPython in the same round; less is faster. */
    static final class Row {
        final List<Double> first = new ArrayList<>();
        final List<Double> steady = new ArrayList<>();
        final List<Double> alone = new ArrayList<>();
        final List<Double> nanos = new ArrayList<>();
        String error = "";
    }

    /** Rows by program, then by peer. */
    final Map<String, Map<String, Row>> rows = new TreeMap<>();

    private final Path bench;
    private final List<Peer> peers;
    private final int rounds;
    private final Map<String, String> programs;

    Compute(Path bench, List<Peer> peers, int rounds, String only) throws IOException {
        this.bench = bench;
        this.peers = peers.stream().filter(Peer::there).toList();
        this.rounds = rounds;
        programs = Programs.measured(bench);
        programs.keySet().removeIf(name -> !name.matches(only));
        for (String name : programs.keySet()) {
            Map<String, Row> row = new LinkedHashMap<>();
            for (Peer peer : this.peers) row.put(peer.name(), new Row());
            rows.put(name, row);
        }
    }

    void measure() throws IOException {
        Map<String, Worker> workers = new LinkedHashMap<>();
        try {
            for (Peer peer : peers) workers.put(peer.name(), peer.start());
            warmUp(workers);
            for (int round = 0; round < rounds; round++) {
                for (String name : programs.keySet()) round(name, round, workers);
                System.err.println("compute: round " + (round + 1) + " of " + rounds);
            }
        } finally {
            workers.values().forEach(Worker::close);
        }
    }

    private void warmUp(Map<String, Worker> workers) throws IOException {
        for (Map.Entry<String, Worker> worker : workers.entrySet()) {
            if (worker.getKey().equals(Peer.ADDER)) continue;
            for (String source : programs.values()) worker.getValue().ask(Request.repeated(source, 1));
        }
        Programs.warm(Objects.requireNonNull(workers.get(Peer.ADDER)), bench);
        System.err.println("compute: warm");
    }

    private void round(String name, int round, Map<String, Worker> workers) throws IOException {
        String source = programs.get(name) + "\n# round " + round + "\n";
        Answer reference = Objects.requireNonNull(workers.get(Peer.CPYTHON)).ask(Request.repeated(source, 3));
        for (Peer peer : peers) {
            Row row = Objects.requireNonNull(Objects.requireNonNull(rows.get(name)).get(peer.name()));
            if (!row.error.isEmpty()) continue;
            Answer answer = peer.name().equals(Peer.CPYTHON) ? reference
                    : Objects.requireNonNull(workers.get(peer.name())).ask(Request.repeated(source,
                            peer.name().equals(Peer.ADDER) ? 5 : 2));
            add(row, answer, reference);
        }
    }

    private static void add(Row row, Answer answer, Answer reference) {
        long[] nanos = answer.nanos();
        long[] base = reference.nanos();
        if (nanos == null || base == null) {
            row.error = Objects.requireNonNullElse(answer.error(), "no CPython to compare with");
        } else if (!Objects.equals(answer.output(), reference.output())) {
            row.error = "prints something else";
        } else {
            row.first.add((double) nanos[0] / base[0]);
            row.steady.add(best(nanos, 1) / best(base, 1));
            row.nanos.add(best(nanos, 1));
        }
    }

    /** Each program in a process of its own that runs nothing else. */
    void measureAlone() throws IOException {
        Peer adder = peers.getFirst();
        Peer cpython = peers.get(1);
        try (Worker reference = cpython.start()) {
            for (Map.Entry<String, String> program : programs.entrySet()) {
                Row row = Objects.requireNonNull(Objects.requireNonNull(rows.get(program.getKey())).get(adder.name()));
                if (!row.error.isEmpty()) continue;
                try (Worker worker = adder.start()) {
                    long[] base = reference.ask(Request.repeated(program.getValue(), 4)).nanos();
                    double settled = settled(worker, program.getValue());
                    if (base != null && settled > 0) row.alone.add(settled / best(base, 1));
                }
            }
        }
    }

    /** The time of a run when more runs no longer make it shorter; 0 when the program does not run. */
    private static double settled(Worker worker, String source) throws IOException {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ALONE_ROUNDS; round++) {
            long[] nanos = worker.ask(Request.repeated(source, ALONE_RUNS)).nanos();
            if (nanos == null) return 0;
            double now = best(nanos, 1);
            if (now > best * 0.98) return Math.min(now, best);
            best = now;
        }
        return best;
    }

    private static double best(long[] nanos, int from) {
        long best = Long.MAX_VALUE;
        for (int i = Math.min(from, nanos.length - 1); i < nanos.length; i++) best = Math.min(best, nanos[i]);
        return best;
    }
}
