package dev.adder.engine.stdlib.collections;

import dev.adder.engine.builtin.DictUpdate;
import dev.adder.engine.builtin.ReprGuard;
import dev.adder.engine.builtin.ReprText;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.Caught;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Str;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What ChainMap has. */
@PyType("ChainMap")
final class ChainMapMethods {
    private ChainMapMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx);
    }

    /** Initialize by setting maps to the given mappings. If no mappings are provided, a single empty one is used. */
    @Py("__init__(self, /, *maps) -> None")
    static void init(Ctx ctx, PyObject self, Object[] maps) {
        ctx.charge(160L + 8L * maps.length);
        AttrOps.set(ctx, self, "maps", maps.length == 0 ? PyList.of(new PyDict()) : PyList.of(maps.clone()));
    }

    private static Object[] maps(Ctx ctx, PyObject self) {
        return IterOps.toArray(ctx, AttrOps.get(ctx, self, "maps"));
    }

    private static Object first(Ctx ctx, PyObject self) {
        return SubscriptOps.get(ctx, AttrOps.get(ctx, self, "maps"), 0L);
    }

    /** Called by __getitem__ for a missing key. */
    @Py("__missing__(self, key) -> Any")
    static Object missing(Ctx ctx, PyObject self, Object key) {
        throw Errors.keyError(key);
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key, /) -> Any")
    static Object item(Ctx ctx, PyObject self, Object key) {
        for (Object map : maps(ctx, self)) {
            ctx.step();
            Object value = Caught.item(ctx, map, key);
            if (value != null) return value;
        }
        return CallOps.callAttribute(ctx, self, "__missing__", key);
    }

    /** Return the value for key if key is in one of the mappings, else default. */
    @Py("get(self, key, default=None) -> Any")
    static Object get(Ctx ctx, PyObject self, Object key, Object otherwise) {
        return SubscriptOps.contains(ctx, self, key) ? SubscriptOps.get(ctx, self, key) : otherwise;
    }

    private static PyDict keys(Ctx ctx, PyObject self) {
        PyDict keys = new PyDict();
        ctx.charge(64);
        Object[] maps = maps(ctx, self);
        for (int i = maps.length - 1; i >= 0; i--) {
            PyIterator it = IterOps.iterate(ctx, maps[i]);
            for (Object key = it.next(ctx); key != null; key = it.next(ctx)) {
                ctx.step();
                keys.put(ctx, key, PyNone.NONE);
            }
        }
        return keys;
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyObject self) {
        return keys(ctx, self).size();
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, PyObject self) {
        return IterOps.iter(ctx, keys(ctx, self));
    }

    /** Return key in self. */
    @Py("__contains__(self, key, /) -> bool")
    static boolean contains(Ctx ctx, PyObject self, Object key) {
        for (Object map : maps(ctx, self)) {
            ctx.step();
            if (SubscriptOps.contains(ctx, map, key)) return true;
        }
        return false;
    }

    /** Whether any of the mappings has items. */
    @Py("__bool__(self, /) -> bool")
    static boolean truth(Ctx ctx, PyObject self) {
        for (Object map : maps(ctx, self)) if (TruthOps.isTrue(ctx, map)) return true;
        return false;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyObject self) {
        if (!ReprGuard.enter(ctx, self)) return "...";
        try {
            Object[] maps = maps(ctx, self);
            ReprText text = new ReprText(ctx).add(self.type().name).add("(").addAll(maps, maps.length).add(")");
            return Str.of(text.finish());
        } finally {
            ReprGuard.leave(ctx);
        }
    }

    /** Create a ChainMap with a single dict created from the iterable. */
    @Py("fromkeys(cls, iterable, value=None, /) -> ChainMap")
    static Object fromKeys(Ctx ctx, PyClass cls, Object iterable, Object value) {
        PyDict dict = new PyDict();
        IterOps.forEach(ctx, iterable, key -> dict.put(ctx, key, value));
        return CallOps.call1(ctx, cls, dict);
    }

    /** New ChainMap or subclass with a new copy of maps[0] and refs to maps[1:]. */
    @Py("copy(self) -> ChainMap")
    static Object copy(Ctx ctx, PyObject self) {
        Object[] maps = maps(ctx, self);
        maps[0] = CallOps.callAttribute(ctx, maps[0], "copy");
        return CallOps.call(ctx, self.type(), maps);
    }

    /** New ChainMap or subclass with a new copy of maps[0] and refs to maps[1:]. */
    @Py("__copy__(self) -> ChainMap")
    static Object copyToo(Ctx ctx, PyObject self) {
        return copy(ctx, self);
    }

    /** New ChainMap with a new map followed by all previous maps. */
    @Py("new_child(self, m=None, **kwargs) -> ChainMap")
    static Object newChild(Ctx ctx, PyObject self, Object m, PyDict kwargs) {
        Object child = m == PyNone.NONE ? kwargs : m;
        if (m != PyNone.NONE && kwargs.size() > 0) CallOps.callAttribute(ctx, m, "update", kwargs);
        Object[] maps = maps(ctx, self);
        Object[] all = new Object[maps.length + 1];
        all[0] = child;
        System.arraycopy(maps, 0, all, 1, maps.length);
        return CallOps.call(ctx, self.type(), all);
    }

    /** New ChainMap from maps[1:]. */
    @PyProperty("parents: ChainMap")
    static Object parents(Ctx ctx, PyObject self) {
        Object[] maps = maps(ctx, self);
        return CallOps.call(ctx, self.type(), Arrays.copyOfRange(maps, Math.min(1, maps.length), maps.length));
    }

    /** Set self[key] to value in the first mapping. */
    @Py("__setitem__(self, key, value, /) -> None")
    static void setItem(Ctx ctx, PyObject self, Object key, Object value) {
        SubscriptOps.set(ctx, first(ctx, self), key, value);
    }

    private static PyException notInFirst(Ctx ctx, Object key) {
        return Errors.keyError(Str.of("Key not found in the first mapping: " + TextOps.reprText(ctx, key)))
                .during(Errors.keyError(key));
    }

    /** Delete self[key] from the first mapping. */
    @Py("__delitem__(self, key, /) -> None")
    static void deleteItem(Ctx ctx, PyObject self, Object key) {
        try {
            SubscriptOps.delete(ctx, first(ctx, self), key);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.KEY_ERROR)) throw e;
            ctx.recover(e);
            throw notInFirst(ctx, key);
        }
    }

    /** Remove and return an item pair from maps[0]. Raise KeyError if maps[0] is empty. */
    @Py("popitem(self) -> tuple[Any, Any]")
    static Object popItem(Ctx ctx, PyObject self) {
        Object item = Caught.of(ctx, Exceptions.KEY_ERROR,
                () -> CallOps.callAttribute(ctx, first(ctx, self), "popitem"));
        if (item == null) {
            throw Errors.keyError("No keys found in the first mapping.")
                    .during(Errors.keyError("popitem(): dictionary is empty"));
        }
        return item;
    }

    /** Remove key from maps[0] and return its value. Raise KeyError if key not in maps[0]. */
    @Py("pop(self, key, default=...) -> Any")
    static Object pop(Ctx ctx, PyObject self, Object key, @Nullable Object otherwise) {
        Object map = first(ctx, self);
        Object value = Caught.of(ctx, Exceptions.KEY_ERROR, () -> otherwise == null
                ? CallOps.callAttribute(ctx, map, "pop", key) : CallOps.callAttribute(ctx, map, "pop", key, otherwise));
        if (value == null) throw notInFirst(ctx, key);
        return value;
    }

    /** Clear maps[0], leaving maps[1:] intact. */
    @Py("clear(self) -> None")
    static void clear(Ctx ctx, PyObject self) {
        CallOps.callAttribute(ctx, first(ctx, self), "clear");
    }

    /** Implement self|=value. */
    @Py("__ior__(self, value, /) -> ChainMap")
    static Object orInPlace(Ctx ctx, PyObject self, Object value) {
        CallOps.callAttribute(ctx, first(ctx, self), "update", value);
        return self;
    }

    /** Return self|value. */
    @Py("__or__(self, value, /) -> ChainMap")
    static Object or(Ctx ctx, PyObject self, Object value) {
        if (!ClassOps.isInstance(ctx, value, AbstractCollections.MAPPING)) return PySingleton.NOT_IMPLEMENTED;
        Object copy = CallOps.callAttribute(ctx, self, "copy");
        CallOps.callAttribute(ctx, SubscriptOps.get(ctx, AttrOps.get(ctx, copy, "maps"), 0L), "update", value);
        return copy;
    }

    /** Return value|self. */
    @Py("__ror__(self, value, /) -> ChainMap")
    static Object orReflected(Ctx ctx, PyObject self, Object value) {
        if (!ClassOps.isInstance(ctx, value, AbstractCollections.MAPPING)) return PySingleton.NOT_IMPLEMENTED;
        PyDict dict = new PyDict();
        DictUpdate.update(ctx, dict, value);
        Object[] maps = maps(ctx, self);
        for (int i = maps.length - 1; i >= 0; i--) DictUpdate.update(ctx, dict, maps[i]);
        return CallOps.call1(ctx, self.type(), dict);
    }
}
