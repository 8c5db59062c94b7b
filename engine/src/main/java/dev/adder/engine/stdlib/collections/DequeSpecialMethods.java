package dev.adder.engine.stdlib.collections;

import dev.adder.engine.builtin.ReprGuard;
import dev.adder.engine.builtin.ReprText;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** The special methods of deque. */
@PyType("deque")
final class DequeSpecialMethods {
    private DequeSpecialMethods() {}

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyDeque self) {
        return self.size();
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[T]")
    static Object iter(Ctx ctx, PyDeque self) {
        return new DequeIterator(self, false);
    }

    /** Return a reverse iterator over the deque. */
    @Py("__reversed__(self, /) -> Iterator[T]")
    static Object reversed(Ctx ctx, PyDeque self) {
        return new DequeIterator(self, true);
    }

    private static int position(Ctx ctx, PyDeque self, Object index) {
        if (!(index instanceof Long) && !NumberOps.isIndex(index)) {
            throw Errors.typeError("sequence index must be integer, not '" + Types.nameOf(index) + "'");
        }
        if (!(NumberOps.index(ctx, index) instanceof Long i)) {
            throw Errors.indexError("cannot fit 'int' into an index-sized integer");
        }
        long n = i < 0 ? i + self.size() : i;
        if (n < 0 || n >= self.size()) throw Errors.indexError("deque index out of range");
        return (int) n;
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key: int, /) -> T")
    static Object item(Ctx ctx, PyDeque self, Object key) {
        return self.get(position(ctx, self, key));
    }

    /** Set self[key] to value. */
    @Py("__setitem__(self, key: int, value: T, /) -> None")
    static void setItem(Ctx ctx, PyDeque self, Object key, Object value) {
        self.set(position(ctx, self, key), value);
    }

    /** Delete self[key]. */
    @Py("__delitem__(self, key: int, /) -> None")
    static void deleteItem(Ctx ctx, PyDeque self, Object key) {
        self.remove(ctx, position(ctx, self, key));
    }

    /** Return key in self. */
    @Py("__contains__(self, key: object, /) -> bool")
    static boolean contains(Ctx ctx, PyDeque self, Object key) {
        int changes = self.changes();
        for (int i = 0; i < self.size(); i++) {
            if ((i & 15) == 15) ctx.step();
            boolean found = CompareOps.sameOrEqual(ctx, self.get(i), key);
            DequeMethods.check(self, changes);
            if (found) return true;
        }
        return false;
    }

    private static PyDeque copy(Ctx ctx, PyDeque self) {
        Object copy = DequeMethods.copy(ctx, self);
        if (copy instanceof PyDeque d) return d;
        throw Errors.typeError(self.type().name + "() must return a deque, not " + Types.nameOf(copy));
    }

    /** Return self+value. */
    @Py("__add__(self, value: deque[T], /) -> deque[T]")
    static Object add(Ctx ctx, PyDeque self, Object value) {
        if (!(value instanceof PyDeque other)) {
            throw Errors.typeError("can only concatenate deque (not \"" + Types.nameOf(value) + "\") to deque");
        }
        PyDeque sum = copy(ctx, self);
        DequeMethods.extend(ctx, sum, other);
        return sum;
    }

    /** Implement self+=value. */
    @Py("__iadd__(self, value: Iterable[T], /) -> deque[T]")
    static Object addInPlace(Ctx ctx, PyDeque self, Object value) {
        DequeMethods.extend(ctx, self, value);
        return self;
    }

    /** Return self*value. */
    @Py("__mul__(self, value: int, /) -> deque[T]")
    static Object multiply(Ctx ctx, PyDeque self, Object value) {
        if (!NumberOps.isIndex(value)) {
            throw Errors.typeError("can't multiply sequence by non-int of type '" + Types.nameOf(value) + "'");
        }
        return multiplyInPlace(ctx, copy(ctx, self), value);
    }

    /** Return value*self. */
    @Py("__rmul__(self, value: int, /) -> deque[T]")
    static Object multiplyReflected(Ctx ctx, PyDeque self, Object value) {
        if (!NumberOps.isIndex(value)) return PySingleton.NOT_IMPLEMENTED;
        return multiply(ctx, self, value);
    }

    /** Implement self*=value. */
    @Py("__imul__(self, value: int, /) -> deque[T]")
    static Object multiplyInPlace(Ctx ctx, PyDeque self, Object value) {
        if (!NumberOps.isIndex(value)) return PySingleton.NOT_IMPLEMENTED;
        long times = NumberOps.clippedIndex(ctx, value);
        if (times <= 0) {
            self.clear();
            return self;
        }
        Object[] items = self.toArray(ctx);
        if (self.most >= 0 && items.length > 0) times = Math.min(times, self.most / items.length + 2L);
        if (items.length == 0) return self;
        for (long n = 1; n < times; n++) {
            for (Object item : items) {
                ctx.step();
                self.addLast(ctx, item);
            }
        }
        return self;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyDeque self) {
        if (!ReprGuard.enter(ctx, self)) return "[...]";
        try {
            Object[] items = self.toArray(ctx);
            ReprText text = new ReprText(ctx).add(self.type().name).add("([").addAll(items, items.length).add("]");
            if (self.most >= 0) text.add(", maxlen=" + self.most);
            return Str.of(text.add(")").finish());
        } finally {
            ReprGuard.leave(ctx);
        }
    }

    /** Return self==value. */
    @Py("__eq__(self, value: object, /) -> bool")
    static Object eq(Ctx ctx, PyDeque self, Object value) {
        if (!(value instanceof PyDeque other)) return PySingleton.NOT_IMPLEMENTED;
        if (self.size() != other.size()) return false;
        return CompareOps.itemsEqual(ctx, self.toArray(ctx), other.toArray(ctx));
    }

    private static Object order(Ctx ctx, CompareOps.Order order, PyDeque self, Object value) {
        if (!(value instanceof PyDeque other)) return PySingleton.NOT_IMPLEMENTED;
        Object[] a = self.toArray(ctx);
        Object[] b = other.toArray(ctx);
        return CompareOps.orderItems(ctx, order, a, a.length, b, b.length);
    }

    /** Return self<value. */
    @Py("__lt__(self, value: deque[T], /) -> bool")
    static Object lt(Ctx ctx, PyDeque self, Object value) {
        return order(ctx, CompareOps.Order.LT, self, value);
    }

    /** Return self<=value. */
    @Py("__le__(self, value: deque[T], /) -> bool")
    static Object le(Ctx ctx, PyDeque self, Object value) {
        return order(ctx, CompareOps.Order.LE, self, value);
    }

    /** Return self>value. */
    @Py("__gt__(self, value: deque[T], /) -> bool")
    static Object gt(Ctx ctx, PyDeque self, Object value) {
        return order(ctx, CompareOps.Order.GT, self, value);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value: deque[T], /) -> bool")
    static Object ge(Ctx ctx, PyDeque self, Object value) {
        return order(ctx, CompareOps.Order.GE, self, value);
    }

    /** The parts from which an equal deque can be made again. */
    @Py("__reduce__(self, /) -> tuple[Any, ...]")
    static Object reduce(Ctx ctx, PyDeque self) {
        Object arguments = self.most < 0 ? PyTuple.EMPTY : new PyTuple(PyTuple.EMPTY, (long) self.most);
        Object state = self.attributes == null ? PyNone.NONE : self.dict();
        return new PyTuple(self.type(), arguments, state, new DequeIterator(self, false));
    }

    /** Give the class a type argument, which means nothing at run time. */
    @Py("__class_getitem__(cls, item, /) -> GenericAlias")
    static Object classItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }
}
