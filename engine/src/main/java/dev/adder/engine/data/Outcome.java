package dev.adder.engine.data;

import java.util.concurrent.CompletionStage;

/** What comes back through the door when a program calls a tool. The engine knows these five, nothing behind them. */
public sealed interface Outcome {

    /** The call is done. */
    record Value(Data data) implements Outcome {}

    /**
     * The tool failed: an exception that the program can catch.
     *
     * @param type name of a Python exception, such as {@code ValueError}
     * @param message its text
     * @param detail more about it, or null data
     */
    record Raised(String type, String message, Data detail) implements Outcome {}

    /** The call is running elsewhere. */
    record Later(CompletionStage<Outcome> stage) implements Outcome {}

    /** The call is staged: a result that does not exist yet. */
    record Placeholder(CallId id) implements Outcome {}

    /** The run must stop here and be resumed later. */
    record Suspend(String reason) implements Outcome {}

    /** The call is done with this data. */
    static Outcome value(Data data) {
        return new Value(data);
    }

    /** The tool failed without further detail. */
    static Outcome raised(String type, String message) {
        return new Raised(type, message, Data.NULL);
    }
}
