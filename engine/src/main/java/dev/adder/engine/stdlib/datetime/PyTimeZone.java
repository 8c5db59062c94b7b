package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import org.jspecify.annotations.Nullable;

/** A fixed offset from UTC. */
final class PyTimeZone extends PyTzInfo {
    static final PyClass TYPE = made();
    static final PyTimeZone UTC = new PyTimeZone(PyDelta.ZERO, null);

    static {
        UTC.share();
    }

    final PyDelta offset;
    final @Nullable String name;

    PyTimeZone(PyDelta offset, @Nullable String name) {
        super(TYPE);
        this.offset = offset;
        this.name = name;
    }

    private static PyClass made() {
        PyClass cls = PyClass.builtin("datetime", "timezone", TimeZoneMethodsTable.INSTANCE, PyTzInfo.TYPE).inC();
        cls.canBeBase = false;
        return cls;
    }

    /** The name given, or one made of the offset. */
    String text() {
        if (name != null) return name;
        if (offset.total().signum() == 0) return "UTC";
        return "UTC" + Zones.offsetText(offset, ":");
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(offset);
        live.visit(name);
    }
}
