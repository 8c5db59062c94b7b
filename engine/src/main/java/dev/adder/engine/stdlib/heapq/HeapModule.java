package dev.adder.engine.stdlib.heapq;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;

/** What the module {@code heapq} has from C. */
@PyModule(value = "_heapq", also = "heapq")
final class HeapModule {
    private HeapModule() {}

    private static PyList list(String function, Object heap) {
        if (heap instanceof PyList l) return l;
        String given = heap == PyNone.NONE ? "None" : Types.nameOf(heap);
        throw Errors.typeError(function + "() argument must be list, not " + given);
    }

    /** Push an item onto a heap. */
    @Py("heappush(heap: list[T], item: T, /) -> None")
    static void push(Ctx ctx, PyList heap, Object item) {
        new Heap(ctx, heap, false).push(item);
    }

    /** Pop the smallest item off a heap. */
    @Py("heappop(heap: list[T], /) -> T")
    static Object pop(Ctx ctx, Object heap) {
        return new Heap(ctx, list("heappop", heap), false).pop();
    }

    /** Push an item onto a heap, then pop the smallest one off it. */
    @Py("heappushpop(heap: list[T], item: T, /) -> T")
    static Object pushPop(Ctx ctx, PyList heap, Object item) {
        return new Heap(ctx, heap, false).pushPop(item);
    }

    /** Pop the smallest item off a heap, then push another one. */
    @Py("heapreplace(heap: list[T], item: T, /) -> T")
    static Object replace(Ctx ctx, PyList heap, Object item) {
        return new Heap(ctx, heap, false).replace(item);
    }

    /** Make a list a heap, in linear time. */
    @Py("heapify(heap: list[T], /) -> None")
    static void heapify(Ctx ctx, Object heap) {
        new Heap(ctx, list("heapify", heap), false).build();
    }

    /** Pop the greatest item off a heap of which it is the first. */
    @Py("_heappop_max(heap: list[T], /) -> T")
    static Object popLargest(Ctx ctx, Object heap) {
        return new Heap(ctx, list("_heappop_max", heap), true).pop();
    }

    /** Pop the greatest item off such a heap, then push another one. */
    @Py("_heapreplace_max(heap: list[T], item: T, /) -> T")
    static Object replaceLargest(Ctx ctx, PyList heap, Object item) {
        return new Heap(ctx, heap, true).replace(item);
    }

    /** Make a list a heap of which the greatest item is the first. */
    @Py("_heapify_max(heap: list[T], /) -> None")
    static void heapifyLargest(Ctx ctx, Object heap) {
        new Heap(ctx, list("_heapify_max", heap), true).build();
    }
}
