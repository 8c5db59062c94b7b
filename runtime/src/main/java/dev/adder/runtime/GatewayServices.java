package dev.adder.runtime;

import dev.adder.engine.data.ToolName;
import dev.adder.sdk.Tool;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What the gateways of all runs of one Adder share.
 *
 * @param clock the time that rate limits and caches go by
 * @param limiter counts calls against rate limits
 * @param sharedCache results kept across runs, or null when each run keeps its own
 * @param policy decides which calls go out
 * @param approver asks about those that need it
 * @param interceptions what stands around calls, outermost first
 * @param toolTimeout how long a call may take when its tool does not say
 * @param settleTime how long a run that suspends waits for calls under way
 * @param recordedBytes how much a run may record in results
 * @param maxAbandoned how many threads may hang in calls that were given up
 * @param abandoned how many do
 * @param turns calls under way of the tools that limit them
 * @param changes how often each source of tools was changed through its tools
 */
record GatewayServices(
        InstantSource clock,
        RateLimiter limiter,
        @Nullable ResultCache sharedCache,
        Policy policy,
        Approver approver,
        List<Interception> interceptions,
        Duration toolTimeout,
        Duration settleTime,
        long recordedBytes,
        int maxAbandoned,
        AtomicInteger abandoned,
        Map<ToolName, Turns> turns,
        Map<String, AtomicLong> changes) {

    /** An interceptor and the tools it stands around. */
    record Interception(String pattern, Interceptor interceptor) {}

    GatewayServices {
        interceptions = List.copyOf(interceptions);
    }

    GatewayServices(InstantSource clock, RateLimiter limiter, @Nullable ResultCache sharedCache, Policy policy,
            Approver approver, List<Interception> interceptions, Duration toolTimeout, Duration settleTime,
            long recordedBytes, int maxAbandoned, AtomicInteger abandoned) {
        this(clock, limiter, sharedCache, policy, approver, interceptions, toolTimeout, settleTime, recordedBytes,
                maxAbandoned, abandoned, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    /** What limits the calls of a tool that are under way at once, or null when nothing does. */
    @Nullable
    Turns turnsOf(Tool tool) {
        Integer most = tool.maxAtOnce();
        return most == null ? null : turns.computeIfAbsent(tool.name(), name -> new Turns(most));
    }

    /** How often a source of tools was changed so far. */
    long changesOf(String source) {
        AtomicLong count = changes.get(source);
        return count == null ? 0 : count.get();
    }

    /** A tool of this source changes something: what was read from it before may be stale. */
    void changed(String source) {
        changes.computeIfAbsent(source, name -> new AtomicLong()).incrementAndGet();
    }

    List<Interceptor> interceptorsOf(Tool tool) {
        List<Interceptor> found = new ArrayList<>();
        for (Interception interception : interceptions) {
            if (NamePattern.fits(interception.pattern, tool.name())) {
                found.add(interception.interceptor);
            }
        }
        return List.copyOf(found);
    }
}
