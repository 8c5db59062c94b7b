package dev.adder.engine.stdlib.queue;

import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyList;
import java.util.ArrayDeque;

/** The items of a queue, in one of three orders. */
public final class QueueItems {
    /** Which item comes out next. */
    public enum Order { FIRST, LAST, LOWEST }

    private final Order order;
    private final ArrayDeque<Object> line = new ArrayDeque<>();
    private final PyList list = new PyList();

    public QueueItems(Order order) {
        this.order = order;
    }

    public int size() {
        return order == Order.FIRST ? line.size() : list.size;
    }

    public void put(Ctx ctx, Object item) {
        switch (order) {
            case FIRST -> {
                ctx.charge(16);
                line.add(item);
            }
            case LAST -> list.append(ctx, item);
            case LOWEST -> {
                list.append(ctx, item);
                moveDown(ctx, 0, list.size - 1);
            }
        }
    }

    /** Takes the next item out; there is one. */
    public Object take(Ctx ctx) {
        return switch (order) {
            case FIRST -> line.remove();
            case LAST -> list.remove(ctx, list.size - 1);
            case LOWEST -> lowest(ctx);
        };
    }

    /** The items as a list: those of a queue in order, a copy. */
    public PyList toList(Ctx ctx) {
        if (order != Order.FIRST) return list;
        PyList copy = PyList.withCapacity(ctx, line.size());
        for (Object o : line) copy.append(ctx, o);
        return copy;
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
        live.add(16L * line.size());
        for (Object o : line) live.visit(o);
        live.visit(list);
    }
}
