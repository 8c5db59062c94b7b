package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.conformance.HostileCalls.HostileCall;
import dev.adder.engine.run.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Every parameter of every function meets an endless iterator, a huge number, a callback that calls the function again,
 * a long text and a long integer, and ends with a result, an exception or a limit. A sample of the calls by default,
 * always the same; all of them with {@code -Dadder.attacks=all}.
 */
@Isolated
class MatrixTest {
    private static final int SAMPLE = 400;
    private static final Path KNOWN = Path.of("src/test/resources/attacks/known.txt");
    private static final Limits LIMITS = Limits.defaults().withTime(Duration.ofMillis(500))
            .withActiveTime(Duration.ofMillis(500)).withMemoryBytes(AttackRun.MEMORY);
    private static final Duration WATCHDOG = Duration.ofSeconds(5);

    @Test
    void hostileArgumentsEndInTime() throws IOException, InterruptedException, ExecutionException {
        List<String> known = Files.readAllLines(KNOWN);
        List<HostileCall> calls = HostileCalls.all();
        assertTrue(calls.size() > 5000, () -> "calls: " + calls.size());
        int step = "all".equals(System.getProperty("adder.attacks")) ? 1 : calls.size() / SAMPLE;
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < calls.size(); i += step) {
            HostileCall call = calls.get(i);
            if (!known.contains(call.name())) work.add(() -> problem(call));
        }
        StringBuilder problems = new StringBuilder();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<String> problem : threads.invokeAll(work)) problems.append(problem.get());
        }
        assertEquals("", problems.toString());
    }

    /** What is wrong with the end of the call, or nothing. */
    static String problem(HostileCall call) {
        String end = AttackRun.run(call.name(), call.program(), LIMITS, new StringBuilder(), WATCHDOG);
        boolean wrong = end.startsWith("INTERNAL") || end.startsWith("OUTLIVED") || end.startsWith("interrupted");
        return wrong ? call.name() + ": " + end + "\n" : "";
    }
}
