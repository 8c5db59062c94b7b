package dev.adder.engine.stdlib.zoneinfo;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import java.util.HashMap;
import java.util.Map;

/** The zones that a run has made, for each class: asking again gives the same object. */
final class ZoneCache {
    private final Map<PyClass, Map<String, PyZone>> zones = new HashMap<>();

    static Map<String, PyZone> of(Ctx ctx, PyClass cls) {
        return ctx.run.state(ZoneCache.class, ZoneCache::new).zones.computeIfAbsent(cls, c -> new HashMap<>());
    }
}
