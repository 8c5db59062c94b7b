package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.Str;

/** Values for the fields of a context, checked. */
final class ContextFields {
    private static final String SIGNAL_NAMES = "valid values for signals are:\n"
            + "  [InvalidOperation, FloatOperation, DivisionByZero,\n"
            + "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]";

    private ContextFields() {}

    static Rounding rounding(Object value) {
        Rounding found = Str.isText(value) ? Rounding.of(Str.text(value)) : null;
        if (found != null) return found;
        throw Errors.typeError("valid values for rounding are:\n"
                + "  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]");
    }

    private static long number(Ctx ctx, Object value) {
        if (!NumberOps.isInt(value)) throw Errors.typeError("an integer is required");
        if (NumberOps.index(ctx, value) instanceof Long l) return l;
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }

    static long prec(Ctx ctx, Object value) {
        long n = number(ctx, value);
        if (n >= 1 && n <= Calc.MAX_PREC) return n;
        throw Errors.valueError("valid range for prec is [1, MAX_PREC]");
    }

    static long emin(Ctx ctx, Object value) {
        long n = number(ctx, value);
        if (n <= 0 && n >= Calc.MIN_EMIN) return n;
        throw Errors.valueError("valid range for Emin is [MIN_EMIN, 0]");
    }

    static long emax(Ctx ctx, Object value) {
        long n = number(ctx, value);
        if (n >= 0 && n <= Calc.MAX_EMAX) return n;
        throw Errors.valueError("valid range for Emax is [0, MAX_EMAX]");
    }

    static boolean bit(Ctx ctx, Object value, String name) {
        long n = number(ctx, value);
        if (n == 0 || n == 1) return n == 1;
        throw Errors.valueError("valid values for " + name + " are 0 or 1");
    }

    /** A list of signals, or a dict with a truth value for each. */
    static int signals(Ctx ctx, Object value) {
        if (!(value instanceof PyList)) return signalDict(ctx, value);
        int bits = 0;
        for (Object signal : IterOps.toArray(ctx, value)) bits |= bits(signal);
        return bits;
    }

    static int signalDict(Ctx ctx, Object value) {
        if (value instanceof SignalDict d) return d.bits();
        if (!(value instanceof PyDict dict)) throw Errors.typeError("argument must be a signal dict");
        int bits = 0;
        if (dict.size() != Signals.count()) throw Errors.keyError("invalid signal dict");
        for (int i = 0; i < Signals.count(); i++) {
            Object flag = dict.get(ctx, Signals.get(i).type());
            if (flag == null) throw Errors.keyError("invalid signal dict");
            if (TruthOps.isTrue(ctx, flag)) bits |= Signals.get(i).bits();
        }
        return bits;
    }

    /** The bits of one signal. */
    static int bits(Object signal) {
        int bits = Signals.bits(signal);
        if (bits == 0) throw noSignal();
        return bits;
    }

    static PyException noSignal() {
        return Errors.keyError(Str.of(SIGNAL_NAMES));
    }
}
