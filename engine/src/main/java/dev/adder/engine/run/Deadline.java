package dev.adder.engine.run;

/**
 * The time that a program gets for what is done with it while it is not run: to read it, check it and plan it. What
 * looks is the work itself, on one thread or several.
 */
public final class Deadline implements Runnable {
    private final Limits limits;
    private final long end;

    private Deadline(Limits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    /** From now on, as long as a run may take. */
    public static Deadline of(Limits limits) {
        return new Deadline(limits);
    }

    /** Ends the work with {@link RunEnd.LimitReached} when its time is over. */
    @Override
    public void run() {
        if (System.nanoTime() - end > 0) throw new RunEnd.LimitReached("time", Text.time(limits.time()));
    }
}
