package dev.adder.conformance.mutation;

/**
 * Which method is broken just now. Every method that can be broken asks here when it is called, so one loaded engine
 * does for all of them; a method has two numbers, an even one for throwing and the odd one after it for a wrong result.
 */
public final class Switch {
    /** No method is broken. */
    static final int NONE = -1;
    /** Every method throws, which ends a run that would go on for ever. */
    static final int ALL = -2;

    static volatile boolean recording;
    static boolean[] reached = {};
    private static volatile int broken = NONE;

    /** What a broken method throws. */
    static final class Broken extends Error {
        private static final long serialVersionUID = 1;

        Broken() {
            super("broken", null, false, false);
        }
    }

    private Switch() {}

    static void set(int number) {
        broken = number;
    }

    static boolean isOff() {
        return broken == NONE;
    }

    /** Whether the method of that even number is to give a wrong result; throws when it is to throw. */
    public static boolean entered(int method) {
        if (recording) reached[method >> 1] = true;
        int now = broken;
        if (now == NONE) return false;
        if (now == method || now == ALL) throw new Broken();
        return now == method + 1;
    }

    /** The result, or a wrong one. */
    public static boolean result(boolean right, int method) {
        return broken == method + 1 ? !right : right;
    }

    /** The result, or a wrong one. */
    public static int result(int right, int method) {
        return broken == method + 1 ? right + 1 : right;
    }

    /** The result, or a wrong one. */
    public static long result(long right, int method) {
        return broken == method + 1 ? right + 1 : right;
    }

    /** The result, or a wrong one. */
    public static double result(double right, int method) {
        return broken == method + 1 ? right + 1 : right;
    }
}
