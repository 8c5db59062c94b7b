package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Making datetimes of instants and differences. */
final class Moments {
    /** How far around a time CPython looks for a change of offset, in seconds. */
    static final long FOLD = 86_400;

    private static final BigInteger MILLION = PyDelta.MICROS;

    private Moments() {}

    /** A datetime of a class, by calling it when it is the program's. */
    static Object in(Ctx ctx, PyClass cls, int[] f, @Nullable PyTzInfo zone) {
        if (cls.shared) return PyDateTime.of(ctx, PyDateTime.TYPE, f, zone);
        Object[] arguments = new Object[f[7] == 0 ? 8 : 9];
        for (int i = 0; i < 7; i++) arguments[i] = (long) f[i];
        arguments[7] = Zones.orNone(zone);
        if (f[7] == 0) return CallOps.call(ctx, cls, arguments);
        arguments[8] = (long) f[7];
        return CallOps.call(ctx, cls, arguments, new String[] {"fold"});
    }

    /** The fields of microseconds as {@link PyDateTime#total} counts them. */
    static int[] fields(BigInteger total) {
        BigInteger[] parts = total.divideAndRemainder(PyDelta.DAY_MICROS);
        if (parts[1].signum() < 0 || parts[0].signum() <= 0
                || parts[0].compareTo(BigInteger.valueOf(Calendar.MAX_ORDINAL)) > 0) {
            throw Errors.overflowError("date value out of range");
        }
        int[] ymd = Calendar.fromOrdinal(parts[0].intValue());
        long rest = parts[1].longValue();
        int seconds = (int) (rest / 1_000_000);
        return new int[] {ymd[0], ymd[1], ymd[2], seconds / 3600, seconds / 60 % 60, seconds % 60,
            (int) (rest % 1_000_000), 0};
    }

    /** A datetime of the same class and zone. */
    static Object plus(Ctx ctx, PyDateTime time, BigInteger micros) {
        return in(ctx, time.type(), fields(time.total().add(micros)), time.zone);
    }

    static Instant now(Ctx ctx) {
        return ctx.run.world.start().plusNanos(ctx.run.scheduler.now());
    }

    /** The datetime of an instant: in a zone, in the local one, or in UTC without saying so. */
    static Object at(Ctx ctx, PyClass cls, BigInteger epochMicros, @Nullable PyTzInfo zone, boolean utc) {
        BigInteger offset = BigInteger.ZERO;
        BigInteger epoch = BigInteger.valueOf(719_163L).multiply(PyDelta.DAY_MICROS);
        if (zone == null && !utc) {
            long second = floorSeconds(epochMicros);
            checkSeconds(second);
            checkSeconds(second - FOLD);
            offset = BigInteger.valueOf(Zones.localOffset(ctx, second)).multiply(MILLION);
        }
        int[] fields;
        BigInteger total = epochMicros.add(epoch).add(offset);
        if (total.compareTo(PyDelta.DAY_MICROS) < 0
                || total.compareTo(BigInteger.valueOf(Calendar.MAX_ORDINAL + 1L).multiply(PyDelta.DAY_MICROS)) >= 0) {
            throw outOfRange(BigInteger.valueOf(Math.floorDiv(floorSeconds(total.subtract(epoch)), 86_400L)));
        }
        fields = fields(total);
        Object made = in(ctx, cls, fields, zone);
        return zone == null ? made : CallOps.callAttribute(ctx, zone, "fromutc", made);
    }

    /** Raises unless the second is one of the years 1 to 9999. */
    static void checkSeconds(long epochSecond) {
        if (epochSecond < -719_162L * 86_400 || epochSecond >= (Calendar.MAX_ORDINAL - 719_162L) * 86_400) {
            throw outOfRange(BigInteger.valueOf(Math.floorDiv(epochSecond, 86_400L)));
        }
    }

    private static PyException outOfRange(BigInteger epochDay) {
        if (epochDay.bitLength() > 39) {
            return new PyException(new PyBaseException(Exceptions.OS_ERROR, 75L,
                    "Value too large for defined data type"));
        }
        return Errors.valueError("year " + LocalDate.ofEpochDay(epochDay.longValue()).getYear() + " is out of range");
    }

    static long floorSeconds(BigInteger micros) {
        BigInteger[] parts = micros.divideAndRemainder(MILLION);
        return (parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]).longValue();
    }

    /** A timestamp rounded to microseconds, halves to even. */
    static BigInteger micros(Ctx ctx, Object timestamp) {
        if (timestamp instanceof Double d) {
            if (Double.isNaN(d)) throw Errors.valueError("Invalid value NaN (not a number)");
            if (Double.isInfinite(d) || Math.abs(d) >= 0x1p63) {
                throw Errors.overflowError("timestamp out of range for platform time_t");
            }
            double whole = d < 0 ? Math.ceil(d) : Math.floor(d);
            return BigInteger.valueOf((long) whole).multiply(MILLION)
                    .add(BigInteger.valueOf((long) Math.rint((d - whole) * 1e6)));
        }
        if (timestamp instanceof PyBoxed b && b.value instanceof Double d) return micros(ctx, d);
        Object whole = NumberOps.index(ctx, timestamp);
        if (whole instanceof Long l) return BigInteger.valueOf(l).multiply(MILLION);
        throw Errors.overflowError("timestamp out of range for platform time_t");
    }

    static BigInteger micros(Instant instant) {
        return BigInteger.valueOf(instant.getEpochSecond()).multiply(MILLION)
                .add(BigInteger.valueOf(instant.getNano() / 1000));
    }
}
