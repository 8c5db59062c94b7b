package dev.adder.agent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model answered to a prompt.
 *
 * @param text what it wrote, or empty
 * @param calls the function calls it asks for
 * @param truncated whether it was cut off at the model's output limit
 * @param reported tokens as the provider reports them, or null when it does not
 * @param counted tokens as {@link TokenCounter} counted them for exactly this prompt, or null when nobody has yet
 */
public record Reply(String text, List<FunctionCall> calls, boolean truncated, @Nullable Tokens reported,
        @Nullable Tokens counted) {

    /** Copies the calls. */
    public Reply {
        calls = List.copyOf(calls);
    }

    /** A reply of text alone. */
    public static Reply of(String text) {
        return new Reply(text, List.of(), false, null, null);
    }

    /** A reply of text and function calls. */
    public static Reply of(String text, List<FunctionCall> calls) {
        return new Reply(text, calls, false, null, null);
    }

    /** The reply as a message of the conversation. */
    public Message.Assistant message() {
        return new Message.Assistant(text, calls);
    }
}
