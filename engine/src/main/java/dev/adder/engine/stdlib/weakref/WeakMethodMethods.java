package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;

/** What {@code WeakMethod} has of its own. */
@PyType("WeakMethod")
final class WeakMethodMethods {
    private WeakMethodMethods() {}

    /** Create a weak reference to a bound method. */
    @Py("__new__(cls, meth, callback=None) -> WeakMethod")
    static Object make(Ctx ctx, PyClass cls, Object meth, Object callback) {
        if (!(meth instanceof PyMethod m) || m.type() != Types.METHOD) {
            throw Errors.typeError("argument should be a bound method, not " + TextOps.reprText(ctx, Types.of(meth)));
        }
        WeakRefs.check(m.self);
        ctx.charge(64);
        WeakMethod made = new WeakMethod(cls, m, callback == PyNone.NONE ? null : callback);
        WeakRefs.watch(ctx, m.self, made);
        return made;
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, WeakMethod self, Object value) {
        if (!(value instanceof WeakMethod other)) return false;
        return CompareOps.sameOrEqual(ctx, self.get(), other.get());
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, WeakMethod self) {
        return HashOps.hash(ctx, self.get());
    }
}
