package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;

/** The errors of wrong months, and their classes. */
@PyType("IllegalMonthError")
final class CalendarErrorMethods {
    static final PyClass MONTH = PyClass.builtin("calendar", "IllegalMonthError", false, Exceptions.VALUE_ERROR)
            .install(CalendarErrorMethodsTable.INSTANCE);

    private CalendarErrorMethods() {}

    /** Remember the month. */
    @Py("__init__(self, month) -> None")
    static void init(Ctx ctx, PyBaseException self, Object month) {
        AttrOps.set(ctx, self, "month", month);
    }

    /** Return str(self). */
    @Py("__str__(self) -> str")
    static String str(Ctx ctx, PyBaseException self) {
        return "bad month number " + TextOps.reprText(ctx, AttrOps.get(ctx, self, "month")) + "; must be 1-12";
    }
}
