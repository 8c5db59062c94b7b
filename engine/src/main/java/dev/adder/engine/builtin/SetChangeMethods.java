package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What set has beyond frozenset: construction and change. */
@PyType("set")
final class SetChangeMethods {
    private SetChangeMethods() {}

    /** A frozenset is the same Java class; it must not get here. */
    private static void checkMutable(PySet set, String method) {
        if (set.type().layout != Types.SET) throw Convert.wrongSelf(set, "set", method);
    }

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> set[Any]")
    static PySet create(Ctx ctx, PyClass cls, Object[] args, @Nullable PyDict kwargs) {
        ctx.charge(200);
        return cls == Types.SET ? new PySet() : new PySet(cls);
    }

    /** Initialize self.  See help(type(self)) for accurate signature. */
    @Py("__init__(self, iterable: Iterable[T] = ..., /) -> None")
    static void init(Ctx ctx, PySet self, @Nullable Object iterable) {
        checkMutable(self, "__init__");
        if (self.size() > 0) self.clear();
        if (iterable != null) SetAlgebra.update(ctx, self, iterable);
    }

    /** Add an element to a set. */
    @Py("add(self, element: T, /) -> None")
    static void add(Ctx ctx, PySet self, Object element) {
        checkMutable(self, "add");
        self.add(ctx, element);
    }

    /**
     * Remove an element from a set if it is a member.
     *
     * <p>Unlike set.remove(), the discard() method does not raise an exception when an element is missing from the
     * set.
     */
    @Py("discard(self, element: T, /) -> None")
    static void discard(Ctx ctx, PySet self, Object element) {
        checkMutable(self, "discard");
        self.remove(ctx, element, HashOps.element(ctx, element));
    }

    /**
     * Remove an element from a set; it must be a member.
     *
     * <p>If the element is not a member, raise a KeyError.
     */
    @Py("remove(self, element: T, /) -> None")
    static void remove(Ctx ctx, PySet self, Object element) {
        checkMutable(self, "remove");
        if (!self.remove(ctx, element, HashOps.element(ctx, element))) throw Errors.keyError(element);
    }

    /**
     * Remove and return an arbitrary set element.
     *
     * <p>Raises KeyError if the set is empty.
     */
    @Py("pop(self, /) -> T")
    static Object pop(Ctx ctx, PySet self) {
        checkMutable(self, "pop");
        Object element = self.pop(ctx);
        if (element == null) throw Errors.keyError("pop from an empty set");
        return element;
    }

    /** Remove all elements from this set. */
    @Py("clear(self, /) -> None")
    static void clear(Ctx ctx, PySet self) {
        checkMutable(self, "clear");
        self.clear();
    }

    /** Update a set with the union of itself and others. */
    @Py("update(self, /, *others: Iterable[T]) -> None")
    static void update(Ctx ctx, PySet self, Object[] others) {
        checkMutable(self, "update");
        for (Object other : others) SetAlgebra.update(ctx, self, other);
    }

    /** Update a set with the intersection of itself and another. */
    @Py("intersection_update(self, /, *others: Iterable[Any]) -> None")
    static void intersectionUpdate(Ctx ctx, PySet self, Object[] others) {
        checkMutable(self, "intersection_update");
        self.take(SetAlgebra.intersection(ctx, self, others));
    }

    /** Update the set, removing elements found in others. */
    @Py("difference_update(self, /, *others: Iterable[Any]) -> None")
    static void differenceUpdate(Ctx ctx, PySet self, Object[] others) {
        checkMutable(self, "difference_update");
        for (Object other : others) SetAlgebra.differenceUpdate(ctx, self, other);
    }

    /** Update a set with the symmetric difference of itself and another. */
    @Py("symmetric_difference_update(self, other: Iterable[T], /) -> None")
    static void symmetricDifferenceUpdate(Ctx ctx, PySet self, Object other) {
        checkMutable(self, "symmetric_difference_update");
        SetAlgebra.symmetricDifferenceUpdate(ctx, self, other);
    }

    /** Return self|=value. */
    @Py("__ior__(self, value: set[T], /) -> set[T]")
    static Object orInPlace(Ctx ctx, PySet self, Object value) {
        checkMutable(self, "__ior__");
        if (!(value instanceof PySet other)) return PySingleton.NOT_IMPLEMENTED;
        self.addAll(ctx, other);
        return self;
    }

    /** Return self&=value. */
    @Py("__iand__(self, value: set[Any], /) -> set[T]")
    static Object andInPlace(Ctx ctx, PySet self, Object value) {
        checkMutable(self, "__iand__");
        if (!(value instanceof PySet)) return PySingleton.NOT_IMPLEMENTED;
        self.take(SetAlgebra.intersection(ctx, self, value));
        return self;
    }

    /** Return self-=value. */
    @Py("__isub__(self, value: set[Any], /) -> set[T]")
    static Object subtractInPlace(Ctx ctx, PySet self, Object value) {
        checkMutable(self, "__isub__");
        if (!(value instanceof PySet)) return PySingleton.NOT_IMPLEMENTED;
        SetAlgebra.differenceUpdate(ctx, self, value);
        return self;
    }

    /** Return self^=value. */
    @Py("__ixor__(self, value: set[T], /) -> set[T]")
    static Object xorInPlace(Ctx ctx, PySet self, Object value) {
        checkMutable(self, "__ixor__");
        if (!(value instanceof PySet)) return PySingleton.NOT_IMPLEMENTED;
        SetAlgebra.symmetricDifferenceUpdate(ctx, self, value);
        return self;
    }
}
