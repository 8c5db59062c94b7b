package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/python.md} says what the conformance programs and the recorded names say. With
 * {@code -Dadder.report=write} its generated parts are written anew.
 */
class PythonReportTest {
    @Test
    void thePageIsCurrent() throws IOException {
        Path file = Path.of("../docs/python.md");
        String page = Files.readString(file);
        String made = PythonReport.page(page);
        if (PythonReport.WRITES) Files.writeString(file, made);
        else
            assertEquals(made, page, "run with -Dadder.report=write");
    }
}
