package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The check before a run refuses no program that CPython runs to its end. */
class NeverRefusedTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/scripts");

    private static final Path PROGRAMS = Path.of("src/test/resources/programs");
    private static final List<ToolStub> TOOLS =
            ToolStubs.of(Adder.builder().tools(new ConformanceTools()).build().sdk());

    @Test
    void noProgramThatWorksIsRefused() throws IOException {
        List<String> refused = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".py"))
                    .filter(f -> !f.getFileName().toString().startsWith("_")).sorted().toList()) {
                check(file, file.getParent().endsWith("tools") ? TOOLS : List.of(), refused);
            }
        }
        assertEquals("", String.join("\n", refused));
    }

    @Test
    void noWholeProgramThatWorksIsRefused() throws IOException {
        List<String> refused = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PROGRAMS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
                String name = file.getFileName().toString();
                boolean fails = Files.exists(file.resolveSibling(name.replaceFirst("\\.py$", ".errors")));
                if (fails || name.equals("ask_sqlite_adhoc_queries.py")) continue;
                add(name, problems(name, Files.readString(file), List.of()), refused);
            }
        }
        assertEquals("", String.join("\n", refused));
    }

    private static void check(Path file, List<ToolStub> tools, List<String> refused) throws IOException {
        Chunks chunks = Chunks.read(file);
        List<ExpectedFile.Expected> expected = ExpectedFile.read(chunks.expectedFile()).chunks();
        for (int i = 0; i < expected.size(); i++) {
            Chunks.Chunk chunk = chunks.chunks().get(i);
            String at = SCRIPTS.relativize(file) + ":" + chunk.line();
            if (expected.get(i).exit() != 0 || Pending.lists(at)) continue;
            add(at, problems(chunks.name(), chunk.padded(), tools), refused);
        }
    }

    private static void add(String at, List<Problem> problems, List<String> refused) {
        problems.stream().filter(Problem::certain).forEach(p -> refused.add(at + ": " + p.message()));
    }

    private static List<Problem> problems(String name, String text, List<ToolStub> tools) {
        try {
            return Checker.check(Program.of(name, text), tools, null, null, List.of());
        } catch (SyntaxErrorException e) {
            return List.of();
        }
    }
}
