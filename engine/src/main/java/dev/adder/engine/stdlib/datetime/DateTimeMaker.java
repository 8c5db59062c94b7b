package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;

/** Makes datetimes; CPython does not name the function in its errors. */
@PyType("this function")
final class DateTimeMaker {
    private DateTimeMaker() {}

    /** Create a datetime. */
    @Py("__new__(cls, /, year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0,"
            + " microsecond: int = 0, tzinfo=None, *, fold: int = 0) -> datetime")
    static Object make(Ctx ctx, PyClass cls, Object year, Object month, Object day, Object hour, Object minute,
            Object second, Object microsecond, Object tzinfo, Object fold) {
        return PyDateTime.of(ctx, cls, Fields.of(ctx, year, month, day, hour, minute, second, microsecond, fold),
                Zones.of(tzinfo));
    }
}
