package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;

/** The set operations of weak sets. */
@PyType("WeakSet")
final class WeakSetUpdateMethods {
    private WeakSetUpdateMethods() {}

    private static PyWeakSet made(Ctx ctx, PyWeakSet self, String method, Object other) {
        PyWeakSet made = new PyWeakSet(WeakTypes.SET);
        ctx.charge(96);
        made.addAll(ctx, CallOps.callAttribute(ctx, self.data, method, PyWeakSet.plain(ctx, other)));
        return made;
    }

    private static boolean asked(Ctx ctx, PyWeakSet self, String method, Object other) {
        return TruthOps.isTrue(ctx, CallOps.callAttribute(ctx, self.data, method, PyWeakSet.plain(ctx, other)));
    }

    /** Return the union with another set. */
    @Py("union(self, other) -> WeakSet")
    static Object union(Ctx ctx, PyWeakSet self, Object other) {
        return made(ctx, self, "union", other);
    }

    /** Return the union with another set. */
    @Py("__or__(self, other, /) -> WeakSet")
    static Object or(Ctx ctx, PyWeakSet self, Object other) {
        return made(ctx, self, "union", other);
    }

    /** Update with the union. */
    @Py("update(self, other) -> None")
    static void unionUpdate(Ctx ctx, PyWeakSet self, Object other) {
        self.become(ctx, made(ctx, self, "union", other));
    }

    /** Update with the union. */
    @Py("__ior__(self, other, /) -> WeakSet")
    static Object orInPlace(Ctx ctx, PyWeakSet self, Object other) {
        unionUpdate(ctx, self, other);
        return self;
    }

    /** Return the intersection with another set. */
    @Py("intersection(self, other) -> WeakSet")
    static Object intersection(Ctx ctx, PyWeakSet self, Object other) {
        return made(ctx, self, "intersection", other);
    }

    /** Return the intersection with another set. */
    @Py("__and__(self, other, /) -> WeakSet")
    static Object and(Ctx ctx, PyWeakSet self, Object other) {
        return made(ctx, self, "intersection", other);
    }

    /** Update with the intersection. */
    @Py("intersection_update(self, other) -> None")
    static void intersectionUpdate(Ctx ctx, PyWeakSet self, Object other) {
        self.become(ctx, made(ctx, self, "intersection", other));
    }

    /** Update with the intersection. */
    @Py("__iand__(self, other, /) -> WeakSet")
    static Object andInPlace(Ctx ctx, PyWeakSet self, Object other) {
        intersectionUpdate(ctx, self, other);
        return self;
    }

    /** Return the difference with another set. */
    @Py("difference(self, other) -> WeakSet")
    static Object difference(Ctx ctx, PyWeakSet self, Object other) {
        return made(ctx, self, "difference", other);
    }

    /** Return the difference with another set. */
    @Py("__sub__(self, other, /) -> WeakSet")
    static Object sub(Ctx ctx, PyWeakSet self, Object other) {
        return made(ctx, self, "difference", other);
    }

    /** Update with the difference. */
    @Py("difference_update(self, other) -> None")
    static void differenceUpdate(Ctx ctx, PyWeakSet self, Object other) {
        self.become(ctx, made(ctx, self, "difference", other));
    }

    /** Update with the difference. */
    @Py("__isub__(self, other, /) -> WeakSet")
    static Object subInPlace(Ctx ctx, PyWeakSet self, Object other) {
        differenceUpdate(ctx, self, other);
        return self;
    }

    /** Return the symmetric difference with another set. */
    @Py("symmetric_difference(self, other) -> WeakSet")
    static Object symmetricDifference(Ctx ctx, PyWeakSet self, Object other) {
        return made(ctx, self, "symmetric_difference", other);
    }

    /** Return the symmetric difference with another set. */
    @Py("__xor__(self, other, /) -> WeakSet")
    static Object xor(Ctx ctx, PyWeakSet self, Object other) {
        return made(ctx, self, "symmetric_difference", other);
    }

    /** Update with the symmetric difference. */
    @Py("symmetric_difference_update(self, other) -> None")
    static void symmetricDifferenceUpdate(Ctx ctx, PyWeakSet self, Object other) {
        self.become(ctx, made(ctx, self, "symmetric_difference", other));
    }

    /** Update with the symmetric difference. */
    @Py("__ixor__(self, other, /) -> WeakSet")
    static Object xorInPlace(Ctx ctx, PyWeakSet self, Object other) {
        symmetricDifferenceUpdate(ctx, self, other);
        return self;
    }

    /** Report whether the set is a subset of another. */
    @Py("issubset(self, other) -> bool")
    static boolean issubset(Ctx ctx, PyWeakSet self, Object other) {
        return asked(ctx, self, "issubset", other);
    }

    /** Return self<=value. */
    @Py("__le__(self, value, /) -> bool")
    static boolean le(Ctx ctx, PyWeakSet self, Object value) {
        return asked(ctx, self, "issubset", value);
    }

    /** Report whether the set is a superset of another. */
    @Py("issuperset(self, other) -> bool")
    static boolean issuperset(Ctx ctx, PyWeakSet self, Object other) {
        return asked(ctx, self, "issuperset", other);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value, /) -> bool")
    static boolean ge(Ctx ctx, PyWeakSet self, Object value) {
        return asked(ctx, self, "issuperset", value);
    }

    /** Report whether the set has nothing in common with another. */
    @Py("isdisjoint(self, other) -> bool")
    static boolean isdisjoint(Ctx ctx, PyWeakSet self, Object other) {
        return asked(ctx, self, "isdisjoint", other);
    }

    /** Return self<value. */
    @Py("__lt__(self, value, /) -> bool")
    static boolean lt(Ctx ctx, PyWeakSet self, Object value) {
        return asked(ctx, self, "issubset", value) && !CompareOps.eq(ctx, self.data, PyWeakSet.plain(ctx, value));
    }

    /** Return self>value. */
    @Py("__gt__(self, value, /) -> bool")
    static boolean gt(Ctx ctx, PyWeakSet self, Object value) {
        return asked(ctx, self, "issuperset", value) && !CompareOps.eq(ctx, self.data, PyWeakSet.plain(ctx, value));
    }
}
