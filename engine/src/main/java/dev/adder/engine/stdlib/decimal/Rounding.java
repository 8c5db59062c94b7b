package dev.adder.engine.stdlib.decimal;

import org.jspecify.annotations.Nullable;

/** Which way to go when digits are dropped. */
enum Rounding {
    UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, ZERO_FIVE_UP;

    /** The name of the module's constant, which is also its value. */
    String text() {
        return this == ZERO_FIVE_UP ? "ROUND_05UP" : "ROUND_" + name();
    }

    static @Nullable Rounding of(String text) {
        for (Rounding r : values()) if (r.text().equals(text)) return r;
        return null;
    }

    /**
     * Whether the kept digits grow by one.
     *
     * @param lastDigit the last kept digit
     * @param half how what is dropped, which is not zero, compares with half a unit
     */
    boolean away(boolean negative, int lastDigit, int half) {
        return switch (this) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> !negative;
            case FLOOR -> negative;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || half == 0 && (lastDigit & 1) == 1;
            case ZERO_FIVE_UP -> lastDigit == 0 || lastDigit == 5;
        };
    }

    /** Whether what is too large becomes infinite rather than the largest number. */
    boolean overflowsToInfinity(boolean negative) {
        return switch (this) {
            case UP, HALF_UP, HALF_DOWN, HALF_EVEN -> true;
            case DOWN, ZERO_FIVE_UP -> false;
            case CEILING -> !negative;
            case FLOOR -> negative;
        };
    }
}
