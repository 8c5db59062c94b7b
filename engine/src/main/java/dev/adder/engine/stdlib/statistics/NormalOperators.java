package dev.adder.engine.stdlib.statistics;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;

/** Arithmetic and comparison of normal distributions. */
@PyType("NormalDist")
final class NormalOperators {
    private NormalOperators() {}

    private static Object made(Ctx ctx, Object mean, double deviation) {
        return PyNormal.of(ctx, NumberOps.toDouble(ctx, mean), deviation);
    }

    /** Add a constant or another NormalDist instance. */
    @Py("__add__(self, value, /) -> NormalDist")
    static Object add(Ctx ctx, PyNormal self, Object value) {
        if (value instanceof PyNormal o) {
            return PyNormal.of(ctx, self.mean + o.mean, Math.hypot(self.deviation, o.deviation));
        }
        return made(ctx, NumberOps.add(ctx, self.mean, value), self.deviation);
    }

    /** Add a constant or another NormalDist instance. */
    @Py("__radd__(self, value, /) -> NormalDist")
    static Object radd(Ctx ctx, PyNormal self, Object value) {
        return add(ctx, self, value);
    }

    /** Subtract a constant or another NormalDist instance. */
    @Py("__sub__(self, value, /) -> NormalDist")
    static Object sub(Ctx ctx, PyNormal self, Object value) {
        if (value instanceof PyNormal o) {
            return PyNormal.of(ctx, self.mean - o.mean, Math.hypot(self.deviation, o.deviation));
        }
        return made(ctx, NumberOps.sub(ctx, self.mean, value), self.deviation);
    }

    /** Subtract a NormalDist from a constant or another NormalDist. */
    @Py("__rsub__(self, value, /) -> NormalDist")
    static Object rsub(Ctx ctx, PyNormal self, Object value) {
        return neg(ctx, (PyNormal) sub(ctx, self, value));
    }

    /** Multiply both mu and sigma by a constant. */
    @Py("__mul__(self, value, /) -> NormalDist")
    static Object mul(Ctx ctx, PyNormal self, Object value) {
        Object mean = NumberOps.mul(ctx, self.mean, value);
        return made(ctx, mean, self.deviation * Math.abs(NumberOps.toDouble(ctx, value)));
    }

    /** Multiply both mu and sigma by a constant. */
    @Py("__rmul__(self, value, /) -> NormalDist")
    static Object rmul(Ctx ctx, PyNormal self, Object value) {
        return mul(ctx, self, value);
    }

    /** Divide both mu and sigma by a constant. */
    @Py("__truediv__(self, value, /) -> NormalDist")
    static Object trueDiv(Ctx ctx, PyNormal self, Object value) {
        Object mean = NumberOps.trueDiv(ctx, self.mean, value);
        return made(ctx, mean, self.deviation / Math.abs(NumberOps.toDouble(ctx, value)));
    }

    /** Return a copy of the instance. */
    @Py("__pos__(self, /) -> NormalDist")
    static Object pos(Ctx ctx, PyNormal self) {
        return PyNormal.of(ctx, self.mean, self.deviation);
    }

    /** Negates mu while keeping sigma the same. */
    @Py("__neg__(self, /) -> NormalDist")
    static Object neg(Ctx ctx, PyNormal self) {
        return PyNormal.of(ctx, -self.mean, self.deviation);
    }

    /** Two NormalDist objects are equal if their mu and sigma are both equal. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyNormal self, Object value) {
        return value instanceof PyNormal o ? self.mean == o.mean && self.deviation == o.deviation
                : (Object) PySingleton.NOT_IMPLEMENTED;
    }

    /** NormalDist objects hash equal if their mu and sigma are both equal. */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyNormal self) {
        return HashOps.tuple(ctx, new Object[] {self.mean, self.deviation});
    }

    /** Return what to make an equal one of. */
    @Py("__reduce__(self, /) -> tuple")
    static Object reduce(Ctx ctx, PyNormal self) {
        return new PyTuple(self.type(), new PyTuple(self.mean, self.deviation));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyNormal self) {
        return self.type().name + "(mu=" + TextOps.reprText(ctx, self.mean) + ", sigma="
                + TextOps.reprText(ctx, self.deviation) + ")";
    }
}
