package dev.adder.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** All chunks by number, for a run over many of them: whether one does what CPython did, and what it is called. */
public final class EveryChunk implements IntPredicate {
    private static final Path SCRIPTS = Path.of("src/test/resources/scripts");

    private record Case(String name, String file, Chunks.Chunk chunk, String wanted, boolean tools) {}

    private final List<Case> cases = new ArrayList<>();

    public EveryChunk() throws IOException {
        List<Path> programs;
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            programs = files.filter(f -> f.toString().endsWith(".py"))
                    .filter(f -> !f.getFileName().toString().startsWith("_")).sorted().toList();
        }
        for (Path file : programs) {
            Chunks chunks = Chunks.read(file);
            List<ExpectedFile.Expected> expected = ExpectedFile.read(chunks.expectedFile()).chunks();
            for (int i = 0; i < expected.size(); i++) {
                Chunks.Chunk chunk = chunks.chunks().get(i);
                String name = SCRIPTS.relativize(file) + ":" + chunk.line();
                if (Pending.lists(name)) continue;
                boolean tools = file.getParent().endsWith("tools");
                cases.add(new Case(name, chunks.name(), chunk, expected.get(i).shown(), tools));
            }
        }
    }

    /** The names of the chunks, one a line, in the order of their numbers. */
    @Override
    public String toString() {
        return String.join("\n", cases.stream().map(Case::name).toList());
    }

    @Override
    public boolean test(int number) {
        Case c = cases.get(number);
        if (c.tools) {
            return c.wanted.equals(
                    ToolRun.of(new Guard(c.file, c.chunk.padded(), ConformanceTools::new).plain()).shown());
        }
        ScriptRun run = ScriptRun.of(c.file, c.chunk.padded());
        return c.wanted.equals(ExpectedFile.Expected.shown(run.output(), run.error(), run.exit()));
    }
}
