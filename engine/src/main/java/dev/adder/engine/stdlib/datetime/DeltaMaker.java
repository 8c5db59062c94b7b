package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import org.jspecify.annotations.Nullable;

/** Makes timedeltas; CPython names the function so in its errors. */
@PyType("__new__")
final class DeltaMaker {
    private DeltaMaker() {}

    /** Create a duration from the sum of its parts. */
    @Py("__new__(cls, /, days=..., seconds=..., microseconds=..., milliseconds=..., minutes=..., hours=..., weeks=...)"
            + " -> timedelta")
    static Object make(Ctx ctx, PyClass cls, @Nullable Object days, @Nullable Object seconds,
            @Nullable Object microseconds, @Nullable Object milliseconds, @Nullable Object minutes,
            @Nullable Object hours, @Nullable Object weeks) {
        DeltaMethods.Sum sum = new DeltaMethods.Sum();
        sum.add(microseconds, 1, "microseconds");
        sum.add(milliseconds, 1000, "milliseconds");
        sum.add(seconds, 1_000_000, "seconds");
        sum.add(minutes, 60_000_000, "minutes");
        sum.add(hours, 3_600_000_000L, "hours");
        sum.add(days, 86_400_000_000L, "days");
        sum.add(weeks, 604_800_000_000L, "weeks");
        return PyDelta.of(ctx, cls, sum.total());
    }
}
