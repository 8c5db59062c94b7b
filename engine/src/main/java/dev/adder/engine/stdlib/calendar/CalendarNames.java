package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;

/** The classes and names of the module, and the functions that are methods of a calendar of its own. */
@PyModule("calendar")
final class CalendarNames {
    @PyValue("Calendar") static final PyClass CALENDAR = PyCalendar.TYPE;
    @PyValue("TextCalendar") static final PyClass TEXT = PyCalendar.TEXT;
    @PyValue("HTMLCalendar") static final PyClass HTML = PyCalendar.HTML;
    @PyValue("LocaleTextCalendar") static final PyClass LOCALE_TEXT = PyCalendar.LOCALE_TEXT;
    @PyValue("LocaleHTMLCalendar") static final PyClass LOCALE_HTML = PyCalendar.LOCALE_HTML;
    @PyValue("IllegalMonthError") static final PyClass MONTH_ERROR = CalendarErrorMethods.MONTH;
    @PyValue("IllegalWeekdayError") static final PyClass WEEKDAY_ERROR = WeekdayErrorMethods.WEEKDAY;
    @PyValue("error") static final PyClass ERROR = Exceptions.VALUE_ERROR;
    @PyValue("EPOCH") static final int EPOCH = 1970;
    @PyValue("January") static final int JANUARY = 1;
    @PyValue("February") static final int FEBRUARY = 2;

    private CalendarNames() {}

    /** The public names. */
    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("IllegalMonthError", "IllegalWeekdayError", "setfirstweekday", "firstweekday", "isleap",
                "leapdays", "weekday", "monthrange", "monthcalendar", "prmonth", "month", "prcal", "calendar",
                "timegm", "month_name", "month_abbr", "day_name", "day_abbr", "Calendar", "TextCalendar",
                "HTMLCalendar", "LocaleTextCalendar", "LocaleHTMLCalendar", "weekheader", "Day", "Month", "JANUARY",
                "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER",
                "DECEMBER", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");
    }

    /** The names of the days. */
    @PyValue("day_name")
    static Object dayName(Ctx ctx) {
        return CalendarState.dayNames(ctx, false);
    }

    /** The short names of the days. */
    @PyValue("day_abbr")
    static Object dayAbbr(Ctx ctx) {
        return CalendarState.dayNames(ctx, true);
    }

    /** The names of the months, from 1. */
    @PyValue("month_name")
    static Object monthName(Ctx ctx) {
        return CalendarState.monthNames(ctx, false);
    }

    /** The short names of the months, from 1. */
    @PyValue("month_abbr")
    static Object monthAbbr(Ctx ctx) {
        return CalendarState.monthNames(ctx, true);
    }

    /** The lengths of the months, from 1. */
    @PyValue("mdays")
    static Object monthDays(Ctx ctx) {
        PyList days = new PyList();
        for (int month = 0; month <= 12; month++) days.append(ctx, (long) Months.ordinary(month));
        return days;
    }

    /** The calendar that the functions of the module belong to. */
    @PyValue("c")
    static Object calendar(Ctx ctx) {
        return CalendarState.of(ctx).text(ctx);
    }

    private static Object method(Ctx ctx, String name) {
        return AttrOps.get(ctx, calendar(ctx), name);
    }

    /** Which day weeks start with. */
    @PyValue("firstweekday")
    static Object firstweekday(Ctx ctx) {
        return method(ctx, "getfirstweekday");
    }

    /** The weeks of a month as lists of day numbers. */
    @PyValue("monthcalendar")
    static Object monthcalendar(Ctx ctx) {
        return method(ctx, "monthdayscalendar");
    }

    /** Prints a week. */
    @PyValue("prweek")
    static Object prweek(Ctx ctx) {
        return method(ctx, "prweek");
    }

    /** A week as text. */
    @PyValue("week")
    static Object week(Ctx ctx) {
        return method(ctx, "formatweek");
    }

    /** The head of a week as text. */
    @PyValue("weekheader")
    static Object weekheader(Ctx ctx) {
        return method(ctx, "formatweekheader");
    }

    /** Prints a month. */
    @PyValue("prmonth")
    static Object prmonth(Ctx ctx) {
        return method(ctx, "prmonth");
    }

    /** A month as text. */
    @PyValue("month")
    static Object month(Ctx ctx) {
        return method(ctx, "formatmonth");
    }

    /** A year as text. */
    @PyValue("calendar")
    static Object formatYear(Ctx ctx) {
        return method(ctx, "formatyear");
    }

    /** Prints a year. */
    @PyValue("prcal")
    static Object prcal(Ctx ctx) {
        return method(ctx, "pryear");
    }
}
