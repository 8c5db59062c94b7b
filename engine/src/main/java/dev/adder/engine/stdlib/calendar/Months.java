package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The lengths of months and the days that they start with. */
final class Months {
    private static final int[] LENGTHS = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int CYCLE = 400;

    private Months() {}

    static boolean isLeap(long year) {
        return Math.floorMod(year, 4L) == 0 && (Math.floorMod(year, 100L) != 0 || Math.floorMod(year, 400L) == 0);
    }

    static int length(long year, int month) {
        return month == 2 && isLeap(year) ? 29 : LENGTHS[month];
    }

    static int ordinary(int month) {
        return LENGTHS[month];
    }

    /** A year or day: an int. */
    static long number(Ctx ctx, Object value) {
        if (NumberOps.index(ctx, value) instanceof Long l && Math.abs(l) < 1L << 40) return l;
        throw Errors.overflowError("Python int too large to convert to C int");
    }

    /** The number of a month from 1 to 12. */
    static int month(Ctx ctx, Object month) {
        if (!TruthOps.isTrue(ctx, CompareOps.orderObject(ctx, CompareOps.Order.LE, 1L, month))
                || !TruthOps.isTrue(ctx, CompareOps.orderObject(ctx, CompareOps.Order.LE, month, 12L))) {
            throw raised(ctx, CalendarErrorMethods.MONTH, month);
        }
        return (int) number(ctx, month);
    }

    static PyException raised(Ctx ctx, PyClass type, Object value) {
        return new PyException((PyBaseException) CallOps.call1(ctx, type, value));
    }

    /** Monday is 0. Years beyond those of dates count as one of the same cycle. */
    static int weekday(long year, long month, long day) {
        long y = year >= 1 && year <= 9999 ? year : 2000 + Math.floorMod(year, (long) CYCLE);
        if (month < 1 || month > 12) throw Errors.valueError("month must be in 1..12");
        try {
            return LocalDate.of((int) y, (int) month, Math.toIntExact(day)).getDayOfWeek().getValue() - 1;
        } catch (DateTimeException | ArithmeticException e) {
            throw Errors.valueError("day is out of range for month");
        }
    }

    /** Days of other months before the first of the month in its first week. */
    static int before(long year, int month, int firstWeekday) {
        return Math.floorMod(weekday(year, month, 1) - firstWeekday, 7);
    }
}
