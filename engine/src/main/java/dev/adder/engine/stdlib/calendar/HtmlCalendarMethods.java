package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;

/** Calendars as tables of HTML. */
@PyType("HTMLCalendar")
final class HtmlCalendarMethods {
    @PyValue("cssclass_noday") static final String NO_DAY = "noday";
    @PyValue("cssclass_month_head") static final String MONTH_HEAD = "month";
    @PyValue("cssclass_month") static final String MONTH = "month";
    @PyValue("cssclass_year_head") static final String YEAR_HEAD = "year";
    @PyValue("cssclass_year") static final String YEAR = "year";

    private static final String TABLE = "<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"";

    private HtmlCalendarMethods() {}

    /** The CSS classes of the days. */
    @PyValue("cssclasses")
    static Object classes(Ctx ctx) {
        return PyList.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    }

    /** The CSS classes of the names of the days. */
    @PyValue("cssclasses_weekday_head")
    static Object headClasses(Ctx ctx) {
        return classes(ctx);
    }

    private static String css(Ctx ctx, PyCalendar self, String name) {
        return TextOps.strText(ctx, AttrOps.get(ctx, self, name));
    }

    /** Return a day as a table cell. */
    @Py("formatday(self, day: int, weekday: int) -> str")
    static String day(Ctx ctx, PyCalendar self, Object day, Object weekday) {
        if (CompareOps.eq(ctx, day, 0L)) return "<td class=\"" + css(ctx, self, "cssclass_noday") + "\">&nbsp;</td>";
        String css = TextOps.strText(ctx, SubscriptOps.get(ctx, AttrOps.get(ctx, self, "cssclasses"), weekday));
        return "<td class=\"" + css + "\">" + Months.number(ctx, day) + "</td>";
    }

    /** Return a complete week as a table row. */
    @Py("formatweek(self, theweek) -> str")
    static String week(Ctx ctx, PyCalendar self, Object theweek) {
        return "<tr>" + String.join("", Layout.days(ctx, self, theweek)) + "</tr>";
    }

    /** Return a weekday name as a table header. */
    @Py("formatweekday(self, day: int) -> str")
    static String weekday(Ctx ctx, PyCalendar self, Object day) {
        Object css = SubscriptOps.get(ctx, AttrOps.get(ctx, self, "cssclasses_weekday_head"), day);
        return "<th class=\"" + TextOps.strText(ctx, css) + "\">"
                + TextOps.strText(ctx, CalendarState.named(ctx, "day_abbr", day)) + "</th>";
    }

    /** Return a header for a week as a table row. */
    @Py("formatweekheader(self) -> str")
    static String weekHeader(Ctx ctx, PyCalendar self) {
        return "<tr>" + String.join("", Layout.weekdays(ctx, self)) + "</tr>";
    }

    /** Return a month name as a table row. */
    @Py("formatmonthname(self, theyear: int, themonth: int, withyear: bool = True) -> str")
    static String monthName(Ctx ctx, PyCalendar self, Object theyear, Object themonth, boolean withyear) {
        String name = TextOps.strText(ctx, CalendarState.named(ctx, "month_name", themonth));
        if (withyear) name += " " + TextOps.strText(ctx, theyear);
        return "<tr><th colspan=\"7\" class=\"" + css(ctx, self, "cssclass_month_head") + "\">" + name
                + "</th></tr>";
    }

    /** Return a formatted month as a table. */
    @Py("formatmonth(self, theyear: int, themonth: int, withyear: bool = True) -> str")
    static String month(Ctx ctx, PyCalendar self, Object theyear, Object themonth, Object withyear) {
        Layout out = new Layout(ctx).add(TABLE + css(ctx, self, "cssclass_month") + "\">").lines(1);
        Object name = CallOps.call(ctx, AttrOps.get(ctx, self, "formatmonthname"),
                new Object[] {theyear, themonth, withyear}, new String[] {"withyear"});
        out.add(name).lines(1).add(CallOps.callAttribute(ctx, self, "formatweekheader")).lines(1);
        var weeks = IterOps.iterate(ctx, CallOps.callAttribute(ctx, self, "monthdays2calendar", theyear, themonth));
        for (Object week = weeks.next(ctx); week != null; week = weeks.next(ctx)) {
            out.add(CallOps.callAttribute(ctx, self, "formatweek", week)).lines(1);
        }
        return out.add("</table>").lines(1).toString();
    }

    /** Return a formatted year as a table of tables. */
    @Py("formatyear(self, theyear: int, width: int = 3) -> str")
    static String year(Ctx ctx, PyCalendar self, Object theyear, Object width) {
        int months = Layout.atLeast(ctx, width, 1);
        Layout out = new Layout(ctx).add(TABLE + css(ctx, self, "cssclass_year") + "\">").lines(1);
        out.add("<tr><th colspan=\"" + months + "\" class=\"" + css(ctx, self, "cssclass_year_head") + "\">"
                + TextOps.strText(ctx, theyear) + "</th></tr>");
        for (int i = 1; i <= 12; i += Math.min(months, 12)) {
            out.add("<tr>");
            for (long m = i; m < Math.min((long) i + months, 13); m++) {
                Object month = CallOps.call(ctx, AttrOps.get(ctx, self, "formatmonth"),
                        new Object[] {theyear, m, false}, new String[] {"withyear"});
                out.add("<td>").add(month).add("</td>");
            }
            out.add("</tr>");
        }
        return out.add("</table>").toString();
    }

    /** Return a formatted year as a complete HTML page. */
    @Py("formatyearpage(self, theyear: int, width: int = 3, css='calendar.css', encoding=None) -> bytes")
    static Object yearPage(Ctx ctx, PyCalendar self, Object theyear, Object width, Object css, Object encoding) {
        Object name = encoding == PyNone.NONE ? "utf-8" : encoding;
        String shown = TextOps.strText(ctx, name);
        Layout out = new Layout(ctx).add("<?xml version=\"1.0\" encoding=\"" + shown + "\"?>\n")
                .add("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" "
                        + "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\n")
                .add("<html>\n<head>\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + shown
                        + "\" />\n");
        if (css != PyNone.NONE) {
            out.add("<link rel=\"stylesheet\" type=\"text/css\" href=\"" + TextOps.strText(ctx, css) + "\" />\n");
        }
        out.add("<title>Calendar for " + Months.number(ctx, theyear) + "</title>\n</head>\n<body>\n");
        out.add(CallOps.callAttribute(ctx, self, "formatyear", theyear, width)).add("</body>\n</html>\n");
        return CallOps.callAttribute(ctx, Str.of(out.toString()), "encode", name, "xmlcharrefreplace");
    }
}
