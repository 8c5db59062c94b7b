package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Whole programs of the kind that strong models write for data and business tasks. They were written from a topic
 * alone, without a look at the engine, and are kept as they were; {@code record_programs.py} recorded what CPython 3.12
 * says to them. The engine says the same: the output, and the traceback of an uncaught error with its carets.
 */
@Execution(ExecutionMode.CONCURRENT)
class ProgramsTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/programs");

    /** Programs that need what is deliberately not here, with the error that says what to use instead. */
    private static final Map<String, String> UNSUPPORTED = Map.of("ask_sqlite_adhoc_queries.py",
            "ModuleNotFoundError: No module named 'sqlite3'; there is no database here: call a tool");

    private static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            return files.filter(f -> f.toString().endsWith(".py")).sorted().toList();
        }
    }

    @TestFactory
    List<DynamicTest> programsDoWhatTheyDoOnCPython() throws IOException {
        return programs().stream().map(p -> DynamicTest.dynamicTest(name(p), p.toUri(), test(p))).toList();
    }

    private static Executable test(Path program) {
        String reason = UNSUPPORTED.get(name(program));
        return () -> {
            ScriptRun run = ScriptRun.of(name(program), Files.readString(program));
            if (reason != null) {
                assertEquals(reason, run.error().stripTrailing().lines().toList().getLast());
                return;
            }
            String error = beside(program, ".errors");
            assertEquals(ExpectedFile.Expected.shown(beside(program, ".expected"), error, error.isEmpty() ? 0 : 1),
                    ExpectedFile.Expected.shown(run.output(), run.error(), run.exit()));
        };
    }

    @Test
    void thereAreTwoHundred() throws IOException {
        List<Path> programs = programs();
        assertTrue(programs.size() >= 200, () -> "programs: " + programs.size());
        for (Path p : programs) assertTrue(Files.exists(recording(p, ".expected")), () -> p + " is not recorded");
        for (String name : UNSUPPORTED.keySet()) assertTrue(Files.exists(PROGRAMS.resolve(name)), name);
    }

    private static String name(Path program) {
        return program.getFileName().toString();
    }

    private static Path recording(Path program, String ending) {
        return program.resolveSibling(name(program).replaceFirst("\\.py$", ending));
    }

    /** A recording, which is empty when there is none. */
    private static String beside(Path program, String ending) throws IOException {
        Path file = recording(program, ending);
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
