package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** A date. */
class PyDate extends PyObject {
    static final PyClass TYPE = PyClass.builtin("datetime", "date", DateMethodsTable.INSTANCE)
            .install(DateTextTable.INSTANCE).install(DateMakerTable.INSTANCE).inC();

    final int year;
    final int month;
    final int day;

    PyDate(PyClass cls, int year, int month, int day) {
        super(cls);
        this.year = year;
        this.month = month;
        this.day = day;
    }

    final int ordinal() {
        return Calendar.ordinal(year, month, day);
    }

    /** A date of a class, by calling it when it is the program's. */
    static Object in(Ctx ctx, PyClass cls, int year, int month, int day) {
        if (!cls.shared) return CallOps.call(ctx, cls, (long) year, (long) month, (long) day);
        if (cls == PyDateTime.TYPE) return PyDateTime.of(ctx, cls, new int[] {year, month, day, 0, 0, 0, 0, 0}, null);
        Calendar.checkDate(year, month, day);
        ctx.charge(40);
        return new PyDate(cls, year, month, day);
    }

    static Object fromOrdinal(Ctx ctx, PyClass cls, long ordinal) {
        if (ordinal < 1 || ordinal > Calendar.MAX_ORDINAL) throw Errors.overflowError("date value out of range");
        int[] ymd = Calendar.fromOrdinal((int) ordinal);
        return in(ctx, cls, ymd[0], ymd[1], ymd[2]);
    }

    @Override
    public void trace(LiveData live) {
        live.add(40);
        traceAttributes(live);
    }
}
