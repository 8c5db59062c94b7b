package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.adder.testing.Needs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every program has a recording, made from the text it has now, that CPython still gives. */
@Execution(ExecutionMode.CONCURRENT)
class RecordingsTest {
    private static final Path CONFORMANCE = Needs.root().resolve("conformance");

    @Test
    void everyProgramHasARecordingOfItsText() throws IOException {
        List<String> stale = new ArrayList<>();
        for (Path program : programs()) {
            Chunks chunks = Chunks.read(program);
            if (!Files.exists(chunks.expectedFile())) {
                stale.add(program + " has no recording");
                continue;
            }
            List<ExpectedFile.Expected> recorded = ExpectedFile.read(chunks.expectedFile()).chunks();
            boolean current = recorded.size() == chunks.chunks().size();
            for (int i = 0; current && i < recorded.size(); i++) {
                current = recorded.get(i).isFor(chunks.chunks().get(i));
            }
            if (!current) {
                stale.add(program + " was changed after it was recorded");
            }
        }
        assertEquals(List.of(), stale, "run conformance/record.py");
    }

    @Test
    void cpythonStillSaysSo() throws IOException, InterruptedException {
        Path python = Needs.cpython312();
        Process process = new ProcessBuilder(python.toString(), CONFORMANCE.resolve("record.py").toString(), "--check")
                .directory(CONFORMANCE.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private static List<Path> programs() throws IOException {
        try (Stream<Path> all = Files.walk(CONFORMANCE.resolve("src/test/resources/scripts"))) {
            return all.filter(file -> file.toString().endsWith(".py"))
                    .filter(file -> !file.getFileName().toString().startsWith("_")).sorted().toList();
        }
    }
}
