package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.builtin.Printer;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;

/** The parts of calendars as plain text. */
@PyType("TextCalendar")
final class TextCalendarMethods {
    private TextCalendarMethods() {}

    /** Print text as {@code print} does, without the end of the line. */
    static void print(Ctx ctx, Object text) {
        Printer.to(ctx, PyNone.NONE).write(ctx, TextOps.strText(ctx, text));
    }

    /** Print a single week (no newline). */
    @Py("prweek(self, theweek, width: int) -> None")
    static void printWeek(Ctx ctx, PyCalendar self, Object theweek, Object width) {
        print(ctx, CallOps.callAttribute(ctx, self, "formatweek", theweek, width));
    }

    /** Return a formatted day. */
    @Py("formatday(self, day: int, weekday: int, width: int) -> str")
    static String day(Ctx ctx, PyCalendar self, Object day, Object weekday, Object width) {
        String text = CompareOps.eq(ctx, day, 0L) ? "" : String.valueOf(Months.number(ctx, day));
        if (text.length() == 1) text = " " + text;
        return Layout.centered(ctx, text, Layout.width(ctx, width));
    }

    /** Return a single week in a string (no newline). */
    @Py("formatweek(self, theweek, width: int) -> str")
    static String week(Ctx ctx, PyCalendar self, Object theweek, Object width) {
        return String.join(" ", Layout.days(ctx, self, theweek, width));
    }

    /** Return a formatted week day name. */
    @Py("formatweekday(self, day: int, width: int) -> str")
    static String weekday(Ctx ctx, PyCalendar self, Object day, Object width) {
        int w = Layout.width(ctx, width);
        String name = Layout.text(CalendarState.named(ctx, w >= 9 ? "day_name" : "day_abbr", day));
        int end = w < 0 ? Math.max(0, name.length() + w) : Math.min(w, name.length());
        return Layout.centered(ctx, name.substring(0, end), w);
    }

    /** Return a header for a week. */
    @Py("formatweekheader(self, width: int) -> str")
    static String weekHeader(Ctx ctx, PyCalendar self, Object width) {
        return String.join(" ", Layout.weekdays(ctx, self, width));
    }

    /** Return a formatted month name. */
    @Py("formatmonthname(self, theyear: int, themonth: int, width: int, withyear: bool = True) -> str")
    static String monthName(Ctx ctx, PyCalendar self, Object theyear, Object themonth, Object width,
            boolean withyear) {
        String name = Layout.text(CalendarState.named(ctx, "month_name", themonth));
        if (withyear) name += " " + TextOps.reprText(ctx, theyear);
        return Layout.centered(ctx, name, Layout.width(ctx, width));
    }
}
