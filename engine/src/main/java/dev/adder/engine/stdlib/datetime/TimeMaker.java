package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;

/** Makes times of day; CPython does not name the function in its errors. */
@PyType("this function")
final class TimeMaker {
    private TimeMaker() {}

    /** Create a time of day. */
    @Py("__new__(cls, /, hour: int = 0, minute: int = 0, second: int = 0, microsecond: int = 0, tzinfo=None, *,"
            + " fold: int = 0) -> time")
    static Object make(Ctx ctx, PyClass cls, Object hour, Object minute, Object second, Object microsecond,
            Object tzinfo, Object fold) {
        return PyTime.of(ctx, cls, Fields.of(ctx, hour, minute, second, microsecond, fold), Zones.of(tzinfo));
    }
}
