package dev.adder.agent;

/** A language model: it is shown a prompt and replies. Safe for use by one agent at a time. */
public interface Model {
    /** Its name, as the user knows it. */
    String name();

    /**
     * Asks for one reply.
     *
     * @throws ModelFailure when there is none
     */
    Reply reply(Prompt prompt) throws InterruptedException;
}
