package dev.adder.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.testing.Needs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every kept input on its target, and a bounded search by Jazzer from the inputs to begin with. */
class TargetsTest {
    private static final Workshop WORKSHOP = new Workshop(Needs.root());
    private static final long MOST_KEPT = 200 << 10;
    private static final int RUNS = 2000;
    /** Fewer than in a long run of one target: to instrument a class takes longer than to run it a few times. */
    private static final List<String> CLASSES = Stream.of("engine.syntax", "engine.text", "engine.check", "engine.plan",
            "engine.regex", "engine.data", "isolated.wire", "cli").map(name -> "dev.adder." + name + ".**").toList();

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> keptInputs() {
        return Arrays.stream(Target.values()).map(target -> DynamicTest.dynamicTest(target.lower(), () -> {
            FuzzTarget tried = target.make();
            List<byte[]> inputs = WORKSHOP.kept(target);
            assertTrue(inputs.size() >= 9, "the inputs to begin with are there");
            for (byte[] input : inputs) tryOut(tried, input);
        }));
    }

    private static void tryOut(FuzzTarget target, byte[] input) {
        try {
            target.run(input);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            throw new AssertionError(Corpus.line(input), e);
        }
    }

    @Test
    void boundedSearch() throws IOException, InterruptedException {
        Path seeds = folder.resolve("seeds");
        for (Target target : Target.values()) {
            Workshop.unpack(seeds, target.lower(), WORKSHOP.first(target), (byte) target.ordinal());
        }
        Jazzer.Outcome outcome = new Jazzer(folder).run("all", CLASSES,
                List.of("-XX:TieredStopAtLevel=1"), List.of("-runs=" + RUNS, "-seed=1", "-max_len=400"),
                List.of(seeds));
        assertEquals(0, outcome.exit(), () -> log());
        assertTrue(outcome.executions() >= RUNS && outcome.branches() > 1000, outcome::toString);
    }

    private String log() {
        try {
            String log = Files.readString(folder.resolve("log.txt"), StandardCharsets.ISO_8859_1);
            return log.lines().filter(line -> !line.startsWith("INFO: Instrumented") && !line.startsWith("#"))
                    .reduce("", (a, b) -> a + b + "\n");
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void anyBytesAreALine() throws IOException {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) all[i] = (byte) i;
        List<byte[]> inputs =
                new ArrayList<>(List.of(all, new byte[0], "# no remark\\n\n".getBytes(StandardCharsets.UTF_8)));
        Path file = folder.resolve("corpus.txt");
        Corpus.write(file, "A remark.", inputs);
        List<byte[]> read = Corpus.read(file);
        assertEquals(inputs.size(), read.size());
        for (int i = 0; i < inputs.size(); i++) assertArrayEquals(inputs.get(i), read.get(i));
    }

    @Test
    void whatIsKeptIsSmall() throws IOException {
        long bytes = 0;
        for (String kind : List.of("seeds", "findings", "corpus")) {
            try (Stream<Path> files = Files.list(Needs.root().resolve("fuzz/" + kind))) {
                for (Path file : files.toList()) bytes += Files.size(file);
            }
        }
        assertTrue(bytes <= MOST_KEPT, "bytes kept: " + bytes);
    }
}
