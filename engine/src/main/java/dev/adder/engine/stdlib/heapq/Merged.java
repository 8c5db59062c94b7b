package dev.adder.engine.stdlib.heapq;

import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.NativeGenerator;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** Sorted iterables as one: a heap of their next items. */
final class Merged extends NativeGenerator {
    private final Object[] iterables;
    private final @Nullable Object key;
    private final boolean reverse;
    private final PyList heap = new PyList();
    private PyIterator[] sources = {};
    private Object[] values = {};
    private boolean started;
    private int last = -1;

    Merged(Object[] iterables, @Nullable Object key, boolean reverse) {
        super("merge");
        this.iterables = iterables;
        this.key = key;
        this.reverse = reverse;
        for (Object iterable : iterables) if (iterable instanceof PyIterator it) drawsFrom(it);
    }

    @Override
    protected @Nullable Object yielded(Ctx ctx) {
        Heap order = new Heap(ctx, heap, reverse);
        if (!started) {
            start(ctx, order);
        } else if (last >= 0) {
            goOn(ctx, order);
        }
        if (heap.size == 0) return null;
        PyList first = (PyList) heap.get(0);
        last = (int) Math.abs((Long) first.get(1));
        return values[last];
    }

    private void start(Ctx ctx, Heap order) {
        started = true;
        int n = iterables.length;
        ctx.charge(32L * n);
        sources = new PyIterator[n];
        values = new Object[n];
        for (int i = 0; i < n; i++) {
            PyIterator source = IterOps.iterate(ctx, iterables[i]);
            drawsFrom(source);
            sources[i] = source;
            Object item = source.next(ctx);
            values[i] = item == null ? PyNone.NONE : item;
            if (item == null) continue;
            ctx.charge(80);
            heap.append(ctx, PyList.of(keyOf(ctx, item), reverse ? -(long) i : (long) i));
        }
        order.build();
    }

    private void goOn(Ctx ctx, Heap order) {
        PyList first = (PyList) heap.get(0);
        Object item = sources[last].next(ctx);
        ctx.step();
        if (item == null) {
            order.pop();
            return;
        }
        values[last] = item;
        if (heap.size == 1) return;
        first.items[0] = keyOf(ctx, item);
        order.replace(first);
    }

    private Object keyOf(Ctx ctx, Object item) {
        Object f = key;
        return f == null ? item : CallOps.call1(ctx, f, item);
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(24L * iterables.length);
        for (Object iterable : iterables) live.visit(iterable);
        for (Object source : sources) live.visit(source);
        for (Object value : values) live.visit(value);
        live.visit(key);
        live.visit(heap);
    }
}
