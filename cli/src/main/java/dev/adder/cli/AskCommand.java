package dev.adder.cli;

import dev.adder.agent.AgentEvent;
import dev.adder.agent.AgentOptions;
import dev.adder.agent.AgentResult;
import dev.adder.agent.CodeAgent;
import dev.adder.agent.DispatchAgent;
import dev.adder.agent.Model;
import dev.adder.agent.ModelFailure;
import dev.adder.agent.Models;
import dev.adder.agent.RecordedModel;
import dev.adder.agent.Recording;
import dev.adder.agent.RecordingModel;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.runtime.Adder;
import dev.adder.runtime.Run;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adder ask}: a question to the agent; the answer goes to standard output, what happened to standard error. */
@Command(name = "ask", mixinStandardHelpOptions = true, description = "Ask a question. A model writes programs over your tools until it has the answer.")
final class AskCommand implements Callable<Integer> {
    @Parameters(paramLabel = "QUESTION", description = "The question, in quotes.") String question = "";

    @Option(names = "--model", paramLabel = "NAME", description = "anthropic:NAME, openai:NAME or ollama:NAME (default: what ADDER_MODEL or a key in the"
            + " environment says).")
    @Nullable String model;

    @Option(names = "--dispatch", description = "Ask by JSON function calling instead of code mode.") boolean dispatch;

    @Option(names = "--record", paramLabel = "FILE", description = "Write the model's replies to a file.")
    @Nullable Path record;

    @Option(names = "--replay", paramLabel = "FILE", description = "Take the replies from a file, and ask no model.")
    @Nullable Path replay;

    @Option(names = "--max-steps", paramLabel = "N", defaultValue = "12", description = "The most replies of the model (default: ${DEFAULT-VALUE}).") int maxSteps;

    @Option(names = "--json", description = "Print one JSON object instead of the answer alone.") boolean json;

    @Option(names = {"-q", "--quiet"}, description = "Show nothing but the answer.") boolean quiet;

    @Mixin CommonOptions options = new CommonOptions();

    @Override
    public Integer call() throws InterruptedException {
        try (Adder adder = options.adder()) {
            return ask(adder, chosen());
        } catch (ModelFailure e) {
            throw new CommandFailure(ExitCode.MODEL, String.valueOf(e.getMessage()));
        }
    }

    private Model chosen() {
        if (replay != null) {
            if (!Files.isReadable(replay)) {
                throw new CommandFailure(ExitCode.USAGE, "there is no file " + replay + " to replay");
            }
            return RecordedModel.of(Recording.read(replay));
        }
        Model live = model != null ? Models.of(model, System.getenv()) : Models.fromEnvironment(System.getenv());
        if (live == null) {
            throw new CommandFailure(ExitCode.MODEL, "no model: set ANTHROPIC_API_KEY or OPENAI_API_KEY, or name one"
                    + " with --model (ollama:NAME needs no key), or give --replay FILE");
        }
        return record == null ? live : RecordingModel.of(live, record);
    }

    private Integer ask(Adder adder, Model chosen) throws InterruptedException {
        PrintStream err = System.err;
        AgentOptions settings = AgentOptions.builder().maxSteps(maxSteps)
                .listener(event -> {
                    if (!quiet) show(event, err);
                }).build();
        AgentResult result;
        if (dispatch) {
            DispatchAgent agent = DispatchAgent.of(adder, chosen, settings);
            Interrupt.onInterrupt(() -> agent.cancel("Ctrl-C"));
            result = agent.ask(question);
        } else {
            CodeAgent agent = CodeAgent.of(adder, chosen, settings);
            Interrupt.onInterrupt(() -> agent.cancel("Ctrl-C"));
            result = agent.ask(question);
        }
        if (chosen instanceof RecordedModel recorded && !recorded.changed().isEmpty()) {
            err.println("adder: the prompt has changed since the recording, at replies " + recorded.changed());
        }
        print(result);
        return switch (result.end()) {
            case ANSWERED -> ExitCode.OK;
            case MAX_STEPS, BUDGET -> ExitCode.LIMIT;
            case CANCELLED -> ExitCode.CANCELLED;
        };
    }

    private void print(AgentResult result) {
        Data answer = result.answer();
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("end", result.end().name().toLowerCase(java.util.Locale.ROOT));
            map.put("answer", answer);
            map.put("message", result.message());
            System.out.println(JsonText.pretty(Data.of(map)));
        } else if (answer != null) {
            System.out.println(answer instanceof Data.Text t ? t.value() : JsonText.pretty(answer));
        } else {
            System.err.println("adder: " + result.message());
        }
    }

    private static void show(AgentEvent event, PrintStream err) {
        switch (event) {
            case AgentEvent.ProgramStarts p -> {
                err.println("--- program " + p.block());
                err.println(p.code().stripTrailing());
            }
            case AgentEvent.ProgramEnded p -> {
                p.problems().forEach(err::println);
                Run run = p.run();
                if (run != null) {
                    err.print(run.output());
                    if (run.error() != null) err.println(run.error());
                    run.calls().forEach(c -> err.println("    " + RunCommand.line(c)));
                }
                err.println("--- end of program " + p.block());
            }
            case AgentEvent.FunctionCalled f -> err.println("    " + f.name() + (f.arguments() == null ? "()"
                    : JsonText.write(f.arguments())) + (f.ok() ? "" : " failed"));
            default -> {}
        }
    }
}
