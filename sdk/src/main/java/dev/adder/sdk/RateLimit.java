package dev.adder.sdk;

import java.time.Duration;
import java.util.List;

/**
 * How often a tool may be called. Counted for everyone together, for each combination of key arguments, and for each
 * principal, as declared.
 *
 * @param count how many calls
 * @param per in which time
 * @param keys parameters whose values are counted separately, such as {@code user}
 * @param perPrincipal whether each principal is counted separately
 */
public record RateLimit(int count, Duration per, List<String> keys, boolean perPrincipal) {
    /** Checks that the limit can be met, and copies the keys. */
    public RateLimit {
        keys = List.copyOf(keys);
        if (count < 1 || per.isNegative() || per.isZero()) {
            throw new IllegalArgumentException("a rate limit needs a positive count and time");
        }
    }

    /** A limit for all calls together. */
    public static RateLimit of(int count, Duration per) {
        return new RateLimit(count, per, List.of(), false);
    }

    /** A limit for each value of these parameters. */
    public static RateLimit perKey(int count, Duration per, String... keys) {
        return new RateLimit(count, per, List.of(keys), false);
    }

    /** The limit in words, such as {@code at most 1 call per user per hour}. */
    public String words() {
        StringBuilder words = new StringBuilder("at most ").append(count).append(count == 1 ? " call" : " calls");
        for (String key : keys) {
            words.append(" per ").append(key);
        }
        if (perPrincipal) {
            words.append(" per caller");
        }
        return words.append(" per ").append(durationWords(per, true)).toString();
    }

    /** A time in words: {@code hour} or {@code 1 hour}, {@code 10 minutes}, {@code 90 seconds}. */
    static String durationWords(Duration time, boolean bare) {
        long seconds = time.toSeconds();
        if (seconds == 0 || time.getNano() != 0) {
            return time.toMillis() + " ms";
        }
        String unit = "second";
        long number = seconds;
        if (seconds % 86_400 == 0) {
            unit = "day";
            number = seconds / 86_400;
        } else if (seconds % 3_600 == 0) {
            unit = "hour";
            number = seconds / 3_600;
        } else if (seconds % 60 == 0) {
            unit = "minute";
            number = seconds / 60;
        }
        if (number == 1) {
            return bare ? unit : "1 " + unit;
        }
        return number + " " + unit + "s";
    }
}
