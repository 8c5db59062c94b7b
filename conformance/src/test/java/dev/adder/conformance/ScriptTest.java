package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every chunk of every conformance program does on the engine what CPython 3.12 did when it was recorded. Chunks that
 * do not yet are listed in {@code pending.txt}; one that does, although it is listed, fails until it is taken off.
 */
@Execution(ExecutionMode.CONCURRENT)
class ScriptTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/scripts");

    @TestFactory
    Stream<DynamicContainer> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            List<Path> programs = files.filter(f -> f.toString().endsWith(".py"))
                    .filter(f -> !f.getFileName().toString().startsWith("_"))
                    .filter(f -> !f.getParent().endsWith("tools")).sorted().toList();
            List<DynamicContainer> all = new ArrayList<>();
            for (Path file : programs) all.add(container(file));
            return all.stream();
        }
    }

    private static DynamicContainer container(Path file) throws IOException {
        String name = SCRIPTS.relativize(file).toString();
        Chunks chunks = Chunks.read(file);
        List<ExpectedFile.Expected> expected = ExpectedFile.read(chunks.expectedFile()).chunks();
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            Chunks.Chunk chunk = chunks.chunks().get(i);
            ExpectedFile.Expected wanted = expected.get(i);
            URI place = URI.create(file.toUri() + "?line=" + chunk.line());
            tests.add(
                    DynamicTest.dynamicTest("line " + chunk.line(), place, Pending.or(name + ":" + chunk.line(), () -> {
                        ScriptRun run = ScriptRun.of(chunks.name(), chunk.padded());
                        String got = ExpectedFile.Expected.shown(run.output(), run.error(), run.exit());
                        assertEquals(wanted.shown(), got);
                    })));
        }
        return DynamicContainer.dynamicContainer(name, file.toUri(), tests.stream());
    }
}
