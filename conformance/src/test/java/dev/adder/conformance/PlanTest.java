package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.Program;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.plan.Plan;
import dev.adder.engine.plan.PlanNode;
import dev.adder.engine.plan.PlannedTools;
import dev.adder.runtime.Adder;
import dev.adder.runtime.ToolStubs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The programs in {@code plans} have the plans beside them, which were read line by line. */
class PlanTest {
    private static final Path PLANS = Path.of("src/test/resources/plans");

    private final PlannedTools tools = PlannedTools.of(ToolStubs.of(
            Adder.builder().tools(new ConformanceTools(), PlanTools.all()).build().sdk()));

    @TestFactory
    Stream<DynamicTest> programs() throws IOException {
        try (Stream<Path> files = Files.list(PLANS)) {
            List<Path> programs = files.filter(f -> f.toString().endsWith(".py")).sorted().toList();
            return programs.stream().map(f -> DynamicTest.dynamicTest(name(f), f.toUri(), () -> check(f)));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private Plan plan(String name, String text) {
        return Program.of(name, text).plan(tools);
    }

    private void check(Path file) throws IOException {
        Plan plan = plan(name(file), Files.readString(file));
        Path expected = file.resolveSibling(name(file).replaceFirst("\\.py$", ".plan.txt"));
        assertEquals(Files.readString(expected), plan.text());
        assertEquals(plan.data(), JsonText.read(JsonText.write(plan.data())));
        assertTrue(plan.mermaid().startsWith("flowchart TD\n"));
    }

    @Test
    void aHugeProgramHasABoundedPlanThatSaysSo() {
        Plan plan = plan("huge.py", "add(1, 2)\n".repeat(20_000));
        assertTrue(plan.calls().size() < 5_000);
        assertEquals(false, plan.complete());
        assertTrue(plan.dynamics().getLast().any());
    }

    @Test
    void functionsThatCallEachOtherTwiceAreNotShownAgainAndAgain() {
        StringBuilder text = new StringBuilder("def f0():\n    add(0, 0)\n");
        for (int i = 1; i < 60; i++) {
            text.append("def f").append(i).append("():\n    f").append(i - 1).append("()\n    f").append(i - 1)
                    .append("()\n");
        }
        Plan plan = plan("powers.py", text + "f59()\n");
        assertTrue(plan.calls().size() < 5_000);
        assertTrue(plan.complete() || plan.dynamics().stream().anyMatch(PlanNode.Dynamic::any));
    }

    @Test
    void deeplyNestedProgramsAreFollowedOrSaidNotToBe() {
        for (String deep : List.of("(".repeat(150) + "add(1, 2)" + ")".repeat(150), "-".repeat(400) + "add(1, 2)",
                "add(1, 2)" + " + add(1, 2)".repeat(400), "add(1, 2)" + ".x".repeat(400),
                "x and ".repeat(5_000) + "add(1, 2)", "[add(x, 1) " + "for x in y ".repeat(2_000) + "]",
                "[add(x, 1) for x in y " + "if x ".repeat(2_000) + "]")) {
            Plan plan = plan("deep.py", deep);
            assertTrue(!plan.calls().isEmpty() || plan.dynamics().stream().anyMatch(PlanNode.Dynamic::any));
        }
    }
}
