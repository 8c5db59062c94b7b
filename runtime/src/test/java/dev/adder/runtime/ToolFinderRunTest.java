package dev.adder.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.Program;
import dev.adder.engine.check.Checker;
import dev.adder.engine.check.Problem;
import dev.adder.engine.data.Data;
import dev.adder.engine.run.Limits;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Programs that find their tools while they run. */
class ToolFinderRunTest {
    private static List<Tool> tools(int count) {
        List<Tool> tools = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tools.add(Tool.builder("get_number_" + i).namespace("group" + i % 40).effect(Effect.READ).inline()
                    .doc("Get the number " + i + ".").optional("plus", Type.INT, "", 0).result(Type.INT)
                    .plainFunction(a -> a.get("plus") instanceof Data.Int n ? Data.of(n.value()) : Data.of(0)).build());
        }
        return tools;
    }

    private static Adder adder(int count) {
        return Adder.builder().tools(tools(count)).build();
    }

    private static final String PROGRAM = """
            found = tools.search("number 1234", limit=2)
            print(found)
            print(found[0].name, found[0]["summary"], sep=": ")
            print(tools.describe(found[0].name))
            final_answer(group34.get_number_1234(plus=5))
            """;

    @Test
    void findsReadsAndCalls() {
        Run run = adder(2_500).run(PROGRAM);
        assertNull(run.error());
        assertEquals("""
                [{'name': 'group34.get_number_1234', 'signature': 'group34.get_number_1234(plus: int = 0) -> int', \
                'summary': 'Get the number 1234.'}, {'name': 'group0.get_number_0', 'signature': \
                'group0.get_number_0(plus: int = 0) -> int', 'summary': 'Get the number 0.'}]
                group34.get_number_1234: Get the number 1234.
                class group34:  # call as group34.get_number_1234(...)
                    def get_number_1234(plus: int = 0) -> int:
                        \"""Get the number 1234.\"""
                """, run.output());
        assertEquals(Data.of(5), run.answer());
        assertEquals(List.of("tools.search", "tools.describe", "group34.get_number_1234"),
                run.calls().stream().map(c -> c.tool().toString()).toList());
    }

    @Test
    void replayGivesTheSame() {
        Adder adder = adder(2_500);
        Run run = adder.run(PROGRAM);
        Run again = adder.replay(run.journal());
        assertEquals(run.output(), again.output());
        assertEquals(run.output(), adder(2_400).replay(run.journal()).output(), "what was found stays so");
    }

    @Test
    void onlyWhereToolsAreTooMany() {
        Adder few = adder(10);
        assertFalse(few.sdk().isSearchable());
        assertTrue(String.valueOf(few.run("tools.search('x')").error())
                .contains("NameError: name 'tools' is not defined"));
        Adder forced = Adder.builder().tools(tools(10)).promptTokens(0).build();
        assertTrue(forced.prompt().contains("There are 10 more"), forced.prompt());
        assertEquals("10\n", forced.run("print(len(tools.search('number', limit=50)))").output());
    }

    @Test
    void thePromptIsTheSameEachTime() {
        Adder one = adder(2_500);
        assertEquals(one.prompt(), one.prompt());
        List<Tool> reversed = tools(2_500).reversed();
        assertEquals(one.prompt(), Adder.builder().tools(reversed).build().prompt());
        assertEquals(one.sdkHash(), Adder.builder().tools(reversed).build().sdkHash());
    }

    @Test
    void theCheckKnowsThem() {
        List<Problem> problems = Checker.check(Program.of("p", """
                tools.serch("x")
                tools.search()
                tools.search("x", limit="y")
                tools.search("x")[0].nam
                tools.describe(["a", "b"])
                """), ToolStubs.of(adder(2_500).sdk()), null, null, Set.of());
        assertEquals(List.of("name", "call", "argument", "attribute"), problems.stream().filter(Problem::certain)
                .map(Problem::kind).toList(),
                problems.toString());
    }

    @Test
    void callsCountAgainstTheLimit() {
        Adder adder = Adder.builder().tools(tools(2_500)).limits(Limits.defaults().withToolCalls(3)).build();
        Run run = adder.run("for i in range(9): tools.search('number')");
        assertNotNull(run.error());
        assertTrue(run.error().contains("tool calls"), run.error());
    }
}
