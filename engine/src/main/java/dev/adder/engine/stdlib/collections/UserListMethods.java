package dev.adder.engine.stdlib.collections;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.builtin.DictUpdate;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.BinaryOp;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyInstance;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySlice;

/** What UserList has: a sequence around the list in its attribute {@code data}. */
@PyType("UserList")
final class UserListMethods {
    private UserListMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx);
    }

    private static Object data(Ctx ctx, PyObject self) {
        return AttrOps.get(ctx, self, "data");
    }

    private static Object plain(Ctx ctx, Object other) {
        boolean user = other instanceof PyObject o && o.type().isSubclassOf(CollectionTypes.USER_LIST);
        return user ? data(ctx, (PyObject) other) : other;
    }

    private static Object listOf(Ctx ctx, Object other) {
        Object p = plain(ctx, other);
        return p instanceof PyList ? p : IterOps.toList(ctx, p);
    }

    private static Object make(Ctx ctx, PyObject self, Object list) {
        return CallOps.call1(ctx, self.type(), list);
    }

    /** Initialize self. */
    @Py("__init__(self, initlist=None) -> None")
    static void init(Ctx ctx, PyObject self, Object initlist) {
        ctx.charge(128);
        AttrOps.set(ctx, self, "data",
                initlist == PyNone.NONE ? new PyList() : IterOps.toList(ctx, plain(ctx, initlist)));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyObject self) {
        return TextOps.repr(ctx, data(ctx, self));
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyObject self, Object value) {
        return CompareOps.eqObject(ctx, data(ctx, self), plain(ctx, value));
    }

    /** Return self<value. */
    @Py("__lt__(self, value, /) -> bool")
    static Object lt(Ctx ctx, PyObject self, Object value) {
        return CompareOps.orderObject(ctx, CompareOps.Order.LT, data(ctx, self), plain(ctx, value));
    }

    /** Return self<=value. */
    @Py("__le__(self, value, /) -> bool")
    static Object le(Ctx ctx, PyObject self, Object value) {
        return CompareOps.orderObject(ctx, CompareOps.Order.LE, data(ctx, self), plain(ctx, value));
    }

    /** Return self>value. */
    @Py("__gt__(self, value, /) -> bool")
    static Object gt(Ctx ctx, PyObject self, Object value) {
        return CompareOps.orderObject(ctx, CompareOps.Order.GT, data(ctx, self), plain(ctx, value));
    }

    /** Return self>=value. */
    @Py("__ge__(self, value, /) -> bool")
    static Object ge(Ctx ctx, PyObject self, Object value) {
        return CompareOps.orderObject(ctx, CompareOps.Order.GE, data(ctx, self), plain(ctx, value));
    }

    /** Return item in self. */
    @Py("__contains__(self, item, /) -> bool")
    static boolean contains(Ctx ctx, PyObject self, Object item) {
        return SubscriptOps.contains(ctx, data(ctx, self), item);
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyObject self) {
        return SubscriptOps.length(ctx, data(ctx, self));
    }

    /** Return self[i]. */
    @Py("__getitem__(self, i, /) -> Any")
    static Object item(Ctx ctx, PyObject self, Object i) {
        Object value = SubscriptOps.get(ctx, data(ctx, self), i);
        return i instanceof PySlice ? make(ctx, self, value) : value;
    }

    /** Set self[i] to item. */
    @Py("__setitem__(self, i, item, /) -> None")
    static void setItem(Ctx ctx, PyObject self, Object i, Object item) {
        SubscriptOps.set(ctx, data(ctx, self), i, item);
    }

    /** Delete self[i]. */
    @Py("__delitem__(self, i, /) -> None")
    static void deleteItem(Ctx ctx, PyObject self, Object i) {
        SubscriptOps.delete(ctx, data(ctx, self), i);
    }

    /** Return self+value. */
    @Py("__add__(self, value, /) -> UserList")
    static Object add(Ctx ctx, PyObject self, Object value) {
        return make(ctx, self, NumberOps.add(ctx, data(ctx, self), listOf(ctx, value)));
    }

    /** Return value+self. */
    @Py("__radd__(self, value, /) -> UserList")
    static Object addReflected(Ctx ctx, PyObject self, Object value) {
        return make(ctx, self, NumberOps.add(ctx, listOf(ctx, value), data(ctx, self)));
    }

    /** Implement self+=value. */
    @Py("__iadd__(self, value, /) -> UserList")
    static Object addInPlace(Ctx ctx, PyObject self, Object value) {
        CallOps.callAttribute(ctx, data(ctx, self), "extend", plain(ctx, value));
        return self;
    }

    /** Return self*n. */
    @Py("__mul__(self, n, /) -> UserList")
    static Object multiply(Ctx ctx, PyObject self, Object n) {
        return make(ctx, self, NumberOps.mul(ctx, data(ctx, self), n));
    }

    /** Return n*self. */
    @Py("__rmul__(self, n, /) -> UserList")
    static Object multiplyReflected(Ctx ctx, PyObject self, Object n) {
        return multiply(ctx, self, n);
    }

    /** Implement self*=n. */
    @Py("__imul__(self, n, /) -> UserList")
    static Object multiplyInPlace(Ctx ctx, PyObject self, Object n) {
        AttrOps.set(ctx, self, "data", NumberOps.inPlace(ctx, BinaryOp.MUL, data(ctx, self), n));
        return self;
    }

    private static Object delegate(Ctx ctx, PyObject self, String method, Object[] args, PyDict kwds) {
        CallArguments call = CallArguments.of(ctx, args, kwds);
        return CallOps.call(ctx, AttrOps.get(ctx, data(ctx, self), method), call.values(), call.names());
    }

    /** Append item to the end of the list. */
    @Py("append(self, item) -> None")
    static void append(Ctx ctx, PyObject self, Object item) {
        CallOps.callAttribute(ctx, data(ctx, self), "append", item);
    }

    /** Insert item before index. */
    @Py("insert(self, i, item) -> None")
    static void insert(Ctx ctx, PyObject self, Object i, Object item) {
        CallOps.callAttribute(ctx, data(ctx, self), "insert", i, item);
    }

    /** Remove and return item at index (default last). */
    @Py("pop(self, i=-1) -> Any")
    static Object pop(Ctx ctx, PyObject self, Object i) {
        return CallOps.callAttribute(ctx, data(ctx, self), "pop", i);
    }

    /** Remove first occurrence of item. */
    @Py("remove(self, item) -> None")
    static void remove(Ctx ctx, PyObject self, Object item) {
        CallOps.callAttribute(ctx, data(ctx, self), "remove", item);
    }

    /** Remove all items. */
    @Py("clear(self) -> None")
    static void clear(Ctx ctx, PyObject self) {
        CallOps.callAttribute(ctx, data(ctx, self), "clear");
    }

    /** Return a shallow copy. */
    @Py("copy(self) -> UserList")
    static Object copy(Ctx ctx, PyObject self) {
        return make(ctx, self, self);
    }

    /** Make a list with the same items and attributes. */
    @Py("__copy__(self) -> UserList")
    static Object copyToo(Ctx ctx, PyObject self) {
        ctx.charge(160);
        PyInstance copy = new PyInstance(self.type());
        PyDict attributes = DictUpdate.copy(ctx, self.dict());
        PySlice all = new PySlice(PyNone.NONE, PyNone.NONE, PyNone.NONE);
        attributes.put(ctx, "data", SubscriptOps.get(ctx, data(ctx, self), all));
        copy.setDict(attributes);
        return copy;
    }

    /** Return number of occurrences of item. */
    @Py("count(self, item) -> int")
    static Object count(Ctx ctx, PyObject self, Object item) {
        return CallOps.callAttribute(ctx, data(ctx, self), "count", item);
    }

    /** Return first index of item. */
    @Py("index(self, item, /, *args) -> int")
    static Object index(Ctx ctx, PyObject self, Object item, Object[] args) {
        Object[] all = new Object[args.length + 1];
        all[0] = item;
        System.arraycopy(args, 0, all, 1, args.length);
        return delegate(ctx, self, "index", all, new PyDict());
    }

    /** Reverse in place. */
    @Py("reverse(self) -> None")
    static void reverse(Ctx ctx, PyObject self) {
        CallOps.callAttribute(ctx, data(ctx, self), "reverse");
    }

    /** Sort in place. */
    @Py("sort(self, /, *args, **kwds) -> None")
    static void sort(Ctx ctx, PyObject self, Object[] args, PyDict kwds) {
        delegate(ctx, self, "sort", args, kwds);
    }

    /** Append all values of an iterable. */
    @Py("extend(self, other) -> None")
    static void extend(Ctx ctx, PyObject self, Object other) {
        CallOps.callAttribute(ctx, data(ctx, self), "extend", plain(ctx, other));
    }
}
