package dev.adder.conformance.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Random programs print the same on the engine as on CPython 3.12. Without settings it is a short run over always the
 * same seeds; {@code -Dadder.fuzz=100000} is a long one, and {@code -Dadder.fuzz.seed=N} says where it begins.
 */
class FuzzTest {
    private static final int PROGRAMS = 1500;
    private static final Path FINDINGS = Path.of("target/fuzz");

    @Test
    void enginePrintsWhatCpythonPrints() throws IOException {
        long from = Long.getLong("adder.fuzz.seed", 0);
        long count = Long.getLong("adder.fuzz", PROGRAMS);
        try (Fuzzer fuzzer = new Fuzzer(FINDINGS)) {
            fuzzer.run(from, from + count);
            Files.createDirectories(FINDINGS);
            Files.writeString(FINDINGS.resolve("coverage.txt"), fuzzer.summary() + "\n\n" + fuzzer.coverage.table());
            System.out.println(fuzzer.summary());
            assertEquals("", String.join("\n", fuzzer.reports));
            assertEquals("", String.join("\n", fuzzer.unused()));
        }
    }

    @Test
    void aSeedAlwaysGivesTheSameProgram() throws IOException {
        try (Fuzzer fuzzer = new Fuzzer(FINDINGS)) {
            assertEquals(fuzzer.program(7).text(), fuzzer.program(7).text());
            assertNotEquals(fuzzer.program(7).text(), fuzzer.program(8).text());
        }
    }
}
