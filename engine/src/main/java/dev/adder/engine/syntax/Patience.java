package dev.adder.engine.syntax;

/**
 * Counts the steps of going over a program, and asks now and then whether there is still time for it: of a short one
 * never. For one who reads a program, on one thread.
 */
public final class Patience {
    private static final int STEPS = 1024;

    private final Runnable look;
    private int left = STEPS;

    private Patience(Runnable look) {
        this.look = look;
    }

    /** Patience that ends with what {@code look} throws; it is run every thousand steps or so. */
    public static Patience of(Runnable look) {
        return new Patience(look);
    }

    /** For programs that are known to be harmless. */
    public static Patience endless() {
        return new Patience(() -> {});
    }

    /** One more piece of the program. */
    public void step() {
        if (--left < 0) look();
    }

    private void look() {
        left = STEPS;
        look.run();
    }

    /** For a loop over a text: counts its rounds. */
    public void steps(int count) {
        if ((left -= count) < 0) look();
    }
}
