package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import java.util.Arrays;

/** What set and frozenset have in common: everything that changes neither. */
@PyType("set")
final class SetMethods {
    private SetMethods() {}

    /** Return a shallow copy of a set. */
    @Py("copy(self, /) -> set[T]")
    static PySet copy(Ctx ctx, PySet self) {
        return self.type() == Types.FROZENSET ? self : SetAlgebra.copy(ctx, self);
    }

    /** Return the union of sets as a new set. */
    @Py("union(self, /, *others: Iterable[T]) -> set[T]")
    static PySet union(Ctx ctx, PySet self, Object[] others) {
        PySet result = SetAlgebra.copy(ctx, self);
        for (Object other : others) if (other != self) SetAlgebra.update(ctx, result, other);
        return result;
    }

    /** Return the intersection of two sets as a new set. */
    @Py("intersection(self, /, *others: Iterable[Any]) -> set[T]")
    static PySet intersection(Ctx ctx, PySet self, Object[] others) {
        return SetAlgebra.intersection(ctx, self, others);
    }

    /** Return the difference of two or more sets as a new set. */
    @Py("difference(self, /, *others: Iterable[Any]) -> set[T]")
    static PySet difference(Ctx ctx, PySet self, Object[] others) {
        return SetAlgebra.difference(ctx, self, others);
    }

    /** Return the symmetric difference of two sets as a new set. */
    @Py("symmetric_difference(self, other: Iterable[T], /) -> set[T]")
    static PySet symmetricDifference(Ctx ctx, PySet self, Object other) {
        return SetAlgebra.symmetricDifference(ctx, self, other);
    }

    /** Report whether another set contains this set. */
    @Py("issubset(self, other: Iterable[Any], /) -> bool")
    static boolean isSubset(Ctx ctx, PySet self, Object other) {
        return SetAlgebra.isSubset(ctx, self, other);
    }

    /** Report whether this set contains another set. */
    @Py("issuperset(self, other: Iterable[Any], /) -> bool")
    static boolean isSuperset(Ctx ctx, PySet self, Object other) {
        return SetAlgebra.isSuperset(ctx, self, other);
    }

    /** Return True if two sets have a null intersection. */
    @Py("isdisjoint(self, other: Iterable[Any], /) -> bool")
    static boolean isDisjoint(Ctx ctx, PySet self, Object other) {
        return SetAlgebra.isDisjoint(ctx, self, other);
    }

