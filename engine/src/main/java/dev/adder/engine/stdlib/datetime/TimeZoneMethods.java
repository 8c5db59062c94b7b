package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Methods of fixed offsets. */
@PyType("datetime.timezone")
final class TimeZoneMethods {
    private TimeZoneMethods() {}

    /** UTC. */
    @PyValue("utc")
    static Object utc(Ctx ctx) {
        return PyTimeZone.UTC;
    }

    /** The least offset. */
    @PyValue("min")
    static Object min(Ctx ctx) {
        return new PyTimeZone(PyDelta.ofSeconds(ctx, -86_340), null);
    }

    /** The greatest offset. */
    @PyValue("max")
    static Object max(Ctx ctx) {
        return new PyTimeZone(PyDelta.ofSeconds(ctx, 86_340), null);
    }

    /** Create a zone with a fixed offset from UTC. */
    @Py("__new__(cls, offset, name=...) -> timezone")
    static Object make(Ctx ctx, PyClass cls, Object offset, @Nullable Object name) {
        if (!(offset instanceof PyDelta delta)) {
            throw Errors.typeError("timezone() argument 1 must be datetime.timedelta, not "
                    + (offset == PyNone.NONE ? "None" : Types.nameOf(offset)));
        }
        if (name != null && !Str.isText(name)) {
            throw Errors.typeError("timezone() argument 2 must be str, not "
                    + (name == PyNone.NONE ? "None" : Types.nameOf(name)));
        }
        return Zones.fixed(ctx, delta, name == null ? null : Str.text(name));
    }

    private static void check(Object dt, String method) {
        if (dt != PyNone.NONE && !(dt instanceof PyDateTime)) {
            throw Errors.typeError(method + "(dt) argument must be a datetime instance or None, not "
                    + Types.nameOf(dt));
        }
    }

    /** If name is specified when timezone is created, returns the name. */
    @Py("tzname(self, dt, /) -> str")
    static String name(Ctx ctx, PyTimeZone self, Object dt) {
        check(dt, "tzname");
        return self.text();
    }

    /** Return fixed offset. */
    @Py("utcoffset(self, dt, /) -> timedelta")
    static Object offset(Ctx ctx, PyTimeZone self, Object dt) {
        check(dt, "utcoffset");
        return self.offset;
    }

    /** Return None. */
    @Py("dst(self, dt, /) -> None")
    static Object dst(Ctx ctx, PyTimeZone self, Object dt) {
        check(dt, "dst");
        return PyNone.NONE;
    }

    /** datetime in UTC -> datetime in local time. */
    @Py("fromutc(self, dt, /) -> datetime")
    static Object fromUtc(Ctx ctx, PyTimeZone self, Object dt) {
        if (!(dt instanceof PyDateTime time)) throw Errors.typeError("fromutc: argument must be a datetime");
        if (time.zone != self) throw Errors.valueError("fromutc: dt.tzinfo is not self");
        return Moments.plus(ctx, time, self.offset.total());
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyTimeZone self) {
        if (self == PyTimeZone.UTC) return "datetime.timezone.utc";
        String offset = "datetime.timezone(" + TextOps.reprText(ctx, self.offset);
        return self.name == null ? offset + ")" : offset + ", " + TextOps.reprText(ctx, Str.of(self.name)) + ")";
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static String str(Ctx ctx, PyTimeZone self) {
        return self.text();
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyTimeZone self, Object value) {
        return value instanceof PyTimeZone z ? self.offset.total().equals(z.offset.total())
                : (Object) PySingleton.NOT_IMPLEMENTED;
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyTimeZone self) {
        return DeltaOperators.hash(ctx, self.offset);
    }

    /** Arguments that make the same zone. */
    @Py("__getinitargs__(self, /) -> tuple")
    static Object arguments(Ctx ctx, PyTimeZone self) {
        return self.name == null ? new PyTuple(self.offset) : new PyTuple(self.offset, Str.of(self.name));
    }

    /** Return self, as zones do not change. */
    @Py("__deepcopy__(self, memo, /) -> timezone")
    static Object deepCopy(Ctx ctx, PyTimeZone self, Object memo) {
        return self;
    }
}
