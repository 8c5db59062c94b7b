package dev.adder.sdk.java;

import java.util.function.Predicate;

/**
 * A limit on Java values.
 *
 * @param must what holds, such as {@code be in the past}
 * @param about what it looks at
 * @param holds whether it does; it is not asked about null
 */
record Rule(String must, About about, Predicate<Object> holds) {
    /** What a rule looks at. Types can say it of numbers, of the length of texts and lists, and of texts. */
    enum About {
        NUMBER,
        LENGTH,
        TEXT,
        OTHER
    }
}
