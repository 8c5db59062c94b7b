package dev.adder.engine;

import dev.adder.engine.data.Data;
import org.jspecify.annotations.Nullable;

/** How a block ended. */
public sealed interface Result {
    Usage usage();

    /** It ran to its end; {@code value} is that of a trailing expression, null when it has none or is no data. */
    record Done(@Nullable Data value, Usage usage) implements Result {}

    /** {@code final_answer(answer)} was called. */
    record Answered(Data answer, Usage usage) implements Result {}

    /** {@code sys.exit(code)}; a message is for standard error. */
    record Exited(int code, @Nullable String message, Usage usage) implements Result {}

    /**
     * An exception was not caught: its type, text, traceback as CPython prints it, and line in the program. The
     * traceback is empty when the program's own {@code sys.excepthook} has shown the exception in its output.
     */
    record Failed(String type, String message, String traceback, int line, Usage usage) implements Result {}

    /** A limit was reached, in the given line of the program. */
    record LimitReached(String limit, String value, int line, Usage usage) implements Result {}

    /** The host asked the run to stop here and be resumed later, by running it again against its log. */
    record Suspended(String reason, Usage usage) implements Result {}

    record Cancelled(String reason, Usage usage) implements Result {}

    /** An error of the engine itself; the log has the details under the id. */
    record Internal(String id, Usage usage) implements Result {}
}
