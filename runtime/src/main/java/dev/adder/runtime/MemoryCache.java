package dev.adder.runtime;

import dev.adder.engine.data.Data;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Results in order of use, bounded by their size. */
final class MemoryCache implements ResultCache {
    private record Entry(Data result, Instant until, long bytes) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final long maxBytes;
    private long bytes;

    MemoryCache(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public synchronized @Nullable Data get(String key, Instant now) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        if (!entry.until.isAfter(now)) {
            entries.remove(key);
            bytes -= entry.bytes;
            return null;
        }
        return entry.result;
    }

    @Override
    public synchronized void put(String key, Data result, Instant now, Duration keep) {
        long size = result.sizeEstimate() + 2L * key.length() + 128;
        if (size > maxBytes / 4) {
            return;
        }
        Entry old = entries.put(key, new Entry(result, now.plus(keep), size));
        bytes += size - (old == null ? 0 : old.bytes);
        Iterator<Entry> oldest = entries.values().iterator();
        while (bytes > maxBytes && oldest.hasNext()) {
            bytes -= oldest.next().bytes;
            oldest.remove();
        }
    }
}
