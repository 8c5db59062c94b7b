package dev.adder.engine.stdlib.numbers;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyTuple;

/** What {@code Complex} has. */
@PyType("Complex")
final class ComplexMethods {
    /** No attributes of its own. */
    @PyValue("__slots__") static final PyTuple SLOTS = PyTuple.EMPTY;

    private ComplexMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx,
                "__abs__", "__add__", "__complex__", "__eq__", "__mul__", "__neg__", "__pos__", "__pow__",
                "__radd__", "__rmul__", "__rpow__", "__rtruediv__", "__truediv__", "conjugate", "imag",
                "real");
    }

    private static PyException missing() {
        return Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR, "");
    }

    /** Return a builtin complex instance. Called for complex(self). */
    @Py("__complex__(self, /) -> Any")
    static Object complex(Ctx ctx, Object self) {
        throw missing();
    }

    /** self + other */
    @Py("__add__(self, other, /) -> Any")
    static Object add(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** other + self */
    @Py("__radd__(self, other, /) -> Any")
    static Object reflectedAdd(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** -self */
    @Py("__neg__(self, /) -> Any")
    static Object neg(Ctx ctx, Object self) {
        throw missing();
    }

    /** +self */
    @Py("__pos__(self, /) -> Any")
    static Object pos(Ctx ctx, Object self) {
        throw missing();
    }

    /** self * other */
    @Py("__mul__(self, other, /) -> Any")
    static Object mul(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** other * self */
    @Py("__rmul__(self, other, /) -> Any")
    static Object reflectedMul(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** self / other */
    @Py("__truediv__(self, other, /) -> Any")
    static Object truediv(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** other / self */
    @Py("__rtruediv__(self, other, /) -> Any")
    static Object reflectedTruediv(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** self**exponent; should promote to float or complex when necessary. */
    @Py("__pow__(self, exponent, /) -> Any")
    static Object pow(Ctx ctx, Object self, Object exponent) {
        throw missing();
    }

    /** base ** self */
    @Py("__rpow__(self, base, /) -> Any")
    static Object reflectedPow(Ctx ctx, Object self, Object base) {
        throw missing();
    }

    /** Returns the Real distance from 0. Called for abs(self). */
    @Py("__abs__(self, /) -> Any")
    static Object abs(Ctx ctx, Object self) {
        throw missing();
    }

    /** (x+y*i).conjugate() returns (x-y*i). */
    @Py("conjugate(self, /) -> Any")
    static Object conjugate(Ctx ctx, Object self) {
        throw missing();
    }

    /** self == other */
    @Py("__eq__(self, other, /) -> bool")
    static Object eq(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** Retrieve the real component of this number. */
    @PyProperty("real: Any")
    static Object real(Ctx ctx, Object self) {
        throw missing();
    }

    /** Retrieve the imaginary component of this number. */
    @PyProperty("imag: Any")
    static Object imag(Ctx ctx, Object self) {
        throw missing();
    }

    /** True if self != 0. Called for bool(self). */
    @Py("__bool__(self, /) -> bool")
    static boolean truth(Ctx ctx, Object self) {
        return !CompareOps.eq(ctx, self, 0L);
    }

    /** self - other */
    @Py("__sub__(self, other, /) -> Any")
    static Object sub(Ctx ctx, Object self, Object other) {
        return NumberOps.add(ctx, self, NumberOps.negate(ctx, other));
    }

    /** other - self */
    @Py("__rsub__(self, other, /) -> Any")
    static Object reflectedSub(Ctx ctx, Object self, Object other) {
        return NumberOps.add(ctx, NumberOps.negate(ctx, self), other);
    }
}
