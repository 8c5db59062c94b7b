package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;

/** What subclasses of tzinfo inherit. */
@PyType("datetime.tzinfo")
final class TzInfoMethods {
    private TzInfoMethods() {}

    /** Create an instance; the arguments are for the subclass. */
    @Py("__new__(cls, *args, **kwargs) -> tzinfo")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(32);
        return new PyTzInfo(cls);
    }

    private static PyException missing(String method) {
        return Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR, "a tzinfo subclass must implement " + method + "()");
    }

    /** datetime -> string name of time zone. */
    @Py("tzname(self, dt, /) -> str | None")
    static Object name(Ctx ctx, PyTzInfo self, Object dt) {
        throw missing("tzname");
    }

    /** datetime -> timedelta showing offset from UTC. */
    @Py("utcoffset(self, dt, /) -> timedelta | None")
    static Object offset(Ctx ctx, PyTzInfo self, Object dt) {
        throw missing("utcoffset");
    }

    /** datetime -> DST offset as timedelta. */
    @Py("dst(self, dt, /) -> timedelta | None")
    static Object dst(Ctx ctx, PyTzInfo self, Object dt) {
        throw missing("dst");
    }

    /** datetime in UTC -> datetime in local time. */
    @Py("fromutc(self, dt, /) -> datetime")
    static Object fromUtc(Ctx ctx, PyTzInfo self, Object dt) {
        if (!(dt instanceof PyDateTime time)) throw Errors.typeError("fromutc: argument must be a datetime");
        if (time.zone != self) throw Errors.valueError("fromutc: dt.tzinfo is not self");
        PyDelta offset = Zones.delta(ctx, self, "utcoffset", time);
        if (offset == null) throw Errors.valueError("fromutc: non-None utcoffset() result required");
        PyDelta dst = Zones.delta(ctx, self, "dst", time);
        if (dst == null) throw Errors.valueError("fromutc: non-None dst() result required");
        PyDateTime standard = PyDateTime.of(ctx, PyDateTime.TYPE,
                Moments.fields(time.total().add(offset.total()).subtract(dst.total())), time.zone);
        PyDelta again = Zones.delta(ctx, self, "dst", standard);
        if (again == null) {
            throw Errors.valueError("fromutc: tz.dst() gave inconsistent results; cannot convert");
        }
        return Moments.plus(ctx, time, offset.total().subtract(dst.total()).add(again.total()));
    }

    /** Helper for pickle. */
    @Py("__reduce__(self, /) -> tuple")
    static Object reduce(Ctx ctx, PyTzInfo self) {
        Object arguments = AttrOps.find(ctx, self, "__getinitargs__");
        Object made = arguments == null ? PyTuple.EMPTY : CallOps.call(ctx, arguments);
        if (self instanceof PyTimeZone) return new PyTuple(self.type(), made, PyNone.NONE);
        return new PyTuple(self.type(), made);
    }
}
