package dev.adder.engine.stdlib.heapq;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;

/** The module {@code heapq}. */
@PyModule("heapq")
final class HeapqModule {
    private HeapqModule() {}

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of("heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest",
                "heappushpop");
    }

    /** Merge sorted iterables into one sorted iterator. */
    @Py("merge(*iterables: Iterable[T], key=None, reverse=False) -> Iterator[T]")
    static Object merge(Ctx ctx, Object[] iterables, Object key, boolean reverse) {
        ctx.charge(160 + 8L * iterables.length);
        return new Merged(iterables, key == PyNone.NONE ? null : key, reverse);
    }

    /** Return the n largest items, the largest first. */
    @Py("nlargest(n, iterable: Iterable[T], key=None) -> list[T]")
    static Object largest(Ctx ctx, Object n, Object iterable, Object key) {
        return new Best(ctx, key, true).of(n, iterable);
    }

    /** Return the n smallest items, the smallest first. */
    @Py("nsmallest(n, iterable: Iterable[T], key=None) -> list[T]")
    static Object smallest(Ctx ctx, Object n, Object iterable, Object key) {
        return new Best(ctx, key, false).of(n, iterable);
    }
}
