package dev.adder.cli;

import dev.adder.agent.Accounting;
import dev.adder.agent.AgentEvent;
import dev.adder.agent.AgentOptions;
import dev.adder.agent.AgentResult;
import dev.adder.agent.Budget;
import dev.adder.agent.CodeAgent;
import dev.adder.agent.DispatchAgent;
import dev.adder.agent.Model;
import dev.adder.agent.ModelFailure;
import dev.adder.agent.Models;
import dev.adder.agent.RecordedModel;
import dev.adder.agent.Recording;
import dev.adder.agent.RecordingModel;
import dev.adder.agent.TokenCounter;
import dev.adder.agent.Tokens;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.runtime.Adder;
import dev.adder.runtime.Run;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adder ask}: a question to the agent; the answer goes to standard output, what happened to standard error. */
@Command(name = "ask", mixinStandardHelpOptions = true, description = Help.ASK, footer = Help.ASK_MORE)
final class AskCommand implements Callable<Integer> {
    @Parameters(paramLabel = "QUESTION", description = Help.QUESTION) String question = "";

    @Option(names = "--model", paramLabel = "NAME", description = Help.MODEL)
    @Nullable String model;

    @Option(names = "--dispatch", description = Help.DISPATCH) boolean dispatch;

    @Option(names = "--record", paramLabel = "FILE", description = Help.RECORD)
    @Nullable Path record;

    @Option(names = "--replay", paramLabel = "FILE", description = Help.REPLAY)
    @Nullable Path replay;

    @Option(names = "--max-steps", paramLabel = "N", defaultValue = "12", description = Help.MAX_STEPS) int maxSteps;

    @Option(names = "--max-tokens", paramLabel = "N", description = Help.MAX_TOKENS)
    @Nullable Long maxTokens;

    @Option(names = "--max-time", paramLabel = "SECONDS", description = Help.MAX_TIME)
    @Nullable Double maxTime;

    @Option(names = "--max-spend", paramLabel = "MONEY", description = Help.MAX_SPEND)
    @Nullable Double maxSpend;

    @Option(
            names = "--prices",
            paramLabel = "IN,OUT",
            split = ",",
            arity = "1",
            description = Help.PRICES) double @Nullable [] prices;

    @Option(names = "--json", description = Help.ASK_JSON) boolean json;

    @Option(names = {"-q", "--quiet"}, description = Help.QUIET) boolean quiet;

    @Mixin CommonOptions options = new CommonOptions();

    @Override
    public Integer call() throws InterruptedException {
        AgentOptions settings = settings();
        try {
            Model chosen = chosen();
            try (Adder adder = options.adder()) {
                return ask(adder, chosen, settings);
            }
        } catch (ModelFailure e) {
            throw new CommandFailure(ExitCode.MODEL, String.valueOf(e.getMessage()));
        }
    }

