package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.UnionOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.PyUnion;
import dev.adder.engine.value.Str;

/** Methods of {@code int | str}. */
@PyType("UnionType")
final class UnionMethods {
    private UnionMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyUnion self) {
        return Str.of(UnionOps.text(ctx, self));
    }

    /** Return self==value: the same members in any order. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyUnion self, Object value) {
        if (!(value instanceof PyUnion other)) return PySingleton.NOT_IMPLEMENTED;
        return contains(ctx, self, other) && contains(ctx, other, self);
    }

    private static boolean contains(Ctx ctx, PyUnion whole, PyUnion part) {
        for (Object member : part.members.items) {
            boolean found = false;
            for (Object candidate : whole.members.items) {
                ctx.step();
                if (CompareOps.sameOrEqual(ctx, candidate, member)) {
                    found = true;
                    break;
                }
            }
            if (!found) return false;
        }
        return true;
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyUnion self) {
        long sum = 0x5EED;
        for (Object member : self.members.items) sum += HashOps.hash(ctx, member);
        return sum;
    }

    /** Return self|value. */
    @Py("__or__(self, value, /) -> UnionType")
    static Object or(Ctx ctx, PyUnion self, Object value) {
        return UnionOps.of(ctx, self, value);
    }

    /** Return value|self. */
    @Py("__ror__(self, value, /) -> UnionType")
    static Object reflectedOr(Ctx ctx, PyUnion self, Object value) {
        return UnionOps.of(ctx, value, self);
    }

    /** Return self[key]: type arguments in place of type parameters. */
    @Py("__getitem__(self, key, /) -> Any")
    static Object getItem(Ctx ctx, PyUnion self, Object key) {
        return TypeParameters.ofUnion(ctx, self, key);
    }

    /** The members. */
    @PyProperty("__args__: tuple[Any, ...]")
    static PyTuple arguments(Ctx ctx, PyUnion self) {
        return self.members;
    }

    /** The type parameters among the members. */
    @PyProperty("__parameters__: tuple[Any, ...]")
    static PyTuple parameters(Ctx ctx, PyUnion self) {
        return TypeParameters.of(ctx, self.members);
    }
}
