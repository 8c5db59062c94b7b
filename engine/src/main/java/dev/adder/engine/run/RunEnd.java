package dev.adder.engine.run;

import dev.adder.engine.data.Data;
import org.jspecify.annotations.Nullable;

/**
 * The one unwinding that no program code sees: a limit, a suspension, a cancellation or the final answer. It is not a
 * Python exception: no {@code except}, {@code finally} or {@code __exit__} runs on it, and native code never catches
 * it.
 */
public abstract sealed class RunEnd extends RuntimeException {
    private RunEnd(String message) {
        super(message, null, false, false);
    }

    /** The limit that was reached, by the name it has in {@link Limits}, and its value. */
    public static final class LimitReached extends RunEnd {
        public final String limit;
        public final String value;

        public LimitReached(String limit, String value) {
            super(limit + " limit of " + value + " reached");
            this.limit = limit;
            this.value = value;
        }
    }

    /** The run must stop here and be resumed later by replay. */
    public static final class Suspended extends RunEnd {
        public Suspended(String reason) {
            super(reason);
        }
    }

    /** Somebody outside asked the run to stop. */
    public static final class Cancelled extends RunEnd {
        public Cancelled(String reason) {
            super(reason);
        }
    }

    /** {@code final_answer(value)} was called. */
    public static final class Answered extends RunEnd {
        public final Data answer;

        public Answered(Data answer) {
            super("final answer");
            this.answer = answer;
        }
    }

    /** {@code SystemExit} left the program. */
    public static final class Exited extends RunEnd {
        public final int code;
        public final @Nullable String message;

        public Exited(int code, @Nullable String message) {
            super("exit");
            this.code = code;
            this.message = message;
        }
    }
}
