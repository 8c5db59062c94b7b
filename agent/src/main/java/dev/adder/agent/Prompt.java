package dev.adder.agent;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Sha256;
import java.util.List;

/**
 * All that a model is shown for one reply.
 *
 * @param messages the conversation so far
 * @param functions the functions it may call; often none in code mode
 */
public record Prompt(List<Message> messages, List<FunctionSpec> functions) {
    private static final String REPLY_FORM = """
            To call functions, reply with one JSON object and nothing else, several calls at once where that helps:
            {"text": "", "toolCalls": [{"name": "…", "arguments": {…}}]}
            To answer, reply with:
            {"text": "the answer", "toolCalls": []}
            """;

    /** Copies the lists. */
    public Prompt {
        messages = List.copyOf(messages);
        functions = List.copyOf(functions);
    }

    /**
     * The whole prompt as one text, for a model that is reached without a provider's function calling. The same prompt
     * gives the same bytes.
     */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < messages.size(); i++) {
            append(out, messages.get(i));
            if (!functions.isEmpty() && (i == 0 && messages.get(i) instanceof Message.System
                    || i == messages.size() - 1 && !(messages.getFirst() instanceof Message.System))) {
                appendFunctions(out);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Message message) {
        switch (message) {
            case Message.System m -> section(out, "system", m.text());
            case Message.User m -> section(out, "user", m.text());
            case Message.Assistant m -> {
                section(out, "assistant", m.text());
                m.calls().forEach(c -> section(out, "assistant calls " + c.name() + " (" + c.id() + ")",
                        c.arguments()));
            }
            case Message.FunctionResult m -> section(out, "result of " + m.name() + " (" + m.callId() + ")", m.text());
        }
    }

    private void appendFunctions(StringBuilder out) {
        StringBuilder text = new StringBuilder("Functions you can call, one JSON Schema each:\n");
        functions.forEach(f -> text.append(schemaText(f)).append('\n'));
        section(out, "functions", text.append('\n').append(REPLY_FORM).toString());
    }

    static String schemaText(FunctionSpec function) {
        return JsonText.write(function.schema());
    }

    private static void section(StringBuilder out, String title, String text) {
        out.append("=== ").append(title).append(" ===\n").append(text.stripTrailing()).append("\n\n");
    }

    /** Hash of {@link #text()}. */
    public String hash() {
        return Sha256.hex(text());
    }

    /** The schemas of the functions as one list. */
    public Data.List schemas() {
        return Data.list(functions.stream().map(FunctionSpec::schema).toList());
    }
}