    /** x.__contains__(y) <==> y in x. */
    @Py("__contains__(self, key: object, /) -> bool")
    static boolean contains(Ctx ctx, PySet self, Object key) {
        return self.contains(ctx, key, HashOps.element(ctx, key));
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PySet self) {
        return self.size();
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[T]")
    static Object iter(Ctx ctx, PySet self) {
        return new Iterators.OfSet(self);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PySet self) {
        PyClass cls = self.type();
        if (!ReprGuard.enter(ctx, self)) return cls.name + "(...)";
        try {
            if (self.size() == 0) return cls.name + "()";
            Object[] items = items(ctx, self);
            ReprText text = new ReprText(ctx).add(cls == Types.SET ? "{" : cls.name + "({");
            return text.addAll(items, items.length).add(cls == Types.SET ? "}" : "})").finish();
        } finally {
            ReprGuard.leave(ctx);
        }
    }

    /** The elements, in an array of their number. */
    private static Object[] items(Ctx ctx, PySet set) {
        ctx.charge(24L + 8L * set.size());
        ctx.tick(set.bound() >> 5);
        Object[] items = new Object[set.size()];
        int n = 0;
        for (int i = 0; i < set.bound(); i++) {
            Object item = set.at(i);
            if (item != null) items[n++] = item;
        }
        return n == items.length ? items : Arrays.copyOf(items, n);
    }

    /** Return self&value. */
    @Py("__and__(self, value: set[Any], /) -> set[T]")
    static Object and(Ctx ctx, PySet self, Object value) {
        return value instanceof PySet ? SetAlgebra.intersection(ctx, self, value) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return value&self. */
    @Py("__rand__(self, value: set[Any], /) -> set[T]")
    static Object andReflected(Ctx ctx, PySet self, Object value) {
        return value instanceof PySet s ? SetAlgebra.intersection(ctx, s, self) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self|value. */
    @Py("__or__(self, value: set[T], /) -> set[T]")
    static Object or(Ctx ctx, PySet self, Object value) {
        return value instanceof PySet s ? union(ctx, self, s) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return value|self. */
    @Py("__ror__(self, value: set[T], /) -> set[T]")
    static Object orReflected(Ctx ctx, PySet self, Object value) {
        return value instanceof PySet s ? union(ctx, s, self) : PySingleton.NOT_IMPLEMENTED;
    }

    private static PySet union(Ctx ctx, PySet a, PySet b) {
        PySet result = SetAlgebra.copy(ctx, a);
        if (a != b) result.addAll(ctx, b);
        return result;
    }

    /** Return self-value. */
    @Py("__sub__(self, value: set[Any], /) -> set[T]")
    static Object subtract(Ctx ctx, PySet self, Object value) {
        return value instanceof PySet ? SetAlgebra.difference(ctx, self, value) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return value-self. */
    @Py("__rsub__(self, value: set[Any], /) -> set[T]")
    static Object subtractReflected(Ctx ctx, PySet self, Object value) {
        return value instanceof PySet s ? SetAlgebra.difference(ctx, s, self) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self^value. */
    @Py("__xor__(self, value: set[T], /) -> set[T]")
    static Object xor(Ctx ctx, PySet self, Object value) {
        return value instanceof PySet ? SetAlgebra.symmetricDifference(ctx, self, value)
                : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return value^self. */
    @Py("__rxor__(self, value: set[T], /) -> set[T]")
    static Object xorReflected(Ctx ctx, PySet self, Object value) {
        return value instanceof PySet s ? SetAlgebra.symmetricDifference(ctx, s, self) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self==value. */
    @Py("__eq__(self, value: object, /) -> bool")
    static Object eq(Ctx ctx, PySet self, Object value) {
        if (!(value instanceof PySet other)) return PySingleton.NOT_IMPLEMENTED;
        return self.size() == other.size() && SetAlgebra.isSubset(ctx, self, other);
    }

    /** Return self!=value. */
    @Py("__ne__(self, value: object, /) -> bool")
    static Object ne(Ctx ctx, PySet self, Object value) {
        if (!(value instanceof PySet other)) return PySingleton.NOT_IMPLEMENTED;
        return self.size() != other.size() || !SetAlgebra.isSubset(ctx, self, other);
    }

    /** Return self<value. */
    @Py("__lt__(self, value: set[Any], /) -> bool")
    static Object lt(Ctx ctx, PySet self, Object value) {
        if (!(value instanceof PySet other)) return PySingleton.NOT_IMPLEMENTED;
        return self.size() < other.size() && SetAlgebra.isSubset(ctx, self, other);
    }

    /** Return self<=value. */
    @Py("__le__(self, value: set[Any], /) -> bool")
    static Object le(Ctx ctx, PySet self, Object value) {
        if (!(value instanceof PySet other)) return PySingleton.NOT_IMPLEMENTED;
        return SetAlgebra.isSubset(ctx, self, other);
    }

    /** Return self>value. */
    @Py("__gt__(self, value: set[Any], /) -> bool")
    static Object gt(Ctx ctx, PySet self, Object value) {
        if (!(value instanceof PySet other)) return PySingleton.NOT_IMPLEMENTED;
        return self.size() > other.size() && SetAlgebra.isSubset(ctx, other, self);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value: set[Any], /) -> bool")
    static Object ge(Ctx ctx, PySet self, Object value) {
        if (!(value instanceof PySet other)) return PySingleton.NOT_IMPLEMENTED;
        return SetAlgebra.isSubset(ctx, other, self);
    }

    /** Give the class type arguments. */
    @Py("__class_getitem__(cls, item, /) -> Any")
    static Object classGetItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new dev.adder.engine.value.PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }
}
