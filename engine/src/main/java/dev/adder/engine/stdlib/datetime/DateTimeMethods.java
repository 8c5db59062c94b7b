package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Parts, text and conversion of datetimes. */
@PyType("datetime.datetime")
final class DateTimeMethods {
    private DateTimeMethods() {}

    /** tzinfo */
    @PyProperty("tzinfo")
    static Object zone(Ctx ctx, PyDateTime self) {
        return Zones.orNone(self.zone);
    }

    /** hour */
    @PyProperty("hour: int")
    static int hour(Ctx ctx, PyDateTime self) {
        return self.hour;
    }

    /** minute */
    @PyProperty("minute: int")
    static int minute(Ctx ctx, PyDateTime self) {
        return self.minute;
    }

    /** second */
    @PyProperty("second: int")
    static int second(Ctx ctx, PyDateTime self) {
        return self.second;
    }

    /** microsecond */
    @PyProperty("microsecond: int")
    static int microsecond(Ctx ctx, PyDateTime self) {
        return self.micros;
    }

    /** fold */
    @PyProperty("fold: int")
    static int fold(Ctx ctx, PyDateTime self) {
        return self.fold;
    }

    /** Return date object with same year, month and day. */
    @Py("date(self, /) -> date")
    static Object date(Ctx ctx, PyDateTime self) {
        return PyDate.in(ctx, PyDate.TYPE, self.year, self.month, self.day);
    }

    private static Object clock(Ctx ctx, PyDateTime self, @Nullable PyTzInfo zone) {
        return PyTime.of(ctx, PyTime.TYPE,
                new int[] {self.hour, self.minute, self.second, self.micros, self.fold}, zone);
    }

    /** Return time object with same time but with tzinfo=None. */
    @Py("time(self, /) -> time")
    static Object time(Ctx ctx, PyDateTime self) {
        return clock(ctx, self, null);
    }

    /** Return time object with same time and tzinfo. */
    @Py("timetz(self, /) -> time")
    static Object timeWithZone(Ctx ctx, PyDateTime self) {
        return clock(ctx, self, self.zone);
    }

    /** Return datetime with new specified fields. */
    @Py("replace(self, /, year=..., month=..., day=..., hour=..., minute=..., second=..., microsecond=..., "
            + "tzinfo=..., *, fold=...) -> datetime")
    static Object replace(Ctx ctx, PyDateTime self, @Nullable Object year, @Nullable Object month,
            @Nullable Object day, @Nullable Object hour, @Nullable Object minute, @Nullable Object second,
            @Nullable Object microsecond, @Nullable Object tzinfo, @Nullable Object fold) {
        int[] f = {Fields.or(ctx, year, self.year), Fields.or(ctx, month, self.month), Fields.or(ctx, day, self.day),
            Fields.or(ctx, hour, self.hour), Fields.or(ctx, minute, self.minute),
            Fields.or(ctx, second, self.second), Fields.or(ctx, microsecond, self.micros),
            Fields.or(ctx, fold, self.fold)};
        return Moments.in(ctx, self.type(), f, tzinfo == null ? self.zone : Zones.of(tzinfo));
    }

    static @Nullable PyDelta offset(Ctx ctx, PyDateTime self) {
        return Zones.delta(ctx, self.zone, "utcoffset", self);
    }

    /** Return self.tzinfo.utcoffset(self). */
    @Py("utcoffset(self, /) -> timedelta | None")
    static Object utcOffset(Ctx ctx, PyDateTime self) {
        return Zones.orNone(offset(ctx, self));
    }

    /** Return self.tzinfo.dst(self). */
    @Py("dst(self, /) -> timedelta | None")
    static Object dst(Ctx ctx, PyDateTime self) {
        return Zones.orNone(Zones.delta(ctx, self.zone, "dst", self));
    }

    /** Return self.tzinfo.tzname(self). */
    @Py("tzname(self, /) -> str | None")
    static Object zoneName(Ctx ctx, PyDateTime self) {
        return Zones.orNone(Zones.name(ctx, self.zone, self));
    }

    /** Microseconds since 1970 in UTC; a time without a zone is local. */
    static BigInteger epochMicros(Ctx ctx, PyDateTime self) {
        PyDelta offset = offset(ctx, self);
        if (offset == null) {
            Moments.checkSeconds(self.wallSeconds() + (self.fold == 0 ? -Moments.FOLD : Moments.FOLD));
        }
        BigInteger shift = offset != null ? offset.total()
                : BigInteger.valueOf(Zones.localOffset(ctx, self)).multiply(PyDelta.MICROS);
        return self.total().subtract(BigInteger.valueOf(719_163L).multiply(PyDelta.DAY_MICROS)).subtract(shift);
    }

