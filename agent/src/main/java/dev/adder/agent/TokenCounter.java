package dev.adder.agent;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts tokens with one named tokenizer, so that two ways of asking can be compared whatever their providers report:
 * the system prompt, the schemas of functions, every message and every result, each time they are sent. What providers
 * add around messages is not counted. Loads its tables when it first counts.
 */
public final class TokenCounter {
    /** The tokenizer's name, to be shown beside every number. */
    public static final String TOKENIZER = "o200k_base";

    private static final int KEPT = 4096;

    private final Map<Object, Integer> known = new IdentityHashMap<>();
    private @Nullable Encoding encoding;

    /** Tokens of a text. */
    public synchronized int count(String text) {
        Encoding e = encoding;
        if (e == null) {
            e = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
            encoding = e;
        }
        return text.isEmpty() ? 0 : e.countTokensOrdinary(text);
    }

    /** Tokens of all that is sent for one reply. */
    public synchronized long count(Prompt prompt) {
        long tokens = 0;
        for (Message message : prompt.messages()) {
            tokens += counted(message, () -> count(message));
        }
        for (FunctionSpec function : prompt.functions()) {
            tokens += counted(function, () -> count(Prompt.schemaText(function)));
        }
        return tokens;
    }

    /** Tokens of a reply, its function calls included. */
    public long count(Reply reply) {
        return count(reply.message());
    }

    /** Tokens of a prompt and its reply. */
    public Tokens count(Prompt prompt, Reply reply) {
        return new Tokens(count(prompt), count(reply));
    }

    private interface Count {
        int tokens();
    }

    private int counted(Object part, Count count) {
        Integer tokens = known.get(part);
        if (tokens == null) {
            tokens = count.tokens();
            if (known.size() >= KEPT) {
                known.clear();
            }
            known.put(part, tokens);
        }
        return tokens;
    }

    private int count(Message message) {
        return switch (message) {
            case Message.System m -> count(m.text());
            case Message.User m -> count(m.text());
            case Message.FunctionResult m -> count(m.text());
            case Message.Assistant m -> count(m.text())
                    + m.calls().stream().mapToInt(c -> count(c.name()) + count(c.arguments())).sum();
        };
    }
}
