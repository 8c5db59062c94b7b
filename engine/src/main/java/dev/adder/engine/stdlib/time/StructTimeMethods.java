package dev.adder.engine.stdlib.time;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;

/** Members of {@code time.struct_time}. */
@PyType("struct_time")
final class StructTimeMethods {
    @PyValue("n_fields") static final int FIELDS = 11;
    @PyValue("n_sequence_fields") static final int SEQUENCE_FIELDS = 9;
    @PyValue("n_unnamed_fields") static final int UNNAMED_FIELDS = 0;

    private StructTimeMethods() {}

    /** The names that class patterns take in order. */
    @PyValue("__match_args__")
    static Object matchArgs(Ctx ctx) {
        return new PyTuple((Object[]) StructTime.NAMES);
    }

    /** Create a time from a sequence. */
    @Py("__new__(cls, sequence, /) -> struct_time")
    static Object make(Ctx ctx, PyClass cls, Object sequence) {
        return StructTime.of(ctx, sequence);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyTuple self) {
        return Str.of(StructTime.text(ctx, self));
    }

    private static PyException readOnly() {
        return Errors.attributeError("readonly attribute");
    }

    /** Year, for example, 1993. */
    @PyProperty("tm_year: int")
    static Object year(Ctx ctx, PyTuple self) {
        return self.items[0];
    }

    @PySetter("tm_year")
    static void setYear(Ctx ctx, PyTuple self, Object value) {
        throw readOnly();
    }

    /** Month of year, range [1, 12]. */
    @PyProperty("tm_mon: int")
    static Object month(Ctx ctx, PyTuple self) {
        return self.items[1];
    }

    @PySetter("tm_mon")
    static void setMonth(Ctx ctx, PyTuple self, Object value) {
        throw readOnly();
    }

    /** Day of month, range [1, 31]. */
    @PyProperty("tm_mday: int")
    static Object day(Ctx ctx, PyTuple self) {
        return self.items[2];
    }

    @PySetter("tm_mday")
    static void setDay(Ctx ctx, PyTuple self, Object value) {
        throw readOnly();
    }

    /** Hours, range [0, 23]. */
    @PyProperty("tm_hour: int")
    static Object hour(Ctx ctx, PyTuple self) {
        return self.items[3];
    }

    @PySetter("tm_hour")
    static void setHour(Ctx ctx, PyTuple self, Object value) {
        throw readOnly();
    }

    /** Minutes, range [0, 59]. */
    @PyProperty("tm_min: int")
    static Object minute(Ctx ctx, PyTuple self) {
        return self.items[4];
    }

    @PySetter("tm_min")
    static void setMinute(Ctx ctx, PyTuple self, Object value) {
        throw readOnly();
    }

    /** Seconds, range [0, 61]). */
    @PyProperty("tm_sec: int")
    static Object second(Ctx ctx, PyTuple self) {
        return self.items[5];
    }

    @PySetter("tm_sec")
    static void setSecond(Ctx ctx, PyTuple self, Object value) {
        throw readOnly();
    }

    /** Day of week, range [0, 6], Monday is 0. */
    @PyProperty("tm_wday: int")
    static Object weekday(Ctx ctx, PyTuple self) {
        return self.items[6];
    }

    @PySetter("tm_wday")
    static void setWeekday(Ctx ctx, PyTuple self, Object value) {
        throw readOnly();
    }

    /** Day of year, range [1, 366]. */
    @PyProperty("tm_yday: int")
    static Object yearDay(Ctx ctx, PyTuple self) {
        return self.items[7];
    }

    @PySetter("tm_yday")
    static void setYearDay(Ctx ctx, PyTuple self, Object value) {
        throw readOnly();
    }

    /** 1 if summer time is in effect, 0 if not, and -1 if unknown. */
    @PyProperty("tm_isdst: int")
    static Object dst(Ctx ctx, PyTuple self) {
        return self.items[8];
    }

    @PySetter("tm_isdst")
    static void setDst(Ctx ctx, PyTuple self, Object value) {
        throw readOnly();
    }

    /** Abbreviation of the time zone. */
    @PyProperty("tm_zone: Any")
    static Object zone(Ctx ctx, PyTuple self) {
        Object value = self.attribute("zone");
        return value == null ? PyNone.NONE : value;
    }

    /** Seconds east of UTC. */
    @PyProperty("tm_gmtoff: Any")
    static Object offset(Ctx ctx, PyTuple self) {
        Object value = self.attribute("offset");
        return value == null ? PyNone.NONE : value;
    }
}
