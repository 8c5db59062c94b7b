package dev.adder.bench;

import dev.adder.engine.Program;
import dev.adder.engine.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private static double programs(int count) {
        String source = Start.PROGRAMS.get("15 lines, one tool call");
        List<Program> kept = new ArrayList<>(count);
        long before = used();
        for (int i = 0; i < count; i++) kept.add(Program.of("program.py", source + "\n# " + i + "\n"));
        double each = (double) (used() - before) / count;
        return kept.isEmpty() ? 0 : each;
    }

    private static long used() {
        for (int i = 0; i < 4; i++) System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
