package dev.adder.bench;

import dev.adder.engine.Program;
import dev.adder.engine.Session;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Memory that sessions and programs hold while nothing runs. */
final class Holding {
    private Holding() {}

    /** Bytes each. */
    static Map<String, Double> measure(List<Peer> peers) throws IOException {
        Map<String, Double> found = new LinkedHashMap<>();
        Program program = AdderWorker.prepare("x = 1\n");
        for (int count : new int[] {1_000, 10_000}) {
            found.put("an idle session, of " + String.format("%,d", count), sessions(program, count));
        }
        found.put("a run that waits for a tool, of 1,000", waiting(1_000));
        found.put("a program of 15 lines that is kept", programs(5_000));
        return found;
    }

    private static double sessions(Program program, int count) {
        List<Session> open = new ArrayList<>(count);
        AdderWorker.open(new StringBuilder()).run(program);
        long before = used();
        for (int i = 0; i < count; i++) {
            Session session = AdderWorker.open(new StringBuilder());
            session.run(program);
            open.add(session);
        }
        double each = (double) (used() - before) / count;
        open.forEach(Session::close);
        return each;
    }

    /** Runs on virtual threads, each in the middle of a call whose answer does not come. */
    private static double waiting(int count) {
        Program program = AdderWorker.prepare("get(1)\n");
        CompletableFuture<Outcome> answer = new CompletableFuture<>();
        CountDownLatch called = new CountDownLatch(count);
        List<Thread> threads = new ArrayList<>(count);
        long before = used();
        for (int i = 0; i < count; i++) {
            threads.add(Thread.startVirtualThread(() -> {
                try (Session session = AdderWorker.waiting(called, answer)) {
                    session.run(program);
                }
            }));
        }
        try {
            called.await();
            double each = (double) (used() - before) / count;
            answer.complete(Outcome.value(new Data.Int(1)));
            for (Thread thread : threads) thread.join();
            return each;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double programs(int count) {
        String source = Start.PROGRAMS.get("15 lines, one tool call");
        List<Program> kept = new ArrayList<>(count);
        long before = used();
        for (int i = 0; i < count; i++) {
            Program program = Program.of("program.py", source + "\n# " + i + "\n");
            program.forgetSyntax();
            kept.add(program);
        }
        double each = (double) (used() - before) / count;
        return kept.isEmpty() ? 0 : each;
    }

    private static long used() {
        for (int i = 0; i < 4; i++) System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
