package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.stdlib.time.TimeFields;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Methods of times of day. */
@PyType("datetime.time")
final class TimeMethods {
    private TimeMethods() {}

    /** Midnight. */
    @PyValue("min")
    static Object min(Ctx ctx) {
        return PyTime.of(ctx, PyTime.TYPE, new int[5], null);
    }

    /** The last microsecond of a day. */
    @PyValue("max")
    static Object max(Ctx ctx) {
        return PyTime.of(ctx, PyTime.TYPE, new int[] {23, 59, 59, 999_999, 0}, null);
    }

    /** The smallest difference. */
    @PyValue("resolution")
    static Object resolution(Ctx ctx) {
        return new PyDelta(PyDelta.TYPE, 0, 0, 1);
    }

    /** tzinfo */
    @PyProperty("tzinfo")
    static Object zone(Ctx ctx, PyTime self) {
        return Zones.orNone(self.zone);
    }

    /** hour */
    @PyProperty("hour: int")
    static int hour(Ctx ctx, PyTime self) {
        return self.hour;
    }

    /** minute */
    @PyProperty("minute: int")
    static int minute(Ctx ctx, PyTime self) {
        return self.minute;
    }

    /** second */
    @PyProperty("second: int")
    static int second(Ctx ctx, PyTime self) {
        return self.second;
    }

    /** microsecond */
    @PyProperty("microsecond: int")
    static int microsecond(Ctx ctx, PyTime self) {
        return self.micros;
    }

    /** fold */
    @PyProperty("fold: int")
    static int fold(Ctx ctx, PyTime self) {
        return self.fold;
    }

    /** string -> time from a string in ISO 8601 format */
    @Py("fromisoformat(cls, string, /) -> time")
    static Object fromIsoFormat(Ctx ctx, PyClass cls, Object string) {
        if (!Str.isText(string)) throw Errors.typeError("fromisoformat: argument must be str");
        String text = Str.text(string);
        try {
            IsoText.Time time = IsoText.time(ctx, text.startsWith("T") ? text.substring(1) : text);
            return in(ctx, cls, time.fields(), time.zone());
        } catch (IsoText.Invalid e) {
            throw Errors.valueError("Invalid isoformat string: " + TextOps.reprText(ctx, string));
        }
    }

    private static Object in(Ctx ctx, PyClass cls, int[] f, @Nullable PyTzInfo zone) {
        if (cls.shared) return PyTime.of(ctx, cls, f, zone);
        return CallOps.call(ctx, cls, new Object[] {(long) f[0], (long) f[1], (long) f[2], (long) f[3],
            Zones.orNone(zone), (long) f[4]}, new String[] {"fold"});
    }

    /** Return time with new specified fields. */
    @Py("replace(self, /, hour=..., minute=..., second=..., microsecond=..., tzinfo=..., *, fold=...) -> time")
    static Object replace(Ctx ctx, PyTime self, @Nullable Object hour, @Nullable Object minute,
            @Nullable Object second, @Nullable Object microsecond, @Nullable Object tzinfo, @Nullable Object fold) {
        int[] f = {Fields.or(ctx, hour, self.hour), Fields.or(ctx, minute, self.minute),
            Fields.or(ctx, second, self.second), Fields.or(ctx, microsecond, self.micros),
            Fields.or(ctx, fold, self.fold)};
        return in(ctx, self.type(), f, tzinfo == null ? self.zone : Zones.of(tzinfo));
    }

    private static @Nullable PyDelta offset(Ctx ctx, PyTime self) {
        return Zones.delta(ctx, self.zone, "utcoffset", PyNone.NONE);
    }

    /** Return self.tzinfo.utcoffset(self). */
    @Py("utcoffset(self, /) -> timedelta | None")
    static Object utcOffset(Ctx ctx, PyTime self) {
        return Zones.orNone(offset(ctx, self));
    }

    /** Return self.tzinfo.dst(self). */
    @Py("dst(self, /) -> timedelta | None")
    static Object dst(Ctx ctx, PyTime self) {
        return Zones.orNone(Zones.delta(ctx, self.zone, "dst", PyNone.NONE));
    }