    private AgentOptions settings() {
        if (maxSteps < 1) throw new CommandFailure(ExitCode.USAGE, "--max-steps takes a number above 0");
        if (maxSpend != null && prices == null) {
            throw new CommandFailure(ExitCode.USAGE, "--max-spend needs --prices IN,OUT");
        }
        if (prices != null && prices.length != 2) {
            throw new CommandFailure(ExitCode.USAGE, "--prices takes two numbers, such as 3,15");
        }
        Duration time = maxTime == null ? null : Duration.ofMillis((long) (maxTime * 1000));
        PrintStream err = System.err;
        return AgentOptions.builder().maxSteps(maxSteps).budget(new Budget(maxTokens, time, maxSpend))
                .prices(prices == null ? Budget.Prices.NONE : new Budget.Prices(prices[0], prices[1]))
                .listener(event -> {
                    if (!quiet) show(event, err);
                }).build();
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
        if (record == null) return live;
        Path folder = record.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(Files.exists(record) ? record : folder)) {
            throw new CommandFailure(ExitCode.USAGE, "cannot write to " + record);
        }
        return RecordingModel.of(live, record);
    }

    private Integer ask(Adder adder, Model chosen, AgentOptions settings) throws InterruptedException {
        AgentResult result;
        if (dispatch) {
            DispatchAgent agent = DispatchAgent.of(adder, chosen, settings);
            Interrupt.onInterrupt(() -> agent.cancel("stopped by Ctrl-C"));
            result = agent.ask(question);
        } else {
            CodeAgent agent = CodeAgent.of(adder, chosen, settings);
            Interrupt.onInterrupt(() -> agent.cancel("stopped by Ctrl-C"));
            result = agent.ask(question);
        }
        if (chosen instanceof RecordedModel recorded && !recorded.changed().isEmpty()) {
            System.err.println("adder: the prompt has changed since the recording, at replies " + recorded.changed());
        }
        print(result);
        Interrupt.reported();
        return switch (result.end()) {
            case ANSWERED -> ExitCode.OK;
            case MAX_STEPS, BUDGET -> ExitCode.LIMIT;
            case CANCELLED -> ExitCode.CANCELLED;
        };
    }

    private void print(AgentResult result) {
        Data answer = result.answer();
        if (!quiet) System.err.println("adder: " + words(result.accounting()));
        if (json) {
            System.out.println(JsonText.pretty(asData(result)));
        } else if (answer != null) {
            System.out.println(answer instanceof Data.Text t ? t.value() : JsonText.pretty(answer));
        } else {
            System.err.println("adder: " + result.message());
        }
        System.out.flush();
    }

    private static String words(Accounting used) {
        Tokens reported = used.reported();
        Tokens tokens = reported == null ? used.counted() : reported;
        return number(used.roundTrips(), "reply", "replies") + ", "
                + number(used.toolCalls(), "tool call", "tool calls")
                + ", " + tokens.input() + " tokens in and " + tokens.output() + " out "
                + (reported == null ? "by " + TokenCounter.TOKENIZER : "as the provider counts")
                + (used.spend() == 0 ? "" : String.format(Locale.ROOT, ", spent %.4f", used.spend()))
                + String.format(Locale.ROOT, ", %.1f s", used.wall().toMillis() / 1000.0);
    }

    private static String number(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static Data asData(AgentResult result) {
        Accounting used = result.accounting();
        return Data.Map.builder().put("end", result.end().name().toLowerCase(Locale.ROOT))
                .put("answer", result.answer()).put("message", result.message()).put("replies", used.roundTrips())
                .put("toolCalls", used.toolCalls()).put("tokenizer", TokenCounter.TOKENIZER)
                .put("counted", tokens(used.counted())).put("reported", tokens(used.reported()))
                .put("spend", used.spend()).put("milliseconds", used.wall().toMillis()).build();
    }

    private static @Nullable Data tokens(@Nullable Tokens tokens) {
        return tokens == null ? null : Data.Map.of("input", tokens.input(), "output", tokens.output());
    }

    private static void show(AgentEvent event, PrintStream err) {
        switch (event) {
            case AgentEvent.ProgramStarts p -> {
                err.println("--- program " + p.block());
                err.println(p.code().stripTrailing());
                err.println("---");
            }
            case AgentEvent.ProgramEnded p -> {
                p.problems().forEach(err::println);
                Run run = p.run();
                if (run != null) {
                    err.print(run.output());
                    if (run.error() != null) err.println(run.error());
                    for (String note : RunCommand.notes(run)) err.println("adder: " + note);
                    run.calls().forEach(c -> err.println("    " + RunCommand.line(c)));
                }
                AgentEvent.BlockCost cost = p.cost();
                err.println("--- program " + p.block() + (run == null ? " was not run" : " is over") + ": parse "
                        + millis(cost.parse()) + ", check " + millis(cost.check()) + ", run " + millis(cost.run())
                        + ", tools " + millis(cost.tools()));
            }
            case AgentEvent.FunctionCalled f -> err.println("    " + f.name() + (f.arguments() == null ? "()"
                    : JsonText.write(f.arguments())) + (f.ok() ? "" : " failed"));
            default -> {}
        }
    }

    private static String millis(Duration time) {
        return String.format(Locale.ROOT, "%.1f ms", time.toNanos() / 1e6);
    }
}
