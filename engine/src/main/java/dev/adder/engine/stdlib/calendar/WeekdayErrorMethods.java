package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;

/** The errors of wrong days of the week, and their class. */
@PyType("IllegalWeekdayError")
final class WeekdayErrorMethods {
    static final PyClass WEEKDAY = PyClass.builtin("calendar", "IllegalWeekdayError", false, Exceptions.VALUE_ERROR)
            .install(WeekdayErrorMethodsTable.INSTANCE);

    private WeekdayErrorMethods() {}

    /** Remember the day. */
    @Py("__init__(self, weekday) -> None")
    static void init(Ctx ctx, PyBaseException self, Object weekday) {
        AttrOps.set(ctx, self, "weekday", weekday);
    }

    /** Return str(self). */
    @Py("__str__(self) -> str")
    static String str(Ctx ctx, PyBaseException self) {
        return "bad weekday number " + TextOps.reprText(ctx, AttrOps.get(ctx, self, "weekday"))
                + "; must be 0 (Monday) to 6 (Sunday)";
    }
}
