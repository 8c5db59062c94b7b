package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.error.PyException;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import java.util.ArrayList;
import java.util.List;

/** The conditions of the specification as bits, and the exceptions they raise where a context traps them. */
final class Signals {
    static final int CLAMPED = 1;
    static final int CONVERSION_SYNTAX = 2;
    static final int DIVISION_BY_ZERO = 4;
    static final int DIVISION_IMPOSSIBLE = 8;
    static final int DIVISION_UNDEFINED = 16;
    static final int INEXACT = 32;
    static final int INVALID_CONTEXT = 64;
    static final int INVALID_OPERATION = 128;
    static final int FLOAT_OPERATION = 256;
    static final int OVERFLOW = 512;
    static final int ROUNDED = 1024;
    static final int SUBNORMAL = 2048;
    static final int UNDERFLOW = 4096;
    /** Everything the signal InvalidOperation stands for. */
    static final int ANY_INVALID =
            CONVERSION_SYNTAX | DIVISION_IMPOSSIBLE | DIVISION_UNDEFINED | INVALID_CONTEXT | INVALID_OPERATION;
    /** What makes a result worthless. */
    static final int ERRORS = ANY_INVALID | DIVISION_BY_ZERO;

    static final PyClass DECIMAL_EXCEPTION = define("DecimalException", Exceptions.ARITHMETIC_ERROR);
    private static final PyClass CLAMPED_CLASS = define("Clamped", DECIMAL_EXCEPTION);
    private static final PyClass ROUNDED_CLASS = define("Rounded", DECIMAL_EXCEPTION);
    private static final PyClass INEXACT_CLASS = define("Inexact", DECIMAL_EXCEPTION);
    private static final PyClass SUBNORMAL_CLASS = define("Subnormal", DECIMAL_EXCEPTION);
    private static final PyClass INVALID_CLASS = define("InvalidOperation", DECIMAL_EXCEPTION);
    private static final PyClass BY_ZERO_CLASS =
            define("DivisionByZero", DECIMAL_EXCEPTION, Exceptions.ZERO_DIVISION_ERROR);

    /** A signal: its class, the bits it stands for. */
    record Signal(PyClass type, int bits) {}

    private static final Signal[] SIGNALS = {new Signal(INVALID_CLASS, ANY_INVALID),
        new Signal(define("FloatOperation", DECIMAL_EXCEPTION, Exceptions.TYPE_ERROR), FLOAT_OPERATION),
        new Signal(BY_ZERO_CLASS, DIVISION_BY_ZERO),
        new Signal(define("Overflow", INEXACT_CLASS, ROUNDED_CLASS), OVERFLOW),
        new Signal(define("Underflow", INEXACT_CLASS, ROUNDED_CLASS, SUBNORMAL_CLASS), UNDERFLOW),
        new Signal(SUBNORMAL_CLASS, SUBNORMAL), new Signal(INEXACT_CLASS, INEXACT),
        new Signal(ROUNDED_CLASS, ROUNDED), new Signal(CLAMPED_CLASS, CLAMPED)};
    private static final Signal[] CONDITIONS = {new Signal(INVALID_CLASS, INVALID_OPERATION),
        new Signal(define("ConversionSyntax", INVALID_CLASS), CONVERSION_SYNTAX),
        new Signal(define("DivisionImpossible", INVALID_CLASS), DIVISION_IMPOSSIBLE),
        new Signal(define("DivisionUndefined", INVALID_CLASS, Exceptions.ZERO_DIVISION_ERROR), DIVISION_UNDEFINED),
        new Signal(define("InvalidContext", INVALID_CLASS), INVALID_CONTEXT)};
    /** The order in which the text of a context names signals. */
    private static final int[] SHOWN = {8, 0, 2, 6, 1, 3, 7, 5, 4};

    private Signals() {}

    private static PyClass define(String name, PyClass... bases) {
        return PyClass.builtin("decimal", name, false, bases).inC();
    }

    static int count() {
        return SIGNALS.length;
    }

    static Signal get(int i) {
        return SIGNALS[i];
    }

    /** The bits of a signal's class, or 0. */
    static int bits(Object type) {
        for (Signal s : SIGNALS) if (s.type == type) return s.bits;
        return 0;
    }

    /** A condition or signal by name, for the module. */
    static PyClass named(String name) {
        for (Signal s : SIGNALS) if (s.type.name.equals(name)) return s.type;
        for (Signal s : CONDITIONS) if (s.type.name.equals(name)) return s.type;
        throw new IllegalArgumentException(name);
    }

    /** The exception for trapped conditions: the first signal, with the list of all. */
    static PyException exception(int bits) {
        PyClass type = INVALID_CLASS;
        for (int i = SIGNALS.length - 1; i >= 0; i--) if ((bits & SIGNALS[i].bits) != 0) type = SIGNALS[i].type;
        List<Object> all = new ArrayList<>();
        for (Signal s : CONDITIONS) if ((bits & s.bits) != 0) all.add(s.type);
        for (int i = 1; i < SIGNALS.length; i++) if ((bits & SIGNALS[i].bits) != 0) all.add(SIGNALS[i].type);
        return new PyException(new PyBaseException(type, PyList.of(all.toArray())));
    }

    /** The classes of the signals that are set. */
    static PyList list(int bits) {
        List<Object> all = new ArrayList<>();
        for (Signal s : SIGNALS) if ((bits & s.bits) != 0) all.add(s.type);
        return PyList.of(all.toArray());
    }

    /** As in the text of a context. */
    static String text(int bits) {
        StringBuilder out = new StringBuilder("[");
        for (int i : SHOWN) {
            if ((bits & SIGNALS[i].bits) == 0) continue;
            if (out.length() > 1) out.append(", ");
            out.append(SIGNALS[i].type.name);
        }
        return out.append(']').toString();
    }
}
