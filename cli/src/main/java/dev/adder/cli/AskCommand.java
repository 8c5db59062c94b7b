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
import dev.adder.cli.command.Command;
import dev.adder.cli.command.Given;
import dev.adder.cli.command.Syntax;
import dev.adder.cli.command.WrongUsage;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.runtime.Adder;
import dev.adder.runtime.Run;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code adder ask}: a question to the agent; the answer goes to standard output, what happened to standard error. */
final class AskCommand {
    private static final double MOST_SECONDS = 1e9;

    private final String question;
    private final CommonOptions options;
    private final @Nullable String model;
    private final boolean dispatch;
    private final @Nullable Path record;
    private final @Nullable Path replay;
    private final boolean json;
    private final boolean quiet;

    private AskCommand(Given given) {
        question = given.parameters().getFirst();
        options = CommonOptions.of(given);
        model = given.text("--model");
        dispatch = given.has("--dispatch");
        record = given.path("--record");
        replay = given.path("--replay");
        json = given.has("--json");
        quiet = given.has("--quiet");
    }

    static Command command() {
        Syntax syntax = Syntax.of("adder ask", Help.ASK).parameter("QUESTION", Help.QUESTION)
                .option("--model", "NAME", Help.MODEL).flag("--dispatch", Help.DISPATCH)
                .option("--record", "FILE", Help.RECORD).option("--replay", "FILE", Help.REPLAY)
                .option("--max-steps", "N", "12", Help.MAX_STEPS).option("--max-tokens", "N", Help.MAX_TOKENS)
                .option("--max-time", "SECONDS", Help.MAX_TIME).option("--max-spend", "MONEY", Help.MAX_SPEND)
                .option("--prices", "IN,OUT", Help.PRICES).flag("--json", Help.ASK_JSON)
                .flag("-q", "--quiet", Help.QUIET).more(Help.ASK_MORE);
        return new Command(CommonOptions.addTo(syntax), given -> new AskCommand(given).run(settings(given)));
    }

    private int run(AgentOptions settings) throws InterruptedException {
        try {
            Model chosen = chosen();
            try (Adder adder = options.adder()) {
                return ask(adder, chosen, settings);
            }
        } catch (ModelFailure e) {
            throw new CommandFailure(ExitCode.MODEL, String.valueOf(e.getMessage()));
        }
    }

    private static AgentOptions settings(Given given) {
        if (given.has("--max-spend") && !given.has("--prices")) {
            throw new WrongUsage("--max-spend needs --prices IN,OUT");
        }
        Budget budget = Budget.UNLIMITED;
        if (given.has("--max-tokens")) {
            budget = budget.withTokens(given.whole("--max-tokens", "a whole number", 1, Long.MAX_VALUE));
        }
        if (given.has("--max-time")) {
            double seconds = given.decimal("--max-time", "seconds", MOST_SECONDS);
            budget = budget.withTime(Duration.ofMillis((long) (seconds * 1000)));
        }
        if (given.has("--max-spend")) {
            budget = budget.withSpend(given.decimal("--max-spend", "a number", Double.MAX_VALUE));
        }
        boolean quiet = given.has("--quiet");
        PrintStream err = System.err;
        return AgentOptions.builder().maxSteps(given.count("--max-steps", 1)).budget(budget).prices(prices(given))
                .listener(event -> {
                    if (!quiet) show(event, err);
                }).build();
    }

    private static Budget.Prices prices(Given given) {
        if (!given.has("--prices")) return Budget.Prices.NONE;
        List<String> parts = given.list("--prices");
        try {
            if (parts.size() == 2) {
                double in = Double.parseDouble(parts.getFirst());
                double out = Double.parseDouble(parts.getLast());
                if (in >= 0 && out >= 0) return new Budget.Prices(in, out);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw given.wrong("--prices", "two numbers, such as 3,15");
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

    private int ask(Adder adder, Model chosen, AgentOptions settings) throws InterruptedException {
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
