package dev.adder.agent;

import java.time.Duration;

/** How the time between two attempts passes. */
@FunctionalInterface
public interface Backoff {
    /** Lets that much time pass. */
    void pause(Duration time) throws InterruptedException;

    /** Real time. */
    static Backoff sleeping() {
        return Thread::sleep;
    }
}
