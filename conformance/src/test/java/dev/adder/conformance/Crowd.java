package dev.adder.conformance;

import dev.adder.engine.Result;
import dev.adder.engine.data.Data;
import dev.adder.engine.run.Limits;
import dev.adder.runtime.Adder;
import dev.adder.runtime.MemoryBudget;
import dev.adder.runtime.Run;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A program of its own: forty runs that hold as much memory as they can, all at once, and an honest one beside them
 * again and again. It prints how each ended.
 */
final class Crowd {
    static final int ATTACKERS = 40;
    static final String HONEST = "honest runs: ";
    private static final long MEMORY = 64L << 20;
    private static final Limits LIMITS = Limits.defaults().withMemoryBytes(MEMORY).withTime(Duration.ofSeconds(2))
            .withActiveTime(Duration.ofSeconds(2)).withOutputBytes(128L << 20);
    private static final String NEIGHBOUR = """
            rows = [{'id': i, 'name': f'customer {i * 7919 % 10007}'} for i in range(20_000)]
            rows.sort(key=lambda row: row['name'])
            final_answer([rows[0]['id'], len({row['name'] for row in rows})])
            """;
    private static final Data WANTED = Data.List.of(Data.of(0), Data.of(10_007));

    private Crowd() {}

    public static void main(String[] args) throws Exception {
        List<Attack> attacks = Attack.read(Path.of(args[0]), "attack").stream()
                .filter(attack -> attack.ends().equals("memory limit")).toList();
        AtomicInteger under = new AtomicInteger(ATTACKERS);
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < ATTACKERS; i++) {
            Attack attack = attacks.get(i * attacks.size() / ATTACKERS);
            work.add(() -> {
                try {
                    return attack.name() + " ends: " + end(attack);
                } finally {
                    under.decrementAndGet();
                }
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(ATTACKERS + 1)) {
            Future<String> neighbour = threads.submit(() -> honest(under));
            for (Future<String> end : threads.invokeAll(work)) System.out.println(end.get());
            System.out.println(neighbour.get());
        }
        System.out.println("reserved: " + MemoryBudget.process().reserved());
    }

    private static String end(Attack attack) {
        try (Adder adder = Adder.builder().limits(LIMITS).build()) {
            Result result = adder.run(attack.text()).result();
            return result instanceof Result.LimitReached limit ? "limit of " + limit.limit() : result.toString();
        }
    }

    /** Runs the honest program while the others run, and once more when they have ended. */
    private static String honest(AtomicInteger under) {
        int runs = 0;
        try (Adder adder = Adder.builder().limits(Limits.defaults().withMemoryBytes(MEMORY)).build()) {
            boolean last;
            do {
                last = under.get() == 0;
                Run run = adder.run(NEIGHBOUR);
                if (!WANTED.equals(run.answer())) return "the honest run went wrong: " + run.result();
                runs++;
            } while (!last);
        }
        return HONEST + runs;
    }
}
