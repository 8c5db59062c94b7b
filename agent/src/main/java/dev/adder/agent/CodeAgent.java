package dev.adder.agent;

import dev.adder.engine.Result;
import dev.adder.engine.data.Data;
import dev.adder.engine.type.PythonText;
import dev.adder.runtime.Adder;
import dev.adder.runtime.Run;
import dev.adder.runtime.RunCall;
import dev.adder.sdk.JsonSchemas;
import dev.adder.sdk.Tool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions in code mode: the model writes Python over the tools, sees what its programs print or how they
 * fail, and ends with {@code final_answer}. Programs of one question share their variables.
 */
public final class CodeAgent {
    /** The function that takes a program, where programs come as function calls. */
    public static final String RUN_PYTHON = "run_python";

    private final Adder adder;
    private final Model model;
    private final AgentOptions options;
    private final TokenCounter counter;
    private final Conversation conversation = new Conversation();

    private CodeAgent(Adder adder, Model model, AgentOptions options, TokenCounter counter) {
        this.adder = adder;
        this.model = model;
        this.options = options;
        this.counter = counter;
    }

    /** An agent over these tools. */
    public static CodeAgent of(Adder adder, Model model, AgentOptions options) {
        return new CodeAgent(adder, model, options, new TokenCounter());
    }

    /** What the model is told before the question. */
    public String systemPrompt() {
        StringBuilder out = new StringBuilder("You answer questions by writing Python programs.\n\n");
        if (options.codeAsFunction()) {
            out.append("Pass each program to the function `").append(RUN_PYTHON).append("`. ");
        } else {
            out.append("Write each program as one fenced block:\n\n```python\n...\n```\n\n");
        }
        out.append("It runs at once, and you are shown what it prints, or its error, which you then mend. Variables, "
                + "imports and functions stay for your next programs. A reply without a program is taken as your "
                + "answer.\n\n");
        List<Tool> direct = adder.sdk().directTools();
        if (!direct.isEmpty()) {
            out.append("These functions you call directly, as ordinary function calls and never inside a program: ")
                    .append(String.join(", ", direct.stream().map(JsonSchemas::functionName).toList()))
                    .append(".\n\n");
        }
        out.append(adder.prompt());
        if (!options.instructions().isBlank()) {
            out.append('\n').append(options.instructions().strip()).append('\n');
        }
        return out.toString();
    }

    private List<FunctionSpec> functions() {
        List<FunctionSpec> functions = new ArrayList<>();
        if (options.codeAsFunction()) {
            functions.add(new FunctionSpec(RUN_PYTHON, "Runs a Python program and gives what it prints, or its error.",
                    Data.Map.builder().put("type", "object")
                            .put("properties", Data.Map.of("code", Data.Map.of("type", "string",
                                    "description", "the program")))
                            .put("required", Data.List.of(Data.text("code"))).build()));
        }
        adder.sdk().directTools().forEach(t -> functions.add(FunctionSpec.of(t)));
        return functions;
    }

    /**
     * Answers a question.
     *
     * @throws ModelFailure when the model gives no usable reply
     */
    public AgentResult ask(String question) throws InterruptedException {
        String prompt = systemPrompt();
        AgentLoop loop = new AgentLoop(adder, model, options, counter, functions());
        Blocks blocks = new Blocks(loop, new ProgramCheck(adder, options.nanoTime()));
        return conversation.hold(loop, prompt, question, () -> step(loop, blocks));
    }

    /** Stops the question under way at once, from any thread. */
    public void cancel(String reason) {
        conversation.cancel(reason);
    }

    private @Nullable AgentResult step(AgentLoop loop, Blocks blocks) throws InterruptedException {
        Reply reply = loop.next();
        if (reply == null) {
            return null;
        }
        boolean ran = false;
        for (FunctionCall call : reply.calls()) {
            if (call.name().equals(RUN_PYTHON)) {
                ran = true;
                AgentResult result = runCall(loop, blocks, call);
                if (result != null) {
                    return result;
                }
            } else {
                loop.tell(loop.waitFor(() -> loop.call(call, adder.sdk().directTools())));
            }
        }
        List<String> programs = ran ? List.of() : CodeBlocks.extract(reply.text());
        if (programs.isEmpty()) {
            return reply.calls().isEmpty() ? loop.answered(Data.text(reply.text().strip())) : null;
        }
        Feedback feedback = blocks.run(programs);
        Data answer = feedback.answer;
        if (answer != null) {
            return loop.answered(answer);
        }
        loop.tell(new Message.User(feedback.text));
        loop.event(new AgentEvent.FedBack(loop.step(), feedback.text));
        return null;
    }

