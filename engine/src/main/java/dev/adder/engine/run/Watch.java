package dev.adder.engine.run;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Hurries runs whose time is over. A run looks at its limits by itself, after so many steps; when each of them is slow,
 * such as an operation on a very long number, this makes it look after the next. One thread for all runs.
 */
final class Watch {
    private static final long PAUSE_NANOS = 10_000_000;
    /** After so many pauses without a run the thread waits for one. */
    private static final int MOST_IDLE = 200;
    private static final Set<Run> RUNS = ConcurrentHashMap.newKeySet();
    private static final AtomicBoolean ASLEEP = new AtomicBoolean();
    private static final Thread THREAD = thread();

    private Watch() {}

    private static Thread thread() {
        Thread t = new Thread(null, Watch::watch, "adder-watch", 1 << 16);
        t.setDaemon(true);
        t.start();
        return t;
    }

    static void add(Run run) {
        RUNS.add(run);
        if (ASLEEP.get()) LockSupport.unpark(THREAD);
    }

    static void remove(Run run) {
        RUNS.remove(run);
    }

    private static void watch() {
        int idle = 0;
        while (true) {
            LockSupport.parkNanos(PAUSE_NANOS);
            Thread.interrupted();
            if (RUNS.isEmpty() && ++idle > MOST_IDLE) {
                ASLEEP.set(true);
                if (RUNS.isEmpty()) LockSupport.park();
                ASLEEP.set(false);
            }
            for (Run run : RUNS) {
                idle = 0;
                run.hurryWhenOver();
            }
        }
    }
}
