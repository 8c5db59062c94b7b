package dev.adder.agent;

import dev.adder.engine.data.Data;
import dev.adder.runtime.Adder;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions by ordinary JSON function calling over the same tools, model, accounting and result size as
 * {@link CodeAgent}, to be compared with it. Calls of one reply run at the same time.
 */
public final class DispatchAgent {
    private static final String SEARCH = ToolFinder.SEARCH.toString().replace(".", "__");

    private final Adder adder;
    private final Model model;
    private final AgentOptions options;
    private final TokenCounter counter;
    private final Conversation conversation = new Conversation();

    private DispatchAgent(Adder adder, Model model, AgentOptions options, TokenCounter counter) {
        this.adder = adder;
        this.model = model;
        this.options = options;
        this.counter = counter;
    }

    /** An agent over these tools. */
    public static DispatchAgent of(Adder adder, Model model, AgentOptions options) {
        return new DispatchAgent(adder, model, options, new TokenCounter());
    }

    /** What the model is told before the question. */
    public String systemPrompt() {
        StringBuilder out = new StringBuilder("You answer questions by calling functions. Call several at once where "
                + "that saves time. When you know the answer, reply with it and without a call.\n");
        if (adder.sdk().isSearchable()) {
            out.append("\nThere are more functions than you see. Find those you need with ").append(SEARCH)
                    .append("; what it finds, you can call from your next reply on.\n");
        }
        if (!options.instructions().isBlank()) {
            out.append('\n').append(options.instructions().strip()).append('\n');
        }
        return out.toString();
    }

    /**
     * Answers a question.
     *
     * @throws ModelFailure when the model gives no usable reply
     */
    public AgentResult ask(String question) throws InterruptedException {
        List<Tool> tools = adder.sdk().tools();
        List<FunctionSpec> functions = offered().stream().map(FunctionSpec::of).toList();
        String prompt = systemPrompt();
        AgentLoop loop = new AgentLoop(adder, model, options, counter, functions);
        return conversation.hold(loop, prompt, question, () -> step(loop, tools));
    }

    /** All tools, or, when they are too many, those by which the others are found and those of the host itself. */
    private List<Tool> offered() {
        Sdk sdk = adder.sdk();
        if (!sdk.isSearchable()) {
            return sdk.tools();
        }
        return sdk.tools().stream().filter(t -> ToolFinder.isOwn(t) || t.direct()).toList();
    }

    /** Offers what a search finds. */
    private void offerFound(AgentLoop loop, FunctionCall call) {
        ToolFinder finder = adder.sdk().finder();
        Data.Map arguments = AgentLoop.arguments(call);
        if (finder != null && arguments != null && call.name().equals(SEARCH)) {
            finder.found(arguments).forEach(t -> loop.offer(FunctionSpec.of(t)));
        }
    }

    /** Stops the question under way at once, from any thread. */
    public void cancel(String reason) {
        conversation.cancel(reason);
    }

    private @Nullable AgentResult step(AgentLoop loop, List<Tool> tools) throws InterruptedException {
        Reply reply = loop.next();
        if (reply == null) {
            return null;
        }
        if (reply.calls().isEmpty()) {
            return loop.answered(Data.text(reply.text().strip()));
        }
        loop.waitFor(() -> callAll(loop, reply.calls(), tools)).forEach(loop::tell);
        reply.calls().forEach(call -> offerFound(loop, call));
        return null;
    }

    /** The results in the order of the calls. */
    private static List<Message.FunctionResult> callAll(AgentLoop loop, List<FunctionCall> calls, List<Tool> tools)
            throws InterruptedException {
        if (calls.size() == 1) {
            return List.of(loop.call(calls.getFirst(), tools));
        }
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<Future<Message.FunctionResult>> started = new ArrayList<>();
            for (FunctionCall call : calls) {
                started.add(executor.submit(() -> loop.call(call, tools)));
            }
            List<Message.FunctionResult> results = new ArrayList<>();
            for (Future<Message.FunctionResult> one : started) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
