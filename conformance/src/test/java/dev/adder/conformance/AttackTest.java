package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Every hostile program ends as its first line says, in time, without an error of the engine, and leaves nothing in the
 * heap. Those that do not yet are listed in {@code known.txt} beside them; one that holds although it is listed fails
 * until it is taken off.
 */
@Isolated
class AttackTest {
    private static final Path ATTACKS = Path.of("src/test/resources/attacks");
    private static final int AT_ONCE = 2;
    private static final long RETAINED = 24L << 20;

    @TestFactory
    Stream<DynamicContainer> attacks() throws IOException {
        List<String> known = Files.readAllLines(ATTACKS.resolve("known.txt"));
        try (Stream<Path> files = Files.walk(ATTACKS)) {
            return files.filter(f -> f.toString().endsWith(".py")).sorted().toList().stream()
                    .map(file -> container(file, known));
        }
    }

    /** Runs the programs of a file, some at once, before their tests ask how they ended. */
    private static DynamicContainer container(Path file, List<String> known) {
        try {
            String name = ATTACKS.relativize(file).toString();
            List<Attack> attacks = Attack.read(file, name);
            long before = heap();
            List<AttackRun> runs = runs(attacks);
            long after = heapBelow(before + RETAINED);
            List<DynamicTest> tests = new ArrayList<>();
            for (int i = 0; i < runs.size(); i++) tests.add(test(file, attacks.get(i), runs.get(i), known));
            tests.add(DynamicTest.dynamicTest("heap", () -> assertTrue(after - before < RETAINED,
                    () -> "the heap grew by " + (after - before) / 1024 + " KB")));
            return DynamicContainer.dynamicContainer(name, file.toUri(), tests.stream());
        } catch (IOException | InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<AttackRun> runs(List<Attack> attacks) throws InterruptedException, ExecutionException {
        List<AttackRun> runs = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<AttackRun>> work = attacks.stream().<Callable<AttackRun>>map(a -> () -> AttackRun.of(a))
                    .toList();
            for (Future<AttackRun> run : threads.invokeAll(work)) runs.add(run.get());
        }
        return runs;
    }

    private static DynamicTest test(Path file, Attack attack, AttackRun run, List<String> known) {
        String line = attack.name().substring(attack.name().indexOf(':') + 1);
        return DynamicTest.dynamicTest("line " + line, URI.create(file.toUri() + "?line=" + line), () -> {
            if (known.contains(attack.name())) {
                assertTrue(!attack.accepts(run.end()), attack.name() + " holds now: take it off known.txt");
            } else {
                assertTrue(attack.accepts(run.end()), () -> attack.name() + " must end with\n  " + attack.ends()
                        + "\nand ended after " + run.took().toMillis() + " ms with\n  " + run.end());
            }
        });
    }

    /** The heap once it is that small, or after many looks: threads of a run that has ended may be on their way out. */
    private static long heapBelow(long bound) {
        long heap = heap();
        for (int i = 0; i < 50 && heap > bound; i++) {
            Thread.yield();
            heap = heap();
        }
        return heap;
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
