package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;

/** Months as lists of weeks, and years as rows of months. */
@PyType("Calendar")
final class CalendarTables {
    private CalendarTables() {}

    private static Object rows(Ctx ctx, Object[] items, long width) {
        if (width == 0) throw Errors.valueError("range() arg 3 must not be zero");
        PyList rows = new PyList();
        if (width < 0) return rows;
        for (int i = 0; i < items.length; i += (int) Math.min(width, items.length)) {
            PyList row = new PyList();
            for (int j = i; j < Math.min(items.length, i + width); j++) row.append(ctx, items[j]);
            rows.append(ctx, row);
        }
        return rows;
    }

    private static Object weeks(Ctx ctx, PyCalendar self, String days, Object year, Object month) {
        return rows(ctx, IterOps.toArray(ctx, CallOps.callAttribute(ctx, self, days, year, month)), 7);
    }

    private static Object months(Ctx ctx, PyCalendar self, String weeks, Object year, Object width) {
        PyList all = new PyList();
        ctx.held.add(all);
        for (long month = 1; month <= 12; month++) {
            all.append(ctx, CallOps.callAttribute(ctx, self, weeks, year, month));
        }
        ctx.held.remove(all);
        return rows(ctx, all.toArray(), Months.number(ctx, width));
    }

    /** Return the weeks of a month as lists of dates. */
    @Py("monthdatescalendar(self, year: int, month: int) -> list[list[Any]]")
    static Object dates(Ctx ctx, PyCalendar self, Object year, Object month) {
        return weeks(ctx, self, "itermonthdates", year, month);
    }

    /** Return the weeks of a month as lists of pairs of day number and weekday. */
    @Py("monthdays2calendar(self, year: int, month: int) -> list[list[tuple[int, int]]]")
    static Object pairs(Ctx ctx, PyCalendar self, Object year, Object month) {
        return weeks(ctx, self, "itermonthdays2", year, month);
    }

    /** Return the weeks of a month as lists of day numbers. */
    @Py("monthdayscalendar(self, year: int, month: int) -> list[list[int]]")
    static Object numbers(Ctx ctx, PyCalendar self, Object year, Object month) {
        return weeks(ctx, self, "itermonthdays", year, month);
    }

    /** Return rows of months, which are lists of weeks of dates. */
    @Py("yeardatescalendar(self, year: int, width: int = 3) -> list[list[list[list[Any]]]]")
    static Object yearDates(Ctx ctx, PyCalendar self, Object year, Object width) {
        return months(ctx, self, "monthdatescalendar", year, width);
    }

    /** Return rows of months, which are lists of weeks of pairs of day number and weekday. */
    @Py("yeardays2calendar(self, year: int, width: int = 3) -> list[list[list[list[tuple[int, int]]]]]")
    static Object yearPairs(Ctx ctx, PyCalendar self, Object year, Object width) {
        return months(ctx, self, "monthdays2calendar", year, width);
    }

    /** Return rows of months, which are lists of weeks of day numbers. */
    @Py("yeardayscalendar(self, year: int, width: int = 3) -> list[list[list[list[int]]]]")
    static Object yearNumbers(Ctx ctx, PyCalendar self, Object year, Object width) {
        return months(ctx, self, "monthdayscalendar", year, width);
    }
}
