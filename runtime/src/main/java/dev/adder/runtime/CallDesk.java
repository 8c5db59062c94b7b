package dev.adder.runtime;

import dev.adder.engine.data.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Carries out calls off the run's thread, so many at once and the others in their turn. A call that is settled while
 * its thread still works is abandoned: the thread is interrupted, counted until it ends, and what it gives is dropped.
 */
final class CallDesk {
    private final int atOnce;
    private final AtomicInteger abandoned;
    private final Set<Job> open = new LinkedHashSet<>();
    private final ArrayDeque<Job> waiting = new ArrayDeque<>();
    private int running;

    CallDesk(int atOnce, AtomicInteger abandoned) {
        this.atOnce = Math.max(1, atOnce);
        this.abandoned = abandoned;
    }

    /** A call under way. Its outcome is settled once, by whoever comes first. */
    abstract static class Job {
        private final CompletableFuture<Outcome> settled = new CompletableFuture<>();
        private volatile CompletableFuture<Outcome> answer = settled;
        private @Nullable Thread carrier;
        private boolean working;
        private boolean givenUp;
        private boolean placed;

        /** Carries the call out and calls {@link #settle}, now or later. */
        abstract void perform();

        /** Records the outcome; gives what the program gets. Called once, when the outcome is settled. */
        abstract Outcome finish(Outcome outcome);

        /** Settles the outcome; false when it is settled already. */
        boolean settle(Outcome outcome) {
            return settled.complete(outcome);
        }

        boolean isSettled() {
            return settled.isDone();
        }

        CompletableFuture<Outcome> settled() {
            return settled;
        }

        /** The outcome as the program gets it. */
        CompletableFuture<Outcome> answer() {
            return answer;
        }
    }

    /** Whether a call submitted now would have to wait for its turn. */
    synchronized boolean full() {
        return running >= atOnce;
    }

    /** Takes a call; it starts now or in its turn. */
    void submit(Job job) {
        job.answer = job.settled.thenApply(outcome -> {
            try {
                return job.finish(outcome);
            } finally {
                close(job);
            }
        });
        synchronized (this) {
            open.add(job);
            if (running >= atOnce) {
                waiting.add(job);
                return;
            }
            job.placed = true;
            running++;
        }
        start(job);
    }

    private void start(Job job) {
        Thread carrier = Thread.ofVirtual().name("adder-tool").unstarted(() -> carry(job));
        synchronized (job) {
            job.carrier = carrier;
            job.working = true;
        }
        carrier.start();
    }

    private void carry(Job job) {
        try {
            if (!job.isSettled()) {
                job.perform();
            }
        } finally {
            synchronized (job) {
                job.working = false;
                if (job.givenUp) {
                    abandoned.decrementAndGet();
                }
            }
        }
    }

    /** The call is settled: its place is free, and its thread, if it still works, is on its own. */
    private void close(Job job) {
        synchronized (job) {
            Thread carrier = job.carrier;
            if (job.working && carrier != null && carrier != Thread.currentThread()) {
                job.givenUp = true;
                abandoned.incrementAndGet();
                carrier.interrupt();
            }
        }
        Job next = null;
        synchronized (this) {
            open.remove(job);
            if (job.placed) {
                next = waiting.poll();
                if (next == null) {
                    running--;
                } else {
                    next.placed = true;
                }
            } else {
                waiting.remove(job);
            }
        }
        if (next != null) {
            start(next);
        }
    }

    /** The calls that are not settled, in the order they came. */
    synchronized List<Job> open() {
        return new ArrayList<>(open);
    }
}
