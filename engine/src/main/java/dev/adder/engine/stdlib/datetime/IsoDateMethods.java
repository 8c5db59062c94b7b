package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyTuple;

/** Fields of isocalendar() by name. */
@PyType("datetime.IsoCalendarDate")
final class IsoDateMethods {
    private IsoDateMethods() {}

    /** The year. */
    @PyProperty("year")
    static Object year(Ctx ctx, PyTuple self) {
        return self.items[0];
    }

    /** The week, from 1. */
    @PyProperty("week")
    static Object week(Ctx ctx, PyTuple self) {
        return self.items[1];
    }

    /** The day of the week, Monday is 1. */
    @PyProperty("weekday")
    static Object weekday(Ctx ctx, PyTuple self) {
        return self.items[2];
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyTuple self) {
        return "datetime.IsoCalendarDate(year=" + self.items[0] + ", week=" + self.items[1] + ", weekday="
                + self.items[2] + ")";
    }
}
