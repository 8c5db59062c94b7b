package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What a server lists page by page, all of it up to a limit.
 *
 * @param items the items in order
 * @param complete whether there are no more
 */
record Pages(List<Data> items, boolean complete) {
    static final int MOST = 100;

    /** Where a page comes from. */
    @FunctionalInterface
    interface Source {
        Data.Map page(Data.Map params) throws InterruptedException, TimeoutException, Gone, Refused;
    }

    /**
     * @param key what the list is called in the answers
     * @param limit how many items are enough
     */
    static Pages of(Source source, String key, int limit)
            throws InterruptedException, TimeoutException, Gone, Refused {
        List<Data> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String cursor = null;
        for (int page = 0; page < MOST; page++) {
            Data.Map result = source.page(cursor == null ? Data.Map.EMPTY : Data.Map.of("cursor", cursor));
            Data.List list = result.list(key);
            if (list != null) {
                for (Data item : list.items()) {
                    if (items.size() == limit) return new Pages(items, false);
                    items.add(item);
                }
            }
            cursor = result.text("nextCursor");
            if (cursor == null || cursor.isEmpty() || !seen.add(cursor)) return new Pages(items, true);
        }
        return new Pages(items, false);
    }

    /** Like {@link #of}, over a connection, each page within this time. */
    static Pages of(McpConnection c, String method, String key, int limit, Duration time)
            throws InterruptedException, TimeoutException, Gone, Refused {
        return of(params -> c.list(method, params, time), key, limit);
    }

    /** The text of a field, or null; for items that should be objects and may be anything. */
    static @Nullable String text(Data item, String key) {
        return item instanceof Data.Map m ? m.text(key) : null;
    }
}
