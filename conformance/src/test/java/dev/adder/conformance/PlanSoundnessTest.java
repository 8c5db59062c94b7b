package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.adder.engine.Program;
import dev.adder.engine.data.Data;
import dev.adder.engine.plan.Origin;
import dev.adder.engine.plan.Plan;
import dev.adder.engine.plan.PlanNode;
import dev.adder.engine.plan.PlannedTools;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.engine.type.Validator;
import dev.adder.runtime.Adder;
import dev.adder.runtime.AnsweredBy;
import dev.adder.runtime.Run;
import dev.adder.runtime.RunCall;
import dev.adder.runtime.RunRequest;
import dev.adder.runtime.ToolStubs;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolParameter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every call that a program makes when it runs is in its plan: in the line where it stands there, or as a tool that the
 * plan says may be called dynamically; and what the plan calls constant is what was passed.
 */
class PlanSoundnessTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private final Adder adder = Adder.builder().tools(new ConformanceTools(), PlanTools.all()).build();
    private final PlannedTools tools = PlannedTools.of(ToolStubs.of(adder.sdk()));

    @TestFactory
    Stream<DynamicTest> programsWithTools() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String folder : List.of("scripts/tools", "plans")) {
            for (Path file : programs(RESOURCES.resolve(folder))) {
                Chunks chunks = Chunks.read(file);
                for (Chunks.Chunk chunk : chunks.chunks()) {
                    tests.add(DynamicTest.dynamicTest(chunks.name() + ":" + chunk.line(),
                            URI.create(file.toUri() + "?line=" + chunk.line()),
                            () -> check(chunks.name(), chunk.padded())));
                }
            }
        }
        return tests.stream();
    }

    /** Programs of the suite that know no tools call none by their plans, and planning them goes well. */
    @Test
    void programsWithoutTools() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : programs(RESOURCES.resolve("scripts"))) {
            if (file.getParent().endsWith("tools")) continue;
            Chunks chunks = Chunks.read(file);
            for (Chunks.Chunk chunk : chunks.chunks()) {
                try {
                    Plan plan = Program.of(chunks.name(), chunk.padded()).plan(tools);
                    if (!plan.complete()) wrong.add(chunks.name() + ":" + chunk.line() + " is not complete");
                } catch (SyntaxErrorException e) {
                    // not a program
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static List<Path> programs(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".py"))
                    .filter(f -> !f.getFileName().toString().startsWith("_")).sorted().toList();
        }
    }

    private void check(String name, String text) {
        Plan plan = Program.of(name, text).plan(tools);
        Run run = Adder.builder().tools(new ConformanceTools(), PlanTools.all()).build()
                .run(RunRequest.of(text).name(name).build());
        List<String> wrong = new ArrayList<>();
        for (RunCall call : run.calls()) if (!isPlanned(plan, call)) wrong.add(call + " is not in the plan");
        assertEquals("", String.join("\n", wrong), plan::text);
        boolean fails = !run.ok() || text.contains("except") || run.calls().stream().anyMatch(c -> !c.ok());
        if (!fails) assertEquals(List.of(), certainButNotMade(plan, run));
    }

    private boolean isPlanned(Plan plan, RunCall call) {
        for (PlanNode.Dynamic d : plan.dynamics()) if (d.any() || d.tools().contains(call.tool())) return true;
        for (PlanNode.Call c : plan.calls()) {
            boolean there = c.tool().equals(call.tool()) && (c.via() != null || c.place().line() == call.line());
            if (there && fits(c, call)) return true;
        }
        return false;
    }

    /** Whether the call passes what the plan says. */
    private boolean fits(PlanNode.Call planned, RunCall call) {
        Tool tool = adder.sdk().tool(call.tool());
        for (ToolParameter p : tool == null ? List.<ToolParameter>of() : tool.parameters()) {
            Origin origin = planned.argument(p.name());
            Data passed = call.arguments().get(p.name());
            if (origin == null && !planned.open() && passed != null) return false;
            if (origin == null || origin.values().isEmpty()) continue;
            boolean refused = call.by() == AnsweredBy.GATEWAY;
            if (passed == null && !p.required() && origin.values().contains(Data.NULL)) continue;
            if (passed == null || origin.values().stream().noneMatch(v -> v.equals(passed)
                    || !refused && Validator.argument(p.name(), p.type(), v).data().equals(passed)))
                return false;
        }
        return true;
    }

    /** The calls that the plan calls certain and that were not made. */
    private List<PlanNode.Call> certainButNotMade(Plan plan, Run run) {
        return plan.calls().stream().filter(PlanNode.Call::certain)
                .filter(c -> run.calls().stream().noneMatch(r -> r.tool().equals(c.tool()) && fits(c, r))).toList();
    }
}
