package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.datetime.Dates;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyTuple;

/** The days of months, one after the other. */
@PyType("Calendar")
final class CalendarMethods {
    private CalendarMethods() {}

    /** Create a calendar. */
    @Py("__new__(cls, /, *args, **kwargs) -> Calendar")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(64);
        return new PyCalendar(cls);
    }

    /** Say which day weeks start with: 0 is Monday. */
    @Py("__init__(self, firstweekday: int = 0) -> None")
    static void init(Ctx ctx, PyCalendar self, Object firstweekday) {
        AttrOps.set(ctx, self, "firstweekday", firstweekday);
    }

    /** Return what to make an equal one of. */
    @Py("__reduce__(self, /) -> tuple")
    static Object reduce(Ctx ctx, PyCalendar self) {
        return new PyTuple(self.type(), new PyTuple(self.first));
    }

    /** The day that weeks start with. */
    @Py("getfirstweekday(self) -> int")
    static Object getFirst(Ctx ctx, PyCalendar self) {
        return NumberOps.mod(ctx, self.first, 7L);
    }

    /** Say which day weeks start with: 0 is Monday. */
    @Py("setfirstweekday(self, firstweekday: int) -> None")
    static void setFirst(Ctx ctx, PyCalendar self, Object firstweekday) {
        self.first = firstweekday;
    }

    /** The day that weeks start with. */
    @PyProperty("firstweekday: int")
    static Object first(Ctx ctx, PyCalendar self) {
        return getFirst(ctx, self);
    }

    @PySetter("firstweekday")
    static void first(Ctx ctx, PyCalendar self, Object value) {
        self.first = value;
    }

    private static int firstWeekday(Ctx ctx, PyCalendar self) {
        return (int) Months.number(ctx, AttrOps.get(ctx, self, "firstweekday"));
    }

    /** Return an iterator for one week of weekday numbers. */
    @Py("iterweekdays(self) -> Iterator[int]")
    static Object weekdays(Ctx ctx, PyCalendar self) {
        ctx.charge(64);
        return new DayIterator((c, days) -> {
            int first = firstWeekday(c, self);
            days.length = 7;
            return i -> (long) Math.floorMod(first + i, 7);
        });
    }

    /** A month in whole weeks: what each day is made into from its place in it, which is 1 for the first. */
    private interface Shown {
        Object day(Ctx ctx, long year, int month, int place, int first);
    }

    private static Object days(Ctx ctx, PyCalendar self, Object year, Object month, Shown shown) {
        ctx.charge(96);
        return new DayIterator((c, days) -> {
            int m = Months.month(c, month);
            long y = Months.number(c, year);
            int first = firstWeekday(c, self);
            int before = Months.before(y, m, first);
            days.length = (before + Months.length(y, m) + 6) / 7 * 7;
            return i -> {
                c.charge(48);
                return shown.day(c, y, m, i - before + 1, Math.floorMod(first + i, 7));
            };
        });
    }

    private static long number(long year, int month, int place) {
        return place < 1 || place > Months.length(year, month) ? 0 : place;
    }

    /** Year, month and day of a place in a month, which may be one of its neighbours'. */
    private static Object[] date(long year, int month, int place) {
        long y = year;
        int m = month;
        int d = place;
        if (place < 1) {
            y -= month == 1 ? 1 : 0;
            m = month == 1 ? 12 : month - 1;
            d = Months.length(y, m) + place;
        } else if (place > Months.length(year, month)) {
            d = place - Months.length(year, month);
            y += month == 12 ? 1 : 0;
            m = month == 12 ? 1 : month + 1;
        }
        return new Object[] {y, (long) m, (long) d};
    }

    /** Return an iterator over the dates of a month in whole weeks. */
    @Py("itermonthdates(self, year: int, month: int) -> Iterator[Any]")
    static Object dates(Ctx ctx, PyCalendar self, Object year, Object month) {
        return days(ctx, self, year, month, (c, y, m, place, weekday) -> {
            Object[] d = date(y, m, place);
            return Dates.date(c, (Long) d[0], (Long) d[1], (Long) d[2]);
        });
    }

    /** Return an iterator over day numbers; those of other months are 0. */
    @Py("itermonthdays(self, year: int, month: int) -> Iterator[int]")
    static Object numbers(Ctx ctx, PyCalendar self, Object year, Object month) {
        return days(ctx, self, year, month, (c, y, m, place, weekday) -> number(y, m, place));
    }

    /** Return an iterator over pairs of day number and weekday. */
    @Py("itermonthdays2(self, year: int, month: int) -> Iterator[tuple[int, int]]")
    static Object pairs(Ctx ctx, PyCalendar self, Object year, Object month) {
        return days(ctx, self, year, month, (c, y, m, place, weekday) -> new PyTuple(number(y, m, place),
                (long) weekday));
    }

    /** Return an iterator over tuples of year, month and day. */
    @Py("itermonthdays3(self, year: int, month: int) -> Iterator[tuple[int, int, int]]")
    static Object triples(Ctx ctx, PyCalendar self, Object year, Object month) {
        return days(ctx, self, year, month, (c, y, m, place, weekday) -> new PyTuple(date(y, m, place)));
    }

    /** Return an iterator over tuples of year, month, day and weekday. */
    @Py("itermonthdays4(self, year: int, month: int) -> Iterator[tuple[int, int, int, int]]")
    static Object quadruples(Ctx ctx, PyCalendar self, Object year, Object month) {
        return days(ctx, self, year, month, (c, y, m, place, weekday) -> {
            Object[] d = date(y, m, place);
            return new PyTuple(d[0], d[1], d[2], (long) weekday);
        });
    }
}
