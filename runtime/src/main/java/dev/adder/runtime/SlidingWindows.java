package dev.adder.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The moments of the last calls per key. Keys whose windows have passed are swept out now and then. */
final class SlidingWindows implements RateLimiter {
    private static final int SWEEP_EVERY = 1024;

    private record Window(Duration per, ArrayDeque<Instant> calls) {
        void forget(Instant now) {
            Instant start = now.minus(per);
            while (!calls.isEmpty() && !calls.getFirst().isAfter(start)) {
                calls.removeFirst();
            }
        }
    }

    private final Map<String, Window> windows = new HashMap<>();
    private int sinceSweep;

    @Override
    public synchronized @Nullable Refusal acquire(List<Claim> claims, Instant now) {
        if (++sinceSweep >= SWEEP_EVERY) {
            sinceSweep = 0;
            windows.values().forEach(window -> window.forget(now));
            windows.values().removeIf(window -> window.calls.isEmpty());
        }
        Refusal worst = null;
        for (int i = 0; i < claims.size(); i++) {
            Refusal refusal = refusal(i, claims.get(i), now);
            if (refusal != null && (worst == null || refusal.retryAfter().compareTo(worst.retryAfter()) > 0)) {
                worst = refusal;
            }
        }
        if (worst == null) {
            for (Claim claim : claims) {
                window(claim).calls.addLast(now);
            }
        }
        return worst;
    }

    private @Nullable Refusal refusal(int index, Claim claim, Instant now) {
        Window window = window(claim);
        window.forget(now);
        int over = window.calls.size() - claim.count();
        if (over < 0) {
            return null;
        }
        Instant opening = window.calls.getFirst();
        int skip = over;
        for (Instant call : window.calls) {
            opening = call;
            if (skip-- == 0) {
                break;
            }
        }
        return new Refusal(index, Duration.between(now, opening.plus(claim.per())));
    }

    private Window window(Claim claim) {
        return windows.computeIfAbsent(claim.key(), key -> new Window(claim.per(), new ArrayDeque<>()));
    }
}
