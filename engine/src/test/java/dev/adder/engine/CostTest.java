package dev.adder.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What operations cost in steps and modelled bytes, which do not depend on the machine: a change here is a change of
 * what limits allow. {@code costs/costs.txt} has one operation a line, after what a thousand of it cost;
 * {@code -Dadder.costs=write} records it anew.
 */
class CostTest {
    private static final Path COSTS = Path.of("src/test/resources/costs/costs.txt");
    private static final int TIMES = 1000;
    private static final String SETUP = """
            class Point:
                def __init__(self, x):
                    self.x = x

                def get(self):
                    return self.x

            def same(x):
                return x

            def count(n):
                for i in range(n):
                    yield i

            point = Point(3)
            table = {"a": 1, "b": 2, "c": 3}
            items = [3, 1, 2]
            big = 10 ** 40
            text = "one two three four"
            kept = []
            """;

    private record Cost(long steps, long bytes, String operation) {
        static Cost parse(String line) {
            String[] parts = line.split("\\|", 3);
            return new Cost(Long.parseLong(parts[0].strip()), Long.parseLong(parts[1].strip()), parts[2].strip());
        }

        @Override
        public String toString() {
            return "%9d | %10d | %s".formatted(steps, bytes, operation);
        }
    }

    private static Usage usage(String operation) {
        try (Session session = Session.builder().build()) {
            Result ready = session.run(Program.of("setup.py", SETUP + "def loop():\n    for i in range(" + TIMES
                    + "):\n        " + operation + "\n"));
            assertInstanceOf(Result.Done.class, ready, operation + ": " + ready);
            Result.Done done = assertInstanceOf(Result.Done.class, session.run(Program.of("loop.py", "loop()\n")));
            return done.usage();
        }
    }

    /** Of so many of the operation, without the loop around it. */
    private static Cost cost(String operation) {
        Usage empty = usage("pass");
        Usage full = usage(operation);
        return new Cost(full.steps() - empty.steps(), full.memoryBytes() - empty.memoryBytes(), operation);
    }

    @TestFactory
    Stream<DynamicTest> operationsCostWhatTheyDid() throws IOException {
        List<String> lines = Files.readAllLines(COSTS);
        if ("write".equals(System.getProperty("adder.costs"))) {
            List<String> written = new ArrayList<>();
            for (String line : lines) written.add(line.isBlank() ? line : cost(Cost.parse(line).operation).toString());
            Files.write(COSTS, written);
            return Stream.empty();
        }
        return lines.stream().filter(line -> !line.isBlank()).map(Cost::parse)
                .map(cost -> DynamicTest.dynamicTest(cost.operation,
                        () -> assertEquals(cost.toString(), cost(cost.operation).toString())));
    }
}
