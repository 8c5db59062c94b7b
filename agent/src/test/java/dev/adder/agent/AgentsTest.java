package dev.adder.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.run.Limits;
import dev.adder.runtime.Adder;
import dev.adder.runtime.RunEvent;
import dev.adder.runtime.RunRequest;
import dev.adder.sdk.Effect;
import dev.adder.sdk.java.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentsTest {
    /** Some tools. */
    public static final class Tools {
        @Tool(value = "Doubles a number.", effect = Effect.READ)
        public int twice(int n) {
            return 2 * n;
        }

        @Tool("Notes something.")
        public String note(String text) {
            return "noted " + text;
        }

        @Tool(value = "Numbers up to a bound.", effect = Effect.READ)
        public List<Integer> numbers(int to) {
            return IntStream.range(0, to).boxed().toList();
        }

        @Tool(value = "Sends a letter.", direct = true)
        public String send(String to) {
            return "sent to " + to;
        }
    }

    private final Adder adder = Adder.builder().tools(new Tools()).build();
    private final List<AgentEvent> events = new ArrayList<>();

    private AgentOptions.Builder options() {
        return AgentOptions.builder().listener(events::add);
    }

    private AgentResult code(Model model) throws InterruptedException {
        return CodeAgent.of(adder, model, options().build()).ask("How much?");
    }

    private static FunctionCall call(String name, String arguments) {
        return new FunctionCall("c1", name, arguments);
    }

    @Test
    void programAnswers() throws InterruptedException {
        AgentResult result = code(ScriptedModel.writes("```python\nfinal_answer(twice(21))\n```"));
        assertEquals(AgentResult.End.ANSWERED, result.end());
        assertEquals(Data.of(42), result.answer());
        assertEquals(1, result.accounting().roundTrips());
        assertEquals(1, result.accounting().toolCalls());
        AgentEvent.ProgramEnded ended = events.stream().filter(AgentEvent.ProgramEnded.class::isInstance)
                .map(AgentEvent.ProgramEnded.class::cast).findFirst().orElseThrow();
        assertFalse(ended.cost().run().isNegative());
    }

    @Test
    void textIsTheAnswer() throws InterruptedException {
        assertEquals("It is 42.", code(ScriptedModel.writes("It is 42.")).message());
    }

    @Test
    void stateStaysAndErrorsAreFedBack() throws InterruptedException {
        ScriptedModel model = ScriptedModel.writes("```python\nx = twice(1)\ny = note('a')\nprint(x)\nint(y)\n```",
                "```python\nprint(x + 1)\n```", "```python\nfinal_answer(x)\n```");
        AgentResult result = code(model);
        assertEquals(Data.of(2), result.answer());
        String first = ((Message.User) model.prompts.get(1).messages().get(3)).text();
        assertTrue(first.contains("ValueError: invalid literal for int() with base 10: 'noted a'"), first);
        assertTrue(first.contains("- note(text='a')"), first);
        assertFalse(first.contains("- twice"), first);
        assertTrue(model.lastMessage().contains("Your program printed:\n\n3"), model.lastMessage());
    }

    @Test
    void certainFailuresAreRefusedBeforeTheyRun() throws InterruptedException {
        ScriptedModel model = ScriptedModel.writes("```python\nnote('a')\ntwyce(1)\n```",
                "```python\nprint(1\n```", "done");
        AgentResult result = code(model);
        assertEquals(0, result.accounting().toolCalls());
        assertTrue(((Message.User) model.prompts.get(1).messages().get(3)).text().contains("twyce"));
        assertTrue(model.lastMessage().contains("'(' was never closed"), model.lastMessage());
    }

    @Test
    void severalProgramsRunUpToTheFirstFailure() throws InterruptedException {
        ScriptedModel model = ScriptedModel.writes(
                "```python\na = 1\n```\n```python\nprint(a / 0)\n```\n```python\nnote('x')\n```", "done");
        assertEquals(0, code(model).accounting().toolCalls());
        assertTrue(model.lastMessage().contains("Program 2: Your program failed"), model.lastMessage());
        assertTrue(model.lastMessage().endsWith("The programs after it were not run."), model.lastMessage());
    }

    @Test
    void maxSteps() throws InterruptedException {
        ScriptedModel model = ScriptedModel.writes("```python\nprint(1)\n```", "```python\nprint(1)\n```");
        AgentResult result = CodeAgent.of(adder, model, options().maxSteps(2).build()).ask("?");
        assertEquals(AgentResult.End.MAX_STEPS, result.end());
        assertTrue(result.message().startsWith("Max steps reached"), result.message());
    }

    @Test
    void outputIsCutToSize() throws InterruptedException {
        ScriptedModel model = ScriptedModel.writes("```python\nprint('x' * 100000)\n```", "done");
        CodeAgent.of(adder, model, options().resultChars(1000).build()).ask("?");
        assertTrue(model.lastMessage().length() < 1200);
        assertTrue(model.lastMessage().contains("characters left out"));
    }

    @Test
    void singleToolForm() throws InterruptedException {
        ScriptedModel model = new ScriptedModel(
                Reply.of("", List.of(call("run_python", "{\"code\": \"print(twice(4))\"}"))),
                Reply.of("", List.of(call("run_python", "{\"code\": \"final_answer(twice(5))\"}"))));
        AgentResult result = CodeAgent.of(adder, model, options().codeAsFunction(true).build()).ask("?");
        assertEquals(Data.of(10), result.answer());
        assertEquals("run_python", model.prompts.getFirst().functions().getFirst().name());
        assertInstanceOf(Message.FunctionResult.class, model.prompts.getLast().messages().getLast());
    }

    @Test
    void directToolsAreFunctionsAndNotInPrograms() throws InterruptedException {
        ScriptedModel model = new ScriptedModel(Reply.of("", List.of(call("send", "{\"to\": \"Ada\"}"))),
                Reply.of("```python\nsend('Bob')\n```"), Reply.of("done"));
        code(model);
        assertEquals(List.of("send"), model.prompts.getFirst().functions().stream().map(FunctionSpec::name).toList());
        assertFalse(((Message.System) model.prompts.getFirst().messages().getFirst()).text().contains("def send"));
        assertEquals("\"sent to Ada\"", ((Message.FunctionResult) model.prompts.get(1).messages().get(3)).text());
        assertTrue(model.lastMessage().contains("send"), model.lastMessage());
    }

    @Test
    void cutOffRepliesAreNotCarriedOut() throws InterruptedException {
        Reply cut = new Reply("```python\nnote('a')", List.of(), true, null, null);
        ScriptedModel model = new ScriptedModel(cut, Reply.of("done"));
        assertEquals(0, code(model).accounting().toolCalls());
        assertTrue(model.lastMessage().contains("cut off"));
        ModelFailure failure = assertThrows(ModelFailure.class, () -> code(new ScriptedModel(cut, cut)));
        assertEquals(ModelFailure.Kind.TRUNCATED, failure.kind());
    }

    @Test
    void budgets() throws InterruptedException {
        AgentResult tokens = CodeAgent.of(adder, ScriptedModel.writes("x"),
                options().budget(Budget.UNLIMITED.withTokens(10)).build()).ask("?");
        assertEquals(AgentResult.End.BUDGET, tokens.end());
        assertEquals(0, tokens.accounting().roundTrips());
        AgentResult spend = CodeAgent.of(adder, ScriptedModel.writes("x"), options()
                .prices(new Budget.Prices(1e6, 1e6)).budget(Budget.UNLIMITED.withSpend(1)).build()).ask("?");
        assertTrue(spend.message().startsWith("Spend budget"), spend.message());
    }

    @Test
    void timeBudgetEndsAProgramUnderWay() throws InterruptedException {
        AgentResult result = CodeAgent.of(adder, ScriptedModel.writes("```python\nnote('a')\nwhile True: pass\n```"),
                options().budget(Budget.UNLIMITED.withTime(Duration.ofMillis(300))).build()).ask("?");
        assertEquals(AgentResult.End.BUDGET, result.end());
        assertTrue(result.message().startsWith("Time budget used up"), result.message());
    }

    @Test
    void limitsOfAProgramAreFedBack() throws InterruptedException {
        ScriptedModel model = ScriptedModel.writes("```python\nprint('a')\nwhile True: pass\n```", "Too slow.");
        AgentResult result = CodeAgent.of(adder, model, options().session(RunRequest.session()
                .limits(Limits.defaults().withSteps(10_000))).build()).ask("?");
        assertEquals("Too slow.", result.message());
        assertTrue(model.lastMessage().contains("limit of"), model.lastMessage());
        assertTrue(model.lastMessage().contains("Before that it printed:\n\na"), model.lastMessage());
    }

    @Test
    void cancelledFromOutside() throws InterruptedException {
        AtomicReference<CodeAgent> agent = new AtomicReference<>();
        AgentOptions options = AgentOptions.builder().listener(event -> {
            if (event instanceof AgentEvent.ProgramStarts) {
                Thread.ofVirtual().start(() -> agent.get().cancel("no longer wanted"));
            }
        }).build();
        agent.set(CodeAgent.of(adder, ScriptedModel.writes("```python\nwhile True: pass\n```"), options));
        AgentResult result = agent.get().ask("?");
        assertEquals(AgentResult.End.CANCELLED, result.end());
        assertEquals("no longer wanted", result.message());
    }

    @Test
    void eachProgramsCostIsTold() throws InterruptedException {
        AtomicLong clock = new AtomicLong();
        CodeAgent.of(adder, ScriptedModel.writes("```python\nfinal_answer(twice(2))\n```"),
                options().nanoTime(() -> clock.addAndGet(1_000)).build()).ask("?");
        AgentEvent.BlockCost cost = events.stream().filter(AgentEvent.ProgramEnded.class::isInstance)
                .map(e -> ((AgentEvent.ProgramEnded) e).cost()).findFirst().orElseThrow();
        assertTrue(cost.parse().toNanos() > 0 && cost.check().toNanos() > 0 && cost.run().toNanos() > 0
                && cost.tools().toNanos() > 0, cost.toString());
    }

    @Test
    void optionsCanBeBuiltTwice() throws InterruptedException {
        AgentOptions.Builder builder = options();
        builder.build();
        CodeAgent.of(adder, ScriptedModel.writes("```python\nfinal_answer(1)\n```"), builder.build()).ask("?");
        assertEquals(1, events.stream().filter(e -> e instanceof AgentEvent.InProgram p
                && p.event() instanceof RunEvent.Started).count());
    }

    @Test
    void dispatchCallsAtOnceAndInOrder() throws InterruptedException {
        ScriptedModel model = new ScriptedModel(
                Reply.of("", List.of(new FunctionCall("a", "twice", "{\"n\": 1}"),
                        new FunctionCall("b", "twice", "{\"n\": \"x\"}"), new FunctionCall("c", "nope", "{}"),
                        new FunctionCall("d", "twice", "{"), new FunctionCall("e", "numbers", "{\"to\": 100000}"))),
                Reply.of("It is 2."));
        AgentResult result = DispatchAgent.of(adder, model, options().resultChars(500).build()).ask("?");
        assertEquals("It is 2.", result.message());
        List<String> results = model.prompts.getLast().messages().stream()
                .filter(Message.FunctionResult.class::isInstance).map(m -> ((Message.FunctionResult) m).text())
                .toList();
        assertEquals("2", results.getFirst());
        assertTrue(results.get(1).startsWith("Error: TypeError"), results.get(1));
        assertTrue(results.get(2).contains("no function 'nope'"), results.get(2));
        assertTrue(results.get(3).contains("not a JSON object"), results.get(3));
        assertTrue(results.get(4).length() <= 500 && results.get(4).contains("of 100000 items left out"));
        assertInstanceOf(Data.List.class, JsonText.read(results.get(4)));
    }

    @Test
    void recordsAndReplays(@TempDir Path folder) throws InterruptedException {
        Path file = folder.resolve("r.json");
        String program = "```python\nprint(twice(2))\n```";
        AgentResult first = code(RecordingModel.of(ScriptedModel.writes(program, "4"), file));
        RecordedModel again = RecordedModel.of(Recording.read(file));
        AgentResult second = code(again);
        assertEquals(first.message(), second.message());
        assertEquals(first.accounting().counted(), second.accounting().counted());
        assertEquals(List.of(), again.changed());
        RecordedModel other = RecordedModel.of(Recording.read(file));
        CodeAgent.of(adder, other, options().build()).ask("Something else?");
        assertEquals(List.of(1, 2), other.changed());
        Recording one = new Recording("m", Recording.read(file).replies().subList(0, 1));
        NeedsReply needed = assertThrows(NeedsReply.class, () -> code(RecordedModel.promptOnly(one)));
        assertTrue(needed.prompt().text().contains("=== user ===\nYour program printed:\n\n4"));
        assertTrue(Files.exists(file));
    }
}
