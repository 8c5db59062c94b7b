package dev.adder.engine.stdlib.zoneinfo;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.datetime.PyTzInfo;
import dev.adder.engine.value.PyClass;

/** A zone of the time zone database. */
final class PyZone extends PyTzInfo {
    static final PyClass TYPE = PyClass.builtin("zoneinfo", "ZoneInfo", ZoneMethodsTable.INSTANCE, PyTzInfo.TYPE)
            .install(ZoneMakerTable.INSTANCE).inC();

    final Object key;
    final ZoneHistory history;

    PyZone(PyClass cls, Object key, ZoneHistory history) {
        super(cls);
        this.key = key;
        this.history = history;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(32 + history.bytes());
        live.visit(key);
    }
}
