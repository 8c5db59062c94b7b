package dev.adder.runtime;

import dev.adder.engine.data.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Carries out calls off the run's thread, so many at once and the others in their turn; a tool may limit its own calls
 * further, over all runs. A call that is settled while its thread still works is abandoned: the thread is interrupted,
 * counted until it ends, and what it gives is dropped. Until then it keeps its tool's turn, if not its place here.
 */
final class CallDesk {
    private final int atOnce;
    private final AtomicInteger abandoned;
    private final Set<Job> open = new LinkedHashSet<>();
    private final Set<Job> waiting = new LinkedHashSet<>();
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
        private boolean entered;

        /** Carries the call out and calls {@link #settle}, now or later. */
        abstract void perform();

        /** What the job needs a turn of to be carried out next, or null. */
        @Nullable
        Turns turns() {
            return null;
        }

        /** Whether the job was performed in part only, and must wait for its turn before it goes on. */
        boolean goesOnLater() {
            return false;
        }

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
            waiting.add(job);
        }
        dispatch();
    }

    /** Starts the calls for which there is room now. */
    void dispatch() {
        List<Job> ready = new ArrayList<>();
        synchronized (this) {
            Set<Turns> taken = new HashSet<>();
            Iterator<Job> jobs = waiting.iterator();
            while (running < atOnce && jobs.hasNext()) {
                Job job = jobs.next();
                Turns turns = job.turns();
                if (turns != null && (taken.contains(turns) || !turns.enter(this))) {
                    taken.add(turns);
                    continue;
                }
                jobs.remove();
                job.entered = turns != null;
                job.placed = true;
                running++;
                ready.add(job);
            }
        }
        ready.forEach(this::start);
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
            boolean leaves;
            synchronized (job) {
                job.working = false;
                leaves = job.givenUp && job.entered;
                if (job.givenUp) {
                    abandoned.decrementAndGet();
                }
            }
            if (leaves) {
                leave(job);
            }
        }
        if (job.goesOnLater()) {
            waitAgain(job);
        }
    }

    private void waitAgain(Job job) {
        synchronized (this) {
            if (!open.contains(job)) {
                return;
            }
            job.placed = false;
            running--;
            waiting.add(job);
        }
        dispatch();
    }

    private static void leave(Job job) {
        Turns turns = job.turns();
        if (turns != null) {
            turns.leave();
        }
    }

    /** The call is settled: its place is free, and its thread, if it still works, is on its own. */
    private void close(Job job) {
        boolean works = false;
        synchronized (job) {
            Thread carrier = job.carrier;
            if (job.working && carrier != null && carrier != Thread.currentThread()) {
                works = true;
                job.givenUp = true;
                abandoned.incrementAndGet();
                carrier.interrupt();
            }
        }
        boolean leaves;
        synchronized (this) {
            open.remove(job);
            waiting.remove(job);
            if (job.placed) {
                running--;
            }
            leaves = job.entered && !works;
        }
        if (leaves) {
            leave(job);
        }
        dispatch();
    }

    /** The calls that are not settled, in the order they came. */
    synchronized List<Job> open() {
        return new ArrayList<>(open);
    }
}
