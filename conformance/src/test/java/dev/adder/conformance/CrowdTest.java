package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Forty runs with 64 MB each attack at once in a virtual machine of 2 GB; a neighbour's runs are unharmed. */
@Isolated
class CrowdTest {
    private static final int WATCHDOG_SECONDS = 240;

    @TempDir Path folder;

    @Test
    void aCrowdOfAttackersDoesNotHarmANeighbour() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process =
                new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g",
                        "-cp", System.getProperty("java.class.path"), Crowd.class.getName(),
                        "src/test/resources/attacks/held_memory.py").redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        try {
            assertTrue(process.waitFor(WATCHDOG_SECONDS, TimeUnit.SECONDS), "it hangs");
        } finally {
            process.destroyForcibly();
        }
        String said = Files.readString(out);
        List<String> lines = said.lines().toList();
        assertEquals(0, process.exitValue(), said);
        assertEquals(Crowd.ATTACKERS, lines.stream().filter(l -> l.contains(" ends: limit of ")).count(), said);
        assertTrue(lines.stream().noneMatch(l -> l.contains("all runs") || l.contains("OutOfMemory")), said);
        assertTrue(lines.stream().anyMatch(l -> l.matches(Crowd.HONEST + "[1-9]\\d*")), said);
        assertTrue(lines.contains("reserved: 0"), said);
    }
}
