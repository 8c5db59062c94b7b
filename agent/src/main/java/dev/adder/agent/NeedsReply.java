package dev.adder.agent;

/** A recording has no reply to this prompt yet: whoever records shows exactly this prompt to a model. */
public final class NeedsReply extends ModelFailure {
    private static final long serialVersionUID = 1L;

    private final transient Prompt prompt;

    /** The prompt that has no reply. */
    public NeedsReply(Prompt prompt) {
        super(Kind.RECORDING, "the recording has no reply to the next prompt yet");
        this.prompt = prompt;
    }

    /** The prompt. */
    public Prompt prompt() {
        return prompt;
    }
}
