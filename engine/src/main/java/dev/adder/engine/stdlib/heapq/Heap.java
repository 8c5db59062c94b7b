package dev.adder.engine.stdlib.heapq;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;

/** A list as a heap: no item is greater than its children, or, with {@code largest}, none is less. */
final class Heap {
    private final Ctx ctx;
    private final PyList list;
    private final boolean largest;

    Heap(Ctx ctx, PyList list, boolean largest) {
        this.ctx = ctx;
        this.list = list;
        this.largest = largest;
    }

    void push(Object item) {
        list.append(ctx, item);
        rise(0, list.size - 1);
    }

    Object pop() {
        if (list.size == 0) throw Errors.indexError("index out of range");
        Object last = list.remove(ctx, list.size - 1);
        if (list.size == 0) return last;
        Object first = list.get(0);
        list.items[0] = last;
        sink(0);
        return first;
    }

    Object replace(Object item) {
        if (list.size == 0) throw Errors.indexError("index out of range");
        Object first = list.get(0);
        list.items[0] = item;
        sink(0);
        return first;
    }

    /** As a push and a pop after it. */
    Object pushPop(Object item) {
        if (list.size == 0) return item;
        Object first = list.get(0);
        boolean stays = above(first, item);
        if (!stays) return item;
        if (list.size == 0) throw Errors.indexError("index out of range");
        first = list.get(0);
        list.items[0] = item;
        sink(0);
        return first;
    }

    void build() {
        for (int i = list.size / 2 - 1; i >= 0; i--) sink(i);
    }

    /** Whether the first belongs above the second. */
    private boolean above(Object a, Object b) {
        ctx.step();
        return largest ? CompareOps.lt(ctx, b, a) : CompareOps.lt(ctx, a, b);
    }

    private void checkSize(int size) {
        if (list.size != size) throw Errors.runtimeError("list changed size during iteration");
    }

    private void rise(int start, int from) {
        int size = list.size;
        int at = from;
        while (at > start) {
            int parent = (at - 1) >> 1;
            boolean up = above(list.get(at), list.get(parent));
            checkSize(size);
            if (!up) break;
            swap(at, parent);
            at = parent;
        }
    }

    private void sink(int start) {
        int size = list.size;
        int limit = size >> 1;
        int at = start;
        while (at < limit) {
            int child = 2 * at + 1;
            if (child + 1 < size) {
                boolean left = largest ? !rightAbove(child) : above(list.get(child), list.get(child + 1));
                if (!left) child++;
                checkSize(size);
            }
            swap(at, child);
            at = child;
        }
        rise(start, at);
    }

    private boolean rightAbove(int child) {
        ctx.step();
        return !CompareOps.lt(ctx, list.get(child + 1), list.get(child));
    }

    private void swap(int a, int b) {
        Object item = list.get(a);
        list.items[a] = list.items[b];
        list.items[b] = item;
    }
}
