package dev.adder.runtime;

import dev.adder.engine.Result;
import dev.adder.engine.Usage;
import dev.adder.engine.data.Data;
import dev.adder.sdk.java.JavaData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run, or one block of a session, that is over: its result and what its log has of it. */
public final class Run {
    private final Result result;
    private final Journal journal;
    private final List<RunEvent> events;

    Run(Result result, Journal journal, List<RunEvent> events) {
        this.result = result;
        this.journal = journal;
        this.events = events;
    }

    /** How it ended. */
    public Result result() {
        return result;
    }

    /** Whether it ended well: with an answer, at its end, or with exit code zero. */
    public boolean ok() {
        return switch (result) {
            case Result.Done r -> true;
            case Result.Answered r -> true;
            case Result.Exited r -> r.code() == 0;
            default -> false;
        };
    }

    /** Whether it waits to be resumed. */
    public boolean suspended() {
        return result instanceof Result.Suspended;
    }

    /** What it gave to {@code final_answer}, or null when it did not get there. */
    public @Nullable Data answer() {
        return result instanceof Result.Answered answered ? answered.answer() : null;
    }

    /**
     * The answer as a Java type, such as a record, {@code String} or {@code Long}.
     *
     * @throws IllegalStateException when there is no answer; the message says how the run ended
     * @throws dev.adder.sdk.ToolFailure when the answer does not fit the type
     */
    public <T> @Nullable T answer(Class<T> type) {
        Data answer = answer();
        if (answer == null) {
            String error = error();
            throw new IllegalStateException("the program gave no answer" + (error == null ? "" : ": " + error));
        }
        return JavaData.create().fromData(answer, type);
    }

    /** Its tool calls in the order they were made. */
    public List<RunCall> calls() {
        return RunCall.of(events);
    }

    /** All it printed. */
    public String output() {
        return Journal.output(events);
    }

    /** Why it did not end well, as a person or a model should read it: mostly a traceback; null when it did. */
    public @Nullable String error() {
        return switch (result) {
            case Result.Done r -> null;
            case Result.Answered r -> null;
            case Result.Exited r -> r.code() == 0 ? null : exit(r);
            case Result.Failed r -> r.traceback().isEmpty() ? r.type() + ": " + r.message()
                    : r.traceback().stripTrailing();
            case Result.LimitReached r when r.limit().endsWith(MemoryBudget.OF_ALL_RUNS) ->
                "the program was not started: " + r.value();
            case Result.LimitReached r -> "the program was stopped" + (r.line() > 0 ? " in line " + r.line() : "")
                    + ": it reached its limit of " + r.limit() + ", " + r.value();
            case Result.Suspended r -> "the program is suspended: " + r.reason();
            case Result.Cancelled r -> "the program was cancelled: " + r.reason();
            case Result.Internal r -> "internal error " + r.id();
        };
    }

    private static String exit(Result.Exited exited) {
        String message = exited.message();
        return message == null ? "the program exited with code " + exited.code() : message;
    }

    /** What it used. */
    public Usage usage() {
        return result.usage();
    }

    /** Its part of the log. */
    public List<RunEvent> events() {
        return events;
    }

    /** The log of its session up to now: what replay and resume start from. */
    public Journal journal() {
        return journal;
    }
}
