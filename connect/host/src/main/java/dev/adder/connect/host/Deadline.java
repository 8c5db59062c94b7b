package dev.adder.connect.host;

import dev.adder.sdk.Times;
import dev.adder.sdk.ToolFailure;
import java.time.Duration;

/**
 * Until when a call has to be done.
 *
 * @param time how long it had from its start
 * @param end the moment, on the clock of {@link System#nanoTime}
 */
record Deadline(Duration time, long end) {
    static Deadline in(Duration time) {
        return new Deadline(time, System.nanoTime() + time.toNanos());
    }

    /** What is left, at least a millisecond. */
    Duration left() {
        return Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
    }

    boolean isPassed() {
        return System.nanoTime() - end >= 0;
    }

    ToolFailure passed() {
        return new ToolFailure("TimeoutError", "no full answer within " + Times.words(time));
    }
}
