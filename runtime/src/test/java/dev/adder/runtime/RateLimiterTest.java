package dev.adder.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    private static final Instant T = Instant.EPOCH;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static RateLimiter.Claim claim(String key, int count) {
        return new RateLimiter.Claim(key, count, MINUTE);
    }

    @Test
    void theWindowSlides() {
        RateLimiter limiter = RateLimiter.inMemory();
        List<RateLimiter.Claim> two = List.of(claim("a", 2));
        assertNull(limiter.acquire(two, T));
        assertNull(limiter.acquire(two, T.plusSeconds(20)));
        assertEquals(new RateLimiter.Refusal(0, Duration.ofSeconds(30)), limiter.acquire(two, T.plusSeconds(30)));
        assertNull(limiter.acquire(two, T.plusSeconds(60)));
        assertEquals(Duration.ofSeconds(20), limiter.acquire(two, T.plusSeconds(60)).retryAfter());
        assertNull(limiter.acquire(List.of(claim("b", 1)), T.plusSeconds(60)));
    }

    @Test
    void aRefusedCallCountsAgainstNone() {
        RateLimiter limiter = RateLimiter.inMemory();
        assertNull(limiter.acquire(List.of(claim("one", 1)), T));
        assertEquals(1, limiter.acquire(List.of(claim("many", 2), claim("one", 1)), T).claim());
        assertNull(limiter.acquire(List.of(claim("many", 2)), T));
        assertNull(limiter.acquire(List.of(claim("many", 2)), T));
        assertNotNull(limiter.acquire(List.of(claim("many", 2)), T));
    }

    @Test
    void manyThreadsGetExactlyWhatThereIs() throws InterruptedException {
        RateLimiter limiter = RateLimiter.inMemory();
        AtomicInteger got = new AtomicInteger();
        List<Thread> threads = java.util.stream.IntStream.range(0, 8).mapToObj(i -> Thread.ofVirtual().start(() -> {
            for (int k = 0; k < 1000; k++) {
                if (limiter.acquire(List.of(claim("x" + k % 50, 10)), T) == null) {
                    got.incrementAndGet();
                }
            }
        })).toList();
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(500, got.get());
    }
}
