package dev.adder.engine.stdlib.zoneinfo;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;

/** The module {@code zoneinfo}. Its zones come with the engine: there is no path to look for others. */
@PyModule("zoneinfo")
final class ZoneInfoModule {
    @PyValue("ZoneInfo") static final PyClass ZONE = PyZone.TYPE;
    @PyValue("ZoneInfoNotFoundError") static final PyClass NOT_FOUND = ZoneKeys.NOT_FOUND;
    @PyValue("InvalidTZPathWarning") static final PyClass WARNING = PyClass.builtin("zoneinfo._tzpath",
            "InvalidTZPathWarning", false, Exceptions.RUNTIME_WARNING);

    private ZoneInfoModule() {}

    /** The public names. */
    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError",
                "InvalidTZPathWarning");
    }

    /** Where zones are looked for: nowhere. */
    @PyValue("TZPATH")
    static Object path(Ctx ctx) {
        return PyTuple.EMPTY;
    }

    /** Returns a set containing all available time zones. */
    @Py("available_timezones() -> set[str]")
    static Object available(Ctx ctx) {
        PySet names = new PySet();
        for (String key : ZoneTable.keys()) {
            ctx.step();
            names.add(ctx, key);
        }
        return names;
    }

    /** Zones are looked for nowhere, and so it stays. */
    @Py("reset_tzpath(to=None) -> None")
    static void resetPath(Ctx ctx, Object to) {}
}
