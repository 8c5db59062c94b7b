package dev.adder.agent;

/**
 * Tokens of one reply or of several.
 *
 * @param input tokens of the prompts
 * @param output tokens of the replies
 */
public record Tokens(long input, long output) {
    /** No tokens. */
    public static final Tokens NONE = new Tokens(0, 0);

    /** Both together. */
    public long total() {
        return input + output;
    }

    /** The sum. */
    public Tokens plus(Tokens other) {
        return new Tokens(input + other.input, output + other.output);
    }
}
