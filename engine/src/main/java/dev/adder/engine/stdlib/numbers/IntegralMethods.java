package dev.adder.engine.stdlib.numbers;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;

/** What {@code Integral} has. */
@PyType("Integral")
final class IntegralMethods {
    /** No attributes of its own. */
    @PyValue("__slots__") static final PyTuple SLOTS = PyTuple.EMPTY;

    private IntegralMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx,
                "__abs__", "__add__", "__and__", "__ceil__", "__eq__", "__floor__", "__floordiv__", "__int__",
                "__invert__", "__le__", "__lshift__", "__lt__", "__mod__", "__mul__", "__neg__", "__or__",
                "__pos__", "__pow__", "__radd__", "__rand__", "__rfloordiv__", "__rlshift__", "__rmod__",
                "__rmul__", "__ror__", "__round__", "__rpow__", "__rrshift__", "__rshift__", "__rtruediv__",
                "__rxor__", "__truediv__", "__trunc__", "__xor__");
    }

    private static PyException missing() {
        return Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR, "");
    }

    /** int(self) */
    @Py("__int__(self, /) -> Any")
    static Object toInt(Ctx ctx, Object self) {
        throw missing();
    }

    /** self ** exponent % modulus, but maybe faster. */
    @Py("__pow__(self, exponent, modulus=None, /) -> Any")
    static Object pow(Ctx ctx, Object self, Object exponent, Object modulus) {
        throw missing();
    }

    /** self << other */
    @Py("__lshift__(self, other, /) -> Any")
    static Object shiftLeft(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** other << self */
    @Py("__rlshift__(self, other, /) -> Any")
    static Object reflectedLshift(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** self >> other */
    @Py("__rshift__(self, other, /) -> Any")
    static Object shiftRight(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** other >> self */
    @Py("__rrshift__(self, other, /) -> Any")
    static Object reflectedRshift(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** self & other */
    @Py("__and__(self, other, /) -> Any")
    static Object and(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** other & self */
    @Py("__rand__(self, other, /) -> Any")
    static Object reflectedAnd(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** self ^ other */
    @Py("__xor__(self, other, /) -> Any")
    static Object xor(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** other ^ self */
    @Py("__rxor__(self, other, /) -> Any")
    static Object reflectedXor(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** self | other */
    @Py("__or__(self, other, /) -> Any")
    static Object or(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** other | self */
    @Py("__ror__(self, other, /) -> Any")
    static Object reflectedOr(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** ~self */
    @Py("__invert__(self, /) -> Any")
    static Object invert(Ctx ctx, Object self) {
        throw missing();
    }

    /** Called whenever an index is needed, such as in slicing. */
    @Py("__index__(self, /) -> Any")
    static Object index(Ctx ctx, Object self) {
        return CallOps.call1(ctx, Types.INT, self);
    }

    /** float(self) == float(int(self)) */
    @Py("__float__(self, /) -> Any")
    static Object toFloat(Ctx ctx, Object self) {
        return CallOps.call1(ctx, Types.FLOAT, CallOps.call1(ctx, Types.INT, self));
    }

    /** Integers are their own numerators. */
    @PyProperty("numerator: Any")
    static Object numerator(Ctx ctx, Object self) {
        return NumberOps.positive(ctx, self);
    }

    /** Integers have a denominator of 1. */
    @PyProperty("denominator: Any")
    static Object denominator(Ctx ctx, Object self) {
        return 1L;
    }
}
