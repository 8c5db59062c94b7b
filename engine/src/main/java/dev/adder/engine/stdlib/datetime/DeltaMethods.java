package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Making timedeltas, their parts and their text. */
@PyType("datetime.timedelta")
final class DeltaMethods {
    private DeltaMethods() {}

    /** The most negative timedelta. */
    @PyValue("min")
    static Object min(Ctx ctx) {
        return new PyDelta(PyDelta.TYPE, -999_999_999, 0, 0);
    }

    /** The most positive timedelta. */
    @PyValue("max")
    static Object max(Ctx ctx) {
        return new PyDelta(PyDelta.TYPE, 999_999_999, 86_399, 999_999);
    }

    /** The smallest difference. */
    @PyValue("resolution")
    static Object resolution(Ctx ctx) {
        return new PyDelta(PyDelta.TYPE, 0, 0, 1);
    }

    /** Collects microseconds exactly, and what floats leave below one. */
    static final class Sum {
        BigInteger micros = BigInteger.ZERO;
        double rest;

        void add(@Nullable Object value, long factor, String name) {
            if (value == null) return;
            Object plain = value instanceof PyBoxed b ? b.value : value;
            BigInteger unit = BigInteger.valueOf(factor);
            if (plain instanceof Long || plain instanceof BigInteger || plain instanceof Boolean) {
                Object whole = plain instanceof Boolean b ? (Object) (b ? 1L : 0L) : plain;
                micros = micros.add(IntOps.big(whole).multiply(unit));
            } else if (plain instanceof Double d) {
                if (Double.isNaN(d)) throw Errors.valueError("cannot convert float NaN to integer");
                if (Double.isInfinite(d)) throw Errors.overflowError("cannot convert float infinity to integer");
                double whole = d < 0 ? Math.ceil(d) : Math.floor(d);
                micros = micros.add(new BigDecimal(whole).toBigInteger().multiply(unit));
                double part = factor * (d - whole);
                double units = part < 0 ? Math.ceil(part) : Math.floor(part);
                micros = micros.add(BigInteger.valueOf((long) units));
                rest += part - units;
            } else {
                throw Errors.typeError("unsupported type for timedelta " + name + " component: "
                        + Types.nameOf(value));
            }
        }

        BigInteger total() {
            if (rest == 0) return micros;
            double whole = Math.abs(rest) % 1 == 0.5 ? Double.NaN : Math.rint(rest);
            if (Double.isNaN(whole)) {
                int odd = micros.testBit(0) ? 1 : 0;
                whole = 2.0 * Math.rint((rest + odd) * 0.5) - odd;
            }
            return micros.add(BigInteger.valueOf((long) whole));
        }
    }

    /** Number of days. */
    @PyProperty("days: int")
    static int days(Ctx ctx, PyDelta self) {
        return self.days;
    }

    @PySetter("days")
    static void setDays(Ctx ctx, PyDelta self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }

    /** Number of seconds (>= 0 and less than 1 day). */
    @PyProperty("seconds: int")
    static int seconds(Ctx ctx, PyDelta self) {
        return self.seconds;
    }

    @PySetter("seconds")
    static void setSeconds(Ctx ctx, PyDelta self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }

    /** Number of microseconds (>= 0 and less than 1 second). */
    @PyProperty("microseconds: int")
    static int micros(Ctx ctx, PyDelta self) {
        return self.micros;
    }

    @PySetter("microseconds")
    static void setMicroseconds(Ctx ctx, PyDelta self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }

    /** Total seconds in the duration. */
    @Py("total_seconds(self, /) -> float")
    static Object totalSeconds(Ctx ctx, PyDelta self) {
        return NumberOps.trueDiv(ctx, IntOps.of(self.total()), 1_000_000L);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyDelta self) {
        StringBuilder out = new StringBuilder(Types.nameOf(self)).append('(');
        String between = "";
        if (self.days != 0) {
            out.append("days=").append(self.days);
            between = ", ";
        }
        if (self.seconds != 0) {
            out.append(between).append("seconds=").append(self.seconds);
            between = ", ";
        }
        if (self.micros != 0) {
            out.append(between).append("microseconds=").append(self.micros);
            between = ", ";
        }
        return out.append(between.isEmpty() ? "0)" : ")").toString();
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static String str(Ctx ctx, PyDelta self) {
        StringBuilder out = new StringBuilder();
        if (self.days != 0) {
            out.append(self.days).append(Math.abs(self.days) == 1 ? " day, " : " days, ");
        }
        out.append(self.seconds / 3600).append(':');
        Calendar.pad(out, self.seconds / 60 % 60, 2).append(':');
        Calendar.pad(out, self.seconds % 60, 2);
        if (self.micros != 0) Calendar.pad(out.append('.'), self.micros, 6);
        return out.toString();
    }

    /** Helper for pickle. */
    @Py("__reduce__(self, /) -> tuple")
    static Object reduce(Ctx ctx, PyDelta self) {
        return new PyTuple(self.type(),
                new PyTuple((long) self.days, (long) self.seconds, (long) self.micros));
    }
}
