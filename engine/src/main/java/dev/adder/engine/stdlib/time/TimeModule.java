package dev.adder.engine.stdlib.time;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.threading.Seconds;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The module {@code time}. All its clocks are the run's, which a replay repeats. */
@PyModule("time")
final class TimeModule {
    @PyValue("struct_time") static final PyClass STRUCT_TIME = StructTime.TYPE;

    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

    private TimeModule() {}

    /** The run's clock; a program that looks at it again and again lets others go on. */
    private static long now(Ctx ctx) {
        ctx.run.scheduler.poll(ctx);
        return ctx.run.scheduler.now();
    }

    private static Instant instant(Ctx ctx) {
        return ctx.run.world.start().plusNanos(now(ctx));
    }

    /** Return the time in seconds since the epoch. */
    @Py("time() -> float")
    static double time(Ctx ctx) {
        Instant t = instant(ctx);
        return t.getEpochSecond() + t.getNano() / 1e9;
    }

    /** Return the time in nanoseconds since the epoch. */
    @Py("time_ns() -> int")
    static Object timeNs(Ctx ctx) {
        Instant t = instant(ctx);
        return BigInteger.valueOf(t.getEpochSecond()).multiply(BILLION).add(BigInteger.valueOf(t.getNano()))
                .longValueExact();
    }

    /** Return a clock in seconds that never goes back. */
    @Py("monotonic() -> float")
    static double monotonic(Ctx ctx) {
        return now(ctx) / 1e9;
    }

    /** Return a clock in nanoseconds that never goes back. */
    @Py("monotonic_ns() -> int")
    static long monotonicNs(Ctx ctx) {
        return now(ctx);
    }

    /** Return a clock in seconds for measuring. */
    @Py("perf_counter() -> float")
    static double perfCounter(Ctx ctx) {
        return now(ctx) / 1e9;
    }

    /** Return a clock in nanoseconds for measuring. */
    @Py("perf_counter_ns() -> int")
    static long perfCounterNs(Ctx ctx) {
        return now(ctx);
    }

    /** Return the time in seconds spent computing. */
    @Py("process_time() -> float")
    static double processTime(Ctx ctx) {
        return processTimeNs(ctx) / 1e9;
    }

    /** Return the time in nanoseconds spent computing. */
    @Py("process_time_ns() -> int")
    static long processTimeNs(Ctx ctx) {
        return ctx.run.steps() * 50;
    }

    /** Return the time in seconds spent computing. */
    @Py("thread_time() -> float")
    static double threadTime(Ctx ctx) {
        return processTime(ctx);
    }

    /** Return the time in nanoseconds spent computing. */
    @Py("thread_time_ns() -> int")
    static long threadTimeNs(Ctx ctx) {
        return processTimeNs(ctx);
    }

    /** Wait for so many seconds. */
    @Py("sleep(seconds, /) -> None")
    static void sleep(Ctx ctx, Object seconds) {
        if (seconds instanceof Double d && Math.abs(d) >= 0x1p63) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        long nanos = Seconds.nanos(ctx, seconds);
        if (nanos < 0) throw Errors.valueError("sleep length must be non-negative");
        if (nanos == 0) {
            ctx.run.scheduler.poll(ctx);
        } else {
            ctx.run.scheduler.sleep(ctx, nanos);
        }
    }

