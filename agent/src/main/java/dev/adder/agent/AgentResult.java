package dev.adder.agent;

import dev.adder.engine.data.Data;
import dev.adder.runtime.Journal;
import org.jspecify.annotations.Nullable;

/**
 * How a question ended.
 *
 * @param end in which way
 * @param answer the answer, or null when there is none
 * @param message the answer, or why there is none, as text
 * @param accounting what it used
 * @param journal the log of its programs and calls
 */
public record AgentResult(End end, @Nullable Data answer, String message, Accounting accounting, Journal journal) {

    /** The ways a question ends. */
    public enum End {
        /** With an answer. */
        ANSWERED,
        /** Without one, after as many steps as it had. */
        MAX_STEPS,
        /** Without one, since a budget was used up. */
        BUDGET,
        /** Without one, since somebody cancelled it. */
        CANCELLED
    }

    /** Whether there is an answer. */
    public boolean ok() {
        return end == End.ANSWERED;
    }
}
