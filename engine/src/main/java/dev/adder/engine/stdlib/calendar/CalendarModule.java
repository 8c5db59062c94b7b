package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.datetime.Dates;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.PyTuple;
import java.util.ArrayList;
import java.util.List;

/** The functions of the module {@code calendar}. */
@PyModule("calendar")
final class CalendarModule {
    private CalendarModule() {}

    private static boolean divides(Ctx ctx, long divisor, Object year) {
        return CompareOps.eq(ctx, NumberOps.mod(ctx, year, divisor), 0L);
    }

    /** Return True for leap years, False for non-leap years. */
    @Py("isleap(year: int) -> bool")
    static boolean isLeap(Ctx ctx, Object year) {
        if (year instanceof Long y) return Months.isLeap(y);
        return divides(ctx, 4, year) && (!divides(ctx, 100, year) || divides(ctx, 400, year));
    }

    private static Object between(Ctx ctx, Object from, Object to, long step) {
        return NumberOps.sub(ctx, NumberOps.floorDiv(ctx, to, step), NumberOps.floorDiv(ctx, from, step));
    }

    /** Return number of leap years in range [y1, y2). */
    @Py("leapdays(y1: int, y2: int) -> int")
    static Object leapDays(Ctx ctx, Object y1, Object y2) {
        Object from = NumberOps.sub(ctx, y1, 1L);
        Object to = NumberOps.sub(ctx, y2, 1L);
        Object without = NumberOps.sub(ctx, between(ctx, from, to, 4), between(ctx, from, to, 100));
        return NumberOps.add(ctx, without, between(ctx, from, to, 400));
    }

    /** Return weekday (0-6 ~ Mon-Sun) for year, month (1-12), day (1-31). */
    @Py("weekday(year: int, month: int, day: int) -> Any")
    static Object weekday(Ctx ctx, Object year, Object month, Object day) {
        order(ctx, 1L, year);
        long y = Months.number(ctx, year);
        return CalendarState.of(ctx).day(ctx, Months.weekday(y, Months.number(ctx, month), Months.number(ctx, day)));
    }

    private static boolean order(Ctx ctx, Object a, Object b) {
        return TruthOps.isTrue(ctx, CompareOps.orderObject(ctx, CompareOps.Order.LE, a, b));
    }

    /** Return weekday (0-6 ~ Mon-Sun) and number of days (28-31) for year, month. */
    @Py("monthrange(year: int, month: int) -> tuple[Any, int]")
    static Object monthRange(Ctx ctx, Object year, Object month) {
        int m = Months.month(ctx, month);
        Object day = weekday(ctx, year, month, 1L);
        ctx.charge(40);
        return new PyTuple(day, (long) Months.length(Months.number(ctx, year), m));
    }

    /** Say which day weeks start with: 0 is Monday. */
    @Py("setfirstweekday(firstweekday: int) -> None")
    static void setFirst(Ctx ctx, Object firstweekday) {
        if (!order(ctx, 0L, firstweekday) || !order(ctx, firstweekday, 6L)) {
            throw Months.raised(ctx, WeekdayErrorMethods.WEEKDAY, firstweekday);
        }
        AttrOps.set(ctx, CalendarState.of(ctx).text(ctx), "firstweekday", firstweekday);
    }

    /** Returns a string formatted from n strings, centered within n columns. */
    @Py("formatstring(cols, colwidth: int = 20, spacing: int = 6) -> str")
    static String formatString(Ctx ctx, Object cols, Object colwidth, Object spacing) {
        int gap = Layout.width(ctx, spacing);
        List<String> columns = new ArrayList<>();
        for (Object c : IterOps.toArray(ctx, cols)) columns.add(Layout.text(c));
        return Layout.columns(ctx, columns, Layout.width(ctx, colwidth), gap);
    }

    /** Prints multi-column formatting for year calendars. */
    @Py("format(cols, colwidth: int = 20, spacing: int = 6) -> None")
    static void format(Ctx ctx, Object cols, Object colwidth, Object spacing) {
        TextCalendarMethods.print(ctx, formatString(ctx, cols, colwidth, spacing) + "\n");
    }

    /** Unrelated but handy function to calculate Unix timestamp from GMT. */
    @Py("timegm(tuple) -> int")
    static Object timeGm(Ctx ctx, Object tuple) {
        Object[] t = IterOps.toArray(ctx, SubscriptOps.get(ctx, tuple, new PySlice(PyNone.NONE, 6L, PyNone.NONE)));
        if (t.length < 6) {
            throw Errors.valueError("not enough values to unpack (expected 6, got " + t.length + ")");
        }
        if (t.length > 6) throw Errors.valueError("too many values to unpack (expected 6)");
        long first = Dates.epochDay(Months.number(ctx, t[0]), Months.number(ctx, t[1]), 1);
        Object days = NumberOps.sub(ctx, NumberOps.add(ctx, first, t[2]), 1L);
        Object hours = NumberOps.add(ctx, NumberOps.mul(ctx, days, 24L), t[3]);
        Object minutes = NumberOps.add(ctx, NumberOps.mul(ctx, hours, 60L), t[4]);
        return NumberOps.add(ctx, NumberOps.mul(ctx, minutes, 60L), t[5]);
    }
}
