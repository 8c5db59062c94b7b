package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;

/** What weak dictionaries have. */
@PyType("WeakDictionary")
final class WeakDictMethods {
    private WeakDictMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> Any")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(120);
        return new PyWeakDict(cls);
    }

    /** Initialize self. */
    @Py("__init__(self, other=(), /, **kw) -> None")
    static void init(Ctx ctx, PyWeakDict self, Object other, PyDict kw) {
        Object first = other == PyNone.NONE && kw.size() == 0 ? PyTuple.EMPTY : other;
        Object named = self.weakKeys() ? kw.removeText("dict") : null;
        self.update(ctx, named == null ? first : named);
        self.update(ctx, kw);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyWeakDict self) {
        return Str.of("<" + self.type().name + " at 0x" + Long.toHexString(ctx.run.id(self)) + ">");
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyWeakDict self) {
        return self.data.size();
    }

    /** Remove and return some pair of key and value. */
    @Py("popitem(self) -> tuple[Any, Any]")
    static Object popItem(Ctx ctx, PyWeakDict self) {
        if (self.data.size() == 0) throw Errors.keyError(Str.of("popitem(): dictionary is empty"));
        Object[] keys = IterOps.toArray(ctx, self);
        if (keys.length == 0) throw Errors.keyError(Str.of("popitem(): dictionary is empty"));
        Object key = keys[keys.length - 1];
        Object value = item(ctx, self, key);
        SubscriptOps.delete(ctx, self, key);
        ctx.charge(40);
        return new PyTuple(key, value);
    }

    private static RuntimeException missing(Ctx ctx, PyWeakDict self, Object key) {
        return Errors.keyError(self.weakKeys() ? CallOps.call1(ctx, WeakTypes.REF, key) : key);
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key, /) -> Any")
    static Object item(Ctx ctx, PyWeakDict self, Object key) {
        if (self.weakKeys()) WeakRefs.check(key);
        Object value = self.data.get(ctx, key);
        if (value == null) throw missing(ctx, self, key);
        return value;
    }

    /** Set self[key] to value. */
    @Py("__setitem__(self, key, value, /) -> None")
    static void setItem(Ctx ctx, PyWeakDict self, Object key, Object value) {
        self.put(ctx, key, value);
    }

    /** Delete self[key]. */
    @Py("__delitem__(self, key, /) -> None")
    static void deleteItem(Ctx ctx, PyWeakDict self, Object key) {
        if (self.weakKeys()) WeakRefs.check(key);
        if (self.data.remove(ctx, key) == null) throw missing(ctx, self, key);
    }

    /** Return bool(key in self). */
    @Py("__contains__(self, key, /) -> bool")
    static boolean contains(Ctx ctx, PyWeakDict self, Object key) {
        return self.data.contains(ctx, key);
    }

    /** Return the value for key if key is in the dictionary, else default. */
    @Py("get(self, key, default=None) -> Any")
    static Object get(Ctx ctx, PyWeakDict self, Object key, Object defaultValue) {
        if (self.weakKeys()) WeakRefs.check(key);
        Object value = self.data.get(ctx, key);
        return value == null ? defaultValue : value;
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Any")
    static Object iter(Ctx ctx, PyWeakDict self) {
        return IterOps.iter(ctx, self.data);
    }

    /** Return the value for key, set to default if there was none. */
    @Py("setdefault(self, key, default=None) -> Any")
    static Object setDefault(Ctx ctx, PyWeakDict self, Object key, Object defaultValue) {
        Object value = self.data.get(ctx, key);
        if (value != null) return value;
        self.put(ctx, key, defaultValue);
        return defaultValue;
    }

    /** Update from a mapping or pairs, and from keywords. */
    @Py("update(self, other=None, /, **kwargs) -> None")
    static void update(Ctx ctx, PyWeakDict self, Object other, PyDict kwargs) {
        if (other != PyNone.NONE) self.update(ctx, other);
        self.update(ctx, kwargs);
    }

    /** Return a shallow copy. */
    @Py("copy(self) -> Any")
    static Object copy(Ctx ctx, PyWeakDict self) {
        ctx.charge(120);
        PyWeakDict made = new PyWeakDict(self.weakKeys() ? WeakTypes.KEY_DICT : WeakTypes.VALUE_DICT);
        made.update(ctx, self);
        return made;
    }

    /** Return a shallow copy. */
    @Py("__copy__(self) -> Any")
    static Object shallowCopy(Ctx ctx, PyWeakDict self) {
        return copy(ctx, self);
    }

    /** Return self|value. */
    @Py("__or__(self, value, /) -> Any")
    static Object or(Ctx ctx, PyWeakDict self, Object value) {
        if (!isMapping(value)) return PySingleton.NOT_IMPLEMENTED;
        PyWeakDict made = (PyWeakDict) copy(ctx, self);
        made.update(ctx, value);
        return made;
    }

    private static boolean isMapping(Object value) {
        return value instanceof PyDict || value instanceof PyWeakDict;
    }

    /** Return value|self. */
    @Py("__ror__(self, value, /) -> Any")
    static Object orReflected(Ctx ctx, PyWeakDict self, Object value) {
        if (!isMapping(value)) return PySingleton.NOT_IMPLEMENTED;
        PyWeakDict made = new PyWeakDict(self.weakKeys() ? WeakTypes.KEY_DICT : WeakTypes.VALUE_DICT);
        ctx.charge(120);
        made.update(ctx, value);
        made.update(ctx, self);
        return made;
    }

    /** Return self|=value. */
    @Py("__ior__(self, value, /) -> Any")
    static Object orInPlace(Ctx ctx, PyWeakDict self, Object value) {
        self.update(ctx, value);
        return self;
    }

    /** Weak references to the keys or values. */
    static PyList references(Ctx ctx, PyWeakDict self) {
        PyList list = new PyList();
        for (int i = 0; i < self.data.bound(); i++) {
            Object key = self.data.keyAt(i);
            if (key == null) continue;
            Object weak = self.weakKeys() ? key : self.data.valueAt(i);
            list.append(ctx, CallOps.call1(ctx, WeakTypes.REF, weak));
        }
        return list;
    }
}
