package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Types;

/** What a date says of itself. */
@PyType("datetime.date")
final class DateText {
    private DateText() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyDate self) {
        return Types.nameOf(self) + "(" + self.year + ", " + self.month + ", " + self.day + ")";
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static String str(Ctx ctx, PyDate self) {
        return Calendar.dateText(self);
    }

    /** Return string in ISO 8601 format, YYYY-MM-DD. */
    @Py("isoformat(self, /) -> str")
    static String isoFormat(Ctx ctx, PyDate self) {
        return Calendar.dateText(self);
    }

    /** format -> strftime() style string. */
    @Py("strftime(self, /, format: str) -> str")
    static String strftime(Ctx ctx, PyDate self, String format) {
        if (self instanceof PyDateTime t) {
            return DateFormat.format(ctx, t, StructTimes.fields(t, t.hour, t.minute, t.second, -1), t.micros, format);
        }
        return DateFormat.format(ctx, self, StructTimes.fields(self, 0, 0, 0, -1), 0, format);
    }

    /** Return ctime() style string. */
    @Py("ctime(self, /) -> str")
    static String ctime(Ctx ctx, PyDate self) {
        return DateFormat.ctime(self, self instanceof PyDateTime t ? t : null);
    }

    /** Return time tuple, compatible with time.localtime(). */
    @Py("timetuple(self, /) -> struct_time")
    static Object timeTuple(Ctx ctx, PyDate self) {
        return StructTimes.time(ctx, self, 0, 0, 0, -1);
    }

    /** Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1. */
    @Py("toordinal(self, /) -> int")
    static int ordinal(Ctx ctx, PyDate self) {
        return self.ordinal();
    }

    /** Return the day of the week represented by the date. Monday is 0. */
    @Py("weekday(self, /) -> int")
    static int weekday(Ctx ctx, PyDate self) {
        return Calendar.weekday(self.ordinal());
    }

    /** Return the day of the week represented by the date. Monday is 1. */
    @Py("isoweekday(self, /) -> int")
    static int isoWeekday(Ctx ctx, PyDate self) {
        return Calendar.weekday(self.ordinal()) + 1;
    }

    /** Return a named tuple containing ISO year, week number, and weekday. */
    @Py("isocalendar(self, /) -> IsoCalendarDate")
    static Object isoCalendar(Ctx ctx, PyDate self) {
        return StructTimes.iso(ctx, self);
    }
}
