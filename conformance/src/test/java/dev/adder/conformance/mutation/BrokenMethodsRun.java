package dev.adder.conformance.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Breaking any method of the operations or any builtin makes a conformance program fail. A run by hand:
 * {@code -Dadder.mutation=ops,builtin}, with {@code -Dadder.mutation.methods=REGEX} for some of the methods. What it
 * finds is in {@code target/mutation.txt}; what is left, with its reason, is in {@code docs/mutation.md}.
 */
class BrokenMethodsRun {
    @Test
    void aBrokenMethodIsNoticed() throws IOException, ReflectiveOperationException, InterruptedException {
        Set<String> packages = Set.of(System.getProperty("adder.mutation", "").split(","));
        Pattern methods = Pattern.compile(System.getProperty("adder.mutation.methods", ""));
        Path report = Path.of("target/mutation.txt");
        Files.createDirectories(report.getParent());
        MutationRun run =
                new MutationRun(packages, Integer.getInteger("adder.mutation.chunks", Integer.MAX_VALUE), report);
        String explained = Files.readString(Path.of("../docs/mutation.md"));
        String left = String.join("\n", run.run(m -> methods.matcher(m).find()).stream()
                .filter(line -> !explained.contains("`" + line.split(": ")[1].replaceAll("\\) .*", ")") + "`"))
                .toList());
        assertEquals("", left);
    }
}
