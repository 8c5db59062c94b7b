package dev.adder.engine.data;

/**
 * Something that reaches a run from outside while it goes on. Which strand or task continues follows from the order of
 * inputs alone, so that the same inputs give the same run.
 */
public sealed interface Input {
    /** Nanoseconds since the run started, by the run's own clock. */
    long at();

    /** A call that was running elsewhere is done. */
    record Completion(CallId id, Outcome outcome, long at) implements Input {}

    /** A timer went off; timers are numbered in the order they were set. */
    record Timer(int number, long at) implements Input {}
}
