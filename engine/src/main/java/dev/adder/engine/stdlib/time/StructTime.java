package dev.adder.engine.stdlib.time;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Arrays;

/** {@code time.struct_time}: a tuple of nine numbers with names, and a zone beside them. */
public final class StructTime {
    static final PyClass TYPE = PyClass.builtin("time", "struct_time", false, Types.TUPLE)
            .install(StructTimeMethodsTable.INSTANCE).inC();

    static {
        TYPE.canBeBase = false;
    }

    static final String[] NAMES = {"tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday",
        "tm_isdst"};

    private StructTime() {}

    /** The parts as a program sees them. */
    public static PyTuple of(Ctx ctx, TimeFields t) {
        ctx.charge(140);
        PyTuple made = new PyTuple(TYPE, new Object[] {t.year(), (long) t.month(), (long) t.day(), (long) t.hour(),
            (long) t.minute(), (long) t.second(), (long) t.weekday(), (long) t.yearDay(), (long) t.dst()});
        String zone = t.zone();
        Integer offset = t.offset();
        made.setAttribute("zone", zone == null ? PyNone.NONE : Str.of(zone));
        made.setAttribute("offset", offset == null ? PyNone.NONE : (Object) (long) offset);
        return made;
    }

    static PyTuple of(Ctx ctx, Object sequence) {
        if (!IterOps.isIterable(sequence)) throw Errors.typeError("constructor requires a sequence");
        Object[] items = IterOps.toArray(ctx, sequence);
        if (items.length < 9 || items.length > 11) {
            throw Errors.typeError("time.struct_time() takes an at " + (items.length < 9 ? "least 9" : "most 11")
                    + "-sequence (" + items.length + "-sequence given)");
        }
        ctx.charge(140);
        PyTuple made = new PyTuple(TYPE, Arrays.copyOf(items, 9));
        made.setAttribute("zone", items.length > 9 ? items[9] : PyNone.NONE);
        made.setAttribute("offset", items.length > 10 ? items[10] : PyNone.NONE);
        return made;
    }

    static String text(Ctx ctx, PyTuple t) {
        StringBuilder text = new StringBuilder("time.struct_time(");
        for (int i = 0; i < 9; i++) {
            if (i > 0) text.append(", ");
            text.append(NAMES[i]).append('=').append(TextOps.reprText(ctx, t.items[i]));
        }
        return text.append(')').toString();
    }

    /** The parts of a time tuple that the program gave. */
    static TimeFields fields(Ctx ctx, Object t, String function) {
        if (!(t instanceof PyTuple tuple)) throw Errors.typeError("Tuple or struct_time argument required");
        if (tuple.size() != 9) throw Errors.typeError(function + "(): illegal time tuple argument");
        int[] n = new int[9];
        for (int i = 0; i < 9; i++) n[i] = whole(ctx, tuple.items[i]);
        Object zone = tuple.attribute("zone");
        Object offset = tuple.attribute("offset");
        return new TimeFields(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8],
                zone != null && Str.isText(zone) ? Str.text(zone) : null,
                offset instanceof Long l ? (Integer) l.intValue() : null);
    }

    private static int whole(Ctx ctx, Object o) {
        if (NumberOps.index(ctx, o) instanceof Long l && l == l.intValue()) return l.intValue();
        throw Errors.overflowError("signed integer is greater than maximum");
    }

    /** The parts with zeros counted as ones where the C library does, and within their bounds. */
    static TimeFields checked(TimeFields t) {
        int month = t.month() == 0 ? 1 : t.month();
        int day = t.day() == 0 ? 1 : t.day();
        int yearDay = t.yearDay() == 0 ? 1 : t.yearDay();
        check(month >= 1 && month <= 12, "month");
        check(day >= 1 && day <= 31, "day of month");
        check(t.hour() >= 0 && t.hour() <= 23, "hour");
        check(t.minute() >= 0 && t.minute() <= 59, "minute");
        check(t.second() >= 0 && t.second() <= 61, "seconds");
        check(t.weekday() >= -1, "day of week");
        check(yearDay >= 1 && yearDay <= 366, "day of year");
        return new TimeFields(t.year(), month, day, t.hour(), t.minute(), t.second(), Math.floorMod(t.weekday(), 7),
                yearDay, t.dst(), t.zone(), t.offset());
    }

    private static void check(boolean fits, String what) {
        if (!fits) throw Errors.valueError(what + " out of range");
    }
}
