package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CompareOps.Order;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** The special methods of list. */
@PyType("list")
final class ListSpecialMethods {
    private ListSpecialMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> list[Any]")
    static PyList create(Ctx ctx, PyClass cls, Object[] args, @Nullable PyDict kwargs) {
        ctx.charge(40);
        return cls == Types.LIST ? new PyList() : new PyList(cls);
    }

    /** Initialize self.  See help(type(self)) for accurate signature. */
    @Py("__init__(self, iterable: Iterable[T] = ..., /) -> None")
    static void init(Ctx ctx, PyList self, @Nullable Object iterable) {
        if (self.size > 0) self.clear();
        if (iterable != null) IterOps.extend(ctx, self, iterable);
    }

    /** Return self+value. */
    @Py("__add__(self, value: list[T], /) -> list[T]")
    static Object add(Ctx ctx, PyList self, Object value) {
        if (!(value instanceof PyList other)) throw NumberOps.cannotConcatenate(self, value);
        long size = (long) self.size + other.size;
        ctx.charge(40 + 8 * size);
        if (size > SequenceOps.MOST) throw SequenceOps.memoryError();
        ctx.tick(size >> 6);
        @Nullable Object[] items = new @Nullable Object[(int) size];
        System.arraycopy(self.items, 0, items, 0, self.size);
        System.arraycopy(other.items, 0, items, self.size, other.size);
        return new PyList(items, items.length);
    }

    /** Implement self+=value. */
    @Py("__iadd__(self, value: Iterable[T], /) -> list[T]")
    static Object addInPlace(Ctx ctx, PyList self, Object value) {
        IterOps.extend(ctx, self, value);
        return self;
    }

    /** Return self*value. */
    @Py("__mul__(self, value: int, /) -> list[T]")
    static Object multiply(Ctx ctx, PyList self, Object value) {
        long count = SequenceOps.repetitions(ctx, value);
        Object[] items = SequenceOps.repeat(ctx, self.items, self.size, count);
        return new PyList(items, items.length);
    }

    /** Return value*self. */
    @Py("__rmul__(self, value: int, /) -> list[T]")
    static Object multiplyReflected(Ctx ctx, PyList self, Object value) {
        return multiply(ctx, self, value);
    }

    /** Implement self*=value. */
    @Py("__imul__(self, value: int, /) -> list[T]")
    static Object multiplyInPlace(Ctx ctx, PyList self, Object value) {
        long count = SequenceOps.repetitions(ctx, value);
        self.items = SequenceOps.repeat(ctx, self.items, self.size, count);
        self.size = self.items.length;
        return self;
    }

    /** Return key in self. */
    @Py("__contains__(self, key: object, /) -> bool")
    static boolean contains(Ctx ctx, PyList self, Object key) {
        return SubscriptOps.listContains(ctx, self, key);
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyList self) {
        return self.size;
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[T]")
    static Object iter(Ctx ctx, PyList self) {
        return new Iterators.OfList(self);
    }

    /** Return a reverse iterator over the list. */
    @Py("__reversed__(self, /) -> Iterator[T]")
    static Object reversed(Ctx ctx, PyList self) {
        return new ReverseIterators.OfList(self);
    }

    /** Return self[key]. */
    @Py(
            value = "__getitem__(self, key: Any, /) -> Any",
            overloads = {"__getitem__(self, key: int, /) -> T",
                "__getitem__(self, key: slice, /) -> list[T]"})
    static Object item(Ctx ctx, PyList self, Object key) {
        return SubscriptOps.listItem(ctx, self, key);
    }

    /** Set self[key] to value. */
    @Py("__setitem__(self, key: Any, value: Any, /) -> None")
    static void setItem(Ctx ctx, PyList self, Object key, Object value) {
        ListItems.set(ctx, self, key, value);
    }

    /** Delete self[key]. */
    @Py("__delitem__(self, key: Any, /) -> None")
    static void deleteItem(Ctx ctx, PyList self, Object key) {
        ListItems.delete(ctx, self, key);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyList self) {
        if (self.size == 0) return "[]";
        if (!ReprGuard.enter(ctx, self)) return "[...]";
        try {
            return new ReprText(ctx).add("[").addAll(self).add("]").finish();
        } finally {
            ReprGuard.leave(ctx);
        }
    }

    /** Return self==value. */
    @Py("__eq__(self, value: object, /) -> bool")
    static Object eq(Ctx ctx, PyList self, Object value) {
        if (!(value instanceof PyList other)) return PySingleton.NOT_IMPLEMENTED;
        return CompareOps.itemsEqual(ctx, self, other);
    }

    /** Return self!=value. */
    @Py("__ne__(self, value: object, /) -> bool")
    static Object ne(Ctx ctx, PyList self, Object value) {
        if (!(value instanceof PyList other)) return PySingleton.NOT_IMPLEMENTED;
        return !CompareOps.itemsEqual(ctx, self, other);
    }

    /** Return self<value. */
    @Py("__lt__(self, value: list[T], /) -> bool")
    static Object lt(Ctx ctx, PyList self, Object value) {
        return order(ctx, Order.LT, self, value);
    }

    /** Return self<=value. */
    @Py("__le__(self, value: list[T], /) -> bool")
    static Object le(Ctx ctx, PyList self, Object value) {
        return order(ctx, Order.LE, self, value);
    }

    /** Return self>value. */
    @Py("__gt__(self, value: list[T], /) -> bool")
    static Object gt(Ctx ctx, PyList self, Object value) {
        return order(ctx, Order.GT, self, value);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value: list[T], /) -> bool")
    static Object ge(Ctx ctx, PyList self, Object value) {
        return order(ctx, Order.GE, self, value);
    }

    private static Object order(Ctx ctx, Order order, PyList a, Object value) {
        if (!(value instanceof PyList b)) return PySingleton.NOT_IMPLEMENTED;
        return CompareOps.orderItems(ctx, order, a.items, a.size, b.items, b.size);
    }

    /** Give the class type arguments. */
    @Py("__class_getitem__(cls, item, /) -> Any")
    static Object classGetItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new dev.adder.engine.value.PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }
}
