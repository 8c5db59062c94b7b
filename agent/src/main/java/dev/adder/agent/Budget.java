package dev.adder.agent;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What answering one question may use.
 *
 * @param tokens tokens in and out, as the provider reports them, else as counted; null for no limit
 * @param time wall time, null for no limit
 * @param spend money for tokens and calls, in the units of {@link Prices} and tool costs; null for no limit
 */
public record Budget(@Nullable Long tokens, @Nullable Duration time, @Nullable Double spend) {
    /** No limits. */
    public static final Budget UNLIMITED = new Budget(null, null, null);

    /** The same with a limit on tokens. */
    public Budget withTokens(long value) {
        return new Budget(value, time, spend);
    }

    /** The same with a limit on time. */
    public Budget withTime(Duration value) {
        return new Budget(tokens, value, spend);
    }

    /** The same with a limit on money. */
    public Budget withSpend(double value) {
        return new Budget(tokens, time, value);
    }

    /**
     * What a model costs.
     *
     * @param inputPerMillion a million tokens in
     * @param outputPerMillion a million tokens out
     */
    public record Prices(double inputPerMillion, double outputPerMillion) {
        /** Costs nothing, or nobody knows what. */
        public static final Prices NONE = new Prices(0, 0);

        double of(Tokens tokens) {
            return (tokens.input() * inputPerMillion + tokens.output() * outputPerMillion) / 1e6;
        }
    }
}
