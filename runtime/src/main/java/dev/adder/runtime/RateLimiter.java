package dev.adder.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts calls against rate limits. One limiter serves many runs at once; put one over a shared store when several
 * processes must count together.
 */
public interface RateLimiter {

    /**
     * A limit that a call has to pass.
     *
     * @param key what is counted: tool, limit, the values of its key arguments, perhaps the principal
     * @param count how many calls
     * @param per in which time
     */
    record Claim(String key, int count, Duration per) {}

    /**
     * A limit that is used up.
     *
     * @param claim position of the limit among the claims
     * @param retryAfter time until it has room again
     */
    record Refusal(int claim, Duration retryAfter) {}

    /** Counts one call against all claims, or, when one of them is used up, against none; atomic. */
    @Nullable
    Refusal acquire(List<Claim> claims, Instant now);

    /** A limiter that counts in memory: exact sliding windows. */
    static RateLimiter inMemory() {
        return new SlidingWindows();
    }
}
