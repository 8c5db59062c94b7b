package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Types;

/** What the abstract class {@code Set} has. */
@PyType("Set")
final class SetAbcMethods {
    private SetAbcMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__contains__", "__iter__", "__len__");
    }

    private static boolean isSet(Ctx ctx, Object o) {
        return ClassOps.isInstance(ctx, o, AbstractCollections.SET);
    }

    /** Return self<=value. */
    @Py("__le__(self, value, /) -> bool")
    static Object le(Ctx ctx, Object self, Object value) {
        if (!isSet(ctx, value)) return PySingleton.NOT_IMPLEMENTED;
        return SubscriptOps.length(ctx, self) <= SubscriptOps.length(ctx, value) && allIn(ctx, self, value);
    }

    private static boolean allIn(Ctx ctx, Object some, Object all) {
        PyIterator it = IterOps.iterate(ctx, some);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (!SubscriptOps.contains(ctx, all, item)) return false;
        }
        return true;
    }

    /** Return self<value. */
    @Py("__lt__(self, value, /) -> bool")
    static Object lt(Ctx ctx, Object self, Object value) {
        if (!isSet(ctx, value)) return PySingleton.NOT_IMPLEMENTED;
        return SubscriptOps.length(ctx, self) < SubscriptOps.length(ctx, value) && allIn(ctx, self, value);
    }

    /** Return self>value. */
    @Py("__gt__(self, value, /) -> bool")
    static Object gt(Ctx ctx, Object self, Object value) {
        if (!isSet(ctx, value)) return PySingleton.NOT_IMPLEMENTED;
        return SubscriptOps.length(ctx, self) > SubscriptOps.length(ctx, value) && allIn(ctx, value, self);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value, /) -> bool")
    static Object ge(Ctx ctx, Object self, Object value) {
        if (!isSet(ctx, value)) return PySingleton.NOT_IMPLEMENTED;
        return SubscriptOps.length(ctx, self) >= SubscriptOps.length(ctx, value) && allIn(ctx, value, self);
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, Object self, Object value) {
        if (!isSet(ctx, value)) return PySingleton.NOT_IMPLEMENTED;
        return SubscriptOps.length(ctx, self) == SubscriptOps.length(ctx, value) && allIn(ctx, self, value);
    }

    /** Construct an instance of the class from any iterable input. */
    @Py("_from_iterable(cls, it) -> Any")
    static Object fromIterable(Ctx ctx, PyClass cls, Object it) {
        if (cls == AbstractCollections.KEYS_VIEW || cls == AbstractCollections.ITEMS_VIEW) {
            return CallOps.call1(ctx, Types.SET, it);
        }
        return CallOps.call1(ctx, cls, it);
    }

    private static Object make(Ctx ctx, Object self, PyList items) {
        return CallOps.callAttribute(ctx, self, "_from_iterable", items);
    }

    private static boolean isIterable(Ctx ctx, Object o) {
        return ClassOps.isInstance(ctx, o, AbstractCollections.ITERABLE);
    }

    /** The items of one that are, or are not, in the other. */
    static PyList filter(Ctx ctx, Object items, Object container, boolean present) {
        ctx.charge(40);
        PyList list = new PyList();
        PyIterator it = IterOps.iterate(ctx, items);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (SubscriptOps.contains(ctx, container, item) == present) list.append(ctx, item);
        }
        return list;
    }

    /** Return self&value. */
    @Py("__and__(self, value, /) -> Any")
    static Object and(Ctx ctx, Object self, Object value) {
        if (!isIterable(ctx, value)) return PySingleton.NOT_IMPLEMENTED;
        return make(ctx, self, filter(ctx, value, self, true));
    }

    /** Return value&self. */
    @Py("__rand__(self, value, /) -> Any")
    static Object andReflected(Ctx ctx, Object self, Object value) {
        return and(ctx, self, value);
    }

    /** Return True if two sets have a null intersection. */
    @Py("isdisjoint(self, other) -> bool")
    static boolean isDisjoint(Ctx ctx, Object self, Object other) {
        PyIterator it = IterOps.iterate(ctx, other);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (SubscriptOps.contains(ctx, self, item)) return false;
        }
        return true;
    }

    /** Return self|value. */
    @Py("__or__(self, value, /) -> Any")
    static Object or(Ctx ctx, Object self, Object value) {
        if (!isIterable(ctx, value)) return PySingleton.NOT_IMPLEMENTED;
        PyList all = IterOps.toList(ctx, self);
        IterOps.extend(ctx, all, value);
        return make(ctx, self, all);
    }

    /** Return value|self. */
    @Py("__ror__(self, value, /) -> Any")
    static Object orReflected(Ctx ctx, Object self, Object value) {
        return or(ctx, self, value);
    }

    /** The value as a set, or null when it is not iterable. */
    private static Object asSet(Ctx ctx, Object self, Object value) {
        if (isSet(ctx, value)) return value;
        if (!isIterable(ctx, value)) return PySingleton.NOT_IMPLEMENTED;
        return CallOps.callAttribute(ctx, self, "_from_iterable", value);
    }

    /** Return self-value. */
    @Py("__sub__(self, value, /) -> Any")
    static Object sub(Ctx ctx, Object self, Object value) {
        Object other = asSet(ctx, self, value);
        return other == PySingleton.NOT_IMPLEMENTED ? other : make(ctx, self, filter(ctx, self, other, false));
    }

    /** Return value-self. */
    @Py("__rsub__(self, value, /) -> Any")
    static Object subReflected(Ctx ctx, Object self, Object value) {
        Object other = asSet(ctx, self, value);
        return other == PySingleton.NOT_IMPLEMENTED ? other : make(ctx, self, filter(ctx, other, self, false));
    }

    /** Return self^value. */
    @Py("__xor__(self, value, /) -> Any")
    static Object xor(Ctx ctx, Object self, Object value) {
        Object other = asSet(ctx, self, value);
        if (other == PySingleton.NOT_IMPLEMENTED) return other;
        return NumberOps.or(ctx, NumberOps.sub(ctx, self, other), NumberOps.sub(ctx, other, self));
    }

    /** Return value^self. */
    @Py("__rxor__(self, value, /) -> Any")
    static Object xorReflected(Ctx ctx, Object self, Object value) {
        return xor(ctx, self, value);
    }

    /** Compute the hash value of a set: that of a frozenset with the same elements. */
    @Py("_hash(self) -> int")
    static long hash(Ctx ctx, Object self) {
        ctx.charge(64);
        PySet set = new PySet(Types.FROZENSET);
        PyIterator it = IterOps.iterate(ctx, self);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            set.add(ctx, item);
        }
        return HashOps.hash(ctx, set);
    }
}
