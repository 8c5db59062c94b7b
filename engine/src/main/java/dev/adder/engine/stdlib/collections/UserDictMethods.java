package dev.adder.engine.stdlib.collections;

import dev.adder.engine.builtin.DictUpdate;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyInstance;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What UserDict has: a mapping around the dict in its attribute {@code data}. */
@PyType("UserDict")
final class UserDictMethods {
    private UserDictMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx);
    }

    static Object data(Ctx ctx, PyObject self) {
        return AttrOps.get(ctx, self, "data");
    }

    /** Initialize self. */
    @Py("__init__(self, dict=None, /, **kwargs) -> None")
    static void init(Ctx ctx, PyObject self, Object dict, PyDict kwargs) {
        ctx.charge(128);
        AttrOps.set(ctx, self, "data", new PyDict());
        if (dict != PyNone.NONE) CallOps.callAttribute(ctx, self, "update", dict);
        if (kwargs.size() > 0) CallOps.callAttribute(ctx, self, "update", kwargs);
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyObject self) {
        return SubscriptOps.length(ctx, data(ctx, self));
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key, /) -> Any")
    static Object item(Ctx ctx, PyObject self, Object key) {
        Object data = data(ctx, self);
        if (SubscriptOps.contains(ctx, data, key)) return SubscriptOps.get(ctx, data, key);
        Object missing = self.type().find("__missing__");
        if (missing != null) return CallOps.callMethod(ctx, missing, self, key);
        throw Errors.keyError(key);
    }

    /** Set self[key] to item. */
    @Py("__setitem__(self, key, item, /) -> None")
    static void setItem(Ctx ctx, PyObject self, Object key, Object item) {
        SubscriptOps.set(ctx, data(ctx, self), key, item);
    }

    /** Delete self[key]. */
    @Py("__delitem__(self, key, /) -> None")
    static void deleteItem(Ctx ctx, PyObject self, Object key) {
        SubscriptOps.delete(ctx, data(ctx, self), key);
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, PyObject self) {
        return IterOps.iter(ctx, data(ctx, self));
    }

    /** Return key in self. */
    @Py("__contains__(self, key, /) -> bool")
    static boolean contains(Ctx ctx, PyObject self, Object key) {
        return SubscriptOps.contains(ctx, data(ctx, self), key);
    }

    /** Return the value for key if key is there, else default. */
    @Py("get(self, key, default=None) -> Any")
    static Object get(Ctx ctx, PyObject self, Object key, Object otherwise) {
        return SubscriptOps.contains(ctx, self, key) ? SubscriptOps.get(ctx, self, key) : otherwise;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyObject self) {
        return TextOps.repr(ctx, data(ctx, self));
    }

    private static @Nullable Object dataOf(Ctx ctx, Object value) {
        if (value instanceof PyDict d) return d;
        boolean user = value instanceof PyObject o && o.type().isSubclassOf(CollectionTypes.USER_DICT);
        return user ? data(ctx, (PyObject) value) : null;
    }

    /** Return self|value. */
    @Py("__or__(self, value, /) -> UserDict")
    static Object or(Ctx ctx, PyObject self, Object value) {
        Object other = dataOf(ctx, value);
        if (other == null) return PySingleton.NOT_IMPLEMENTED;
        return CallOps.call1(ctx, self.type(), NumberOps.or(ctx, data(ctx, self), other));
    }

    /** Return value|self. */
    @Py("__ror__(self, value, /) -> UserDict")
    static Object orReflected(Ctx ctx, PyObject self, Object value) {
        Object other = dataOf(ctx, value);
        if (other == null) return PySingleton.NOT_IMPLEMENTED;
        return CallOps.call1(ctx, self.type(), NumberOps.or(ctx, other, data(ctx, self)));
    }

    /** Implement self|=value. */
    @Py("__ior__(self, value, /) -> UserDict")
    static Object orInPlace(Ctx ctx, PyObject self, Object value) {
        Object other = dataOf(ctx, value);
        CallOps.callAttribute(ctx, data(ctx, self), "update", other == null ? value : other);
        return self;
    }

    /** Return a shallow copy. */
    @Py("__copy__(self) -> UserDict")
    static Object copyToo(Ctx ctx, PyObject self) {
        ctx.charge(160);
        PyInstance copy = new PyInstance(self.type());
        PyDict attributes = DictUpdate.copy(ctx, self.dict());
        Object data = data(ctx, self);
        attributes.put(ctx, "data", data instanceof PyDict d && d.type() == Types.DICT ? DictUpdate.copy(ctx, d)
                : CallOps.callAttribute(ctx, data, "copy"));
        copy.setDict(attributes);
        return copy;
    }

    /** Return a shallow copy. */
    @Py("copy(self) -> UserDict")
    static Object copy(Ctx ctx, PyObject self) {
        return copyToo(ctx, self);
    }

    /** Create a new dictionary with keys from iterable and values set to value. */
    @Py("fromkeys(cls, iterable, value=None) -> UserDict")
    static Object fromKeys(Ctx ctx, PyClass cls, Object iterable, Object value) {
        Object made = CallOps.call0(ctx, cls);
        IterOps.forEach(ctx, iterable, key -> SubscriptOps.set(ctx, made, key, value));
        return made;
    }
}
