package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyDictView.Kind;
import dev.adder.engine.value.PyDictView;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;

/** The set operations of the views of keys and items. */
@PyType("dict_view")
final class DictSetMethods {
    private DictSetMethods() {}

    /** Return key in self. */
    @Py("__contains__(self, key: object, /) -> bool")
    static boolean contains(Ctx ctx, PyDictView self, Object key) {
        if (self.kind == Kind.KEYS) return self.dict.contains(ctx, key);
        if (!(key instanceof PyTuple pair) || pair.items.length != 2) return false;
        Object value = self.dict.get(ctx, pair.items[0]);
        return value != null && CompareOps.sameOrEqual(ctx, value, pair.items[1]);
    }

    /** Return True if the view and the given iterable have a null intersection. */
    @Py("isdisjoint(self, other: Iterable[Any], /) -> bool")
    static boolean isDisjoint(Ctx ctx, PyDictView self, Object other) {
        if (self == other) return self.dict.size() == 0;
        Object container = self;
        Object shorter = other;
        if ((isPlainSet(other) || isSetView(other)) && SubscriptOps.length(ctx, other) > self.dict.size()) {
            container = other;
            shorter = self;
        }
        PyIterator it = IterOps.iterate(ctx, shorter);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (SubscriptOps.contains(ctx, container, item)) return false;
        }
        return true;
    }

    /** Return self&value. */
    @Py("__and__(self, value: Iterable[Any], /) -> set[T]")
    static Object and(Ctx ctx, PyDictView self, Object value) {
        PyDictView view = self;
        Object other = value;
        if (isPlainSet(other) && view.dict.size() <= ((PySet) other).size()) {
            PySet both = SetAlgebra.intersection(ctx, (PySet) other, view);
            return both;
        }
        if (other instanceof PyDictView v && isSetView(v) && v.dict.size() > view.dict.size()) {
            view = v;
            other = self;
        }
        PySet result = SetAlgebra.empty(ctx);
        int mark = Held.hold(ctx, result);
        PyIterator it = IterOps.iterate(ctx, other);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (contains(ctx, view, item)) result.add(ctx, item);
        }
        Held.release(ctx, mark);
        return result;
    }

    /** Return value&self. */
    @Py("__rand__(self, value: Iterable[Any], /) -> set[T]")
    static Object andReflected(Ctx ctx, PyDictView self, Object value) {
        return and(ctx, self, value);
    }

    /** Return self|value. */
    @Py("__or__(self, value: Iterable[Any], /) -> set[T]")
    static Object or(Ctx ctx, PyDictView self, Object value) {
        return union(ctx, self, value);
    }

    /** Return value|self. */
    @Py("__ror__(self, value: Iterable[Any], /) -> set[T]")
    static Object orReflected(Ctx ctx, PyDictView self, Object value) {
        return union(ctx, value, self);
    }

    private static PySet union(Ctx ctx, Object a, Object b) {
        PySet result = toSet(ctx, a);
        SetAlgebra.update(ctx, result, b);
        return result;
    }

    /** Return self-value. */
    @Py("__sub__(self, value: Iterable[Any], /) -> set[T]")
    static Object subtract(Ctx ctx, PyDictView self, Object value) {
        return difference(ctx, self, value);
    }

    /** Return value-self. */
    @Py("__rsub__(self, value: Iterable[Any], /) -> set[T]")
    static Object subtractReflected(Ctx ctx, PyDictView self, Object value) {
        return difference(ctx, value, self);
    }

    private static PySet difference(Ctx ctx, Object a, Object b) {
        PySet result = toSet(ctx, a);
        SetAlgebra.differenceUpdate(ctx, result, b);
        return result;
    }

    /** Return self^value. */
    @Py("__xor__(self, value: Iterable[Any], /) -> set[T]")
    static Object xor(Ctx ctx, PyDictView self, Object value) {
        return symmetricDifference(ctx, self, value);
    }

    /** Return value^self. */
    @Py("__rxor__(self, value: Iterable[Any], /) -> set[T]")
    static Object xorReflected(Ctx ctx, PyDictView self, Object value) {
        return symmetricDifference(ctx, value, self);
    }

    private static PySet symmetricDifference(Ctx ctx, Object a, Object b) {
        if (a instanceof PyDictView x && b instanceof PyDictView y && x.kind == Kind.ITEMS && y.kind == Kind.ITEMS) {
            return itemsDifference(ctx, x.dict, y.dict);
        }
        PySet result = toSet(ctx, a);
        SetAlgebra.symmetricDifferenceUpdate(ctx, result, b);
        return result;
    }

    /** The items in one of the dicts only, without hashing a value that is in both. */
    private static PySet itemsDifference(Ctx ctx, PyDict a, PyDict b) {
        PyDict smaller = a.size() > b.size() ? b : a;
        PyDict larger = smaller == a ? b : a;
        PyDict rest = DictUpdate.copy(ctx, smaller);
        PySet result = SetAlgebra.empty(ctx);
        for (int i = 0; i < larger.bound(); i++) {
            Object key = larger.keyAt(i);
            if (key == null) continue;
            Object value = larger.valueAt(i);
            ctx.step();
            Object other = rest.get(ctx, key);
            if (other != null && CompareOps.sameOrEqual(ctx, other, value)) {
                rest.remove(ctx, key);
            } else {
                ctx.charge(40);
                result.add(ctx, new PyTuple(key, value));
            }
        }
        SetAlgebra.update(ctx, result, new PyDictView(rest, Kind.ITEMS));
        return result;
    }

    private static PySet toSet(Ctx ctx, Object o) {
        Object from = o instanceof PyDictView v && v.kind == Kind.KEYS && v.dict.type() == Types.DICT ? v.dict : o;
        PySet result = SetAlgebra.empty(ctx);
        SetAlgebra.update(ctx, result, from);
        return result;
    }

    /** Return self==value. */
    @Py("__eq__(self, value: object, /) -> bool")
    static Object eq(Ctx ctx, PyDictView self, Object value) {
        if (!isSetLike(value)) return PySingleton.NOT_IMPLEMENTED;
        return self.dict.size() == SubscriptOps.length(ctx, value) && allIn(ctx, self, value);
    }

    /** Return self!=value. */
    @Py("__ne__(self, value: object, /) -> bool")
    static Object ne(Ctx ctx, PyDictView self, Object value) {
        return eq(ctx, self, value) instanceof Boolean equal ? (Object) !equal : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self<value. */
    @Py("__lt__(self, value: object, /) -> bool")
    static Object lt(Ctx ctx, PyDictView self, Object value) {
        if (!isSetLike(value)) return PySingleton.NOT_IMPLEMENTED;
        return self.dict.size() < SubscriptOps.length(ctx, value) && allIn(ctx, self, value);
    }

    /** Return self<=value. */
    @Py("__le__(self, value: object, /) -> bool")
    static Object le(Ctx ctx, PyDictView self, Object value) {
        if (!isSetLike(value)) return PySingleton.NOT_IMPLEMENTED;
        return self.dict.size() <= SubscriptOps.length(ctx, value) && allIn(ctx, self, value);
    }

    /** Return self>value. */
    @Py("__gt__(self, value: object, /) -> bool")
    static Object gt(Ctx ctx, PyDictView self, Object value) {
        if (!isSetLike(value)) return PySingleton.NOT_IMPLEMENTED;
        return self.dict.size() > SubscriptOps.length(ctx, value) && allIn(ctx, value, self);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value: object, /) -> bool")
    static Object ge(Ctx ctx, PyDictView self, Object value) {
        if (!isSetLike(value)) return PySingleton.NOT_IMPLEMENTED;
        return self.dict.size() >= SubscriptOps.length(ctx, value) && allIn(ctx, value, self);
    }

    private static boolean allIn(Ctx ctx, Object items, Object container) {
        PyIterator it = IterOps.iterate(ctx, items);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (!SubscriptOps.contains(ctx, container, item)) return false;
        }
        return true;
    }

    private static boolean isPlainSet(Object o) {
        return o instanceof PySet s && s.type() == Types.SET;
    }

    private static boolean isSetView(Object o) {
        return o instanceof PyDictView v && v.kind != Kind.VALUES;
    }

    private static boolean isSetLike(Object o) {
        return o instanceof PySet || isSetView(o);
    }
}
