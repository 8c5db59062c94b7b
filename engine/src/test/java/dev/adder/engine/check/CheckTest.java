package dev.adder.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Wrong programs, each with the problems that the check reports: a comment {@code # problem: kind: message} ends the
 * line that has one, {@code kind!} where it is certain to fail. Programs are divided by lines {@code # ---}; one
 * without such comments is right.
 */
class CheckTest {
    private static final Path FOLDER = Path.of("src/test/resources/check");
    private static final String MARK = "  # problem: ";
    private static final int WRONG_PROGRAMS = 150;

    @TestFactory
    Stream<DynamicTest> programs() throws IOException {
        return all().stream().map(p -> DynamicTest.dynamicTest(p.name(),
                () -> assertEquals(String.join("\n", p.expected()), String.join("\n",
                        CheckPrograms.problems(p.text())))));
    }

    @Test
    void thereAreManyWrongPrograms() throws IOException {
        assertTrue(all().stream().filter(p -> !p.expected().isEmpty()).count() >= WRONG_PROGRAMS);
    }

    private record Checked(String name, String text, List<String> expected) {}

    private static List<Checked> all() throws IOException {
        List<Checked> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                int line = 1;
                for (String chunk : Files.readString(file).split("# ---\n")) {
                    all.add(read(file.getFileName() + ":" + line, chunk));
                    line += (int) chunk.lines().count() + 1;
                }
            }
        }
        return all;
    }

    private static Checked read(String name, String chunk) {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        int number = 0;
        for (String line : chunk.lines().toList()) {
            number++;
            String[] parts = line.split(MARK);
            text.append(parts[0]).append('\n');
            for (int i = 1; i < parts.length; i++) expected.add(number + ": " + parts[i]);
        }
        return new Checked(name, text.toString(), expected);
    }
}
