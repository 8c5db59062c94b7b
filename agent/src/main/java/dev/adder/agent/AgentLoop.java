package dev.adder.agent;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.run.RunEnd;
import dev.adder.runtime.Adder;
import dev.adder.runtime.AdderSession;
import dev.adder.runtime.RunEvent;
import dev.adder.sdk.JsonSchemas;
import dev.adder.sdk.Tool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What both agents do alike for one question: talk to the model, keep accounts, stop when something is used up. */
final class AgentLoop implements AutoCloseable {
    /** Ends the question from wherever it is. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final transient AgentResult.End end;

        Stopped(AgentResult.End end, String message) {
            super(message, null, false, false);
            this.end = end;
        }
    }

    private final Adder adder;
    private final Model model;
    private final AgentOptions options;
    private final TokenCounter counter;
    private final AdderSession session;
    private final long start;
    private final Thread thread = Thread.currentThread();
    private final List<Message> messages = new ArrayList<>();
    private final List<FunctionSpec> functions;
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private volatile @Nullable Stopped stopped;
    private boolean waiting;
    private int step;
    private int unusable;
    private int toolCalls;
    private double toolCosts;
    private Tokens counted = Tokens.NONE;
    private @Nullable Tokens reported = Tokens.NONE;

    AgentLoop(Adder adder, Model model, AgentOptions options, TokenCounter counter, List<FunctionSpec> functions) {
        this.adder = adder;
        this.model = model;
        this.options = options;
        this.counter = counter;
        this.functions = new ArrayList<>(functions);
        this.session = adder.session(options.session());
        session.journal().listen(this::begins);
        this.start = options.nanoTime().getAsLong();
        Duration time = options.budget().time();
        if (time != null) {
            Executor later = CompletableFuture.delayedExecutor(time.toNanos(), TimeUnit.NANOSECONDS);
            CompletableFuture.runAsync(this::outOfTime, later);
        }
    }

    private void outOfTime() {
        if (!over.isDone()) {
            stop(AgentResult.End.BUDGET, "Time budget used up (" + options.budget().time() + ")");
        }
    }

    AdderSession session() {
        return session;
    }

    AgentOptions options() {
        return options;
    }

    int step() {
        return step;
    }

    void tell(Message message) {
        messages.add(message);
    }

    /** Offers a function from the next reply on; one that is offered already stays where it is. */
    void offer(FunctionSpec function) {
        if (functions.stream().noneMatch(f -> f.name().equals(function.name()))) {
            functions.add(function);
        }
    }

    void event(AgentEvent event) {
        options.listener().accept(event);
    }

    /** Stops the question, from any thread. */
    synchronized void stop(AgentResult.End end, String message) {
        if (stopped == null && !over.isDone()) {
            stopped = new Stopped(end, message);
            session.cancel(message);
            if (waiting) {
                thread.interrupt();
            }
        }
    }

    /** Who stops the question before a program begins has told the session too early. */
    private void begins(RunEvent event) {
        Stopped early = stopped;
        if (early != null && event instanceof RunEvent.Started) {
            session.cancel(String.valueOf(early.getMessage()));
        }
    }

    synchronized void throwIfStopped() {
        if (stopped != null) {
            throw stopped;
        }
    }

    private synchronized void waiting(boolean value) {
        if (value) {
            throwIfStopped();
        }
        waiting = value;
        if (!value && stopped != null) {
            Thread.interrupted();
        }
    }

    /** Something that waits for others on this thread and ends early when the question is stopped. */
    interface Waiting<T extends @Nullable Object> {
        T get() throws InterruptedException;
    }

    <T extends @Nullable Object> T waitFor(Waiting<T> what) throws InterruptedException {
        waiting(true);
        try {
            return what.get();
        } catch (InterruptedException | RuntimeException e) {
            throwIfStopped();
            throw e;
        } finally {
            waiting(false);
        }
    }

    /**
     * The model's next reply, taken into the conversation; null when it was of no use and the model has been told so.
     *
     * @throws ModelFailure when it is of no use for the second time on end
     */
    @Nullable
    Reply next() throws InterruptedException {
        if (step >= options.maxSteps()) {
            throw new Stopped(AgentResult.End.MAX_STEPS, "Max steps reached (" + options.maxSteps()
                    + ") without a final answer");
        }
        Prompt prompt = new Prompt(messages, functions);
        checkBudget(prompt);
        step++;
        long asked = options.nanoTime().getAsLong();
        Reply reply = waitFor(() -> model.reply(prompt));
        Duration wall = Duration.ofNanos(options.nanoTime().getAsLong() - asked);
        account(prompt, reply, wall);
        boolean empty = reply.text().isBlank() && reply.calls().isEmpty();
        if (!reply.truncated() && !empty) {
            unusable = 0;
            messages.add(reply.message());
            return reply;
        }
        if (++unusable > 1) {
            throw reply.truncated()
                    ? new ModelFailure(ModelFailure.Kind.TRUNCATED, model.name() + " was cut off at its output limit "
                            + "twice in a row; ask for less at once, or use a model with a higher limit")
                    : new ModelFailure(ModelFailure.Kind.EMPTY, model.name() + " gave an empty reply twice in a row");
        }
        messages.add(new Message.Assistant(empty || reply.text().isBlank() ? "(nothing)" : reply.text(), List.of()));
        String told = reply.truncated()
                ? "Your reply was cut off at your output limit, so nothing of it was carried out. Write a shorter one."
                : "Your reply was empty.";
        messages.add(new Message.User(told));
        event(new AgentEvent.FedBack(step, told));
        return null;
    }

