package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps.Order;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** The methods of tuple. */
@PyType("tuple")
final class TupleMethods {
    private TupleMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, iterable: Iterable[T] = ..., /) -> tuple[T, ...]")
    static PyTuple create(Ctx ctx, PyClass cls, @Nullable Object iterable) {
        if (cls == Types.TUPLE) {
            if (iterable == null) return PyTuple.EMPTY;
            if (iterable instanceof PyTuple t && t.type() == Types.TUPLE) return t;
        }
        Object[] items = iterable == null ? PyTuple.EMPTY.items : IterOps.toArray(ctx, iterable);
        ctx.charge(32L + 8L * items.length);
        if (cls != Types.TUPLE) return new PyTuple(cls, items);
        return items.length == 0 ? PyTuple.EMPTY : new PyTuple(items);
    }

    /**
     * Return first index of value.
     *
     * <p>Raises ValueError if the value is not present.
     */
    @Py("index(self, value: T, start: int = 0, stop: int = 9223372036854775807, /) -> int")
    static long index(Ctx ctx, PyTuple self, Object value, Object start, Object stop) {
        int from = SequenceOps.searchPosition(SequenceOps.searchBound(ctx, start), self.items.length);
        int to = SequenceOps.searchPosition(SequenceOps.searchBound(ctx, stop), self.items.length);
        for (int i = from; i < self.items.length && i < to; i++) {
            if ((i & 15) == 15) ctx.step();
            if (CompareOps.sameOrEqual(ctx, self.items[i], value)) return i;
        }
        throw Errors.valueError("tuple.index(x): x not in tuple");
    }

    /** Return number of occurrences of value. */
    @Py("count(self, value: T, /) -> int")
    static long count(Ctx ctx, PyTuple self, Object value) {
        long n = 0;
        for (int i = 0; i < self.items.length; i++) {
            if ((i & 15) == 15) ctx.step();
            if (CompareOps.sameOrEqual(ctx, self.items[i], value)) n++;
        }
        return n;
    }

    /** Return self+value. */
    @Py("__add__(self, value: tuple[T, ...], /) -> tuple[T, ...]")
    static Object add(Ctx ctx, PyTuple self, Object value) {
        if (!(value instanceof PyTuple other)) throw NumberOps.cannotConcatenate(self, value);
        if (self.items.length == 0 && other.type() == Types.TUPLE) return other;
        if (other.items.length == 0 && self.type() == Types.TUPLE) return self;
        long size = (long) self.items.length + other.items.length;
        ctx.charge(32 + 8 * size);
        if (size > SequenceOps.MOST) throw SequenceOps.memoryError();
        ctx.tick(size >> 6);
        Object[] items = new Object[(int) size];
        System.arraycopy(self.items, 0, items, 0, self.items.length);
        System.arraycopy(other.items, 0, items, self.items.length, other.items.length);
        return items.length == 0 ? PyTuple.EMPTY : new PyTuple(items);
    }

    /** Return self*value. */
    @Py("__mul__(self, value: int, /) -> tuple[T, ...]")
    static Object multiply(Ctx ctx, PyTuple self, Object value) {
        long count = SequenceOps.repetitions(ctx, value);
        if (count == 1 && self.type() == Types.TUPLE) return self;
        Object[] items = SequenceOps.repeat(ctx, self.items, self.items.length, count);
        return items.length == 0 ? PyTuple.EMPTY : new PyTuple(items);
    }

    /** Return value*self. */
    @Py("__rmul__(self, value: int, /) -> tuple[T, ...]")
    static Object multiplyReflected(Ctx ctx, PyTuple self, Object value) {
        return multiply(ctx, self, value);
    }

    /** Return key in self. */
    @Py("__contains__(self, key: object, /) -> bool")
    static boolean contains(Ctx ctx, PyTuple self, Object key) {
        for (int i = 0; i < self.items.length; i++) {
            if ((i & 15) == 15) ctx.step();
            if (CompareOps.sameOrEqual(ctx, self.items[i], key)) return true;
        }
        return false;
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyTuple self) {
        return self.items.length;
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[T]")
    static Object iter(Ctx ctx, PyTuple self) {
        return Iterators.ofTuple(self);
    }

    /** Return self[key]. */
    @Py(
            value = "__getitem__(self, key: Any, /) -> Any",
            overloads = {"__getitem__(self, key: int, /) -> T",
                "__getitem__(self, key: slice, /) -> tuple[T, ...]"})
    static Object item(Ctx ctx, PyTuple self, Object key) {
        return SubscriptOps.tupleItem(ctx, self, key);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyTuple self) {
        return HashOps.tuple(ctx, self.items);
    }

    /** The arguments that make an equal tuple again. */
    @Py("__getnewargs__(self, /) -> tuple[tuple[T, ...]]")
    static Object newArguments(Ctx ctx, PyTuple self) {
        return new PyTuple(new PyTuple(self.items));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyTuple self) {
        Object[] items = self.items;
        if (items.length == 0) return "()";
        if (!ReprGuard.enter(ctx, self)) return "(...)";
        try {
            ReprText text = new ReprText(ctx).add("(").addAll(items, items.length);
            return text.add(items.length == 1 ? ",)" : ")").finish();
        } finally {
            ReprGuard.leave(ctx);
        }
    }

    /** Return self==value. */
    @Py("__eq__(self, value: object, /) -> bool")
    static Object eq(Ctx ctx, PyTuple self, Object value) {
        if (!(value instanceof PyTuple other)) return PySingleton.NOT_IMPLEMENTED;
        return CompareOps.itemsEqual(ctx, self.items, other.items);
    }

    /** Return self!=value. */
    @Py("__ne__(self, value: object, /) -> bool")
    static Object ne(Ctx ctx, PyTuple self, Object value) {
        if (!(value instanceof PyTuple other)) return PySingleton.NOT_IMPLEMENTED;
        return !CompareOps.itemsEqual(ctx, self.items, other.items);
    }

    /** Return self<value. */
    @Py("__lt__(self, value: tuple[T, ...], /) -> bool")
    static Object lt(Ctx ctx, PyTuple self, Object value) {
        return order(ctx, Order.LT, self, value);
    }

    /** Return self<=value. */
    @Py("__le__(self, value: tuple[T, ...], /) -> bool")
    static Object le(Ctx ctx, PyTuple self, Object value) {
        return order(ctx, Order.LE, self, value);
    }

    /** Return self>value. */
    @Py("__gt__(self, value: tuple[T, ...], /) -> bool")
    static Object gt(Ctx ctx, PyTuple self, Object value) {
        return order(ctx, Order.GT, self, value);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value: tuple[T, ...], /) -> bool")
    static Object ge(Ctx ctx, PyTuple self, Object value) {
        return order(ctx, Order.GE, self, value);
    }

    private static Object order(Ctx ctx, Order order, PyTuple self, Object value) {
        if (!(value instanceof PyTuple other)) return PySingleton.NOT_IMPLEMENTED;
        Object[] a = self.items;
        Object[] b = other.items;
        return CompareOps.orderItems(ctx, order, a, a.length, b, b.length);
    }

    /** Give the class type arguments. */
    @Py("__class_getitem__(cls, item, /) -> Any")
    static Object classGetItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new dev.adder.engine.value.PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }
}
