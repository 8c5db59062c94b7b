package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Making, comparing and moving dates. */
@PyType("datetime.date")
final class DateMethods {
    private DateMethods() {}

    /** The earliest date. */
    @PyValue("min")
    static Object min(Ctx ctx) {
        return new PyDate(PyDate.TYPE, 1, 1, 1);
    }

    /** The latest date. */
    @PyValue("max")
    static Object max(Ctx ctx) {
        return new PyDate(PyDate.TYPE, 9999, 12, 31);
    }

    /** The smallest difference. */
    @PyValue("resolution")
    static Object resolution(Ctx ctx) {
        return new PyDelta(PyDelta.TYPE, 1, 0, 0);
    }

    /** year (1-9999) */
    @PyProperty("year: int")
    static int year(Ctx ctx, PyDate self) {
        return self.year;
    }

    /** month (1-12) */
    @PyProperty("month: int")
    static int month(Ctx ctx, PyDate self) {
        return self.month;
    }

    /** day (1-31) */
    @PyProperty("day: int")
    static int day(Ctx ctx, PyDate self) {
        return self.day;
    }

    /** Current date or datetime: same as self.__class__.fromtimestamp(time.time()). */
    @Py("today(cls) -> date")
    static Object today(Ctx ctx, PyClass cls) {
        BigInteger now = Moments.micros(Moments.now(ctx));
        if (cls.isSubclassOf(PyDateTime.TYPE)) return Moments.at(ctx, cls, now, null, false);
        return fromTimestamp(ctx, cls, Moments.floorSeconds(now));
    }

    /** Create a date from a POSIX timestamp. */
    @Py("fromtimestamp(cls, timestamp, /) -> date")
    static Object fromTimestamp(Ctx ctx, PyClass cls, Object timestamp) {
        PyDateTime at = (PyDateTime) Moments.at(ctx, PyDateTime.TYPE, Moments.micros(ctx, timestamp), null, false);
        return PyDate.in(ctx, cls, at.year, at.month, at.day);
    }

    /** int -> date corresponding to a proleptic Gregorian ordinal. */
    @Py("fromordinal(cls, ordinal: int, /) -> date")
    static Object fromOrdinal(Ctx ctx, PyClass cls, Object number) {
        int ordinal = Fields.or(ctx, number, 0);
        if (ordinal < 1) throw Errors.valueError("ordinal must be >= 1");
        if (ordinal > Calendar.MAX_ORDINAL) {
            int year = LocalDate.ofEpochDay(ordinal - 719_163L).getYear();
            throw Errors.valueError("year " + year + " is out of range");
        }
        return PyDate.fromOrdinal(ctx, cls, ordinal);
    }

    /** int, int, int -> Construct a date from the ISO year, week number and weekday. */
    @Py("fromisocalendar(cls, year: int, week: int, day: int) -> date")
    static Object fromIsoCalendar(Ctx ctx, PyClass cls, Object year, Object week, Object day) {
        return PyDate.fromOrdinal(ctx, cls, Calendar.fromIso(part(ctx, year), part(ctx, week), part(ctx, day)));
    }

    private static long part(Ctx ctx, Object value) {
        if (NumberOps.index(ctx, value) instanceof Long l && l == l.intValue()) return l;
        throw Errors.valueError("ISO calendar component out of range");
    }

    /** str -> Construct a date from a string in ISO 8601 format. */
    @Py("fromisoformat(cls, string, /) -> date")
    static Object fromIsoFormat(Ctx ctx, PyClass cls, Object string) {
        if (!Str.isText(string)) throw Errors.typeError("fromisoformat: argument must be str");
        try {
            int[] ymd = IsoText.wholeDate(Str.text(string));
            return PyDate.in(ctx, cls, ymd[0], ymd[1], ymd[2]);
        } catch (IsoText.Invalid e) {
            throw Errors.valueError("Invalid isoformat string: "
                    + dev.adder.engine.ops.TextOps.reprText(ctx, string));
        }
    }

    /** Return date with new specified fields. */
    @Py("replace(self, /, year=..., month=..., day=...) -> date")
    static Object replace(Ctx ctx, PyDate self, @Nullable Object year, @Nullable Object month, @Nullable Object day) {
        return PyDate.in(ctx, self.type(), Fields.or(ctx, year, self.year), Fields.or(ctx, month, self.month),
                Fields.or(ctx, day, self.day));
    }

    /** Return self+value. */
    @Py("__add__(self, value, /) -> Any")
    static Object add(Ctx ctx, PyDate self, Object value) {
        return value instanceof PyDelta d ? PyDate.fromOrdinal(ctx, self.type(), self.ordinal() + (long) d.days)
                : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return value+self. */
    @Py("__radd__(self, value, /) -> Any")
    static Object radd(Ctx ctx, PyDate self, Object value) {
        return add(ctx, self, value);
    }

    /** Return self-value. */
    @Py("__sub__(self, value, /) -> Any")
    static Object sub(Ctx ctx, PyDate self, Object value) {
        if (value instanceof PyDelta d) return PyDate.fromOrdinal(ctx, self.type(), self.ordinal() - (long) d.days);
        if (!(value instanceof PyDate d) || value instanceof PyDateTime) return PySingleton.NOT_IMPLEMENTED;
        ctx.charge(48);
        return new PyDelta(PyDelta.TYPE, self.ordinal() - d.ordinal(), 0, 0);
    }

    private static @Nullable Integer order(PyDate self, Object value) {
        if (!(value instanceof PyDate d) || value instanceof PyDateTime) return null;
        return Integer.compare(self.ordinal(), d.ordinal());
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyDate self, Object value) {
        Integer order = order(self, value);
        return order == null ? PySingleton.NOT_IMPLEMENTED : (Object) (order == 0);
    }

    /** Return self<value. */
    @Py("__lt__(self, value, /) -> bool")
    static Object lt(Ctx ctx, PyDate self, Object value) {
        Integer order = order(self, value);
        return order == null ? PySingleton.NOT_IMPLEMENTED : (Object) (order < 0);
    }

    /** Return self<=value. */
    @Py("__le__(self, value, /) -> bool")
    static Object le(Ctx ctx, PyDate self, Object value) {
        Integer order = order(self, value);
        return order == null ? PySingleton.NOT_IMPLEMENTED : (Object) (order <= 0);
    }

    /** Return self>value. */
    @Py("__gt__(self, value, /) -> bool")
    static Object gt(Ctx ctx, PyDate self, Object value) {
        Integer order = order(self, value);
        return order == null ? PySingleton.NOT_IMPLEMENTED : (Object) (order > 0);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value, /) -> bool")
    static Object ge(Ctx ctx, PyDate self, Object value) {
        Integer order = order(self, value);
        return order == null ? PySingleton.NOT_IMPLEMENTED : (Object) (order >= 0);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyDate self) {
        return dev.adder.engine.ops.HashOps.text("date") ^ self.ordinal();
    }

    /** Helper for pickle. */
    @Py("__reduce__(self, /) -> tuple")
    static Object reduce(Ctx ctx, PyDate self) {
        return new PyTuple(self.type(), new PyTuple((long) self.year, (long) self.month, (long) self.day));
    }

    /** Formats self with strftime. */
    @Py("__format__(self, format_spec: Any, /) -> str")
    static Object format(Ctx ctx, PyDate self, Object spec) {
        return Dates.formatted(ctx, self, spec);
    }
}
