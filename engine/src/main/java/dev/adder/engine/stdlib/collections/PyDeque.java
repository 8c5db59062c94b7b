package dev.adder.engine.stdlib.collections;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** A deque: a ring of items. Growth is charged before it happens. */
public final class PyDeque extends PyObject {
    private @Nullable Object[] ring = new @Nullable Object[8];
    private int head;
    private int size;
    /** Counts every change of the number of items; iteration compares it. */
    private int changes;
    /** The most items there may be, or -1. */
    int most = -1;

    public PyDeque(PyClass cls) {
        super(cls);
    }

    public int size() {
        return size;
    }

    int changes() {
        return changes;
    }

    @SuppressWarnings("NullAway") // items within the size are never null
    Object get(int index) {
        return ring[(head + index) & (ring.length - 1)];
    }

    void set(int index, Object value) {
        ring[(head + index) & (ring.length - 1)] = value;
    }

    public void addLast(Ctx ctx, Object item) {
        if (most == 0) return;
        if (most > 0 && size == most) removeFirst();
        if (size == ring.length) grow(ctx);
        ring[(head + size) & (ring.length - 1)] = item;
        size++;
        changes++;
    }

    void addFirst(Ctx ctx, Object item) {
        if (most == 0) return;
        if (most > 0 && size == most) removeLast();
        if (size == ring.length) grow(ctx);
        head = (head - 1) & (ring.length - 1);
        ring[head] = item;
        size++;
        changes++;
    }

    public Object removeFirst() {
        Object item = get(0);
        ring[head] = null;
        head = (head + 1) & (ring.length - 1);
        size--;
        changes++;
        return item;
    }

    Object removeLast() {
        Object item = get(size - 1);
        ring[(head + size - 1) & (ring.length - 1)] = null;
        size--;
        changes++;
        return item;
    }

    /** Puts the item before the one at the index; there is room by the limit. */
    void insert(Ctx ctx, int index, Object item) {
        ctx.tick(Math.min(index, size - index) >> 4);
        if (index < size - index) {
            addFirst(ctx, item);
            for (int i = 0; i < index; i++) set(i, get(i + 1));
        } else {
            addLast(ctx, item);
            for (int i = size - 1; i > index; i--) set(i, get(i - 1));
        }
        set(index, item);
    }

    void remove(Ctx ctx, int index) {
        ctx.tick(Math.min(index, size - index) >> 4);
        if (index < size - index) {
            for (int i = index; i > 0; i--) set(i, get(i - 1));
            removeFirst();
        } else {
            for (int i = index; i < size - 1; i++) set(i, get(i + 1));
            removeLast();
        }
    }

    void clear() {
        ring = new @Nullable Object[8];
        head = 0;
        size = 0;
        changes++;
    }

    void rotate(Ctx ctx, int steps) {
        ctx.tick(Math.min(steps, size - steps) >> 4);
        if (steps <= size / 2) {
            for (int i = 0; i < steps; i++) turnRight();
        } else {
            for (int i = 0; i < size - steps; i++) turnLeft();
        }
        changes++;
    }

    private void turnRight() {
        int mask = ring.length - 1;
        int last = (head + size - 1) & mask;
        Object item = ring[last];
        ring[last] = null;
        head = (head - 1) & mask;
        ring[head] = item;
    }

    private void turnLeft() {
        int mask = ring.length - 1;
        Object item = ring[head];
        ring[head] = null;
        ring[(head + size) & mask] = item;
        head = (head + 1) & mask;
    }

    void reverse(Ctx ctx) {
        ctx.tick(size >> 4);
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            Object item = get(i);
            set(i, get(j));
            set(j, item);
        }
    }

    /** The items in order, in an array of their own. */
    Object[] toArray(Ctx ctx) {
        ctx.charge(24L + 8L * size);
        ctx.tick(size >> 5);
        Object[] items = new Object[size];
        for (int i = 0; i < size; i++) items[i] = get(i);
        return items;
    }

    private void grow(Ctx ctx) {
        ctx.charge(8L * ring.length);
        ctx.tick(size >> 5);
        @Nullable Object[] longer = new @Nullable Object[ring.length * 2];
        for (int i = 0; i < size; i++) longer[i] = get(i);
        ring = longer;
        head = 0;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(56 + 8L * ring.length);
        for (int i = 0; i < size; i++) live.visit(get(i));
    }
}
