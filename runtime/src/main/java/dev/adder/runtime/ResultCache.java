package dev.adder.runtime;

import dev.adder.engine.data.Data;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Keeps results of tools that allow it, by tool, principal and arguments. Only tools that read and declare how long a
 * result may be used again come here; when a tool of the same source changes something, the keys of what was read from
 * it become others. Safe for use by many runs at once.
 */
public interface ResultCache {

    /** The result kept under a key that is still good at that time, or null. */
    @Nullable
    Data get(String key, Instant now);

    /** Keeps a result for some time. */
    void put(String key, Data result, Instant now, Duration keep);

    /** A cache in memory that holds at most that many bytes of results, dropping what was used longest ago. */
    static ResultCache inMemory(long maxBytes) {
        return new MemoryCache(maxBytes);
    }
}
