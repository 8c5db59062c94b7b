package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyDictView;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** The special methods of dict. */
@PyType("dict")
final class DictSpecialMethods {
    private DictSpecialMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> dict[Any, Any]")
    static PyDict create(Ctx ctx, PyClass cls, Object[] args, @Nullable PyDict kwargs) {
        ctx.charge(64);
        return cls == Types.DICT ? new PyDict() : new PyDict(cls);
    }

    /** Initialize self.  See help(type(self)) for accurate signature. */
    @Py("__init__(self, other: Any = ..., /, **kwargs: V) -> None")
    static void init(Ctx ctx, PyDict self, @Nullable Object other, @Nullable PyDict kwargs) {
        DictMethods.update(ctx, self, other, kwargs);
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key: K, /) -> V")
    static Object item(Ctx ctx, PyDict self, Object key) {
        Object value = self.get(ctx, key);
        if (value != null) return value;
        if (self.type() != Types.DICT) {
            Object result = CallOps.callSlot(ctx, Slot.MISSING, self, key);
            if (result != null) return result;
        }
        throw Errors.keyError(key);
    }

    /** Set self[key] to value. */
    @Py("__setitem__(self, key: K, value: V, /) -> None")
    static void setItem(Ctx ctx, PyDict self, Object key, Object value) {
        self.put(ctx, key, value);
    }

    /** Delete self[key]. */
    @Py("__delitem__(self, key: K, /) -> None")
    static void deleteItem(Ctx ctx, PyDict self, Object key) {
        if (self.remove(ctx, key) == null) throw Errors.keyError(key);
    }

    /** True if the dictionary has the specified key, else False. */
    @Py("__contains__(self, key: object, /) -> bool")
    static boolean contains(Ctx ctx, PyDict self, Object key) {
        return self.contains(ctx, key);
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyDict self) {
        return self.size();
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[K]")
    static Object iter(Ctx ctx, PyDict self) {
        return new Iterators.OfDict(self, PyDictView.Kind.KEYS);
    }

    /** Return a reverse iterator over the dict keys. */
    @Py("__reversed__(self, /) -> Iterator[K]")
    static Object reversed(Ctx ctx, PyDict self) {
        return new Iterators.OfDictReversed(self, PyDictView.Kind.KEYS);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyDict self) {
        if (self.size() == 0) return "{}";
        if (!ReprGuard.enter(ctx, self)) return "{...}";
        try {
            return new ReprText(ctx).add("{").addEntries(self).add("}").finish();
        } finally {
            ReprGuard.leave(ctx);
        }
    }

    /** Return self==value. */
    @Py("__eq__(self, value: object, /) -> bool")
    static Object eq(Ctx ctx, PyDict self, Object value) {
        if (!(value instanceof PyDict other)) return PySingleton.NOT_IMPLEMENTED;
        return CompareOps.entriesEqual(ctx, self, other);
    }

    /** Return self!=value. */
    @Py("__ne__(self, value: object, /) -> bool")
    static Object ne(Ctx ctx, PyDict self, Object value) {
        if (!(value instanceof PyDict other)) return PySingleton.NOT_IMPLEMENTED;
        return !CompareOps.entriesEqual(ctx, self, other);
    }

    /** Return self|value. */
    @Py("__or__(self, value: dict[K, V], /) -> dict[K, V]")
    static Object or(Ctx ctx, PyDict self, Object value) {
        return value instanceof PyDict other ? union(ctx, self, other) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return value|self. */
    @Py("__ror__(self, value: dict[K, V], /) -> dict[K, V]")
    static Object orReflected(Ctx ctx, PyDict self, Object value) {
        return value instanceof PyDict other ? union(ctx, other, self) : PySingleton.NOT_IMPLEMENTED;
    }

    private static PyDict union(Ctx ctx, PyDict a, PyDict b) {
        PyDict result = DictUpdate.copy(ctx, a);
        DictUpdate.update(ctx, result, b);
        return result;
    }

    /** Return self|=value. */
    @Py("__ior__(self, value: Any, /) -> dict[K, V]")
    static Object orInPlace(Ctx ctx, PyDict self, Object value) {
        DictUpdate.update(ctx, self, value);
        return self;
    }

    /** Give the class type arguments. */
    @Py("__class_getitem__(cls, item, /) -> Any")
    static Object classGetItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new dev.adder.engine.value.PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }
}
