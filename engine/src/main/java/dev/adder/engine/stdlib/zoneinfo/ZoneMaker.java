package dev.adder.engine.stdlib.zoneinfo;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Str;
import java.util.Map;

/** Makes zones; CPython does not name the function in its errors. */
@PyType("this function")
final class ZoneMaker {
    private ZoneMaker() {}

    /** The zone of that name, the same object each time. */
    @Py("__new__(cls, /, key: str) -> ZoneInfo")
    static Object make(Ctx ctx, PyClass cls, Object key) {
        Map<String, PyZone> made = ZoneCache.of(ctx, cls);
        PyZone known = Str.isText(key) ? made.get(Str.text(key)) : null;
        if (known != null) return known;
        PyZone zone = ZoneKeys.zone(ctx, cls, key);
        made.put(Str.text(key), zone);
        return zone;
    }
}
