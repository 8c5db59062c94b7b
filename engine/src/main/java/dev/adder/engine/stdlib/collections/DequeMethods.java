package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.builtin.SequenceOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** The named methods of deque. */
@PyType("deque")
final class DequeMethods {
    private DequeMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> deque[Any]")
    static Object create(Ctx ctx, PyClass cls, Object[] args, @Nullable PyDict kwargs) {
        ctx.charge(120);
        return new PyDeque(cls);
    }

    /** A list-like sequence optimized for data accesses near its endpoints. */
    @Py("__init__(self, iterable: Iterable[T] = ..., maxlen=None) -> None")
    static void init(Ctx ctx, PyDeque self, @Nullable Object iterable, Object maxlen) {
        self.clear();
        self.most = -1;
        if (maxlen != PyNone.NONE) {
            if (!NumberOps.isInt(maxlen)) throw Errors.typeError("an integer is required");
            if (!(NumberOps.index(ctx, maxlen) instanceof Long most)) {
                throw Errors.overflowError("Python int too large to convert to C ssize_t");
            }
            if (most < 0) throw Errors.valueError("maxlen must be non-negative");
            self.most = (int) Math.min(most, Integer.MAX_VALUE);
        }
        if (iterable != null) extend(ctx, self, iterable);
    }

    /** Add an element to the right side of the deque. */
    @Py("append(self, item: T, /) -> None")
    static void append(Ctx ctx, PyDeque self, Object item) {
        self.addLast(ctx, item);
    }

    /** Add an element to the left side of the deque. */
    @Py("appendleft(self, item: T, /) -> None")
    static void appendLeft(Ctx ctx, PyDeque self, Object item) {
        self.addFirst(ctx, item);
    }

    /** Remove all elements from the deque. */
    @Py("clear(self, /) -> None")
    static void clear(Ctx ctx, PyDeque self) {
        self.clear();
    }

    /** Return a shallow copy of a deque. */
    @Py("copy(self, /) -> deque[T]")
    static Object copy(Ctx ctx, PyDeque self) {
        if (self.type() == CollectionTypes.DEQUE) {
            ctx.charge(120);
            PyDeque copy = new PyDeque(CollectionTypes.DEQUE);
            copy.most = self.most;
            for (int i = 0; i < self.size(); i++) copy.addLast(ctx, self.get(i));
            ctx.tick(self.size() >> 4);
            return copy;
        }
        return self.most < 0 ? CallOps.call1(ctx, self.type(), self)
                : CallOps.call2(ctx, self.type(), self, (long) self.most);
    }

    /** Return a shallow copy of a deque. */
    @Py("__copy__(self, /) -> deque[T]")
    static Object copyToo(Ctx ctx, PyDeque self) {
        return copy(ctx, self);
    }

    /** Return number of occurrences of value. */
    @Py("count(self, value: T, /) -> int")
    static long count(Ctx ctx, PyDeque self, Object value) {
        long n = 0;
        int changes = self.changes();
        for (int i = 0; i < self.size(); i++) {
            if ((i & 15) == 15) ctx.step();
            if (CompareOps.sameOrEqual(ctx, self.get(i), value)) n++;
            check(self, changes);
        }
        return n;
    }

    static void check(PyDeque self, int changes) {
        if (self.changes() != changes) throw Errors.runtimeError("deque mutated during iteration");
    }

    /** Extend the right side of the deque with elements from the iterable. */
    @Py("extend(self, iterable: Iterable[T], /) -> None")
    static void extend(Ctx ctx, PyDeque self, Object iterable) {
        PyIterator it = IterOps.iterate(ctx, iterable == self ? IterOps.toList(ctx, iterable) : iterable);
        int mark = dev.adder.engine.ops.Held.hold(ctx, self);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            self.addLast(ctx, item);
        }
        dev.adder.engine.ops.Held.release(ctx, mark);
    }

    /** Extend the left side of the deque with elements from the iterable. */
    @Py("extendleft(self, iterable: Iterable[T], /) -> None")
    static void extendLeft(Ctx ctx, PyDeque self, Object iterable) {
        PyIterator it = IterOps.iterate(ctx, iterable == self ? IterOps.toList(ctx, iterable) : iterable);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            self.addFirst(ctx, item);
        }
    }

    /** Return first index of value. Raises ValueError if the value is not present. */
    @Py("index(self, value: T, start: int = 0, stop: int = 9223372036854775807, /) -> int")
    static long index(Ctx ctx, PyDeque self, Object value, Object start, Object stop) {
        int size = self.size();
        int from = SequenceOps.searchPosition(SequenceOps.searchBound(ctx, start), size);
        int to = Math.min(SequenceOps.searchPosition(SequenceOps.searchBound(ctx, stop), size), size);
        int changes = self.changes();
        for (long i = from; i < to; i++) {
            if ((i & 15) == 15) ctx.step();
            boolean found = CompareOps.sameOrEqual(ctx, self.get((int) i), value);
            check(self, changes);
            if (found) return i;
        }
        throw Errors.valueError(TextOps.reprText(ctx, value) + " is not in deque");
    }

    /** Insert value before index. */
    @Py("insert(self, index: int, value: T, /) -> None")
    static void insert(Ctx ctx, PyDeque self, long index, Object value) {
        int size = self.size();
        if (self.most >= 0 && size >= self.most) throw Errors.indexError("deque already at its maximum size");
        long at = index < 0 ? Math.max(0, index + size) : Math.min(index, size);
        self.insert(ctx, (int) at, value);
    }

    /** Remove and return the rightmost element. */
    @Py("pop(self, /) -> T")
    static Object pop(Ctx ctx, PyDeque self) {
        if (self.size() == 0) throw Errors.indexError("pop from an empty deque");
        return self.removeLast();
    }

    /** Remove and return the leftmost element. */
    @Py("popleft(self, /) -> T")
    static Object popLeft(Ctx ctx, PyDeque self) {
        if (self.size() == 0) throw Errors.indexError("pop from an empty deque");
        return self.removeFirst();
    }

    /** Remove first occurrence of value. */
    @Py("remove(self, value: T, /) -> None")
    static void remove(Ctx ctx, PyDeque self, Object value) {
        int changes = self.changes();
        for (int i = 0; i < self.size(); i++) {
            if ((i & 15) == 15) ctx.step();
            boolean found = CompareOps.sameOrEqual(ctx, self.get(i), value);
            if (self.changes() != changes) throw Errors.indexError("deque mutated during remove().");
            if (found) {
                self.remove(ctx, i);
                return;
            }
        }
        throw Errors.valueError(TextOps.reprText(ctx, value) + " is not in deque");
    }

    /** Reverse *IN PLACE*. */
    @Py("reverse(self, /) -> None")
    static void reverse(Ctx ctx, PyDeque self) {
        self.reverse(ctx);
    }

    /** Rotate the deque n steps to the right.  If n is negative, rotates left. */
    @Py("rotate(self, n: int = 1, /) -> None")
    static void rotate(Ctx ctx, PyDeque self, long n) {
        if (self.size() > 1) self.rotate(ctx, Math.floorMod(n, self.size()));
    }

    /** Maximum size of a deque or None if unbounded. */
    @PyProperty("maxlen: int | None")
    static Object most(Ctx ctx, PyDeque self) {
        return self.most < 0 ? PyNone.NONE : (Object) (long) self.most;
    }
}
