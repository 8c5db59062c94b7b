package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.adder.engine.Session;
import dev.adder.testing.Needs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * {@code dir()} of each module and of its classes shows CPython's public names, but for those that {@code missing.txt}
 * lists with a reason. With {@code -Dadder.report=write} that file is written anew; reasons are added by hand.
 */
class LibraryNamesTest {
    /** What CPython 3.12 does not have. */
    private static final List<String> NOT_IN_CPYTHON = List.of("typing_extensions");

    @Test
    void namesAreCpythonsButForTheListedOnes() throws IOException {
        String now = LibraryNames.listing(LibraryNames.absent(LibraryNames.recorded()), LibraryNames.missing());
        if (PythonReport.WRITES) Files.writeString(LibraryNames.MISSING, now);
        assertEquals(Files.readString(LibraryNames.MISSING), now,
                "a name has gone or has come: run with -Dadder.report=write");
    }

    @Test
    void everyMissingNameHasAReason() throws IOException {
        List<String> without = new ArrayList<>();
        LibraryNames.missing().forEach((module, names) -> names.forEach((name, reason) -> {
            if (!PythonReport.REASONS.containsKey(reason)) without.add(module + " " + name + " " + reason);
        }));
        assertEquals(List.of(), without);
    }

    @Test
    void everyModuleIsCompared() throws IOException {
        TreeSet<String> modules = new TreeSet<>(Session.modules());
        modules.removeIf(m -> m.startsWith("_") || m.contains("._") || NOT_IN_CPYTHON.contains(m));
        Map<String, List<String>> recorded = LibraryNames.recorded();
        assertEquals(modules, new TreeSet<>(recorded.keySet()), "add it to names/modules.txt, run record_names.py");
        assertEquals(modules, LibraryNames.files());
    }

    @Test
    void cpythonStillSaysSo() throws IOException, InterruptedException {
        Path conformance = Needs.root().resolve("conformance");
        Process process = new ProcessBuilder(Needs.cpython312().toString(),
                conformance.resolve("record_names.py").toString(), "--check").directory(conformance.toFile())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }
}
