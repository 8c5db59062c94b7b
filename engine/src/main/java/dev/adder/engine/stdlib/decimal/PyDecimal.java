package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import java.math.BigInteger;

/** A decimal number: sign, coefficient and exponent, or an infinity or NaN; immutable. */
final class PyDecimal extends PyObject {
    static final PyClass TYPE = PyClass.builtin("decimal", "Decimal", DecimalMethodsTable.INSTANCE)
            .install(DecimalOperatorsTable.INSTANCE).install(DecimalConversionsTable.INSTANCE)
            .install(DecimalFunctionsTable.INSTANCE).inC();

    enum Kind { FINITE, INFINITE, QUIET, SIGNALING }

    static final PyDecimal ZERO = new PyDecimal(false, BigInteger.ZERO, 0);
    static final PyDecimal ONE = new PyDecimal(false, BigInteger.ONE, 0);

    static {
        ZERO.share();
        ONE.share();
    }

    final Kind kind;
    final boolean negative;
    /** What a NaN carries, in NaNs. */
    final BigInteger coefficient;
    final long exponent;
    private int digits;

    PyDecimal(PyClass cls, Kind kind, boolean negative, BigInteger coefficient, long exponent) {
        super(cls);
        this.kind = kind;
        this.negative = negative;
        this.coefficient = coefficient;
        this.exponent = exponent;
    }

    PyDecimal(boolean negative, BigInteger coefficient, long exponent) {
        this(TYPE, Kind.FINITE, negative, coefficient, exponent);
    }

    static PyDecimal infinity(boolean negative) {
        return new PyDecimal(TYPE, Kind.INFINITE, negative, BigInteger.ZERO, 0);
    }

    static PyDecimal nan() {
        return new PyDecimal(TYPE, Kind.QUIET, false, BigInteger.ZERO, 0);
    }

    static PyDecimal of(long value) {
        return new PyDecimal(value < 0, BigInteger.valueOf(Math.abs(value)), 0);
    }

    static PyDecimal of(BigInteger value) {
        return new PyDecimal(value.signum() < 0, value.abs(), 0);
    }

    PyDecimal withSign(boolean sign) {
        return sign == negative && type() == TYPE ? this : new PyDecimal(TYPE, kind, sign, coefficient, exponent);
    }

    PyDecimal as(PyClass cls) {
        return cls == type() ? this : copyAs(cls);
    }

    PyDecimal copyAs(PyClass cls) {
        return new PyDecimal(cls, kind, negative, coefficient, exponent);
    }

    boolean isFinite() {
        return kind == Kind.FINITE;
    }

    boolean isInfinite() {
        return kind == Kind.INFINITE;
    }

    boolean isNan() {
        return kind == Kind.QUIET || kind == Kind.SIGNALING;
    }

    boolean isSignaling() {
        return kind == Kind.SIGNALING;
    }

    boolean isZero() {
        return kind == Kind.FINITE && coefficient.signum() == 0;
    }

    int digits() {
        if (digits == 0) digits = Digits.count(coefficient);
        return digits;
    }

    /** The exponent of the first digit. */
    long adjusted() {
        return exponent + digits() - 1;
    }

    /** -1, 0 or 1. */
    int signum() {
        if (isZero()) return 0;
        return negative ? -1 : 1;
    }

    boolean isInteger() {
        if (!isFinite()) return false;
        if (exponent >= 0 || isZero()) return true;
        if (adjusted() < 0) return false;
        return coefficient.mod(Digits.power(-exponent)).signum() == 0;
    }

    @Override
    public void trace(LiveData live) {
        live.add(88 + coefficient.bitLength() / 8);
        traceAttributes(live);
    }
}