    private void account(Prompt prompt, Reply reply, Duration wall) {
        Tokens known = reply.counted();
        Tokens tokens = known == null ? counter.count(prompt, reply) : known;
        counted = counted.plus(tokens);
        Tokens provider = reply.reported();
        reported = reported == null || provider == null ? null : reported.plus(provider);
        event(new AgentEvent.Replied(step, reply, tokens, wall));
    }

    private Tokens used() {
        Tokens provider = reported;
        return provider == null ? counted : provider;
    }

    private double spend() {
        return options.prices().of(used()) + toolCosts;
    }

    private void checkBudget(Prompt prompt) {
        throwIfStopped();
        Budget budget = options.budget();
        Duration time = budget.time();
        if (time != null && wall().compareTo(time) >= 0) {
            throw new Stopped(AgentResult.End.BUDGET, "Time budget used up (" + time + ")");
        }
        Long most = budget.tokens();
        Double spend = budget.spend();
        if (most == null && spend == null) {
            return;
        }
        Tokens next = used().plus(new Tokens(counter.count(prompt), 0));
        if (most != null && next.total() > most) {
            throw new Stopped(AgentResult.End.BUDGET, "Token budget used up: " + used().total() + " of " + most
                    + " tokens used, and the next prompt alone has " + counter.count(prompt));
        }
        if (spend != null && options.prices().of(next) + toolCosts > spend) {
            throw new Stopped(AgentResult.End.BUDGET, "Spend budget used up: " + spend() + " of " + spend);
        }
    }

    /** A tool was called, from a program or directly. */
    synchronized void called(@Nullable Tool tool) {
        toolCalls++;
        toolCosts += tool == null ? 0 : tool.cost();
    }

    /** Carries out a function call of the model's own: the message that tells it the result. Any thread. */
    Message.FunctionResult call(FunctionCall call, List<Tool> offered) throws InterruptedException {
        Tool tool = offered.stream().filter(t -> JsonSchemas.functionName(t).equals(call.name())).findFirst()
                .orElse(null);
        long began = options.nanoTime().getAsLong();
        Data.Map arguments = arguments(call);
        String text;
        boolean ok = false;
        if (tool == null) {
            text = "Error: there is no function '" + call.name() + "'. There are: " + String.join(", ",
                    functions.stream().map(FunctionSpec::name).toList());
        } else if (arguments == null) {
            text = "Error: the arguments are not a JSON object";
        } else {
            Outcome outcome = session.call(tool.name(), arguments);
            ok = outcome instanceof Outcome.Value;
            text = resultText(outcome);
            called(tool);
        }
        event(new AgentEvent.FunctionCalled(step, call.name(),
                arguments == null || tool == null ? arguments : tool.redacted(arguments), text, ok,
                Duration.ofNanos(options.nanoTime().getAsLong() - began)));
        return new Message.FunctionResult(call.id(), call.name(), text);
    }

    static Data.@Nullable Map arguments(FunctionCall call) {
        if (call.arguments().isBlank()) {
            return Data.Map.EMPTY;
        }
        try {
            return JsonText.read(call.arguments()) instanceof Data.Map map ? map : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String resultText(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Value v -> Excerpt.json(v.data(), options.resultChars());
            case Outcome.Raised r -> Excerpt.text("Error: " + r.type() + ": " + r.message(), options.resultChars());
            case Outcome.Suspend s -> "Not done yet: " + s.reason();
            case Outcome.Placeholder p -> "Not done yet: it waits for approval";
            case Outcome.Later l -> throw new IllegalStateException("a direct call waits for its outcome");
        };
    }

    @Nullable
    Tool findTool(ToolName name) {
        return adder.sdk().tool(name);
    }

    private Duration wall() {
        return Duration.ofNanos(options.nanoTime().getAsLong() - start);
    }

    AgentResult answered(Data answer) {
        String text = answer instanceof Data.Text t ? t.value() : JsonText.pretty(answer);
        return result(AgentResult.End.ANSWERED, answer, text);
    }

    /** Begins with what the model is told before the question, and the question. */
    void ask(String systemPrompt, String question) {
        tell(new Message.System(systemPrompt));
        tell(new Message.User(question));
        event(new AgentEvent.Asked(question, model.name()));
    }

    /** Goes on with the steps until one gives a result or the question is stopped. */
    AgentResult run(Waiting<@Nullable AgentResult> oneStep) throws InterruptedException {
        AgentResult result = null;
        try {
            while (result == null) {
                result = oneStep.get();
            }
        } catch (Stopped s) {
            result = result(s.end, null, String.valueOf(s.getMessage()));
        } catch (RunEnd.LimitReached limit) {
            result = result(AgentResult.End.BUDGET, null, "Limit of " + limit.limit + " reached: " + limit.value);
        }
        event(new AgentEvent.Ended(result));
        return result;
    }

    private AgentResult result(AgentResult.End end, @Nullable Data answer, String message) {
        Accounting accounting = new Accounting(step, step == 0 ? null : reported, counted, toolCalls, spend(), wall());
        return new AgentResult(end, answer, message, accounting, session.journal());
    }

    @Override
    public void close() {
        synchronized (this) {
            over.complete(null);
        }
        session.close();
    }
}
