package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;

/** Fields of isocalendar() by name. */
@PyType("datetime.IsoCalendarDate")
final class IsoDateMethods {
    private IsoDateMethods() {}

    /** The date of a week, of its three numbers. */
    @Py("__new__(cls, /, year: int, week: int, weekday: int) -> IsoCalendarDate")
    static Object make(Ctx ctx, PyClass cls, long year, long week, long weekday) {
        ctx.charge(60);
        return new PyTuple(cls, new Object[] {year, week, weekday});
    }

    /** The parts from which copies are made: a plain tuple. */
    @Py("__reduce__(self, /) -> tuple")
    static Object reduce(Ctx ctx, PyTuple self) {
        return new PyTuple(Types.TUPLE, new PyTuple(new PyTuple(self.items)));
    }

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
