package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.WarnOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.time.ParsedTime;
import dev.adder.engine.stdlib.time.TimeFields;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Ways to make a datetime. */
@PyType("datetime.datetime")
final class DateTimeMaking {
    private DateTimeMaking() {}

    /** The earliest datetime. */
    @PyValue("min")
    static Object min(Ctx ctx) {
        return PyDateTime.of(ctx, PyDateTime.TYPE, new int[] {1, 1, 1, 0, 0, 0, 0, 0}, null);
    }

    /** The latest datetime. */
    @PyValue("max")
    static Object max(Ctx ctx) {
        return PyDateTime.of(ctx, PyDateTime.TYPE, new int[] {9999, 12, 31, 23, 59, 59, 999_999, 0}, null);
    }

    /** The smallest difference. */
    @PyValue("resolution")
    static Object resolution(Ctx ctx) {
        return new PyDelta(PyDelta.TYPE, 0, 0, 1);
    }

    /** Returns new datetime object representing current time local to tz. */
    @Py("now(cls, tz=None) -> datetime")
    static Object now(Ctx ctx, PyClass cls, Object tz) {
        return Moments.at(ctx, cls, Moments.micros(Moments.now(ctx)), Zones.of(tz), false);
    }

    /** Return a new datetime representing UTC day and time. */
    @Py("utcnow(cls) -> datetime")
    static Object utcNow(Ctx ctx, PyClass cls) {
        deprecated(ctx, "utcnow()", "now(datetime.UTC)");
        return Moments.at(ctx, cls, Moments.micros(Moments.now(ctx)), null, true);
    }

    /** timestamp[, tz] -> tz's local time from POSIX timestamp. */
    @Py("fromtimestamp(cls, timestamp, tz=None) -> datetime")
    static Object fromTimestamp(Ctx ctx, PyClass cls, Object timestamp, Object tz) {
        return Moments.at(ctx, cls, Moments.micros(ctx, timestamp), Zones.of(tz), false);
    }

    /** Construct a naive UTC datetime from a POSIX timestamp. */
    @Py("utcfromtimestamp(cls, timestamp, /) -> datetime")
    static Object utcFromTimestamp(Ctx ctx, PyClass cls, Object timestamp) {
        deprecated(ctx, "utcfromtimestamp()", "fromtimestamp(timestamp, datetime.UTC)");
        return Moments.at(ctx, cls, Moments.micros(ctx, timestamp), null, true);
    }

    /** date, time -> datetime with same date and time fields */
    @Py("combine(cls, date, time, tzinfo=...) -> datetime")
    static Object combine(Ctx ctx, PyClass cls, Object date, Object time, @Nullable Object tzinfo) {
        if (!(date instanceof PyDate d)) throw argument(1, "date", date);
        if (!(time instanceof PyTime t)) throw argument(2, "time", time);
        int[] fields = {d.year, d.month, d.day, t.hour, t.minute, t.second, t.micros, t.fold};
        return Moments.in(ctx, cls, fields, tzinfo == null ? t.zone : Zones.of(tzinfo));
    }

    private static dev.adder.engine.error.PyException argument(int number, String expected, Object given) {
        String name = given(given);
        return Errors.typeError("combine() argument " + number + " must be datetime." + expected + ", not " + name);
    }

    /** string -> datetime from a string in most ISO 8601 formats */
    @Py("fromisoformat(cls, string, /) -> datetime")
    static Object fromIsoFormat(Ctx ctx, PyClass cls, Object string) {
        if (!Str.isText(string)) throw Errors.typeError("fromisoformat: argument must be str");
        String text = Str.text(string);
        ctx.tick(text.length());
        try {
            int split = Math.min(IsoText.separator(text), text.length());
            int[] ymd = IsoText.date(text.substring(0, split));
            if (split == text.length()) {
                return Moments.in(ctx, cls, new int[] {ymd[0], ymd[1], ymd[2], 0, 0, 0, 0, 0}, null);
            }
            int skip = Character.charCount(text.codePointAt(split));
            IsoText.Time time = IsoText.time(ctx, text.substring(split + skip));
            int[] f = time.fields();
            return Moments.in(ctx, cls, new int[] {ymd[0], ymd[1], ymd[2], f[0], f[1], f[2], f[3], 0}, time.zone());
        } catch (IsoText.Invalid e) {
            throw Errors.valueError("Invalid isoformat string: " + TextOps.reprText(ctx, string));
        }
    }

    private static String given(Object argument) {
        return argument == PyNone.NONE ? "None" : Types.nameOf(argument);
    }

    /** string, format -> new datetime parsed from a string (like time.strptime()). */
    @Py(
            value = "strptime(cls, /, *arguments) -> datetime",
            overloads = "strptime(date_string: str, format: str, /) -> datetime")
    static Object strptime(Ctx ctx, PyClass cls, Object[] arguments) {
        if (arguments.length != 2) {
            throw Errors.typeError("strptime() takes exactly 2 arguments (" + arguments.length + " given)");
        }
        Object text = arguments[0];
        Object format = arguments[1];
        if (!Str.isText(text)) {
            throw Errors.typeError("strptime() argument 1 must be str, not " + given(text));
        }
        if (!Str.isText(format)) {
            throw Errors.typeError("strptime() argument 2 must be str, not " + given(format));
        }
        ParsedTime parsed = ParsedTime.of(ctx, Str.text(text), Str.text(format));
        TimeFields t = parsed.fields();
        int[] fields = {(int) t.year(), t.month(), t.day(), t.hour(), t.minute(), t.second(), parsed.micros(), 0};
        Integer east = t.offset();
        if (east == null) return Moments.in(ctx, cls, fields, null);
        PyDelta offset = PyDelta.of(ctx, BigInteger.valueOf(east * 1_000_000L + parsed.offsetMicros()));
        String zone = t.zone();
        return Moments.in(ctx, cls, fields, Zones.fixed(ctx, offset, zone == null || zone.isEmpty() ? null : zone));
    }

    private static void deprecated(Ctx ctx, String old, String instead) {
        WarnOps.deprecated(ctx, "datetime.datetime." + old + " is deprecated and scheduled for removal in a future"
                + " version. Use timezone-aware objects to represent datetimes in UTC: datetime.datetime." + instead
                + ".");
    }
}
