package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SortOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;
import org.jspecify.annotations.Nullable;

/** The named methods of list. */
@PyType("list")
final class ListMethods {
    private ListMethods() {}

    /** Append object to the end of the list. */
    @Py("append(self, object: T, /) -> None")
    static void append(Ctx ctx, PyList self, Object object) {
        self.append(ctx, object);
    }

    /** Extend list by appending elements from the iterable. */
    @Py("extend(self, iterable: Iterable[T], /) -> None")
    static void extend(Ctx ctx, PyList self, Object iterable) {
        IterOps.extend(ctx, self, iterable);
    }

    /** Insert object before index. */
    @Py("insert(self, index: int, object: T, /) -> None")
    static void insert(Ctx ctx, PyList self, long index, Object object) {
        long position = index < 0 ? Math.max(0, index + self.size) : Math.min(index, self.size);
        self.insert(ctx, (int) position, object);
    }

    /**
     * Remove and return item at index (default last).
     *
     * <p>Raises IndexError if list is empty or index is out of range.
     */
    @Py("pop(self, index: int = -1, /) -> T")
    static Object pop(Ctx ctx, PyList self, long index) {
        int size = self.size;
        if (size == 0) throw Errors.indexError("pop from empty list");
        long position = index < 0 ? index + size : index;
        if (position < 0 || position >= size) throw Errors.indexError("pop index out of range");
        return self.remove(ctx, (int) position);
    }

    /**
     * Remove first occurrence of value.
     *
     * <p>Raises ValueError if the value is not present.
     */
    @Py("remove(self, value: T, /) -> None")
    static void remove(Ctx ctx, PyList self, Object value) {
        int i = find(ctx, self, value, 0, Integer.MAX_VALUE);
        if (i < 0) throw Errors.valueError("list.remove(x): x not in list");
        if (i < self.size) self.remove(ctx, i);
    }

    /**
     * Return first index of value.
     *
     * <p>Raises ValueError if the value is not present.
     */
    @Py("index(self, value: T, start: int = 0, stop: int = 9223372036854775807, /) -> int")
    static long index(Ctx ctx, PyList self, Object value, Object start, Object stop) {
        int from = SequenceOps.searchPosition(SequenceOps.searchBound(ctx, start), self.size);
        int to = SequenceOps.searchPosition(SequenceOps.searchBound(ctx, stop), self.size);
        int i = find(ctx, self, value, from, to);
        if (i < 0) throw Errors.valueError(TextOps.reprText(ctx, value) + " is not in list");
        return i;
    }

    private static int find(Ctx ctx, PyList self, Object value, int from, int to) {
        int mark = Held.hold(ctx, self);
        int found = -1;
        for (int i = from; i < self.size && i < to && found < 0; i++) {
            if ((i & 15) == 15) ctx.step();
            if (CompareOps.sameOrEqual(ctx, self.get(i), value)) found = i;
        }
        Held.release(ctx, mark);
        return found;
    }

    /** Return number of occurrences of value. */
    @Py("count(self, value: T, /) -> int")
    static long count(Ctx ctx, PyList self, Object value) {
        int mark = Held.hold(ctx, self);
        long n = 0;
        for (int i = 0; i < self.size; i++) {
            if ((i & 15) == 15) ctx.step();
            if (CompareOps.sameOrEqual(ctx, self.get(i), value)) n++;
        }
        Held.release(ctx, mark);
        return n;
    }

    /** Reverse *IN PLACE*. */
    @Py("reverse(self, /) -> None")
    static void reverse(Ctx ctx, PyList self) {
        ctx.tick(self.size >> 5);
        @Nullable Object[] items = self.items;
        for (int i = 0, j = self.size - 1; i < j; i++, j--) {
            Object item = items[i];
            items[i] = items[j];
            items[j] = item;
        }
    }

    /** Return a shallow copy of the list. */
    @Py("copy(self, /) -> list[T]")
    static PyList copy(Ctx ctx, PyList self) {
        ctx.charge(40L + 8L * self.size);
        ctx.tick(self.size >> 6);
        return new PyList(self.toArray(), self.size);
    }

    /** Remove all items from list. */
    @Py("clear(self, /) -> None")
    static void clear(Ctx ctx, PyList self) {
        self.clear();
    }

    /**
     * Sort the list in ascending order and return None.
     *
     * <p>The sort is in-place (i.e. the list itself is modified) and stable (i.e. the order of two equal elements is
     * maintained). If a key function is given, apply it once to each list item and sort them, ascending or
     * descending, according to their function values. The reverse flag can be set to sort in descending order.
     */
    @Py("sort(self, /, *, key: Callable[[T], Any] | None = None, reverse: bool = False) -> None")
    static void sort(Ctx ctx, PyList self, Object key, boolean reverse) {
        SortOps.sort(ctx, self, key, reverse);
    }
}
