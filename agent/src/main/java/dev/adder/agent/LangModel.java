package dev.adder.agent;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A provider's model through LangChain4j. Asks again where a failure may pass: when the provider says, else later and
 * later.
 */
final class LangModel implements Model {
    private static final int ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    /** A provider that asks for more is not waited for. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final String name;
    private final ChatModel chat;
    private final ProviderFailures failures;
    private final Backoff backoff;

    LangModel(String name, ChatModel chat, ProviderFailures failures, Backoff backoff) {
        this.name = name;
        this.chat = chat;
        this.failures = failures;
        this.backoff = backoff;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Reply reply(Prompt prompt) throws InterruptedException {
        ChatRequest.Builder request = ChatRequest.builder().messages(messages(prompt.messages()));
        if (!prompt.functions().isEmpty()) {
            request.toolSpecifications(prompt.functions().stream().map(LangModel::specification).toList());
        }
        ChatRequest built = request.build();
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1;; attempt++) {
            Duration asked;
            try {
                return reply(chat.chat(built));
            } catch (RuntimeException e) {
                if (Thread.interrupted() || ProviderFailures.interrupted(e)) {
                    throw new InterruptedException("the question was stopped");
                }
                asked = ProviderFailures.retryAfter(e);
                boolean tooLong = asked != null && asked.compareTo(LONGEST_PAUSE) > 0;
                if (attempt == ATTEMPTS || tooLong || !ProviderFailures.mayPass(e)) {
                    throw failures.of(e, attempt);
                }
            }
            backoff.pause(asked == null ? pause : asked);
            pause = pause.multipliedBy(2);
        }
    }

    private static List<ChatMessage> messages(List<Message> messages) {
        List<ChatMessage> list = new ArrayList<>();
        for (Message message : messages) {
            list.add(switch (message) {
                case Message.System m -> SystemMessage.from(m.text());
                case Message.User m -> UserMessage.from(m.text());
                case Message.FunctionResult m -> ToolExecutionResultMessage.from(m.callId(), m.name(), m.text());
                case Message.Assistant m -> assistant(m);
            });
        }
        return list;
    }

    private static AiMessage assistant(Message.Assistant message) {
        if (message.calls().isEmpty()) {
            return AiMessage.from(message.text());
        }
        List<ToolExecutionRequest> calls = message.calls().stream()
                .map(c -> ToolExecutionRequest.builder().id(c.id()).name(c.name()).arguments(object(c)).build())
                .toList();
        return message.text().isBlank() ? AiMessage.from(calls) : AiMessage.from(message.text(), calls);
    }

    /** Arguments that a provider takes back: what the model wrote, unless that was no JSON object. */
    private static String object(FunctionCall call) {
        return AgentLoop.arguments(call) == null || call.arguments().isBlank() ? "{}" : call.arguments();
    }

    private static ToolSpecification specification(FunctionSpec function) {
        JsonObjectSchema.Builder schema = JsonObjectSchema.builder();
        schema.addProperties(elements(function.parameters().map("properties")));
        Data.List required = function.parameters().list("required");
        if (required != null) {
            schema.required(required.items().stream().map(d -> ((Data.Text) d).value()).toList());
        }
        Data.Map definitions = function.parameters().map("$defs");
        if (definitions != null) {
            schema.definitions(elements(definitions));
        }
        return ToolSpecification.builder().name(function.name()).description(function.description())
                .parameters(schema.build()).build();
    }

    private static Map<String, JsonSchemaElement> elements(Data.@Nullable Map schemas) {
        Map<String, JsonSchemaElement> elements = new LinkedHashMap<>();
        if (schemas != null) {
            schemas.entries().forEach((key, schema) -> elements.put(key, JsonRawSchema.from(JsonText.write(schema))));
        }
        return elements;
    }

    private static Reply reply(ChatResponse response) {
        AiMessage message = response.aiMessage();
        String text = message.text();
        List<FunctionCall> calls = new ArrayList<>();
        for (ToolExecutionRequest call : message.toolExecutionRequests()) {
            String id = call.id();
            String arguments = call.arguments();
            calls.add(new FunctionCall(id == null || id.isEmpty() ? "call_" + (calls.size() + 1) : id, call.name(),
                    arguments == null ? "" : arguments));
        }
        return new Reply(text == null ? "" : text, calls, response.finishReason() == FinishReason.LENGTH,
                tokens(response.tokenUsage()), null);
    }

    private static @Nullable Tokens tokens(@Nullable TokenUsage usage) {
        Integer input = usage == null ? null : usage.inputTokenCount();
        Integer output = usage == null ? null : usage.outputTokenCount();
        return input == null || output == null ? null : new Tokens(input, output);
    }
}
