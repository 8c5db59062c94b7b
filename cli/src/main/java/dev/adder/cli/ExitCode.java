package dev.adder.cli;

import dev.adder.engine.Result;

/** What the command's exit code says; {@link Help#EXIT_CODES} tells it to the user. */
final class ExitCode {
    static final int OK = 0;
    /** The program raised an exception that it did not catch, is no Python, or was refused by the check. */
    static final int PROGRAM = 1;
    static final int USAGE = 2;
    static final int LIMIT = 3;
    /** Tools could not be set up. */
    static final int TOOLS = 4;
    /** The model could not be reached or did not answer. */
    static final int MODEL = 5;
    static final int SUSPENDED = 6;
    static final int INTERNAL = 70;
    static final int CANCELLED = 130;
    /** Nobody reads standard output any more: what a shell reports of a process that dies of {@code SIGPIPE}. */
    static final int CLOSED_OUTPUT = 141;

    private ExitCode() {}

    static int of(Result result) {
        return switch (result) {
            case Result.Done r -> OK;
            case Result.Answered r -> OK;
            case Result.Exited r -> r.code();
            case Result.Failed r -> PROGRAM;
            case Result.LimitReached r -> LIMIT;
            case Result.Suspended r -> SUSPENDED;
            case Result.Cancelled r -> CANCELLED;
            case Result.Internal r -> INTERNAL;
        };
    }
}
