package dev.adder.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** A strand as the {@link Scheduler} sees it: whether it is ready, and how it waits for the baton. */
public final class Strand {
    public final Ctx ctx;
    final List<Strand> waiters = new ArrayList<>();
    /** Whether the end of the program does not wait for it. */
    public boolean daemon;
    boolean ready;
    volatile boolean finished;
    @Nullable Throwable failure;
    private final Semaphore baton = new Semaphore(0);

    Strand(Ctx ctx) {
        this.ctx = ctx;
        ctx.strand = this;
    }

    public boolean finished() {
        return finished;
    }

    void giveBaton() {
        baton.release();
    }

    void takeBaton() {
        baton.acquireUninterruptibly();
    }
}
