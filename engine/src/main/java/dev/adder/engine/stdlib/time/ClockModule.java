package dev.adder.engine.stdlib.time;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;

/** The clocks of the module {@code time} by their numbers. None of them can be set. */
@PyModule("time")
final class ClockModule {
    @PyValue("CLOCK_REALTIME") static final int REALTIME = 0;
    @PyValue("CLOCK_MONOTONIC") static final int MONOTONIC = 1;
    @PyValue("CLOCK_PROCESS_CPUTIME_ID") static final int PROCESS = 2;
    @PyValue("CLOCK_THREAD_CPUTIME_ID") static final int THREAD = 3;
    @PyValue("CLOCK_MONOTONIC_RAW") static final int MONOTONIC_RAW = 4;
    @PyValue("CLOCK_BOOTTIME") static final int BOOT = 7;
    @PyValue("CLOCK_TAI") static final int TAI = 11;

    private ClockModule() {}

    /** An {@code OSError} of that number. */
    static PyException failed(int number, String text) {
        return new PyException(new PyBaseException(Exceptions.OS_ERROR, (long) number, text));
    }

    /** Return the time of the specified clock as a float. */
    @Py("clock_gettime(clk_id: int, /) -> float")
    static double time(Ctx ctx, int clock) {
        return switch (clock) {
            case REALTIME, TAI -> TimeModule.time(ctx);
            case MONOTONIC, MONOTONIC_RAW, BOOT -> TimeModule.monotonic(ctx);
            case PROCESS, THREAD -> TimeModule.processTime(ctx);
            default -> throw failed(22, "Invalid argument");
        };
    }

    /** Return the time of the specified clock as nanoseconds. */
    @Py("clock_gettime_ns(clk_id: int, /) -> int")
    static Object nanos(Ctx ctx, int clock) {
        return switch (clock) {
            case REALTIME, TAI -> TimeModule.timeNs(ctx);
            case MONOTONIC, MONOTONIC_RAW, BOOT -> (Object) TimeModule.monotonicNs(ctx);
            case PROCESS, THREAD -> (Object) TimeModule.processTimeNs(ctx);
            default -> throw failed(22, "Invalid argument");
        };
    }

    /** Return the resolution (precision) of the specified clock. */
    @Py("clock_getres(clk_id: int, /) -> float")
    static double resolution(Ctx ctx, int clock) {
        time(ctx, clock);
        return 1e-9;
    }
}
