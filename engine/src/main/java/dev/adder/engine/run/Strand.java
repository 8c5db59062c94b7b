package dev.adder.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** A strand as the {@link Scheduler} sees it: whether it is ready, and how it waits for the baton. */
public final class Strand {
    public final Ctx ctx;
    final List<Strand> waiters = new ArrayList<>(0);
    /** Whether the end of the program does not wait for it. */
    public boolean daemon;
    boolean ready;
    volatile boolean finished;
    private final Semaphore baton = new Semaphore(0);
    private final Semaphore over = new Semaphore(0);

    Strand(Ctx ctx) {
        this.ctx = ctx;
        ctx.strand = this;
    }

    void giveBaton() {
        baton.release();
    }

    /** Waits for the baton; an interrupt of the Java thread cancels the run, whose end then brings the baton. */
    void takeBaton() {
        acquire(baton);
        ctx.run.carries(ctx);
    }

    void announceEnd() {
        over.release();
    }

    void awaitEnd() {
        acquire(over);
    }

    private void acquire(Semaphore permit) {
        try {
            permit.acquire();
        } catch (InterruptedException e) {
            ctx.run.cancel("interrupted");
            permit.acquireUninterruptibly();
            Thread.currentThread().interrupt();
        }
    }
}
