package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.conformance.Mutants.Change;
import dev.adder.conformance.Mutants.Mutant;
import dev.adder.engine.Program;
import dev.adder.engine.ToolStub;
import dev.adder.engine.check.Checker;
import dev.adder.engine.check.Problem;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.runtime.Adder;
import dev.adder.runtime.ToolStubs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Right programs with tools are made wrong in ten ways: of those that then fail when run, nine in ten are reported
 * before the run, and none that still runs to its end is refused.
 */
class MutationTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/scripts/tools");
    private static final int PER_CHANGE = 4;
    private static final double WANTED = 0.9;

    /** What became of the mutants of one kind. */
    static final class Count {
        int failing;
        int reported;
    }

    private final List<ToolStub> stubs =
            ToolStubs.of(Adder.builder().tools(new ConformanceTools()).build().sdk());
    private final Set<String> names = stubs.stream().map(t -> t.name().toString()).collect(Collectors.toSet());
    final Map<Change, Count> counts = new EnumMap<>(Change.class);
    final List<String> refused = new ArrayList<>();
    final List<String> silent = new ArrayList<>();

    @Test
    void wrongProgramsAreReportedBeforeTheyRun() throws IOException {
        run(SCRIPTS);
        int failing = counts.values().stream().mapToInt(c -> c.failing).sum();
        int reported = counts.values().stream().mapToInt(c -> c.reported).sum();
        assertEquals("", String.join("\n", refused));
        assertTrue(reported >= WANTED * failing, () -> reported + " of " + failing + " reported\n" + String.join("\n",
                silent));
    }

    void run(Path scripts) throws IOException {
        try (Stream<Path> files = Files.list(scripts)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".py"))
                    .filter(f -> !f.getFileName().toString().startsWith("_")).sorted().toList()) {
                mutate(file);
            }
        }
    }

    private void mutate(Path file) throws IOException {
        Chunks chunks = Chunks.read(file);
        List<ExpectedFile.Expected> expected = ExpectedFile.read(chunks.expectedFile()).chunks();
        for (int i = 0; i < expected.size(); i++) {
            Chunks.Chunk chunk = chunks.chunks().get(i);
            if (expected.get(i).exit() != 0) continue;
            Map<Change, List<Mutant>> byChange = Mutants.of(chunk.text(), names).stream()
                    .collect(Collectors.groupingBy(Mutant::change));
            for (List<Mutant> all : byChange.values()) {
                int step = Math.max(1, all.size() / PER_CHANGE);
                for (int m = 0; m < all.size(); m += step) {
                    judge(chunks.name() + ":" + chunk.line(), all.get(m));
                }
            }
        }
    }

    private void judge(String at, Mutant mutant) {
        List<Problem> problems;
        try {
            problems = Checker.check(Program.of("program.py", mutant.text()), stubs, null, null, List.of());
        } catch (SyntaxErrorException e) {
            return;
        }
        ToolRun run = ToolRun.of(new Guard("program.py", mutant.text(), ConformanceTools::new).plain());
        String what = at + " line " + mutant.line() + " " + mutant.change() + ": "
                + mutant.text().lines().skip(mutant.line() - 1).findFirst().orElse("").strip();
        if (run.exit() == 0) {
            problems.stream().filter(Problem::certain).forEach(p -> refused.add(what + " | " + p.message()));
            return;
        }
        if (run.exit() != 1) return;
        Count count = counts.computeIfAbsent(mutant.change(), c -> new Count());
        count.failing++;
        if (problems.isEmpty()) {
            silent.add(what + " | " + run.error().strip().lines().reduce((a, b) -> b).orElse(""));
        } else {
            count.reported++;
        }
    }
}
