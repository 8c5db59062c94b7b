package dev.adder.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From source text to result of small programs, a fresh session each time, in a warm engine. */
final class Start {
    static final Map<String, String> PROGRAMS = new LinkedHashMap<>();

    static {
        PROGRAMS.put("`1 + 1`", "1 + 1");
        PROGRAMS.put("15 lines, one tool call", """
                order = lookup(7)
                lines = []
                total = 0
                for i in range(5):
                    price = order["price"] * i
                    if price > 4:
                        lines.append(f"{order['name']}: {price:.2f}")
                    else:
                        lines.append("-")
                    total += price

                def summary(items, limit=3):
                    return ", ".join(sorted(items)[:limit])

                print(summary(lines), total)
                """);
        PROGRAMS.put("1,000 tool calls", """
                for i in range(1000):
                    get(i)
                """);
        PROGRAMS.put("1,000 calls of a Python function", """
                def same(key):
                    return key

                for i in range(1000):
                    same(i)
                """);
        PROGRAMS.put("100 awaited calls of 5 ms", """
                import asyncio

                async def main():
                    return await asyncio.gather(*[wait(i) for i in range(100)])

                asyncio.run(main())
                """);
    }

    private static final int MOST_ROUNDS = 1000;
    private static final long SETTLED_NANOS = 2_000_000_000L;
    private static final int SETTLED_ROUNDS = 15;

    /** Median nanoseconds of each round, by program and peer. */
    final Map<String, Map<String, List<Double>>> rows = new LinkedHashMap<>();
    private final Path bench;
    private final List<Peer> peers;
    private final int rounds;

    Start(Path bench, List<Peer> peers, int rounds) {
        this.bench = bench;
        this.peers = peers.stream().filter(Peer::there).toList();
        this.rounds = rounds;
    }

    void measure() throws IOException {
        for (Peer peer : peers) {
            // One peer at a time, since they take turns within a round otherwise and cool the caches of each other.
            try (Worker worker = peer.start()) {
                if (peer.name().equals(Peer.ADDER)) Programs.warm(worker, bench);
                for (Map.Entry<String, String> program : PROGRAMS.entrySet()) measure(peer, worker, program);
            }
            System.err.println("start: " + peer.name());
        }
    }

    private void measure(Peer peer, Worker worker, Map.Entry<String, String> program) throws IOException {
        boolean slow = program.getValue().contains("wait(");
        int repeat = slow ? 20 : peer.name().equals("GraalPy") ? 100 : 2000;
        List<Double> medians = rows.computeIfAbsent(program.getKey(), name -> new LinkedHashMap<>())
                .computeIfAbsent(peer.name(), name -> new ArrayList<>());
        if (!settle(worker, Request.varied(program.getValue(), repeat), slow ? 1 : MOST_ROUNDS)) return;
        for (int round = 0; round < rounds; round++) {
            long[] nanos = worker.ask(Request.varied(program.getValue(), repeat)).nanos();
            medians.add(Numbers.median(Objects.requireNonNull(nanos)));
        }
    }

    /**
     * Repeats a request until it gets no faster, for some rounds and long enough for compilers to have had their turn;
     * false when the worker cannot answer it.
     */
    private static boolean settle(Worker worker, Request request, int most) throws IOException {
        double best = Double.MAX_VALUE;
        int since = 0;
        long stillFrom = System.nanoTime();
        for (int i = 0; i < most; i++) {
            long[] nanos = worker.ask(request).nanos();
            if (nanos == null) return false;
            double median = Numbers.median(nanos);
            if (median < best * 0.98) {
                since = 0;
                stillFrom = System.nanoTime();
            }
            best = Math.min(best, median);
            if (++since > SETTLED_ROUNDS && System.nanoTime() - stillFrom > SETTLED_NANOS) return true;
        }
        return true;
    }
}
