package dev.adder.connect.mcp;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Bounds how often a server is started that then answers nothing: a few times at once, later now and then. */
final class Revivals {
    /** How many starts in a row may be in vain. */
    static final int MOST = 5;

    private static final Duration REST = Duration.ofSeconds(30);

    private final LongSupplier clock;
    private int inVain;
    private long last;

    /** With a clock of nanoseconds. */
    Revivals(LongSupplier clock) {
        this.clock = clock;
    }

    /** Notes a start; gives how long to wait instead, when there were too many. */
    synchronized @Nullable Duration start() {
        long now = clock.getAsLong();
        Duration since = Duration.ofNanos(now - last);
        if (inVain >= MOST && since.compareTo(REST) < 0) {
            return Duration.ofSeconds(REST.minus(since).toSeconds() + 1);
        }
        last = now;
        inVain++;
        return null;
    }

    /** The server has answered a call. */
    synchronized void worked() {
        inVain = 0;
    }
}
