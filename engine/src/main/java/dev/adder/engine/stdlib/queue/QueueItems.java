package dev.adder.engine.stdlib.queue;

import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.collections.CollectionTypes;
import dev.adder.engine.stdlib.collections.PyDeque;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** The items of a queue, in one of three orders. */
public final class QueueItems {
    /** Which item comes out next. */
    public enum Order { FIRST, LAST, LOWEST }

    private final Order order;
    private final PyList list = new PyList();
    /** The items of a queue whose first comes out first, instead of the list. */
    private final @Nullable PyDeque line;

    public QueueItems(Order order) {
        this.order = order;
        this.line = order == Order.FIRST ? new PyDeque(CollectionTypes.DEQUE) : null;
    }

    public int size() {
        return line != null ? line.size() : list.size;
    }

    public void put(Ctx ctx, Object item) {
        if (line != null) {
            line.addLast(ctx, item);
            return;
        }
        list.append(ctx, item);
        if (order == Order.LOWEST) moveDown(ctx, 0, list.size - 1);
    }

    /** Takes the next item out; there is one. */
    public Object take(Ctx ctx) {
        if (line != null) return line.removeFirst();
        return order == Order.LAST ? list.remove(ctx, list.size - 1) : lowest(ctx);
    }

    /** The items as the program sees them: a list or deque that stays the queue's own. */
    public PyObject visible() {
        return line != null ? line : list;
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
        live.visit(visible());
    }
}
