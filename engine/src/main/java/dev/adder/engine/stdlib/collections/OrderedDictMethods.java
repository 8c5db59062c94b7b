package dev.adder.engine.stdlib.collections;

import dev.adder.engine.builtin.DictUpdate;
import dev.adder.engine.builtin.ReprGuard;
import dev.adder.engine.builtin.ReprText;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyDictView;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What OrderedDict adds to dict. */
@PyType("OrderedDict")
final class OrderedDictMethods {
    private static final PyClass KEYS = view("odict_keys", Types.DICT_KEYS);
    private static final PyClass VALUES = view("odict_values", Types.DICT_VALUES);
    private static final PyClass ITEMS = view("odict_items", Types.DICT_ITEMS);

    private OrderedDictMethods() {}

    private static PyClass view(String name, PyClass base) {
        PyClass cls = PyClass.builtin("builtins", name, false, base);
        cls.canBeBase = false;
        return cls;
    }

    /** D.keys() -> a set-like object providing a view on D's keys. */
    @Py("keys(self, /) -> dict_keys[K, V]")
    static Object keys(Ctx ctx, PyDict self) {
        return new PyDictView(KEYS, self, PyDictView.Kind.KEYS);
    }

    /** D.values() -> an object providing a view on D's values. */
    @Py("values(self, /) -> dict_values[K, V]")
    static Object values(Ctx ctx, PyDict self) {
        return new PyDictView(VALUES, self, PyDictView.Kind.VALUES);
    }

    /** D.items() -> a set-like object providing a view on D's items. */
    @Py("items(self, /) -> dict_items[K, V]")
    static Object items(Ctx ctx, PyDict self) {
        return new PyDictView(ITEMS, self, PyDictView.Kind.ITEMS);
    }

    /** Initialize self. */
    @Py("__init__(self, other=..., /, **kwargs) -> None")
    static void init(Ctx ctx, PyDict self, @Nullable Object other, @Nullable PyDict kwargs) {
        update(ctx, self, other, kwargs);
    }

    /** Update from a mapping, or an iterable of pairs, and from keyword arguments. */
    @Py("update(self, other=..., /, **kwargs) -> None")
    static void update(Ctx ctx, PyDict self, @Nullable Object other, @Nullable PyDict kwargs) {
        if (self.type() != CollectionTypes.ORDERED_DICT) {
            MutableMappingMethods.update(ctx, self, other, kwargs);
            return;
        }
        if (other != null && !(other instanceof PyDict) && AttrOps.find(ctx, other, "keys") == null) {
            addPairs(ctx, self, other);
        } else if (other != null) {
            DictUpdate.update(ctx, self, other);
        }
        if (kwargs != null) self.putAll(ctx, kwargs);
    }

    private static void addPairs(Ctx ctx, PyDict self, Object pairs) {
        PyIterator it = IterOps.iterate(ctx, pairs);
        for (Object pair = it.next(ctx); pair != null; pair = it.next(ctx)) {
            ctx.step();
            PyIterator parts = IterOps.iterate(ctx, pair);
            Object key = parts.next(ctx);
            if (key == null) throw Errors.valueError("need more than 0 values to unpack");
            Object value = parts.next(ctx);
            if (value == null) throw Errors.valueError("need more than 1 value to unpack");
            if (parts.next(ctx) != null) throw Errors.valueError("too many values to unpack (expected 2)");
            self.put(ctx, key, value);
        }
    }

    /** Move an existing element to the end (or beginning if last is false). */
    @Py("move_to_end(self, /, key, last: bool = True) -> None")
    static void moveToEnd(Ctx ctx, PyDict self, Object key, boolean last) {
        Object value = self.remove(ctx, key);
        if (value == null) throw Errors.keyError(key);
        if (last) {
            self.put(ctx, key, value);
            return;
        }
        PyDict rest = DictUpdate.copy(ctx, self);
        self.clear();
        self.put(ctx, key, value);
        for (int i = 0; i < rest.bound(); i++) {
            Object k = rest.keyAt(i);
            if (k == null) continue;
            ctx.step();
            self.put(ctx, k, rest.valueAt(i));
        }
    }

