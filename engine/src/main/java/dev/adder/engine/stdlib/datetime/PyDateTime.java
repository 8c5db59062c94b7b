package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A date and a time of day. */
final class PyDateTime extends PyDate {
    static final PyClass TYPE = PyClass.builtin("datetime", "datetime", DateTimeMethodsTable.INSTANCE, PyDate.TYPE)
            .install(DateTimeMakingTable.INSTANCE).install(DateTimeOperatorsTable.INSTANCE)
            .install(DateTimeMakerTable.INSTANCE).inC();

    final int hour;
    final int minute;
    final int second;
    final int micros;
    final int fold;
    final @Nullable PyTzInfo zone;

    private PyDateTime(PyClass cls, int[] f, @Nullable PyTzInfo zone) {
        super(cls, f[0], f[1], f[2]);
        this.hour = f[3];
        this.minute = f[4];
        this.second = f[5];
        this.micros = f[6];
        this.fold = f[7];
        this.zone = zone;
    }

    /** The fields are year, month, day, hour, minute, second, microsecond and fold. */
    static PyDateTime of(Ctx ctx, PyClass cls, int[] fields, @Nullable PyTzInfo zone) {
        Calendar.checkDate(fields[0], fields[1], fields[2]);
        Calendar.checkTime(fields[3], fields[4], fields[5], fields[6], fields[7]);
        ctx.charge(72);
        return new PyDateTime(cls, fields, zone);
    }

    int[] fields() {
        return new int[] {year, month, day, hour, minute, second, micros, fold};
    }

    /** Microseconds since the start of year 0's last day, by the clock on the wall. */
    BigInteger total() {
        return BigInteger.valueOf(ordinal()).multiply(PyDelta.DAY_MICROS)
                .add(BigInteger.valueOf(((hour * 60L + minute) * 60 + second) * 1_000_000L + micros));
    }

    /** Seconds since 1970 by the clock on the wall. */
    long wallSeconds() {
        return (ordinal() - 719_163L) * 86_400 + (hour * 60L + minute) * 60 + second;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(24);
        live.visit(zone);
    }
}
