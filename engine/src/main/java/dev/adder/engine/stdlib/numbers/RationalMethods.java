package dev.adder.engine.stdlib.numbers;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;

/** What {@code Rational} has. */
@PyType("Rational")
final class RationalMethods {
    /** No attributes of its own. */
    @PyValue("__slots__") static final PyTuple SLOTS = PyTuple.EMPTY;

    private RationalMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx,
                "__abs__", "__add__", "__ceil__", "__eq__", "__floor__", "__floordiv__", "__le__", "__lt__",
                "__mod__", "__mul__", "__neg__", "__pos__", "__pow__", "__radd__", "__rfloordiv__",
                "__rmod__", "__rmul__", "__round__", "__rpow__", "__rtruediv__", "__truediv__", "__trunc__",
                "denominator", "numerator");
    }

    private static PyException missing() {
        return Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR, "");
    }

    /** The numerator of the number in lowest terms. */
    @PyProperty("numerator: Any")
    static Object numerator(Ctx ctx, Object self) {
        throw missing();
    }

    /** The denominator of the number in lowest terms. */
    @PyProperty("denominator: Any")
    static Object denominator(Ctx ctx, Object self) {
        throw missing();
    }

    /** float(self) = self.numerator / self.denominator */
    @Py("__float__(self, /) -> Any")
    static Object toFloat(Ctx ctx, Object self) {
        Object above = CallOps.call1(ctx, Types.INT, AttrOps.get(ctx, self, "numerator"));
        Object below = CallOps.call1(ctx, Types.INT, AttrOps.get(ctx, self, "denominator"));
        return NumberOps.trueDiv(ctx, above, below);
    }
}
