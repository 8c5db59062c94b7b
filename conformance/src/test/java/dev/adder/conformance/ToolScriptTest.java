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

/**
 * Every program that calls tools does what CPython did with the same tools, and passes the {@link Guard}.
 */
class ToolScriptTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/scripts/tools");

    @TestFactory
    Stream<DynamicContainer> programs() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            List<Path> programs = files.filter(f -> f.toString().endsWith(".py"))
                    .filter(f -> !f.getFileName().toString().startsWith("_")).sorted().toList();
            List<DynamicContainer> all = new ArrayList<>();
            for (Path file : programs) {
                all.add(container(file));
            }
            return all.stream();
        }
    }

    private static DynamicContainer container(Path file) throws IOException {
        Chunks chunks = Chunks.read(file);
        List<ExpectedFile.Expected> expected = ExpectedFile.read(chunks.expectedFile()).chunks();
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            Chunks.Chunk chunk = chunks.chunks().get(i);
            ExpectedFile.Expected wanted = expected.get(i);
            URI place = URI.create(file.toUri() + "?line=" + chunk.line());
            String key = "tools/" + chunks.name() + ":" + chunk.line();
            Guard guard = new Guard(chunks.name(), chunk.padded(), ConformanceTools::new);
            tests.add(DynamicTest.dynamicTest("line " + chunk.line() + " as CPython", place,
                    Pending.or(key, () -> assertEquals(wanted.shown(), ToolRun.of(guard.plain()).shown()))));
            tests.add(DynamicTest.dynamicTest("line " + chunk.line() + " guarded", place,
                    Pending.or(key + " guarded", guard::check)));
        }
        return DynamicContainer.dynamicContainer(file.getFileName().toString(), file.toUri(), tests.stream());
    }
}
