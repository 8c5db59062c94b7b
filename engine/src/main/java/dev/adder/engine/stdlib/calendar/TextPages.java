package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import java.util.ArrayList;
import java.util.List;

/** Months and years as plain text. */
@PyType("TextCalendar")
final class TextPages {
    private TextPages() {}

    /** Print a month's calendar. */
    @Py("prmonth(self, theyear: int, themonth: int, w: int = 0, l: int = 0) -> None")
    static void printMonth(Ctx ctx, PyCalendar self, Object theyear, Object themonth, Object w, Object l) {
        TextCalendarMethods.print(ctx, CallOps.callAttribute(ctx, self, "formatmonth", theyear, themonth, w, l));
    }

    /** Return a month's calendar string (multi-line). */
    @Py("formatmonth(self, theyear: int, themonth: int, w: int = 0, l: int = 0) -> str")
    static String month(Ctx ctx, PyCalendar self, Object theyear, Object themonth, Object w, Object l) {
        int width = Layout.atLeast(ctx, w, 2);
        int lines = Layout.atLeast(ctx, l, 1);
        Layout out = new Layout(ctx);
        out.add(Layout.stripped(Layout.text(CallOps.callAttribute(ctx, self, "formatmonthname", theyear, themonth,
                7L * (width + 1) - 1)))).lines(lines);
        out.add(Layout.stripped(Layout.text(CallOps.callAttribute(ctx, self, "formatweekheader", (long) width))))
                .lines(lines);
        var weeks = IterOps.iterate(ctx, CallOps.callAttribute(ctx, self, "monthdays2calendar", theyear, themonth));
        for (Object week = weeks.next(ctx); week != null; week = weeks.next(ctx)) {
            out.add(Layout.stripped(Layout.text(CallOps.callAttribute(ctx, self, "formatweek", week, (long) width))))
                    .lines(lines);
        }
        return out.toString();
    }

    /** Return a year's calendar as a multi-line string. */
    @Py("formatyear(self, theyear: int, w: int = 2, l: int = 1, c: int = 6, m: int = 3) -> str")
    static String year(Ctx ctx, PyCalendar self, Object theyear, Object w, Object l, Object c, Object m) {
        int width = Layout.atLeast(ctx, w, 2);
        int lines = Layout.atLeast(ctx, l, 1);
        int spacing = Layout.atLeast(ctx, c, 2);
        int months = Layout.width(ctx, m);
        int column = (int) Math.min(Integer.MAX_VALUE / 4, (width + 1) * 7L - 1);
        long whole = (long) column * months + (long) spacing * (months - 1);
        Layout out = new Layout(ctx);
        out.add(Layout.stripped(Layout.centered(ctx, TextOps.reprText(ctx, theyear),
                (int) Math.min(Integer.MAX_VALUE / 4, whole)))).lines(lines);
        String header = Layout.text(CallOps.callAttribute(ctx, self, "formatweekheader", (long) width));
        Object[] rows = IterOps.toArray(ctx, CallOps.callAttribute(ctx, self, "yeardays2calendar", theyear, m));
        for (int i = 0; i < rows.length; i++) {
            List<String> names = new ArrayList<>();
            List<String> headers = new ArrayList<>();
            for (long k = (long) months * i + 1; k < Math.min((long) months * (i + 1) + 1, 13); k++) {
                names.add(Layout.text(CallOps.callAttribute(ctx, self, "formatmonthname", theyear, k, (long) column,
                        false)));
                headers.add(header);
            }
            out.lines(lines);
            line(ctx, out, names, column, spacing, lines);
            line(ctx, out, headers, column, spacing, lines);
            weeks(ctx, self, out, rows[i], width, column, spacing, lines);
        }
        return out.toString();
    }

    private static void line(Ctx ctx, Layout out, List<String> parts, int column, int spacing, int lines) {
        out.add(Layout.stripped(Layout.columns(ctx, parts, column, spacing))).lines(lines);
    }

    private static void weeks(Ctx ctx, PyCalendar self, Layout out, Object row, int width, int column, int spacing,
            int lines) {
        List<Object[]> months = new ArrayList<>();
        int height = 0;
        for (Object month : IterOps.toArray(ctx, row)) {
            Object[] weeks = IterOps.toArray(ctx, month);
            months.add(weeks);
            height = Math.max(height, weeks.length);
        }
        for (int j = 0; j < height; j++) {
            List<String> parts = new ArrayList<>();
            for (Object[] weeks : months) {
                parts.add(j >= weeks.length ? ""
                        : Layout.text(CallOps.callAttribute(ctx, self, "formatweek", weeks[j], (long) width)));
            }
            line(ctx, out, parts, column, spacing, lines);
        }
    }

    /** Print a year's calendar. */
    @Py("pryear(self, theyear: int, w: int = 0, l: int = 0, c: int = 6, m: int = 3) -> None")
    static void printYear(Ctx ctx, PyCalendar self, Object theyear, Object w, Object l, Object c, Object m) {
        TextCalendarMethods.print(ctx, CallOps.callAttribute(ctx, self, "formatyear", theyear, w, l, c, m));
    }
}
