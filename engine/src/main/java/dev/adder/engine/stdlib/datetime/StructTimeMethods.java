package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyTuple;

/** Fields of struct_time by name. */
@PyType("time.struct_time")
final class StructTimeMethods {
    private static final String[] NAMES = {"tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday",
        "tm_yday", "tm_isdst"};

    private StructTimeMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyTuple self) {
        StringBuilder out = new StringBuilder("time.struct_time(");
        for (int i = 0; i < NAMES.length; i++) {
            out.append(i == 0 ? "" : ", ").append(NAMES[i]).append('=').append(self.items[i]);
        }
        return out.append(')').toString();
    }

    /** The year. */
    @PyProperty("tm_year")
    static Object year(Ctx ctx, PyTuple self) {
        return self.items[0];
    }

    /** The month. */
    @PyProperty("tm_mon")
    static Object mon(Ctx ctx, PyTuple self) {
        return self.items[1];
    }

    /** The day. */
    @PyProperty("tm_mday")
    static Object mday(Ctx ctx, PyTuple self) {
        return self.items[2];
    }

    /** The hour. */
    @PyProperty("tm_hour")
    static Object hour(Ctx ctx, PyTuple self) {
        return self.items[3];
    }

    /** The minute. */
    @PyProperty("tm_min")
    static Object min(Ctx ctx, PyTuple self) {
        return self.items[4];
    }

    /** The second. */
    @PyProperty("tm_sec")
    static Object sec(Ctx ctx, PyTuple self) {
        return self.items[5];
    }

    /** The day of the week, Monday is 0. */
    @PyProperty("tm_wday")
    static Object wday(Ctx ctx, PyTuple self) {
        return self.items[6];
    }

    /** The day of the year. */
    @PyProperty("tm_yday")
    static Object yday(Ctx ctx, PyTuple self) {
        return self.items[7];
    }

    /** The whether summer time is in effect. */
    @PyProperty("tm_isdst")
    static Object isdst(Ctx ctx, PyTuple self) {
        return self.items[8];
    }
}
