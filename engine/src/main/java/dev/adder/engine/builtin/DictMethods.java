package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyDictView;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** The named methods of dict. */
@PyType("dict")
final class DictMethods {
    private DictMethods() {}

    /** Return the value for key if key is in the dictionary, else default. */
    @Py(
            value = "get(self, key: K, default: V = None, /) -> V",
            overloads = {"get(self, key: K, /) -> V | None",
                "get(self, key: K, default: V, /) -> V"})
    static Object get(Ctx ctx, PyDict self, Object key, Object defaultValue) {
        Object value = self.get(ctx, key);
        return value == null ? defaultValue : value;
    }

    /**
     * Insert key with a value of default if key is not in the dictionary.
     *
     * <p>Return the value for key if key is in the dictionary, else default.
     */
    @Py("setdefault(self, key: K, default: V = None, /) -> V")
    static Object setDefault(Ctx ctx, PyDict self, Object key, Object defaultValue) {
        return self.putIfAbsent(ctx, key, defaultValue);
    }

    /**
     * D.pop(k[,d]) -> v, remove specified key and return the corresponding value.
     *
     * <p>If the key is not found, return the default if given; otherwise, raise a KeyError.
     */
    @Py(
            value = "pop(self, key: K, default: V = ..., /) -> V",
            overloads = {"pop(self, key: K, /) -> V",
                "pop(self, key: K, default: V, /) -> V"})
    static Object pop(Ctx ctx, PyDict self, Object key, @Nullable Object defaultValue) {
        Object value = self.size() == 0 ? null : self.remove(ctx, key);
        if (value != null) return value;
        if (defaultValue != null) return defaultValue;
        throw Errors.keyError(key);
    }

    /**
     * Remove and return a (key, value) pair as a 2-tuple.
     *
     * <p>Pairs are returned in LIFO (last-in, first-out) order. Raises KeyError if the dict is empty.
     */
    @Py("popitem(self, /) -> tuple[K, V]")
    static Object popItem(Ctx ctx, PyDict self) {
        int last = self.previousEntry(ctx, self.bound());
        if (last >= 0) {
            ctx.charge(40);
            return new PyTuple(self.presentKeyAt(last), self.removeLast(last));
        }
        throw Errors.keyError("popitem(): dictionary is empty");
    }

    /**
     * D.update([E, ]**F) -> None.  Update D from dict/iterable E and F.
     *
     * <p>If E is present and has a .keys() method, then does:  for k in E: D[k] = E[k]
     * If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v
     * In either case, this is followed by: for k in F:  D[k] = F[k]
     */
    @Py("update(self, other: Any = ..., /, **kwargs: V) -> None")
    static void update(Ctx ctx, PyDict self, @Nullable Object other, @Nullable PyDict kwargs) {
        if (other != null) DictUpdate.update(ctx, self, other);
        if (kwargs != null) self.putAll(ctx, kwargs);
    }

    /** D.keys() -> a set-like object providing a view on D's keys. */
    @Py("keys(self, /) -> dict_keys[K, V]")
    static Object keys(Ctx ctx, PyDict self) {
        return new PyDictView(self, PyDictView.Kind.KEYS);
    }

    /** D.values() -> an object providing a view on D's values. */
    @Py("values(self, /) -> dict_values[K, V]")
    static Object values(Ctx ctx, PyDict self) {
        return new PyDictView(self, PyDictView.Kind.VALUES);
    }

    /** D.items() -> a set-like object providing a view on D's items. */
    @Py("items(self, /) -> dict_items[K, V]")
    static Object items(Ctx ctx, PyDict self) {
        return new PyDictView(self, PyDictView.Kind.ITEMS);
    }

    /** D.copy() -> a shallow copy of D. */
    @Py("copy(self, /) -> dict[K, V]")
    static PyDict copy(Ctx ctx, PyDict self) {
        return DictUpdate.copy(ctx, self);
    }

    /** D.clear() -> None.  Remove all items from D. */
    @Py("clear(self, /) -> None")
    static void clear(Ctx ctx, PyDict self) {
        self.clear();
    }

    /** Create a new dictionary with keys from iterable and values set to value. */
    @Py("fromkeys(cls, iterable: Iterable[K], value: V = None, /) -> dict[K, V]")
    static Object fromKeys(Ctx ctx, PyClass cls, Object iterable, Object value) {
        Object made = cls == Types.DICT ? new PyDict() : CallOps.call0(ctx, cls);
        ctx.charge(64);
        int mark = Held.hold(ctx, made);
        PyIterator it = IterOps.iterate(ctx, iterable);
        boolean plain = made instanceof PyDict d && d.type() == Types.DICT;
        for (Object key = it.next(ctx); key != null; key = it.next(ctx)) {
            ctx.step();
            if (plain) {
                ((PyDict) made).put(ctx, key, value);
            } else {
                SubscriptOps.set(ctx, made, key, value);
            }
        }
        Held.release(ctx, mark);
        return made;
    }
}
