package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.time.StructTime;
import dev.adder.engine.stdlib.time.TimeFields;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;

/** The tuples of time fields that {@code timetuple} and {@code isocalendar} give. */
final class StructTimes {
    static final PyClass ISO_DATE = isoDate();

    private StructTimes() {}

    private static PyClass isoDate() {
        PyClass cls = PyClass.builtin("datetime", "IsoCalendarDate", false, Types.TUPLE)
                .install(IsoDateMethodsTable.INSTANCE).inC();
        cls.canBeBase = false;
        return cls;
    }

    static TimeFields fields(PyDate d, int hour, int minute, int second, int dst) {
        return new TimeFields(d.year, d.month, d.day, hour, minute, second, Calendar.weekday(d.ordinal()),
                Calendar.dayOfYear(d.year, d.month, d.day), dst, null, null);
    }

    static Object time(Ctx ctx, PyDate d, int hour, int minute, int second, int dst) {
        return StructTime.of(ctx, fields(d, hour, minute, second, dst));
    }

    static Object iso(Ctx ctx, PyDate d) {
        int[] iso = Calendar.iso(d.year, d.month, d.day);
        ctx.charge(60);
        return new PyTuple(ISO_DATE, new Object[] {(long) iso[0], (long) iso[1], (long) iso[2]});
    }
}
