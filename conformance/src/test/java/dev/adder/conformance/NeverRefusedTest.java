package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.adder.engine.Program;
import dev.adder.engine.check.Checker;
import dev.adder.engine.check.Problem;
import dev.adder.engine.syntax.SyntaxErrorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The check before a run refuses no program that CPython runs to its end. */
class NeverRefusedTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/scripts");

    @Test
    void noProgramThatWorksIsRefused() throws IOException {
        List<String> refused = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
                if (file.getParent().endsWith("tools") || file.getParent().endsWith("files")) continue;
                check(file, refused);
            }
        }
        assertEquals("", String.join("\n", refused));
    }

    private static void check(Path file, List<String> refused) throws IOException {
        Chunks chunks = Chunks.read(file);
        List<ExpectedFile.Expected> expected = ExpectedFile.read(chunks.expectedFile()).chunks();
        for (int i = 0; i < expected.size(); i++) {
            Chunks.Chunk chunk = chunks.chunks().get(i);
            String at = SCRIPTS.relativize(file) + ":" + chunk.line();
            boolean runs = expected.get(i).exit() == 0 && !Pending.lists(at);
            for (Problem problem : problems(chunks.name(), chunk.padded())) {
                if (runs && problem.certain()) refused.add(at + ": " + problem.message());
            }
        }
    }

    private static List<Problem> problems(String name, String text) {
        try {
            return Checker.check(Program.of(name, text), List.of(), null, null, List.of());
        } catch (SyntaxErrorException e) {
            return List.of();
        }
    }
}