    private static Instant moment(Ctx ctx, Object seconds) {
        if (seconds == PyNone.NONE) return instant(ctx);
        if (!NumberOps.isReal(seconds) && !NumberOps.isIndex(seconds)) throw Errors.notAnInteger(seconds);
        double d = NumberOps.toDouble(ctx, seconds);
        if (Double.isNaN(d)) throw Errors.valueError("Invalid value NaN (not a number)");
        if (Math.abs(d) > 6.7e16 && Math.abs(d) < 9.2e18) {
            throw ClockModule.failed(75, "Value too large for defined data type");
        }
        if (Math.abs(d) > 6.7e16) throw Errors.overflowError("timestamp out of range for platform time_t");
        long whole = NumberOps.isIndex(seconds) && NumberOps.index(ctx, seconds) instanceof Long l ? l
                : (long) Math.floor(d);
        try {
            Instant t = Instant.ofEpochSecond(whole);
            return LocalDateTime.ofInstant(t, ZoneOffset.UTC).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
    }

    private static ZoneId zone(Ctx ctx) {
        return ctx.run.world.zone();
    }

    /** Take a time apart in UTC. */
    @Py("gmtime(seconds=None, /) -> struct_time")
    static Object gmtime(Ctx ctx, Object seconds) {
        return StructTime.of(ctx, TimeFields.of(moment(ctx, seconds).atZone(ZoneOffset.UTC), "GMT"));
    }

    /** Take a time apart in local time. */
    @Py("localtime(seconds=None, /) -> struct_time")
    static Object localtime(Ctx ctx, Object seconds) {
        return StructTime.of(ctx, TimeFields.of(moment(ctx, seconds).atZone(zone(ctx)), "UTC"));
    }

    /** Put a local time together again. */
    @Py("mktime(tuple, /) -> float")
    static double mktime(Ctx ctx, Object tuple) {
        TimeFields t = StructTime.fields(ctx, tuple, "mktime");
        try {
            LocalDateTime local = LocalDateTime.of((int) t.year(), 1, 1, 0, 0).plusMonths(t.month() - 1L)
                    .plusDays(t.day() - 1L).plusHours(t.hour()).plusMinutes(t.minute()).plusSeconds(t.second());
            return local.atZone(zone(ctx)).toEpochSecond();
        } catch (DateTimeException e) {
            throw Errors.overflowError("mktime argument out of range");
        }
    }

    private static TimeFields given(Ctx ctx, Object tuple, String function) {
        Object t = tuple == PyNone.NONE ? localtime(ctx, PyNone.NONE) : tuple;
        return StructTime.checked(StructTime.fields(ctx, t, function));
    }

    /** Format a time. */
    @Py("strftime(format, tuple=None, /) -> str")
    static Object strftime(Ctx ctx, Object format, Object tuple) {
        if (!Str.isText(format)) {
            throw Errors.typeError("strftime() argument 1 must be str, not " + Types.nameOf(format));
        }
        return Str.of(TimeFormat.format(ctx, given(ctx, tuple, "strftime"), Str.text(format)));
    }

    /** Read a time. */
    @Py("strptime(data_string, format='%a %b %d %H:%M:%S %Y', /) -> struct_time")
    static Object strptime(Ctx ctx, Object dataString, Object format) {
        checkText(ctx, dataString, 0);
        checkText(ctx, format, 1);
        return StructTime.of(ctx, ParsedTime.of(ctx, Str.text(dataString), Str.text(format)).fields());
    }

    private static void checkText(Ctx ctx, Object o, int index) {
        if (Str.isText(o)) return;
        throw Errors.typeError("strptime() argument " + index + " must be str, not "
                + TextOps.reprText(ctx, Types.of(o)));
    }

    /** Format a time as in Sat Jun 06 16:26:11 1998. */
    @Py("asctime(tuple=None, /) -> str")
    static Object asctime(Ctx ctx, Object tuple) {
        return Str.of(TimeFormat.format(ctx, given(ctx, tuple, "asctime"), "%a %b %e %H:%M:%S %Y"));
    }

    /** Format a time in seconds as in Sat Jun 06 16:26:11 1998. */
    @Py("ctime(seconds=None, /) -> str")
    static Object ctime(Ctx ctx, Object seconds) {
        return asctime(ctx, localtime(ctx, seconds));
    }

    /** Tell what is known of a clock. */
    @Py("get_clock_info(name: str, /) -> Any")
    static Object clockInfo(Ctx ctx, String name) {
        return switch (name) {
            case "time" -> new ClockInfo("clock_gettime(CLOCK_REALTIME)", false, true);
            case "monotonic", "perf_counter" -> new ClockInfo("clock_gettime(CLOCK_MONOTONIC)", true, false);
            case "process_time", "thread_time" -> new ClockInfo("clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", true, false);
            default -> throw Errors.valueError("unknown clock");
        };
    }

    /** Reset the time zone: it does not change. */
    @Py("tzset() -> None")
    static void tzset(Ctx ctx) {}

    /** Seconds west of UTC in winter. */
    @PyValue("timezone")
    static Object timezone(Ctx ctx) {
        return (long) -zone(ctx).getRules().getStandardOffset(ctx.run.world.start()).getTotalSeconds();
    }

    /** Seconds west of UTC in summer. */
    @PyValue("altzone")
    static Object altzone(Ctx ctx) {
        return (Long) timezone(ctx) - (daylight(ctx).equals(1L) ? 3600 : 0);
    }

    /** Whether there is a summer time. */
    @PyValue("daylight")
    static Object daylight(Ctx ctx) {
        return zone(ctx).getRules().nextTransition(ctx.run.world.start()) != null ? 1L : 0L;
    }

    /** The names of winter and summer time. */
    @PyValue("tzname")
    static Object tzname(Ctx ctx) {
        return new PyTuple((Object[]) TimeFields.zoneNames(ctx));
    }
}