    /** Remove and return a (key, value) pair from the dictionary: the last one, or the first if last is false. */
    @Py("popitem(self, /, last: bool = True) -> tuple[Any, Any]")
    static Object popItem(Ctx ctx, PyDict self, boolean last) {
        if (self.size() == 0) throw Errors.keyError("dictionary is empty");
        int entry = last ? self.bound() - 1 : self.first();
        int skipped = 0;
        while (self.keyAt(entry) == null) {
            entry--;
            skipped++;
        }
        ctx.tick(skipped >> 4);
        Object key = self.keyAt(entry);
        if (key == null) throw new IllegalStateException("no entry");
        ctx.charge(40);
        return new PyTuple(key, last ? self.removeLast(entry) : self.removeAt(entry));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyDict self) {
        if (self.size() == 0) return Str.of(self.type().name + "()");
        if (!ReprGuard.enter(ctx, self)) return "...";
        try {
            return Str.of(new ReprText(ctx).add(self.type().name).add("({").addEntries(self).add("})").finish());
        } finally {
            ReprGuard.leave(ctx);
        }
    }

    /** Return self==value. */
    @Py("__eq__(self, value: object, /) -> bool")
    static Object eq(Ctx ctx, PyDict self, Object value) {
        if (!(value instanceof PyDict other)) return PySingleton.NOT_IMPLEMENTED;
        if (!CompareOps.entriesEqual(ctx, self, other)) return false;
        if (!other.type().isSubclassOf(CollectionTypes.ORDERED_DICT)) return true;
        return CompareOps.itemsEqual(ctx, IterOps.toArray(ctx, new PyDictView(self, PyDictView.Kind.KEYS)),
                IterOps.toArray(ctx, new PyDictView(other, PyDictView.Kind.KEYS)));
    }

    /** Return self!=value. */
    @Py("__ne__(self, value: object, /) -> bool")
    static Object ne(Ctx ctx, PyDict self, Object value) {
        Object equal = eq(ctx, self, value);
        return equal instanceof Boolean b ? (Object) !b : equal;
    }

    /** A shallow copy. */
    @Py("copy(self, /) -> OrderedDict[Any, Any]")
    static Object copy(Ctx ctx, PyDict self) {
        return CallOps.call1(ctx, self.type(), self);
    }

    /** A shallow copy. */
    @Py("__copy__(self, /) -> OrderedDict[Any, Any]")
    static Object copyToo(Ctx ctx, PyDict self) {
        return copy(ctx, self);
    }

    /** Return self|value. */
    @Py("__or__(self, value, /) -> OrderedDict[Any, Any]")
    static Object or(Ctx ctx, PyDict self, Object value) {
        return value instanceof PyDict other ? union(ctx, self.type(), self, other) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return value|self. */
    @Py("__ror__(self, value, /) -> OrderedDict[Any, Any]")
    static Object orReflected(Ctx ctx, PyDict self, Object value) {
        return value instanceof PyDict other ? union(ctx, self.type(), other, self) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self|=value. */
    @Py("__ior__(self, value, /) -> OrderedDict[Any, Any]")
    static Object orInPlace(Ctx ctx, PyDict self, Object value) {
        update(ctx, self, value, null);
        return self;
    }

    private static Object union(Ctx ctx, PyClass cls, PyDict a, PyDict b) {
        Object made = CallOps.call1(ctx, cls, a);
        if (made instanceof PyDict d) update(ctx, d, b, null);
        return made;
    }

    /** The parts from which an equal dict can be made again. */
    @Py("__reduce__(self, /) -> tuple[Any, ...]")
    static Object reduce(Ctx ctx, PyDict self) {
        Object state = self.attributes == null || self.dict().size() == 0 ? PyNone.NONE : self.dict();
        return new PyTuple(self.type(), PyTuple.EMPTY, state, PyNone.NONE,
                IterOps.iter(ctx, new PyDictView(self, PyDictView.Kind.ITEMS)));
    }
}
