package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What frozenset has beyond the methods it shares with set. */
@PyType("frozenset")
final class FrozensetMethods {
    private FrozensetMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, iterable: Iterable[T] = ..., /) -> frozenset[T]")
    static PySet create(Ctx ctx, PyClass cls, @Nullable Object iterable) {
        if (cls == Types.FROZENSET && iterable instanceof PySet s && s.type() == Types.FROZENSET) return s;
        ctx.charge(200);
        PySet set = new PySet(cls);
        if (iterable != null) SetAlgebra.update(ctx, set, iterable);
        return set;
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PySet self) {
        return self.frozenHash(ctx);
    }
}
