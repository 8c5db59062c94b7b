package dev.adder.engine.run;

import org.jspecify.annotations.Nullable;

/**
 * The memory account: modelled bytes, charged before data is created or grows. When the charge since the last census
 * passes the slack, half of what is free, the live data is counted and the charge becomes what is really there.
 */
public final class Memory {
    private final long limit;
    private final @Nullable Census census;
    private long left;
    /** What was left after the last census. */
    private long granted;
    private long live;

    /** Counts the live data of a run, at most up to a bound. */
    public interface Census {
        long count(long bound);
    }

    Memory(long limit, Census census) {
        this.limit = limit;
        this.census = census;
        this.granted = limit >> 1;
        this.left = granted;
    }

    public void charge(long bytes) {
        if ((left -= bytes) < 0) recount(bytes);
    }

    private void recount(long bytes) {
        if (bytes > limit || bytes < 0) throw reached();
        Census c = census;
        live = c == null ? limit : c.count(limit);
        if (live + bytes > limit) throw reached();
        live += bytes;
        granted = Math.max(limit - live >> 1, limit >> 3);
        left = granted;
    }

    /** The live bytes found by the last census plus what was charged since. */
    public long used() {
        return left < 0 ? limit : Math.min(limit, live + granted - left);
    }

    private RunEnd.LimitReached reached() {
        return new RunEnd.LimitReached("memory", Text.bytes(limit));
    }
}
