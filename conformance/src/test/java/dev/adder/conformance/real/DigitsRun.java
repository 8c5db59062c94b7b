package dev.adder.conformance.real;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code math} and {@code cmath} give CPython's last digit nearly always. By hand, with a number of inputs for each
 * function: {@code -Dadder.digits=1000000}; {@code target/digits.txt} then has the differences that {@code docs/math.md}
 * tells of.
 */
class DigitsRun {
    /** What may differ of a million: the C library itself is not always nearest. */
    private static final long MOST_IN_A_MILLION = 3000;

    @Test
    void theLastDigitIsCpythons() throws IOException {
        long count = Long.getLong("adder.digits", 0);
        Digits digits = new Digits();
        StringBuilder table = new StringBuilder("| Function | Inputs | Differences |\n| --- | ---: | ---: |\n");
        for (String function : digits.functions()) {
            if (!function.matches(System.getProperty("adder.digits.functions", ".*"))) continue;
            long different = digits.differences(function, count);
            table.append("| `").append(function).append("` | ").append(count).append(" | ").append(different)
                    .append(" |\n");
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target/digits.txt"), table);
            assertTrue(different * 1_000_000 <= MOST_IN_A_MILLION * count, () -> function + ": " + different);
        }
    }
}
