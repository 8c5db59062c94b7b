package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import java.math.BigInteger;

/** A duration, normalised: only the days can be negative. */
final class PyDelta extends PyObject {
    static final PyClass TYPE = PyClass.builtin("datetime", "timedelta", DeltaMethodsTable.INSTANCE)
            .install(DeltaOperatorsTable.INSTANCE).install(DeltaMakerTable.INSTANCE).inC();
    static final BigInteger MICROS = BigInteger.valueOf(1_000_000);
    static final BigInteger DAY_MICROS = BigInteger.valueOf(86_400_000_000L);
    /** More microseconds than this are out of the question, whatever they would be in days. */
    private static final int LARGEST_BITS = 80;
    static final PyDelta ZERO = new PyDelta(TYPE, 0, 0, 0);

    static {
        ZERO.share();
    }

    final int days;
    final int seconds;
    final int micros;

    PyDelta(PyClass cls, int days, int seconds, int micros) {
        super(cls);
        this.days = days;
        this.seconds = seconds;
        this.micros = micros;
    }

    BigInteger total() {
        return BigInteger.valueOf(days).multiply(DAY_MICROS)
                .add(BigInteger.valueOf(seconds * 1_000_000L + micros));
    }

    static PyDelta of(Ctx ctx, BigInteger micros) {
        return of(ctx, TYPE, micros);
    }

    static PyDelta of(Ctx ctx, PyClass cls, BigInteger micros) {
        if (micros.bitLength() > LARGEST_BITS) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        BigInteger[] parts = micros.divideAndRemainder(DAY_MICROS);
        if (parts[1].signum() < 0) {
            parts[0] = parts[0].subtract(BigInteger.ONE);
            parts[1] = parts[1].add(DAY_MICROS);
        }
        if (parts[0].bitLength() > 31) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        long days = parts[0].longValue();
        if (Math.abs(days) > 999_999_999) {
            throw Errors.overflowError("days=" + days + "; must have magnitude <= 999999999");
        }
        long rest = parts[1].longValue();
        ctx.charge(48);
        return new PyDelta(cls, (int) days, (int) (rest / 1_000_000), (int) (rest % 1_000_000));
    }

    static PyDelta ofSeconds(Ctx ctx, long seconds) {
        return of(ctx, BigInteger.valueOf(seconds).multiply(MICROS));
    }

    /** Whole seconds; only for offsets, which are small. */
    long wholeSeconds() {
        return days * 86_400L + seconds;
    }

    /** Strictly less than a day either way. */
    boolean isOffset() {
        return days == 0 || days == -1 && (seconds != 0 || micros != 0);
    }

    @Override
    public void trace(LiveData live) {
        live.add(40);
        traceAttributes(live);
    }
}
