package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What other modules of the library need of dates. */
public final class Dates {
    public static final PyClass DATE = PyDate.TYPE;
    public static final PyClass DATETIME = PyDateTime.TYPE;
    public static final PyClass TIMEDELTA = PyDelta.TYPE;

    private Dates() {}

    private static void check(long year, long month, long day) {
        if (year < 1 || year > 9999) throw Errors.valueError("year " + year + " is out of range");
        Calendar.checkDate((int) year, (int) Math.max(0, Math.min(13, month)), (int) Math.max(0, Math.min(32, day)));
    }

    /** A date, checked. */
    public static Object date(Ctx ctx, long year, long month, long day) {
        check(year, month, day);
        ctx.charge(40);
        return new PyDate(PyDate.TYPE, (int) year, (int) month, (int) day);
    }

    /** Days since the first of January 1970, the date checked. */
    public static long epochDay(long year, long month, long day) {
        check(year, month, day);
        return Calendar.ordinal((int) year, (int) month, (int) day) - 719_163L;
    }

    /** A duration of whole seconds. */
    public static Object delta(Ctx ctx, long seconds) {
        return PyDelta.ofSeconds(ctx, seconds);
    }

    /**
     * What a zone needs to know of a datetime: its local time in seconds from 1970 on, as if it were UTC.
     *
     * @param seconds the local time
     * @param year the local year
     * @param fold 1 for the second of two equal local times
     * @param zone the zone of the datetime
     */
    public record Wall(long seconds, int year, int fold, @Nullable PyTzInfo zone) {}

    /** The local time of a datetime, or null of anything else. */
    public static @Nullable Wall wall(Object value) {
        return value instanceof PyDateTime t ? new Wall(t.wallSeconds(), t.year, t.fold, t.zone) : null;
    }

    /** A datetime so many seconds later, in the same zone. */
    public static Object shifted(Ctx ctx, Object datetime, int seconds, boolean fold) {
        PyDateTime t = (PyDateTime) datetime;
        int[] fields = Moments.fields(t.total().add(BigInteger.valueOf(seconds * 1_000_000L)));
        fields[7] = fold ? 1 : 0;
        return Moments.in(ctx, t.type(), fields, t.zone);
    }

    /** What {@code format()} gives for a date, a time or both. */
    static Object formatted(Ctx ctx, PyObject self, Object spec) {
        if (!Str.isText(spec)) {
            throw Errors.typeError("__format__() argument 1 must be str, not "
                    + (spec == PyNone.NONE ? "None" : Types.nameOf(spec)));
        }
        return Str.text(spec).isEmpty() ? TextOps.str(ctx, self) : CallOps.callAttribute(ctx, self, "strftime", spec);
    }
}
