package dev.adder.engine.stdlib.queue;

import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;

/** The items of a queue, in one of three orders. */
public final class QueueItems {
    /** Which item comes out next. */
    public enum Order { FIRST, LAST, LOWEST }

    private final Order order;
    private final PyList list = new PyList();
    /** Where a queue begins in the list: what is before was taken out. */
    private int first;

    public QueueItems(Order order) {
        this.order = order;
    }

    public int size() {
        first = Math.min(first, list.size);
        return list.size - first;
    }

    public void put(Ctx ctx, Object item) {
        switch (order) {
            case FIRST, LAST -> list.append(ctx, item);
            case LOWEST -> {
                list.append(ctx, item);
                moveDown(ctx, 0, list.size - 1);
            }
        }
    }

    /** Takes the next item out; there is one. */
    public Object take(Ctx ctx) {
        return switch (order) {
            case FIRST -> earliest();
            case LAST -> list.remove(ctx, list.size - 1);
            case LOWEST -> lowest(ctx);
        };
    }

    private Object earliest() {
        Object item = list.get(first);
        list.items[first++] = PyNone.NONE;
        if (first > 32 && first > list.size / 2) compact();
        return item;
    }

    private void compact() {
        list.removeRange(0, first);
        first = 0;
    }

    /** The items as the program sees them: a list that stays the queue's own. */
    public PyList visible(Ctx ctx) {
        size();
        if (first > 0) compact();
        return list;
    }

    private Object lowest(Ctx ctx) {
        Object last = list.remove(ctx, list.size - 1);
        if (list.size == 0) return last;
        Object first = list.get(0);
        list.items[0] = last;
        moveUp(ctx, 0);
        return first;
    }

    private void moveDown(Ctx ctx, int start, int from) {
        int at = from;
        Object item = list.get(at);
        while (at > start) {
            ctx.step();
            int parent = (at - 1) >> 1;
            Object above = list.get(parent);
            if (!CompareOps.lt(ctx, item, above)) break;
            list.items[at] = above;
            at = parent;
        }
        list.items[at] = item;
    }

    private void moveUp(Ctx ctx, int start) {
        int end = list.size;
        int at = start;
        Object item = list.get(at);
        for (int child = 2 * at + 1; child < end; child = 2 * at + 1) {
            ctx.step();
            int right = child + 1;
            if (right < end && !CompareOps.lt(ctx, list.get(child), list.get(right))) child = right;
            list.items[at] = list.get(child);
            at = child;
        }
        list.items[at] = item;
        moveDown(ctx, start, at);
    }

    public void trace(LiveData live) {
        live.visit(list);
    }
}
