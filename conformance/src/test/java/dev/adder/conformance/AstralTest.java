package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The programs of the area {@code astral} were made of the programs about text as these are now. */
class AstralTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/scripts");

    @TestFactory
    Stream<DynamicTest> programs() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS.resolve("astral"))) {
            List<Path> made = files.filter(f -> f.toString().endsWith(".py")).sorted().toList();
            return made.stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), f.toUri(), () -> check(f)));
        }
    }

    private static void check(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("_", "/");
        String digest = new Chunks.Chunk(1, Files.readString(SCRIPTS.resolve(name))).digest();
        String first = Files.readString(file).lines().findFirst().orElse("");
        assertEquals("# made by astral.py of " + name + " " + digest, first, "run astral.py");
    }
}
