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

/** What {@code Real} has. */
@PyType("Real")
final class RealMethods {
    /** No attributes of its own. */
    @PyValue("__slots__") static final PyTuple SLOTS = PyTuple.EMPTY;

    private RealMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx,
                "__abs__", "__add__", "__ceil__", "__eq__", "__float__", "__floor__", "__floordiv__",
                "__le__", "__lt__", "__mod__", "__mul__", "__neg__", "__pos__", "__pow__", "__radd__",
                "__rfloordiv__", "__rmod__", "__rmul__", "__round__", "__rpow__", "__rtruediv__",
                "__truediv__", "__trunc__");
    }

    private static PyException missing() {
        return Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR, "");
    }

    /** Any Real can be converted to a native float object. */
    @Py("__float__(self, /) -> Any")
    static Object toFloat(Ctx ctx, Object self) {
        throw missing();
    }

    /** trunc(self): Truncates self to an Integral. */
    @Py("__trunc__(self, /) -> Any")
    static Object trunc(Ctx ctx, Object self) {
        throw missing();
    }

    /** Finds the greatest Integral <= self. */
    @Py("__floor__(self, /) -> Any")
    static Object floor(Ctx ctx, Object self) {
        throw missing();
    }

    /** Finds the least Integral >= self. */
    @Py("__ceil__(self, /) -> Any")
    static Object ceil(Ctx ctx, Object self) {
        throw missing();
    }

    /** Rounds self to ndigits decimal places, defaulting to 0. */
    @Py("__round__(self, ndigits=None, /) -> Any")
    static Object round(Ctx ctx, Object self, Object ndigits) {
        throw missing();
    }

    /** self // other */
    @Py("__floordiv__(self, other, /) -> Any")
    static Object floordiv(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** other // self */
    @Py("__rfloordiv__(self, other, /) -> Any")
    static Object reflectedFloordiv(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** self % other */
    @Py("__mod__(self, other, /) -> Any")
    static Object mod(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** other % self */
    @Py("__rmod__(self, other, /) -> Any")
    static Object reflectedMod(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** self < other */
    @Py("__lt__(self, other, /) -> bool")
    static Object lt(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** self <= other */
    @Py("__le__(self, other, /) -> bool")
    static Object le(Ctx ctx, Object self, Object other) {
        throw missing();
    }

    /** divmod(self, other): The pair (self // other, self % other). */
    @Py("__divmod__(self, other, /) -> Any")
    static Object divmod(Ctx ctx, Object self, Object other) {
        return new PyTuple(NumberOps.floorDiv(ctx, self, other), NumberOps.mod(ctx, self, other));
    }

    /** divmod(other, self): The pair (other // self, other % self). */
    @Py("__rdivmod__(self, other, /) -> Any")
    static Object reflectedDivmod(Ctx ctx, Object self, Object other) {
        return new PyTuple(NumberOps.floorDiv(ctx, other, self), NumberOps.mod(ctx, other, self));
    }

    /** complex(self) == complex(float(self), 0) */
    @Py("__complex__(self, /) -> Any")
    static Object complex(Ctx ctx, Object self) {
        return CallOps.call1(ctx, Types.COMPLEX, CallOps.call1(ctx, Types.FLOAT, self));
    }

    /** Real numbers are their real component. */
    @PyProperty("real: Any")
    static Object real(Ctx ctx, Object self) {
        return NumberOps.positive(ctx, self);
    }

    /** Real numbers have no imaginary component. */
    @PyProperty("imag: Any")
    static Object imag(Ctx ctx, Object self) {
        return 0L;
    }

    /** Conjugate is a no-op for Reals. */
    @Py("conjugate(self, /) -> Any")
    static Object conjugate(Ctx ctx, Object self) {
        return NumberOps.positive(ctx, self);
    }
}
