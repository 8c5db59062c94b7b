package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;

/** The module {@code datetime}. */
@PyModule("datetime")
final class DatetimeModule {
    @PyValue("date") static final PyClass DATE = PyDate.TYPE;

    @PyValue("time") static final PyClass TIME = PyTime.TYPE;

    @PyValue("datetime") static final PyClass DATETIME = PyDateTime.TYPE;

    @PyValue("timedelta") static final PyClass TIMEDELTA = PyDelta.TYPE;

    @PyValue("tzinfo") static final PyClass TZINFO = PyTzInfo.TYPE;

    @PyValue("timezone") static final PyClass TIMEZONE = PyTimeZone.TYPE;

    @PyValue("MINYEAR") static final long MIN_YEAR = 1;

    @PyValue("MAXYEAR") static final long MAX_YEAR = 9999;

    private DatetimeModule() {}

    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return new PyTuple("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC");
    }

    /** The time zone UTC. */
    @PyValue("UTC")
    static Object utc(Ctx ctx) {
        return PyTimeZone.UTC;
    }
}