    /** Return self.tzinfo.tzname(self). */
    @Py("tzname(self, /) -> str | None")
    static Object zoneName(Ctx ctx, PyTime self) {
        return Zones.orNone(Zones.name(ctx, self.zone, PyNone.NONE));
    }

    /** Return string in ISO 8601 format, [HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM]. */
    @Py("isoformat(self, /, timespec: str = 'auto') -> str")
    static String isoFormat(Ctx ctx, PyTime self, String timespec) {
        String clock = ClockText.of(self.hour, self.minute, self.second, self.micros, timespec);
        PyDelta offset = offset(ctx, self);
        return offset == null ? clock : clock + Zones.offsetText(offset, ":");
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static String str(Ctx ctx, PyTime self) {
        return isoFormat(ctx, self, "auto");
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyTime self) {
        StringBuilder out = new StringBuilder(Types.nameOf(self)).append('(').append(self.hour).append(", ")
                .append(self.minute);
        ClockText.reprEnd(ctx, out, self.second, self.micros, self.fold == 0 ? self.zone : null, 0);
        if (self.fold != 0) {
            out.setLength(out.length() - 1);
            if (self.zone != null) ClockText.zone(ctx, out, self.zone);
            out.append(", fold=1)");
        }
        return out.toString();
    }

    /** format -> strftime() style string. */
    @Py("strftime(self, /, format: str) -> str")
    static String strftime(Ctx ctx, PyTime self, String format) {
        return DateFormat.format(ctx, self, new TimeFields(1900, 1, 1, self.hour, self.minute, self.second, 0, 1, -1,
                null, null), self.micros, format);
    }

    /** Formats self with strftime. */
    @Py("__format__(self, format_spec: Any, /) -> str")
    static Object format(Ctx ctx, PyTime self, Object spec) {
        return Dates.formatted(ctx, self, spec);
    }

    private static Object compare(Ctx ctx, PyTime self, Object value, CompareOps.@Nullable Order order) {
        if (!(value instanceof PyTime other)) return PySingleton.NOT_IMPLEMENTED;
        long a = self.totalMicros();
        long b = other.totalMicros();
        if (self.zone != other.zone) {
            PyDelta mine = offset(ctx, self);
            PyDelta theirs = offset(ctx, other);
            if ((mine == null) != (theirs == null)) {
                if (order == null) return false;
                throw Errors.typeError("can't compare offset-naive and offset-aware times");
            }
            if (mine != null) a -= mine.total().longValue();
            if (theirs != null) b -= theirs.total().longValue();
        }
        return order == null ? a == b : CompareOps.orderObject(ctx, order, a, b);
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyTime self, Object value) {
        return compare(ctx, self, value, null);
    }

    /** Return self<value. */
    @Py("__lt__(self, value, /) -> bool")
    static Object lt(Ctx ctx, PyTime self, Object value) {
        return compare(ctx, self, value, CompareOps.Order.LT);
    }

    /** Return self<=value. */
    @Py("__le__(self, value, /) -> bool")
    static Object le(Ctx ctx, PyTime self, Object value) {
        return compare(ctx, self, value, CompareOps.Order.LE);
    }

    /** Return self>value. */
    @Py("__gt__(self, value, /) -> bool")
    static Object gt(Ctx ctx, PyTime self, Object value) {
        return compare(ctx, self, value, CompareOps.Order.GT);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value, /) -> bool")
    static Object ge(Ctx ctx, PyTime self, Object value) {
        return compare(ctx, self, value, CompareOps.Order.GE);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyTime self) {
        PyDelta offset = offset(ctx, self);
        return HashOps.integer(self.totalMicros() - (offset == null ? 0 : offset.total().longValue()));
    }

    /** Helper for pickle. */
    @Py("__reduce__(self, /) -> tuple")
    static Object reduce(Ctx ctx, PyTime self) {
        return new PyTuple(self.type(), new PyTuple((long) self.hour, (long) self.minute, (long) self.second,
                (long) self.micros, Zones.orNone(self.zone)));
    }
}
