package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;

/** The tuples of time fields that {@code timetuple} and {@code isocalendar} give. */
final class StructTimes {
    static final PyClass STRUCT_TIME = made("time", "struct_time", StructTimeMethodsTable.INSTANCE);
    static final PyClass ISO_DATE = made("datetime", "IsoCalendarDate", IsoDateMethodsTable.INSTANCE);

    private StructTimes() {}

    private static PyClass made(String module, String name, dev.adder.engine.builtin.Dispatch methods) {
        PyClass cls = PyClass.builtin(module, name, methods, Types.TUPLE);
        cls.canBeBase = false;
        return cls;
    }

    static Object time(Ctx ctx, PyDate d, int hour, int minute, int second, int dst) {
        ctx.charge(100);
        return new PyTuple(STRUCT_TIME, new Object[] {(long) d.year, (long) d.month, (long) d.day, (long) hour,
            (long) minute, (long) second, (long) Calendar.weekday(d.ordinal()),
            (long) Calendar.dayOfYear(d.year, d.month, d.day), (long) dst});
    }

    static Object iso(Ctx ctx, PyDate d) {
        int[] iso = Calendar.iso(d.year, d.month, d.day);
        ctx.charge(60);
        return new PyTuple(ISO_DATE, new Object[] {(long) iso[0], (long) iso[1], (long) iso[2]});
    }
}
