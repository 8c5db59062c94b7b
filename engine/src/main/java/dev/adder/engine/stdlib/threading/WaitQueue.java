package dev.adder.engine.stdlib.threading;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Scheduler;
import dev.adder.engine.run.Strand;
import java.util.ArrayDeque;

/** Strands that wait for something, woken in order of arrival. */
public final class WaitQueue {
    /** How long to wait when there is no limit. */
    public static final long FOREVER = -1;

    private static final class Waiter {
        final Strand strand;
        boolean woken;

        Waiter(Strand strand) {
            this.strand = strand;
        }
    }

    private final ArrayDeque<Waiter> waiters = new ArrayDeque<>();

    public int size() {
        return waiters.size();
    }

    /** Waits to be woken, for so many nanoseconds at most; false when the time was over first. */
    public boolean await(Ctx ctx, long nanos) {
        Scheduler scheduler = ctx.run.scheduler;
        Waiter me = new Waiter(scheduler.strandOf(ctx));
        ctx.charge(32);
        waiters.add(me);
        long deadline = nanos == FOREVER ? 0 : scheduler.now() + Math.min(nanos, Long.MAX_VALUE / 4);
        while (!me.woken) {
            if (nanos == FOREVER) {
                scheduler.block(ctx);
                continue;
            }
            long left = deadline - scheduler.now();
            if (left <= 0) {
                waiters.remove(me);
                return false;
            }
            scheduler.block(ctx, left);
        }
        return true;
    }

    /** Wakes the one that has waited longest; false when there is none. */
    public boolean wake(Ctx ctx) {
        Waiter first = waiters.poll();
        if (first == null) return false;
        first.woken = true;
        ctx.run.scheduler.makeReady(first.strand);
        return true;
    }

    public void wakeAll(Ctx ctx) {
        while (wake(ctx)) ctx.step();
    }
}
