package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** A time of day. */
final class PyTime extends PyObject {
    static final PyClass TYPE = PyClass.builtin("datetime", "time", TimeMethodsTable.INSTANCE)
            .install(TimeMakerTable.INSTANCE).inC();

    final int hour;
    final int minute;
    final int second;
    final int micros;
    final int fold;
    final @Nullable PyTzInfo zone;

    /** The fields are hour, minute, second, microsecond and fold. */
    private PyTime(PyClass cls, int[] fields, @Nullable PyTzInfo zone) {
        super(cls);
        this.hour = fields[0];
        this.minute = fields[1];
        this.second = fields[2];
        this.micros = fields[3];
        this.fold = fields[4];
        this.zone = zone;
    }

    static PyTime of(Ctx ctx, PyClass cls, int[] fields, @Nullable PyTzInfo zone) {
        Calendar.checkTime(fields[0], fields[1], fields[2], fields[3], fields[4]);
        ctx.charge(56);
        return new PyTime(cls, fields, zone);
    }

    long totalMicros() {
        return ((hour * 60L + minute) * 60 + second) * 1_000_000L + micros;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(24);
        live.visit(zone);
    }
}
