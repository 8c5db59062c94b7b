package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;

/** Text that grows, and text in columns. */
final class Layout {
    private static final int BEYOND = 100_000_000;

    private final Ctx ctx;
    private final StringBuilder out = new StringBuilder();

    Layout(Ctx ctx) {
        this.ctx = ctx;
    }

    Layout add(String text) {
        ctx.charge(2L * text.length());
        ctx.step();
        out.append(text);
        return this;
    }

    Layout add(Object text) {
        return add(text(text));
    }

    Layout lines(int count) {
        ctx.charge(2L * count);
        out.append("\n".repeat(count));
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** The text of a value that has to be text. */
    static String text(Object value) {
        if (Str.isText(value)) return Str.text(value);
        throw Errors.typeError("can only concatenate str (not \"" + Types.nameOf(value) + "\") to str");
    }

    /** A width, which no program makes larger than can be built. */
    static int width(Ctx ctx, Object value) {
        return (int) Math.max(-1, Math.min(BEYOND, Months.number(ctx, value)));
    }

    static int atLeast(Ctx ctx, Object value, int least) {
        return Math.max(least, width(ctx, value));
    }

    /** {@code str.center}. */
    static String centered(Ctx ctx, String text, int width) {
        int missing = width - text.length();
        if (missing <= 0) return text;
        ctx.charge(48 + 2L * width);
        int left = missing / 2 + (missing & width & 1);
        return " ".repeat(left) + text + " ".repeat(missing - left);
    }

    /** Without blanks at the end. */
    static String stripped(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) end--;
        return text.substring(0, end);
    }

    /** Columns side by side. */
    static String columns(Ctx ctx, List<String> columns, int width, int spacing) {
        ctx.charge((long) Math.max(0, spacing) * 2 * columns.size());
        List<String> parts = new ArrayList<>();
        for (String c : columns) {
            ctx.step();
            parts.add(centered(ctx, c, width));
        }
        return String.join(" ".repeat(Math.max(0, spacing)), parts);
    }

    /** What a method of the calendar makes of each day of a week. */
    static List<String> days(Ctx ctx, PyCalendar self, Object week, Object... width) {
        List<String> parts = new ArrayList<>();
        var days = IterOps.iterate(ctx, week);
        for (Object day = days.next(ctx); day != null; day = days.next(ctx)) {
            ctx.step();
            ctx.charge(56);
            Object[] pair = IterOps.toArray(ctx, day);
            if (pair.length != 2) {
                throw Errors.valueError(pair.length > 2 ? "too many values to unpack (expected 2)"
                        : "not enough values to unpack (expected 2, got " + pair.length + ")");
            }
            Object[] arguments = width.length == 0 ? pair : new Object[] {pair[0], pair[1], width[0]};
            parts.add(item(parts.size(), CallOps.callAttribute(ctx, self, "formatday", arguments)));
        }
        return parts;
    }

    /** What a method of the calendar makes of each weekday. */
    static List<String> weekdays(Ctx ctx, PyCalendar self, Object... width) {
        List<String> parts = new ArrayList<>();
        var days = IterOps.iterate(ctx, CallOps.callAttribute(ctx, self, "iterweekdays"));
        for (Object day = days.next(ctx); day != null; day = days.next(ctx)) {
            ctx.step();
            ctx.charge(56);
            Object[] arguments = width.length == 0 ? new Object[] {day} : new Object[] {day, width[0]};
            parts.add(item(parts.size(), CallOps.callAttribute(ctx, self, "formatweekday", arguments)));
        }
        return parts;
    }

    private static String item(int index, Object value) {
        if (Str.isText(value)) return Str.text(value);
        throw Errors.typeError("sequence item " + index + ": expected str instance, " + Types.nameOf(value)
                + " found");
    }
}
