package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.run.LiveData;

/** What the iterators over selections have in common: the items to select from. */
final class Pools {
    private Pools() {}

    /** Counts a pool and the places in it. */
    static void trace(LiveData live, Object[] pool, int places) {
        live.add(48 + 8L * pool.length + 4L * places);
        for (Object item : pool) live.visit(item);
    }
}
