package dev.adder.sdk;

import java.time.Duration;

/** Times in words, as failures and warnings of tools tell them. */
public final class Times {
    private Times() {}

    /** Such as {@code 90 s} and {@code 2500 ms}. */
    public static String words(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
