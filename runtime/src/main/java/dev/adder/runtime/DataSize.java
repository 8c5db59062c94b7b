package dev.adder.runtime;

import dev.adder.engine.data.Data;
import java.util.Map;

/** Measures data that a tool gave, and stops early where it is too large or nested too deep to go on. */
final class DataSize {
    /** Stands for data nested deeper than {@link Data#MAX_DEPTH}. */
    static final long TOO_DEEP = -1;

    private final long limit;
    private long bytes;

    private DataSize(long limit) {
        this.limit = limit;
    }

    /** The size in modelled bytes, some number above the limit when it is larger, or {@link #TOO_DEEP}. */
    static long of(Data data, long limit) {
        if (!(data instanceof Data.List) && !(data instanceof Data.Map)) {
            return data.sizeEstimate();
        }
        DataSize size = new DataSize(limit);
        return size.add(data, 0) ? size.bytes : TOO_DEEP;
    }

    /** False when it is too deep; returns early when it is too large. */
    private boolean add(Data data, int depth) {
        if (depth > Data.MAX_DEPTH) {
            return false;
        }
        switch (data) {
            case Data.List list -> {
                bytes += 40 + 8L * list.size();
                for (Data item : list.items()) {
                    if (bytes > limit) {
                        return true;
                    }
                    if (!add(item, depth + 1)) {
                        return false;
                    }
                }
            }
            case Data.Map map -> {
                bytes += 64;
                for (Map.Entry<String, Data> entry : map.entries().entrySet()) {
                    bytes += 64 + 2L * entry.getKey().length();
                    if (bytes > limit) {
                        return true;
                    }
                    if (!add(entry.getValue(), depth + 1)) {
                        return false;
                    }
                }
            }
            default -> bytes += data.sizeEstimate();
        }
        return true;
    }
}