    /** Return POSIX timestamp as float. */
    @Py("timestamp(self, /) -> float")
    static Object timestamp(Ctx ctx, PyDateTime self) {
        if (self.zone != null && offset(ctx, self) == null) {
            throw Errors.typeError("can't subtract offset-naive and offset-aware datetimes");
        }
        return NumberOps.trueDiv(ctx, IntOps.of(epochMicros(ctx, self)), 1_000_000L);
    }

    /** tz -> convert to local time in new timezone tz */
    @Py("astimezone(self, /, tz=None) -> datetime")
    static Object asTimezone(Ctx ctx, PyDateTime self, Object tz) {
        if (tz != PyNone.NONE && !(tz instanceof PyTzInfo)) {
            throw Errors.typeError("tzinfo argument must be None or of a tzinfo subclass, not type '"
                    + Types.nameOf(tz) + "'");
        }
        if (self.zone != null && self.zone == tz) return self;
        BigInteger micros = epochMicros(ctx, self);
        if (offset(ctx, self) == null) {
            Moments.checkSeconds(self.wallSeconds() + (self.fold == 0 ? Moments.FOLD : -Moments.FOLD));
        }
        PyTzInfo zone = tz instanceof PyTzInfo z ? z : Zones.local(ctx, Moments.floorSeconds(micros));
        BigInteger utc = micros.add(BigInteger.valueOf(719_163L).multiply(PyDelta.DAY_MICROS));
        return CallOps.callAttribute(ctx, zone, "fromutc", Moments.in(ctx, self.type(), Moments.fields(utc), zone));
    }

    /** Return string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM]. */
    @Py("isoformat(self, /, sep='T', timespec: str = 'auto') -> str")
    static String isoFormat(Ctx ctx, PyDateTime self, Object separator, String timespec) {
        String sep = Str.isText(separator) ? Str.text(separator) : "";
        if (sep.codePointCount(0, sep.length()) != 1) {
            throw Errors.typeError("isoformat() argument 1 must be a unicode character, not "
                    + (separator == PyNone.NONE ? "None" : Types.nameOf(separator)));
        }
        String text = Calendar.dateText(self) + sep
                + ClockText.of(self.hour, self.minute, self.second, self.micros, timespec);
        PyDelta offset = offset(ctx, self);
        return offset == null ? text : text + Zones.offsetText(offset, ":");
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyDateTime self) {
        return CallOps.callAttribute(ctx, self, "isoformat", " ");
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyDateTime self) {
        StringBuilder out = new StringBuilder(Types.nameOf(self)).append('(');
        int[] fields = self.fields();
        for (int i = 0; i < 5; i++) out.append(i == 0 ? "" : ", ").append(fields[i]);
        ClockText.reprEnd(ctx, out, self.second, self.micros, self.zone, self.fold);
        return out.toString();
    }

    /** Formats self with strftime. */
    @Py("__format__(self, format_spec: Any, /) -> str")
    static Object format(Ctx ctx, PyDateTime self, Object spec) {
        return Dates.formatted(ctx, self, spec);
    }

    /** Return time tuple, compatible with time.localtime(). */
    @Py("timetuple(self, /) -> struct_time")
    static Object timeTuple(Ctx ctx, PyDateTime self) {
        PyDelta dst = Zones.delta(ctx, self.zone, "dst", self);
        return StructTimes.time(ctx, self, self.hour, self.minute, self.second,
                dst == null ? -1 : dst.total().signum() != 0 ? 1 : 0);
    }

    /** Return UTC time tuple, compatible with time.localtime(). */
    @Py("utctimetuple(self, /) -> struct_time")
    static Object utcTimeTuple(Ctx ctx, PyDateTime self) {
        PyDelta offset = offset(ctx, self);
        PyDateTime utc = offset == null ? self : PyDateTime.of(ctx, PyDateTime.TYPE,
                Moments.fields(self.total().subtract(offset.total())), self.zone);
        return StructTimes.time(ctx, utc, utc.hour, utc.minute, utc.second, 0);
    }

    /** Helper for pickle. */
    @Py("__reduce__(self, /) -> tuple")
    static Object reduce(Ctx ctx, PyDateTime self) {
        Object[] arguments = new Object[8];
        for (int i = 0; i < 7; i++) arguments[i] = (long) self.fields()[i];
        arguments[7] = Zones.orNone(self.zone);
        return new PyTuple(self.type(), new PyTuple(arguments));
    }
}
