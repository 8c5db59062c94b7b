package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.isolated.IsolatedSandbox;
import dev.adder.runtime.Adder;
import dev.adder.runtime.Journal;
import dev.adder.runtime.Run;
import dev.adder.runtime.RunRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The isolated mode gives the results of the embedded engine: for hostile programs, of which a fixed part is run unless
 * {@code -Dadder.attacks=all} is set, and for all programs with tools, run and replayed. Few processes serve them all,
 * one program after the other.
 */
@Isolated
class IsolatedAttackTest {
    private static final Path ATTACKS = Path.of("src/test/resources/attacks");
    private static final Path SCRIPTS = Path.of("src/test/resources/scripts/tools");
    private static final int AT_ONCE = 2;
    private static final int EVERY = 8;
    private static IsolatedSandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = IsolatedSandbox.builder().processes(AT_ONCE).spares(AT_ONCE).sessionsPerProcess(500).build();
    }

    @AfterAll
    static void end() {
        sandbox.close();
    }

    @TestFactory
    List<DynamicTest> attacks() throws Exception {
        boolean all = "all".equals(System.getProperty("adder.attacks"));
        List<String> known = Files.readAllLines(ATTACKS.resolve("known.txt"));
        List<Attack> attacks = new ArrayList<>();
        for (Path file : programs(ATTACKS)) {
            List<Attack> inFile = Attack.read(file, ATTACKS.relativize(file).toString());
            for (int i = 0; i < inFile.size(); i += all ? 1 : EVERY) attacks.add(inFile.get(i));
        }
        attacks.removeIf(attack -> known.contains(attack.name()));
        List<AttackRun> runs = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<AttackRun>> work =
                    attacks.stream().<Callable<AttackRun>>map(a -> () -> AttackRun.of(a, sandbox)).toList();
            for (Future<AttackRun> run : threads.invokeAll(work)) runs.add(run.get());
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) tests.add(test(attacks.get(i), runs.get(i)));
        return tests;
    }

    private static DynamicTest test(Attack attack, AttackRun run) {
        return DynamicTest.dynamicTest(attack.name(), () -> assertTrue(attack.accepts(run.end()),
                () -> attack.name() + " must end with\n  " + attack.ends() + "\nand ended after "
                        + run.took().toMillis() + " ms with\n  " + run.end()));
    }

    @TestFactory
    List<DynamicTest> toolPrograms() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : programs(SCRIPTS)) {
            Chunks chunks = Chunks.read(file);
            List<ExpectedFile.Expected> expected = ExpectedFile.read(chunks.expectedFile()).chunks();
            for (int i = 0; i < expected.size(); i++) {
                Chunks.Chunk chunk = chunks.chunks().get(i);
                ExpectedFile.Expected wanted = expected.get(i);
                String key = "tools/" + chunks.name() + ":" + chunk.line();
                tests.add(DynamicTest.dynamicTest(key, URI.create(file.toUri() + "?line=" + chunk.line()),
                        Pending.or(key, () -> check(chunks.name(), chunk.padded(), wanted))));
            }
        }
        return tests;
    }

    private static void check(String name, String source, ExpectedFile.Expected wanted) {
        Adder there = Adder.builder().sandbox(sandbox).limits(Guard.LIMITS).tools(new ConformanceTools()).build();
        Run run = there.run(RunRequest.of(source).name(name).start(Instant.parse("2024-03-01T12:00:00Z")).seed(42)
                .build());
        assertEquals(wanted.shown(), ToolRun.of(run).shown());
        Adder here = Adder.builder().limits(Guard.LIMITS).tools(new ConformanceTools()).build();
        assertEquals(ToolRun.of(run), ToolRun.of(here.replay(Journal.parse(run.journal().toText()))), "replayed");
    }

    @Test
    void theProcessesAreConfinedAsFarAsTheyCanBe() {
        assertTrue(sandbox.inForce().toString().startsWith("empty environment, heap cap, not root"),
                sandbox.inForce()::toString);
    }

    private static List<Path> programs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".py") && !f.getFileName().toString().startsWith("_"))
                    .sorted().toList();
        }
    }
}
