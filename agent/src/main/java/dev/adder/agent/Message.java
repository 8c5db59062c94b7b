package dev.adder.agent;

import java.util.List;

/** One message of a conversation with a model. */
public sealed interface Message {

    /** What the model is told before all else. */
    record System(String text) implements Message {}

    /** A question, or what became of the model's program. */
    record User(String text) implements Message {}

    /** What the model wrote. */
    record Assistant(String text, List<FunctionCall> calls) implements Message {
        /** Copies the calls. */
        public Assistant {
            calls = List.copyOf(calls);
        }
    }

    /**
     * What a function call gave.
     *
     * @param callId the call
     * @param name its function
     * @param text the result or the error
     */
    record FunctionResult(String callId, String name, String text) implements Message {}
}