    private @Nullable AgentResult runCall(AgentLoop loop, Blocks blocks, FunctionCall call) {
        Data.Map arguments = AgentLoop.arguments(call);
        String code = arguments == null ? null : arguments.text("code");
        if (code == null) {
            loop.tell(new Message.FunctionResult(call.id(), call.name(),
                    "Error: the arguments are not a JSON object with the program as text under \"code\""));
            return null;
        }
        List<String> fenced = code.contains("```") ? CodeBlocks.extract(code) : List.of();
        Feedback feedback = blocks.run(fenced.isEmpty() ? List.of(code) : fenced);
        Data answer = feedback.answer;
        if (answer != null) {
            return loop.answered(answer);
        }
        loop.tell(new Message.FunctionResult(call.id(), call.name(), feedback.text));
        loop.event(new AgentEvent.FedBack(loop.step(), feedback.text));
        return null;
    }

    private record Feedback(@Nullable Data answer, String text) {}

    /** Runs the programs of one question, one after the other, up to the first that fails. */
    private static final class Blocks {
        private final AgentLoop loop;
        private final ProgramCheck check;
        private int count;

        Blocks(AgentLoop loop, ProgramCheck check) {
            this.loop = loop;
            this.check = check;
        }

        Feedback run(List<String> programs) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < programs.size(); i++) {
                loop.throwIfStopped();
                Feedback one = run(programs.get(i), programs.size() > 1 ? "Program " + (i + 1) + ": " : "", text);
                if (one.answer != null) {
                    return one;
                }
                if (!one.text.isEmpty()) {
                    if (i + 1 < programs.size()) {
                        text.append("\nThe programs after it were not run.");
                    }
                    break;
                }
            }
            return new Feedback(null, text.toString().strip());
        }

        /** Runs one; the text of what it gives is empty when it went well. */
        private Feedback run(String code, String title, StringBuilder told) {
            count++;
            String name = "program " + count;
            loop.event(new AgentEvent.ProgramStarts(loop.step(), count, code));
            ProgramCheck.Checked checked = check.check(name, code);
            if (!checked.problems().isEmpty()) {
                loop.event(new AgentEvent.ProgramEnded(loop.step(), count, code, checked.problems(), null,
                        new AgentEvent.BlockCost(checked.parse(), checked.check(), Duration.ZERO, Duration.ZERO)));
                String problems = title + "Your program was not run, since it cannot work:\n\n"
                        + String.join("\n", checked.problems()) + "\n";
                told.append(Excerpt.text(problems, loop.options().resultChars()));
                return new Feedback(null, problems);
            }
            Run run = loop.session().run(name, code);
            loop.throwIfStopped();
            Duration tools = Duration.ZERO;
            for (RunCall call : run.calls()) {
                tools = tools.plus(call.duration());
                loop.called(loop.findTool(call.tool()));
            }
            loop.event(new AgentEvent.ProgramEnded(loop.step(), count, code, List.of(), run,
                    new AgentEvent.BlockCost(checked.parse(), checked.check(), run.usage().active(), tools)));
            Data answer = run.answer();
            if (answer != null) {
                return new Feedback(answer, "");
            }
            told.append(title).append(feedback(run, loop.options().resultChars()));
            return new Feedback(null, run.ok() ? "" : "failed");
        }
    }

    /** What a model is told of a run without an answer. */
    private static String feedback(Run run, int most) {
        StringBuilder text = new StringBuilder();
        String output = run.output();
        String error = run.error();
        if (error != null) {
            text.append("Your program failed:\n\n").append(Excerpt.text(error, most)).append('\n');
            List<RunCall> effects = run.calls().stream().filter(RunCall::mayHaveEffect).toList();
            if (!effects.isEmpty()) {
                text.append("\nThese calls were made already and are not undone:\n");
                effects.stream().limit(50).forEach(c -> text.append("- ").append(call(c)).append('\n'));
                if (effects.size() > 50) {
                    text.append("- and ").append(effects.size() - 50).append(" more\n");
                }
            }
            if (!output.isEmpty()) {
                text.append("\nBefore that it printed:\n\n");
            }
        } else if (!output.isEmpty()) {
            text.append("Your program printed:\n\n");
        }
        if (!output.isEmpty()) {
            text.append(Excerpt.text(output.stripTrailing(), most)).append('\n');
        }
        Data value = run.result() instanceof Result.Done done ? done.value() : null;
        if (value != null && !(value instanceof Data.Null)) {
            text.append("\nThe value of its last line is:\n\n")
                    .append(Excerpt.text(PythonText.literal(value), most)).append('\n');
        }
        if (text.isEmpty()) {
            text.append("Your program ran and printed nothing. Print what you need to see, or end with "
                    + "final_answer(value).\n");
        }
        return text.toString();
    }

    private static String call(RunCall call) {
        StringBuilder text = new StringBuilder(call.tool().toString()).append('(');
        call.arguments().entries().forEach((name, value) -> {
            text.append(text.charAt(text.length() - 1) == '(' ? "" : ", ");
            text.append(name).append('=').append(PythonText.shortRepr(value, 80));
        });
        return text.append(')').append(call.unknown() ? ": whether it took effect is not known"
                : call.ok() ? "" : ": it failed").toString();
    }
}
