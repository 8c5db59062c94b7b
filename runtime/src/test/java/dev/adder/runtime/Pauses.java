package dev.adder.runtime;

import java.util.concurrent.ThreadLocalRandom;

/** What makes calls that are under way at once arrive in another order each time, without waiting for a clock. */
final class Pauses {
    private static final int MOST = 200;

    private Pauses() {}

    /** Lets other threads go first, a random number of times. */
    static void some() {
        for (int i = ThreadLocalRandom.current().nextInt(MOST); i > 0; i--) {
            Thread.yield();
        }
    }
}
