package dev.adder.engine.value;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A list: {@code items[0..size)}. Growth is charged before it happens. */
public final class PyList extends PyObject {
    private static final @Nullable Object[] NOTHING = {};

    public @Nullable Object[] items;
    public int size;

    public PyList() {
        super(Types.LIST);
        items = NOTHING;
    }

    /** Bytes for an element: its place, and the number that may have been made for it. */
    public static final long SLOT = 24;
    /** Below this many items a list grows in CPython's steps, so that its size can be told. */
    private static final int STEPPED = 1000;

    public PyList(PyClass cls) {
        super(cls);
        items = NOTHING;
    }

    /** A list that takes the array as its own; the caller has charged for it. */
    public PyList(@Nullable Object[] items, int size) {
        super(Types.LIST);
        this.items = items;
        this.size = size;
    }

    public static PyList of(Object... items) {
        return new PyList(items, items.length);
    }

    public static PyList withCapacity(Ctx ctx, int capacity) {
        ctx.charge(32L + SLOT * capacity);
        return new PyList(new @Nullable Object[capacity], 0);
    }

    @SuppressWarnings("NullAway") // items below size are never null
    public Object get(int index) {
        return items[index];
    }

    public void append(Ctx ctx, Object item) {
        if (size == items.length) grow(ctx, size + 1);
        items[size++] = item;
    }

    public void insert(Ctx ctx, int index, Object item) {
        if (size == items.length) grow(ctx, size + 1);
        ctx.tick((size - index) >> 6);
        System.arraycopy(items, index, items, index + 1, size - index);
        items[index] = item;
        size++;
    }

    public void appendAll(Ctx ctx, @Nullable Object[] more, int count) {
        if (size + count > items.length) grow(ctx, size + count);
        System.arraycopy(more, 0, items, size, count);
        size += count;
    }

    public Object remove(Ctx ctx, int index) {
        Object item = get(index);
        ctx.tick((size - index) >> 6);
        System.arraycopy(items, index + 1, items, index, size - index - 1);
        items[--size] = null;
        return item;
    }

    public void removeRange(int from, int to) {
        if (from >= to) return;
        System.arraycopy(items, to, items, from, size - to);
        Arrays.fill(items, size - (to - from), size, null);
        size -= to - from;
    }

    public void clear() {
        items = NOTHING;
        size = 0;
    }

    /** The items alone, in an array of their number. */
    @SuppressWarnings("NullAway") // items below size are never null
    public Object[] toArray() {
        return Arrays.copyOf(items, size);
    }

    public void ensureCapacity(Ctx ctx, int capacity) {
        if (capacity > items.length) grow(ctx, capacity);
    }

    private void grow(Ctx ctx, int least) {
        int capacity = Math.max(least, size + (size >> 1) + 4);
        if (capacity < STEPPED) capacity = step(capacity);
        ctx.charge(SLOT * (capacity - items.length));
        items = Arrays.copyOf(items, capacity);
    }

    /** The first size of at least {@code least} to which lists grow in CPython when items are appended to none. */
    public static int step(int least) {
        int capacity = 0;
        while (capacity < least) capacity = capacity + 1 + (capacity + 1 >> 3) + 6 & ~3;
        return capacity;
    }

    @Override
    public void trace(LiveData live) {
        live.add(40 + 8L * items.length);
        for (int i = 0; i < size; i++) live.visit(items[i]);
        traceAttributes(live);
    }
}
