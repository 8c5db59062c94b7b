package dev.adder.agent;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What answering a question used.
 *
 * @param roundTrips replies of the model
 * @param reported tokens as the provider reports them, or null when it does not
 * @param counted tokens by {@link TokenCounter#TOKENIZER}
 * @param toolCalls calls of tools, from programs and direct ones
 * @param spend money for tokens and calls
 * @param wall from question to end, waiting for the model included
 */
public record Accounting(int roundTrips, @Nullable Tokens reported, Tokens counted, int toolCalls, double spend,
        Duration wall) {}
